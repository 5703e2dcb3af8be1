import type { Analysis } from '../core/analysis/document.ts'
import type { Edit } from '../core/fusion/edit.ts'
import { hasUnknownWords } from '../core/nutrition/table/food.ts'
import { createAccess } from './access.ts'
import { chooseClient } from './choose-client.ts'
import { createEditing } from './edit-items.ts'
import { tellEdits, undoEdit } from './edit-toasts.ts'
import { createKeeping } from './keeping.ts'
import { createKeptHistory } from './kept-history.ts'
import { createLatestWins } from './latest-wins.ts'
import { createLearntNames } from './learnt-names.ts'
import { createOpening } from './open-photo.ts'
import { createPatients } from './patients.ts'
import { createPeople } from './people.ts'
import { idsOf } from './photo-looks.ts'
import { createPhotoSet } from './photo-set.ts'
import type { Ports } from './ports.ts'
import { createPrivateSession } from './private-session.ts'
import { createReports } from './reports.ts'
import { createLooking } from './run-look.ts'
import { createShell } from './shell.ts'
import { type AppStore, createAppStore } from './store.ts'
import { clearToastsOfPhoto, dismissToast } from './toasts.ts'
import { createTour } from './tour.ts'
import { createView } from './view.ts'

/** One mounted instance: its state and everything that can be done with it. */
export type App = ReturnType<typeof createApp>

export function createApp(ports: Ports, store: AppStore = createAppStore()) {
  store.setState({ judge: ports.judge })
  const loadFoods = foodLoader(store, ports)
  learnLanguages(store, ports)
  clearToastsOfPhoto(store)
  tellEdits(store)
  const looking = createLooking(store, ports, loadFoods)
  const editing = createEditing(store)
  const turn = createLatestWins()
  const keeping = createKeeping(store, ports)
  const { listNames, ...names } = createLearntNames(store, ports, keeping)
  const history = createKeptHistory(store, ports, { keeping, looking, loadFoods, turn, listNames })
  const privacy = createPrivateSession(store, looking, keeping.flush)
  const refreshClients = async () => {
    const listed = await ports.listClients()
    const isOut = !listed.ok && listed.failure.code === 'offline'
    store.setState(({ offers, offline }) => ({
      // Those known before can be asked again once the server is back.
      offers: listed.ok ? listed.value : isOut ? (offers ?? []) : [],
      offline: offline === 'network' ? offline : isOut ? 'server' : undefined,
    }))
  }
  const opening = createOpening(store, ports, looking, loadFoods, turn, history)
  const reports = createReports(store, ports, looking, loadFoods, turn)
  const shell = createShell(
    store,
    ports,
    { ...opening, openReport: reports.openReport, importHistory: history.importHistory },
    refreshClients,
    keeping.flush,
  )
  return {
    store,
    ...looking,
    ...opening,
    ...createPhotoSet(store, looking),
    ...editing,
    ...createPeople(store, ports),
    ...reports,
    ...createView(store, editing.merge),
    ...createTour(store, ports, opening.openSample),
    ...history,
    ...names,
    ...shell,
    ...privacy,
    ...createAccess(store, ports, looking.retry),
    ...createPatients(store, looking, turn, privacy.setPrivate),
    /** Saves at once what is not saved yet. */
    saveNow: keeping.flush,
    undoEdit: (edit: Edit) => undoEdit(store, edit),
    dismissToast: (id: number) => dismissToast(store, id),
    loadFoods,
    refreshClients,
    /** Asks whoever is set in Settings for another look at every open photo, except for a prepared sample. */
    async lookAgain() {
      const { analysis, photos, sample } = store.getState()
      const choice = chooseClient(store.getState())
      if (!choice) return
      if (!analysis || analysis.looks.length === 0) return await looking.look(choice)
      store.setState({ before: analysis })
      const asked = idsOf(photos).filter((photo) => photo !== sample)
      await looking.look(choice.kind === 'model' ? { ...choice, again: true } : choice, asked)
    },
    readPack: ports.readPack,
    searchProducts: ports.searchProducts,
    /** What runs on this device. The page that manages it is fetched when it is opened. */
    deviceModels: ports.deviceModels,
    /** Forgets the looks kept on this device. What is on the screen stays. */
    forgetLooks: ports.forgetLooks,
    /** Fetches what the start screen offers. Settles when all of it is there or failed. */
    async start() {
      shell.listenToShell()
      await Promise.all([
        refreshClients(),
        history.startKeeping(),
        ports.listSamples().then((samples) => store.setState({ samples })),
      ])
    },
  }
}

/**
 * Has the names of other languages fetched once a name on the photo has words that nobody knows. Until then, and where they
 * cannot be had, such words raise alerts.
 */
function learnLanguages(store: AppStore, ports: Ports): void {
  let isAsked = false
  store.subscribe((state, before) => {
    const { analysis, foods } = state
    if (isAsked || !foods || (analysis === before.analysis && foods === before.foods)) return
    if (!namesOf(analysis).some((name) => hasUnknownWords(foods.read(name, false)))) return
    isAsked = true
    void ports.loadForeignNames().then(
      (learnt) => store.setState({ foods: learnt }),
      () => {
        isAsked = false
      },
    )
  })
}

function namesOf(analysis: Analysis | undefined): readonly string[] {
  const edited = (analysis?.edits ?? []).flatMap((edit) => ('label' in edit ? [edit.label] : []))
  return [...(analysis?.sightings ?? []).map(({ label }) => label), ...edited]
}

/** Fetches the food table once. Never rejects: on failure the state says so, and the next call tries again. */
function foodLoader(store: AppStore, ports: Ports): () => Promise<void> {
  let loading: Promise<void> | undefined

  async function load() {
    store.setState({ foodsMissing: false })
    try {
      store.setState({ foods: await ports.loadFoods() })
    } catch {
      loading = undefined
      store.setState({ foodsMissing: true })
    }
  }

  return () => {
    loading ??= load()
    return loading
  }
}
