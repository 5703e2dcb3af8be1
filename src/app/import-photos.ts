import { factsOf } from '../core/analysis/document.ts'
import { MOST_PHOTOS, type Photo } from '../core/analysis/photo.ts'
import type { ClientChoice } from '../core/analysis/ports.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Looking } from './run-look.ts'
import type { Notice, RefusedFile } from './state.ts'
import { type AppStore, advanced } from './store.ts'

/** Where a photo comes from: a file, or the site's samples. */
export type Source = {
  readonly name: string
  readonly load: (signal: AbortSignal) => Promise<Result<Photo>>
}

type Import = {
  readonly sources: readonly Source[]
  readonly signal: AbortSignal
  /** Who is to look at a photo that was just opened. Undefined: ask the person. */
  readonly choose: () => ClientChoice | undefined
  /** Whether the photo is new: of one that is kept all is known already. */
  readonly showAlone?: (photo: Photo) => Promise<boolean>
}

/**
 * Opens photos one after the other, since decoding one takes much memory, and starts a look at each as it opens. With
 * `showAlone` the first replaces what is open, and the others join it. Settles when all looks are over.
 */
export async function importPhotos(
  store: AppStore,
  looking: Looking,
  { sources, signal, choose, showAlone }: Import,
): Promise<void> {
  const looks: Promise<void>[] = []
  const refused: RefusedFile[] = []
  const joining = countJoining(store)
  let place = showAlone
  let inFront = !showAlone
  try {
    for (const [index, { name, load }] of sources.entries()) {
      const left = sources.length - index
      if (!place && isFull(store)) {
        note(store, { kind: 'too-many', left })
        break
      }
      if (!place) joining(left)
      const loaded = await load(signal)
      if (signal.aborted) return
      if (!loaded.ok && loaded.failure.kind === 'transport' && loaded.failure.code === 'part-missing') {
        const rest = { sources: sources.slice(index), signal, choose, ...(place && { showAlone: place }) }
        const again = () => {
          store.setState({ preparing: rest.showAlone !== undefined, trouble: undefined })
          void importPhotos(store, looking, rest)
        }
        store.setState({ trouble: { kind: 'failure', failure: loaded.failure, again } })
        break
      }
      if (loaded.ok) {
        const isNew = place ? await place(loaded.value) : join(store, loaded.value, inFront)
        if (signal.aborted) return
        place = undefined
        inFront = false
        const choice = isNew ? choose() : undefined
        if (choice) {
          const look = looking.lookAtJoined(loaded.value.sha256, choice)
          // It may break while other photos are still being opened. Its error is thrown once they are.
          look.catch(() => undefined)
          looks.push(look)
        }
      } else refused.push({ name, failure: loaded.failure })
      tellRefused(store, refused, sources.length)
    }
    joining(0)
    if (place) store.setState({ preparing: false })
  } catch (error) {
    if (signal.aborted) return
    joining(0)
    store.setState({ preparing: false, trouble: { kind: 'bug' } })
    throw error
  }
  for (const ended of await Promise.allSettled(looks)) {
    if (ended.status === 'rejected') throw ended.reason
  }
}

/** Whether the photo is new. `inFront`: the person added it and should see it. */
function join(store: AppStore, photo: Photo, inFront: boolean): boolean {
  const { photos, analysis, mode, selectedId } = store.getState()
  if (!analysis) return false
  const { sha256, name } = photo
  const isBusy = mode.kind !== 'browse' || selectedId !== undefined
  if (inFront && !isBusy) store.setState({ shown: sha256 })
  if (photos.some((open) => open.sha256 === sha256)) {
    note(store, { kind: 'known', name, photo: sha256 })
    return false
  }
  store.setState((state) => ({
    ...advanced(state, { type: 'add-photo', photo: factsOf(photo) }),
    photos: [...photos, photo],
    before: undefined,
  }))
  return true
}

function isFull(store: AppStore): boolean {
  return store.getState().photos.length >= MOST_PHOTOS
}

function note(store: AppStore, notice: Notice) {
  store.setState(({ notices }) => ({ notices: [...notices, notice] }))
}

function tellRefused(store: AppStore, refused: readonly RefusedFile[], given: number) {
  const [only] = refused
  if (!only) return
  store.setState({
    trouble:
      given === 1 ? { kind: 'failure', failure: only.failure } : { kind: 'refused', files: [...refused] },
  })
}

/** Keeps this call's share of how many are still to come, since other calls may be adding photos too. */
function countJoining(store: AppStore): (left: number) => void {
  let counted = 0
  return (left) => {
    const change = left - counted
    counted = left
    if (change !== 0) store.setState(({ joining }) => ({ joining: joining + change }))
  }
}
