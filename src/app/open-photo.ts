import { factsOf } from '../core/analysis/document.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { ClientChoice, Sample } from '../core/analysis/ports.ts'
import { newAnalysis } from '../core/analysis/run.ts'
import { chooseClient } from './choose-client.ts'
import type { AppStore } from './create-store.ts'
import type { FoodLoading } from './food-loading.ts'
import { type Choose, createPhotoImport, type Source } from './import-photos.ts'
import type { Turn } from './latest-wins.ts'
import { NO_PHOTO } from './no-photo.ts'
import type { Ports } from './ports.ts'
import type { Looking } from './run-look.ts'
import type { Trouble } from './state.ts'

/** A file as a person hands it over. */
export type GivenPhoto = { readonly file: Blob; readonly name: string }

export type Opening = {
  /**
   * Opens files as one analysis in place of what is open; each is looked at straight away where somebody can. One that
   * cannot be read leaves the others. Settles when those looks are over.
   */
  openPhotos(given: readonly GivenPhoto[]): Promise<void>
  openPhoto(file: Blob, name: string): Promise<void>
  /** Adds files to the open analysis, in the same way; looks under way go on. */
  addPhotos(given: readonly GivenPhoto[]): Promise<void>
  openSample(sample: Sample): Promise<void>
  /** Back to the start screen. The photos, what was found in them and what was put right are kept. */
  close(): void
  /** From the start screen to the photos that were left. */
  reopen(): void
}

export function createOpening(
  store: AppStore,
  ports: Ports,
  looking: Looking,
  { loadFoods }: FoodLoading,
  turn: Turn,
): Opening {
  const arrivals = createPhotoImport(store, looking)
  const fromFile = ({ file, name }: GivenPhoto): Source => ({
    name,
    load: (signal) => ports.loadPhoto(file, name, signal),
  })

  async function open(sources: readonly Source[], choose: Choose, sample = false) {
    if (sources.length === 0) return
    looking.stop()
    const signal = turn.next()
    const foods = loadFoods()
    store.setState({ preparing: true, joining: 0, trouble: undefined, notices: [] })
    await arrivals.takeIn(sources, signal, choose, (photo) => show(store, photo, sample))
    await foods
  }

  const openPhotos: Opening['openPhotos'] = (given) => open(given.map(fromFile), () => chooseForPhoto(store))

  return {
    openPhotos,
    openPhoto: (file, name) => openPhotos([{ file, name }]),
    async addPhotos(given) {
      const { photos } = store.getState()
      if (photos.length === 0) return await openPhotos(given)
      store.setState(({ trouble }) => ({ notices: [], trouble: isOfFiles(trouble) ? undefined : trouble }))
      await arrivals.takeIn(given.map(fromFile), turn.current(), () => chooseForPhoto(store))
    },
    openSample: (sample) =>
      open(
        [
          {
            name: sample.title,
            async load(signal) {
              const file = await ports.fetchSample(sample, signal)
              return file.ok ? ports.loadPhoto(file.value, sample.title, signal) : file
            },
          },
        ],
        () => ({ kind: 'sample', sample }),
        true,
      ),
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

/** As set in Settings; where that asks nobody, the device if the person had it read the photos before this one. */
function chooseForPhoto(store: AppStore): ClientChoice | undefined {
  const state = store.getState()
  const choice = chooseClient(state)
  if (choice) return choice
  const isRead = Object.values(state.run.photos).some(({ choice: asked }) => asked?.kind === 'reader')
  return isRead ? { kind: 'reader' } : undefined
}

/** What was wrong with the files given before says nothing of these. */
function isOfFiles(trouble: Trouble | undefined): boolean {
  if (!trouble || trouble.kind === 'bug') return false
  return trouble.kind !== 'failure' || trouble.failure.kind === 'photo'
}

/** The people set on this device again, after a report was shown with its own. */
function ownPeople(store: AppStore) {
  const { people, ownPeople: own } = store.getState()
  return { people: own ?? people, ownPeople: undefined }
}
