import { factsOf } from '../core/analysis/document.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { ClientChoice, Sample } from '../core/analysis/ports.ts'
import { newAnalysis } from '../core/analysis/run.ts'
import { chooseClient } from './choose-client.ts'
import { importPhotos, type Source } from './import-photos.ts'
import type { Ports } from './ports.ts'
import type { Looking } from './run-look.ts'
import type { Trouble } from './state.ts'
import { type AppStore, NO_PHOTO } from './store.ts'

export type GivenPhoto = { readonly file: Blob; readonly name: string }

export type LatestWins = ReturnType<typeof createLatestWins>

/** Whose turn it is to open something. Each new turn aborts the one before, so the latest request wins. */
export function createLatestWins() {
  let controller = new AbortController()
  return {
    next() {
      controller.abort()
      controller = new AbortController()
      return controller.signal
    },
    /** The signal of the current turn, for what joins the photos opened in it. */
    current: () => controller.signal,
  }
}

export function createOpening(
  store: AppStore,
  ports: Ports,
  looking: Looking,
  loadFoods: () => Promise<void>,
  turn: LatestWins,
) {
  const fromFile = ({ file, name }: GivenPhoto): Source => ({
    name,
    load: (signal) => ports.loadPhoto(file, name, signal),
  })

  async function open(sources: readonly Source[], choose: () => ClientChoice | undefined, sample = false) {
    if (sources.length === 0) return
    looking.stop()
    const signal = turn.next()
    const foods = loadFoods()
    store.setState({ preparing: true, joining: 0, trouble: undefined, notices: [] })
    const showAlone = (photo: Photo) => show(store, photo, sample)
    await importPhotos(store, looking, { sources, signal, choose, showAlone })
    await foods
  }

  /**
   * Opens files as one analysis in place of what is open, and starts a look at each if anybody can look. A file that cannot
   * be read does not stop the others. Settles when those looks are over.
   */
  const openPhotos = (given: readonly GivenPhoto[]) => open(given.map(fromFile), () => chooseForPhoto(store))

  return {
    openPhotos,
    openPhoto: (file: Blob, name: string) => openPhotos([{ file, name }]),
    /** Adds files to the open analysis in the same way. Looks under way go on. */
    async addPhotos(given: readonly GivenPhoto[]) {
      const { photos } = store.getState()
      if (photos.length === 0) return await openPhotos(given)
      store.setState(({ trouble }) => ({ notices: [], trouble: isOfFiles(trouble) ? undefined : trouble }))
      await importPhotos(store, looking, {
        sources: given.map(fromFile),
        signal: turn.current(),
        choose: () => chooseForPhoto(store),
      })
    },
    openSample(sample: Sample) {
      const source: Source = {
        name: sample.title,
        async load(signal) {
          const file = await ports.fetchSample(sample, signal)
          return file.ok ? ports.loadPhoto(file.value, sample.title, signal) : file
        },
      }
      return open([source], () => ({ kind: 'sample', sample }), true)
    },
    /** Back to the start screen. Photos, findings and corrections are kept. */
    close() {
      looking.stop()
      turn.next()
      const { photos, left, people, ownPeople: own } = store.getState()
      const isOpen = photos.length > 0
      store.setState({
        ...ownPeople(store),
        left: left ?? (isOpen ? { people: own && people } : undefined),
        preparing: false,
        joining: 0,
        trouble: undefined,
        notices: [],
        selectedId: undefined,
        hoveredId: undefined,
        mode: { kind: 'browse' },
      })
    },
    /** From the start screen back to those photos. */
    reopen() {
      const { left, people } = store.getState()
      if (!left) return
      const itsPeople = left.people && { people: left.people, ownPeople: people }
      store.setState({ ...itsPeople, left: undefined, trouble: undefined })
    },
  }
}

function show(store: AppStore, photo: Photo, isSample: boolean) {
  store.setState({
    ...NO_PHOTO,
    photos: [photo],
    shown: photo.sha256,
    sample: isSample ? photo.sha256 : undefined,
    ...newAnalysis(factsOf(photo)),
    ...ownPeople(store),
  })
}

/** As set in Settings. If that is nobody, the device reads on if it read the photos before this one. */
function chooseForPhoto(store: AppStore): ClientChoice | undefined {
  const state = store.getState()
  const choice = chooseClient(state)
  if (choice) return choice
  const isRead = Object.values(state.run.photos).some(({ choice: asked }) => asked?.kind === 'reader')
  return isRead ? { kind: 'reader' } : undefined
}

/** Whether it is about files given earlier, and so not about these. */
function isOfFiles(trouble: Trouble | undefined): boolean {
  if (!trouble || trouble.kind === 'bug') return false
  return trouble.kind !== 'failure' || trouble.failure.kind === 'photo'
}

/** Back to the people set on this device, after a report was shown with its own. */
function ownPeople(store: AppStore) {
  const { people, ownPeople: own } = store.getState()
  return { people: own ?? people, ownPeople: undefined }
}
