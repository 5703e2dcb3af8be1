import { factsOf } from '../core/analysis/document.ts'
import { MOST_PHOTOS, type Photo } from '../core/analysis/photo.ts'
import type { ClientChoice } from '../core/analysis/ports.ts'
import type { Result } from '../core/terms/failure.ts'
import type { AppStore } from './create-store.ts'
import { advanced } from './dispatch.ts'
import type { Looking } from './run-look.ts'
import type { Notice, RefusedFile } from './state.ts'

/** Where a photo comes from: a file, or the site's samples. */
export type Source = {
  readonly name: string
  readonly load: (signal: AbortSignal) => Promise<Result<Photo>>
}

/** Who is to look at a photo that was just opened; undefined means: ask the person. */
export type Choose = () => ClientChoice | undefined

export type PhotoImport = {
  /**
   * Opens one after the other, since a photo takes much memory while it is decoded; each is looked at from then on. The first
   * takes the place of what is open where `showAlone` is given; the others join. Settles when all looks are over.
   */
  takeIn(
    sources: readonly Source[],
    signal: AbortSignal,
    choose: Choose,
    showAlone?: (photo: Photo) => void,
  ): Promise<void>
}

export function createPhotoImport(store: AppStore, looking: Looking): PhotoImport {
  return {
    async takeIn(sources, signal, choose, showAlone) {
      const looks: Promise<Ended>[] = []
      const refused: RefusedFile[] = []
      const joining = countJoining(store)
      let isFirst = true
      let place = showAlone
      try {
        for (const [index, { name, load }] of sources.entries()) {
          if (!place) {
            if (isFull(store)) {
              note(store, { kind: 'too-many', left: sources.length - index })
              break
            }
            joining(sources.length - index)
          }
          const loaded = await load(signal)
          if (signal.aborted) return
          if (loaded.ok) {
            const isNew = place ? true : join(store, loaded.value, isFirst && !showAlone)
            place?.(loaded.value)
            place = undefined
            isFirst = false
            const choice = isNew ? choose() : undefined
            if (choice) looks.push(settled(looking.lookAtJoined(loaded.value.sha256, choice)))
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
      for (const { error } of await Promise.all(looks)) if (error) throw error.cause
    },
  }
}

/** Whether it is new; the same photo twice is one. `inFront`: the person added it, and is to see it. */
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
  const alone = given === 1
  store.setState({
    trouble: alone ? { kind: 'failure', failure: only.failure } : { kind: 'refused', files: [...refused] },
  })
}

/** Keeps this call's part of how many are still to come; others may be adding photos as well. */
function countJoining(store: AppStore): (left: number) => void {
  let counted = 0
  return (left) => {
    const change = left - counted
    counted = left
    if (change !== 0) store.setState(({ joining }) => ({ joining: joining + change }))
  }
}

type Ended = { readonly error?: { readonly cause: unknown } }

/** A look that breaks while other photos are still being opened is told of when those are open. */
function settled(look: Promise<void>): Promise<Ended> {
  return look.then(
    () => ({}),
    (cause: unknown) => ({ error: { cause } }),
  )
}
