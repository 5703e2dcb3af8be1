import './ui/styles.css'
import { createRoot } from 'react-dom/client'
import { createApp } from './app/create-app.ts'
import { rememberPatients } from './app/patients.ts'
import { browserMemory, rememberChanges, rememberedStore } from './app/persist.ts'
import type { Ports } from './app/ports.ts'
import { fetchSample, listSamples } from './app/samples.ts'
import { loadFoods, loadForeignNames } from './food-data/browser.ts'
import { foodJudge } from './lenses/food/judge.ts'
import type { Catalogue, Messages } from './messages/messages.ts'
import { peopleInWords } from './messages/people-in-words.ts'
import { MessagesProvider } from './messages/react.tsx'
import { titledSamples } from './messages/sample-titles.ts'
import { spokenOf } from './messages/spoken.ts'
import { loadPhoto } from './photo/load.ts'
import { openWithCode } from './shell/access-code.ts'
import { browserShell } from './shell/browser-shell.ts'
import { orMissing, watchParts } from './shell/missing-parts.ts'
import { Dishlight } from './ui/app.tsx'
import { keptPlace } from './ui/history/kept-place.ts'
import { markPage, pageLanguage } from './ui/page-language.ts'
import { PACE } from './viewer/pace.ts'
import { listClients, searchProducts } from './vision/clients/server/ask-server.ts'

const CATALOGUES = import.meta.glob<Catalogue>(
  './messages/*/{analysis,app,correct,dialogs,exchange,failures,foods,handout,health,history,models,patients,people,plate,present,reasons,report,rules,tour,viewer}.json',
  { import: 'default' },
)
/** The start screen asks who the food is for. */
const FIRST_AREAS = ['app', 'dialogs', 'failures', 'people', 'report', 'health'] as const
watchParts()
const memory = browserMemory()
const tab = browserMemory(() => window.sessionStorage)
const store = rememberedStore(memory, tab)
const spoken = spokenOf(CATALOGUES, FIRST_AREAS)
const language = pageLanguage(tab)
let messages: Promise<Messages> = spoken.inLocale(language.localeFor(store.getState().settings.language))

const ports: Ports = {
  loadPhoto,
  loadFoods: () => loadFoods(PACE),
  loadForeignNames: () => loadForeignNames(PACE),
  async loadPeopleReader() {
    const [said, { peopleReader }, { factNames }] = await Promise.all([
      messages,
      import('./person-text/people-reader.ts'),
      import('./messages/fact-names.ts'),
    ])
    return peopleReader(said.locale, factNames(said))
  },
  judge: foodJudge,
  listClients,
  access: {
    read: async () => (await access()).readAccess(),
    give: async (code) => (await access()).giveAccess(code),
    end: async () => (await access()).endAccess(),
  },
  listSamples: async () => titledSamples(await messages, await listSamples()),
  fetchSample,
  makeClient: (choice, terms) =>
    orMissing(async () => {
      const [{ makeClient }, { cropPhoto }] = await Promise.all([
        import('./vision/browser-clients.ts'),
        import('./photo/crop.ts'),
      ])
      const { loadForeignNames } = ports
      return makeClient(choice, terms, { crop: cropPhoto, pace: PACE, loadForeignNames })
    }),
  searchProducts,
  async readPack(file, side, signal) {
    const [loaded, { readPack }] = await Promise.all([
      loadPhoto(file, '', signal),
      import('./vision/browser-clients.ts'),
    ])
    if (!loaded.ok) return { kind: 'failed', failure: loaded.failure }
    return readPack(loaded.value, side, { loadForeignNames: ports.loadForeignNames, pace: PACE }, signal)
  },
  deviceModels: {
    list: async () => (await deviceModels()).listDeviceModels(),
    async *fetch(id, signal) {
      yield* (await deviceModels()).fetchDeviceModel(id, signal)
    },
    remove: async (id) => (await deviceModels()).removeDeviceModel(id),
    browserModel: async () => (await deviceModels()).browserModel(),
    async downloadBrowserModel(told, signal) {
      const { downloadBrowserModel } = await import('./vision/prompt-api/language-model.ts')
      return downloadBrowserModel(told, signal)
    },
  },
  forgetLooks: async () => (await import('./vision/browser-clients.ts')).forgetLooks(),
  describePeople: async (people) => peopleInWords(await messages, people),
  onFrame,
  now: PACE.now,
  timestamp: () => new Date().toISOString(),
  loadKeeper: async () => (await import('./storage/keeper.ts')).browserKeeper(),
  thumbnail: async (photo) => (await import('./photo/thumbnail.ts')).thumbnail(photo),
  newId: () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
  saveFile,
  shell: browserShell(import.meta.env.PROD),
}

rememberChanges(store, memory, tab)
rememberPatients(store, memory)
const app = createApp(ports, store)
const root = document.getElementById('app')
if (!root) throw new Error('The page has no #app')
const place = keptPlace()
// Before the first screen: it is the photo's, then, and not the start.
if (place) void app.openKept(place)
// The picture of the start screen comes while its words do.
else new Image().src = 'start.webp'
saveBeforeLeaving()
void show(root)
// What the app asks the server for first is answered by whom it is for.
void openWithCode(ports.access.give).then(() => app.start())

/** A page that is hidden may never be shown again. */
function saveBeforeLeaving(): void {
  document.addEventListener('visibilitychange', () => document.hidden && void app.saveNow())
  window.addEventListener('pagehide', () => void app.saveNow())
}

/** Fetched where a server asks for a code, and when the settings are opened. */
function access() {
  return import('./vision/clients/server/access.ts')
}

/** Fetched when the settings are opened. */
function deviceModels() {
  return import('./vision/device-models.ts')
}

/** Not awaited up here: chunks could then not share modules with this one, and the app would come in pieces. */
async function show(place: HTMLElement): Promise<void> {
  const root = createRoot(place)
  const draw = async () => {
    const asked = messages
    const said = await asked
    // Another language was chosen before this one had come.
    if (asked !== messages) return
    markPage(said.locale)
    root.render(
      <MessagesProvider messages={said} loadArea={spoken.loadArea}>
        <Dishlight app={app} />
      </MessagesProvider>,
    )
  }
  store.subscribe(({ settings }, before) => {
    if (settings.language === before.settings.language) return
    language.forgetAsked()
    const stays = messages
    messages = spoken.inLocale(language.localeFor(settings.language)).catch(() => stays)
    void draw()
    void ports.listSamples().then((samples) => store.setState({ samples }))
  })
  await draw()
}

/** Runs once before the next frame. A hidden page draws none, so it takes in its stream four times a second instead. */
function onFrame(run: () => void): void {
  if (document.hidden) setTimeout(run, 250)
  else requestAnimationFrame(run)
}

/** Saves a file as a download. */
function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // By then the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
