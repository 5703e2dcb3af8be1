import { factsOf } from '../core/analysis/document.ts'
import type { KeptCard } from '../core/analysis/kept.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { ClientChoice, Sample } from '../core/analysis/ports.ts'
import { newAnalysis } from '../core/analysis/run.ts'
import { chooseClient } from './choose-client.ts'
import { importPhotos, type Source } from './import-photos.ts'
import type { KeptHistory } from './kept-history.ts'
import type { LatestWins } from './latest-wins.ts'
import type { Ports } from './ports.ts'
import type { Looking } from './run-look.ts'
import type { Trouble } from './state.ts'
import { type AppStore, NO_PHOTO } from './store.ts'

export type GivenPhoto = { readonly file: Blob; readonly name: string }

export function createOpening(
  store: AppStore,
  ports: Ports,
  looking: Looking,
  loadFoods: () => Promise<void>,
  turn: LatestWins,
  history: KeptHistory,
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
    const showAlone = async (photo: Photo) => {
      const known = await history.keptOf(photo)
      if (signal.aborted) return false
      if (known?.kept) history.showKept(known.kept, known.card)
      else show(store, photo, sample, known?.card)
      return known?.kept === undefined
    }
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
    /** Looks at the open photo as at a new one; what was put right in it stays in the list of what is kept. */
    startAnew() {
      const { photos, sample, samples } = store.getState()
      const [photo] = photos
      if (!photo) return
      looking.stop()
      const isSample = sample === photo.sha256
      show(store, photo, isSample)
      const of = isSample ? samples.find(({ title }) => title === photo.name) : undefined
      const choice = of ? { kind: 'sample' as const, sample: of } : chooseForPhoto(store)
      if (choice) void looking.look(choice)
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

/** `card`: what is kept of it already, whose place it takes. */
function show(store: AppStore, photo: Photo, isSample: boolean, card?: KeptCard) {
  store.setState({
    ...NO_PHOTO,
    photos: [photo],
    shown: photo.sha256,
    sample: isSample ? photo.sha256 : undefined,
    ...newAnalysis(factsOf(photo)),
    ...ownPeople(store),
    kept: card && { id: card.id, name: card.name, createdAt: card.createdAt },
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
