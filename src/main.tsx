import './viewer/viewer.css'
import './ui/styles.css'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { browserMemory } from './app/browser-storage.ts'
import { createApp } from './app/create-app.ts'
import { rememberChanges, rememberedStore } from './app/persist.ts'
import type { ClientChoice, Ports, Sample } from './app/ports.ts'
import type { VisionClient } from './core/analysis/look.ts'
import { canonicalNames } from './core/nutrition/table/canonical-names.ts'
import type { FoodTable } from './core/nutrition/table/food.ts'
import type { Result } from './core/terms/failure.ts'
import { yieldToMain } from './core/util/yield-to-main.ts'
import { LOCALES } from './messages/keys.ts'
import { loadCatalogue, loadMessages } from './messages/load-messages.ts'
import type { Catalogue } from './messages/messages.ts'
import { peopleInWords } from './messages/people-in-words.ts'
import { pickLocale } from './messages/pick-locale.ts'
import { MessagesProvider } from './messages/react.tsx'
import { loadPhoto } from './photo/load.ts'
import { Dishlight } from './ui/app.tsx'
import { recordedClient } from './vision/clients/recorded/client.ts'
import { recordingSchema } from './vision/clients/recorded/recording.ts'
import { serverClient } from './vision/clients/server/client.ts'
import { listClients } from './vision/clients/server/list-clients.ts'
import { FAMILIES } from './wire/http.ts'

/** Between the items of a replayed look, ms: quick, and still seen as one after the other. */
const SAMPLE_PACE_MS = 60
/** A hidden page draws no frames; its stream is taken in at least this often, ms. */
const HIDDEN_FRAME_MS = 250

const PACE = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)) }

const SAMPLES_URL = '/samples/samples.json'
const sampleSchema: z.ZodMiniType<Sample> = z.object({
  id: z.string(),
  title: z.string(),
  photo: z.string(),
  thumbnail: z.optional(z.string()),
  recording: z.string(),
  kind: z.enum(['food', 'menu']),
})
const familySchema = z.enum(FAMILIES)

const CATALOGUES = import.meta.glob<Catalogue>('./messages/*/{app,dialogs,health,reasons,rules}.json', {
  import: 'default',
})
const locale = pickLocale(navigator.languages, LOCALES)
const messages = loadMessages(CATALOGUES, locale, ['app', 'dialogs', 'health'])

const memory = browserMemory()

const ports: Ports = {
  loadPhoto,
  loadFoods: async () =>
    yieldToMain((await import('./core/nutrition/table/food-table.ts')).foodTableSteps(), PACE),
  listClients,
  listSamples: async () => {
    const listed = await fetchJson(SAMPLES_URL, z.array(sampleSchema))
    return listed.ok ? listed.value : []
  },
  fetchSample: (sample, signal) => fetched(sample.photo, (response) => response.blob(), signal),
  makeClient,
  describePeople: async (people) => peopleInWords(await messages, people),
  memory,
  forgetLooks: async () => (await import('./vision/pipeline.ts')).lookCache.forget(),
  onFrame(run) {
    if (document.hidden) setTimeout(run, HIDDEN_FRAME_MS)
    else requestAnimationFrame(run)
  },
  now: PACE.now,
  timestamp: () => new Date().toISOString(),
  saveFile,
}

const store = rememberedStore(memory)
rememberChanges(store, memory)
const app = createApp(ports, store)
const root = document.getElementById('app')
if (!root) throw new Error('The page has no #app')
void show(root)
void app.start()

/** Not awaited up here: chunks could then not share modules with this one, and the app would come in pieces. */
async function show(place: HTMLElement): Promise<void> {
  const loaded = await messages
  document.documentElement.lang = locale
  createRoot(place).render(
    <MessagesProvider messages={loaded} loadArea={(area) => loadCatalogue(CATALOGUES, locale, area)}>
      <Dishlight app={app} />
    </MessagesProvider>,
  )
}

async function makeClient(choice: ClientChoice): Promise<Result<VisionClient>> {
  if (choice.kind === 'reader') {
    const { readerClient } = await import('./vision/ocr/browser.ts')
    return { ok: true, value: await withLookups(readerClient()) }
  }
  if (choice.kind === 'sample') {
    const recording = await fetchJson(choice.sample.recording, recordingSchema)
    return recording.ok
      ? { ok: true, value: recordedClient(recording.value, { paceMs: SAMPLE_PACE_MS }) }
      : recording
  }
  return { ok: true, value: await withLookups(await modelBehindServer(choice)) }
}

/** With what is known of the products whose barcodes are on the photo, where the person asked for that. */
async function withLookups(client: VisionClient): Promise<VisionClient> {
  if (!store.getState().settings.lookUp) return client
  const [{ withProducts }, { browserBarcodes }, { lookUpProduct }] = await Promise.all([
    import('./vision/strategies/with-products.ts'),
    import('./vision/barcode/browser.ts'),
    import('./vision/clients/server/look-up-product.ts'),
  ])
  return withProducts(client, { readBarcodes: browserBarcodes, lookUp: lookUpProduct })
}

async function modelBehindServer(choice: Extract<ClientChoice, { kind: 'model' }>): Promise<VisionClient> {
  const { family, model, frame, key, looks = 1, again = false } = choice
  const { settings, offers = [], people } = store.getState()
  const { effort, limits, lookUp } = settings
  const look = {
    family: familySchema.parse(family),
    ...(model ? { model } : {}),
    ...(frame ? { frame } : {}),
    ...(effort === 'auto' ? {} : { effort }),
    ...(lookUp ? { ground: true as const } : {}),
  }
  const asked = model ?? offers.find((offer) => offer.family === family)?.model
  const about = { family, model: asked, frame, effort, looks, lookUp }
  const [{ cropPhoto }, { seeing }, { expectedLook }, { unstableVerdictSteps }, foods] = await Promise.all([
    import('./photo/crop.ts'),
    import('./vision/pipeline.ts'),
    import('./vision/clients/model/expected-look.ts'),
    import('./core/analysis/unstable-verdicts.ts'),
    knownFoods(),
  ])
  const client = serverClient({ look, ...(key ? { key } : {}) })
  const expected = asked === undefined ? undefined : expectedLook(look.family, asked, effort)
  return seeing(
    { ...client, expected },
    {
      looks,
      canonical: foods ? canonicalNames(foods) : () => undefined,
      limits,
      crop: cropPhoto,
      ...(effort === 'auto' && foods
        ? { findUnsettled: (soFar) => yieldToMain(unstableVerdictSteps(soFar, people, foods), PACE) }
        : {}),
      ...(settings.remember ? { remembered: { about, again } } : {}),
    },
  )
}

/** None where the table cannot be loaded: that is told elsewhere. */
async function knownFoods(): Promise<FoodTable | undefined> {
  return await import('./core/nutrition/table/food-table.ts').then(
    ({ foodTable }) => foodTable(),
    () => undefined,
  )
}

async function fetchJson<T>(url: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  const body = await fetched(url, (response): Promise<unknown> => response.json())
  if (!body.ok) return body
  const parsed = schema.safeParse(body.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
}

async function fetched<T>(
  url: string,
  read: (response: Response) => Promise<T>,
  signal?: AbortSignal,
): Promise<Result<T>> {
  try {
    const response = await fetch(url, signal ? { signal } : {})
    if (response.ok) return { ok: true, value: await read(response) }
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError) && !signal?.aborted) throw error
  }
  return { ok: false, failure: { kind: 'transport', code: 'offline', retryable: true } }
}

function saveFile(name: string, content: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The download has begun by then; the address is no longer needed.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
