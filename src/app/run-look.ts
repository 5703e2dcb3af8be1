import type { LookEvent, VisionClient } from '../core/analysis/look.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { ClientChoice, LookTerms } from '../core/analysis/ports.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { chooseClient } from './choose-client.ts'
import { frameBatch } from './frame-batch.ts'
import { cutShort, idsOf, photosThatAre } from './photo-looks.ts'
import type { Ports } from './ports.ts'
import { createQueue } from './queue.ts'
import { type AppStore, dispatch } from './store.ts'

export type Looking = ReturnType<typeof createLooking>

/** `enough`: the person wants no more, and what was read by then is to be told. */
type Under = { readonly all: AbortController; readonly enough: AbortController }

type Told = { readonly event: LookEvent; readonly photo: PhotoId; readonly signal: AbortSignal }

/** Photos are looked at side by side, except by what runs on this device, which takes them one after the other. */
export function createLooking(store: AppStore, ports: Ports, loadFoods: () => Promise<void>) {
  const running = new Map<PhotoId, Under>()
  const inTurn = createQueue()
  const batch = frameBatch<Told>(ports, (entries) => {
    const wanted = entries.filter(({ signal }) => !signal.aborted)
    dispatch(store, ...wanted.map(({ event, photo }) => ({ ...event, photo })))
  })

  async function begin(choice: ClientChoice, ids: readonly PhotoId[]) {
    const asked = store.getState().photos.filter(({ sha256 }) => ids.includes(sha256))
    if (asked.length === 0) return
    const isHere = choice.kind === 'reader' || choice.kind === 'device'
    const photos = idsOf(asked)
    dispatch(store, { type: 'asked', photos, choice, ...(isHere && { waiting: true }), at: ports.now() })
    const begun = photos.map(started)
    const client = ports.makeClient(choice, terms())
    const looks = asked.map((photo, index) => {
      const under = begun[index] as Under
      const work = () => lookAt(photo, client, under)
      return isHere ? inTurn(work, under.all.signal) : work()
    })
    for (const ended of await Promise.allSettled(looks)) if (ended.status === 'rejected') throw ended.reason
  }

  function started(photo: PhotoId): Under {
    running.get(photo)?.all.abort()
    const under = { all: new AbortController(), enough: new AbortController() }
    running.set(photo, under)
    return under
  }

  async function lookAt(photo: Photo, making: Promise<Result<VisionClient>>, { all, enough }: Under) {
    const { sha256 } = photo
    const { signal } = all
    const over = (how?: 'failed' | 'stopped') => {
      running.delete(sha256)
      dispatch(store, { type: 'over', photo: sha256, ...(how && { how }), at: ports.now() })
    }
    try {
      dispatch(store, { type: 'begun', photo: sha256 })
      const client = await making
      const { settings, people } = store.getState()
      const opinionFor = settings.tellModel ? await ports.describePeople(people) : ''
      if (signal.aborted) return
      if (!client.ok) {
        store.setState({ trouble: { kind: 'failure', failure: client.failure } })
        return over('failed')
      }
      const request = { photo, enough: enough.signal, ...(opinionFor && { opinionFor }) }
      for await (const event of client.value.look(request, signal)) {
        if (signal.aborted) return
        batch.add({ event, photo: sha256, signal })
      }
      await batch.delivered()
      if (!signal.aborted) over(enough.signal.aborted ? 'stopped' : undefined)
    } catch (error) {
      if (signal.aborted) return
      batch.flush()
      store.setState({ trouble: { kind: 'bug' } })
      over('failed')
      throw error
    }
  }

  function terms(): LookTerms {
    const { settings, people, offers = [], isPrivate } = store.getState()
    return {
      ...settings,
      remember: settings.remember && !isPrivate,
      people,
      offers,
      async foods() {
        await loadFoods()
        return store.getState().foods
      },
    }
  }

  /** Stops every request, here and upstream. What was found stays. */
  function stop() {
    if (running.size === 0) return
    for (const { all } of running.values()) all.abort()
    running.clear()
    dispatch(store, { type: 'over', how: 'stopped', at: ports.now() })
  }

  function stopLook(photo: PhotoId) {
    running.get(photo)?.all.abort()
    if (running.delete(photo)) dispatch(store, { type: 'over', photo, how: 'stopped', at: ports.now() })
  }

  function afresh() {
    store.setState({ trouble: undefined })
    dispatch(store, { type: 'retry' })
  }

  function photosToRetry(): readonly PhotoId[] {
    const state = store.getState()
    const unfinished = [
      ...photosThatAre('failed', state),
      ...photosThatAre('stopped', state),
      ...cutShort(state).filter((photo) => !running.has(photo)),
    ]
    return unfinished.length > 0 ? [...new Set(unfinished)] : idsOf(state.photos)
  }

  return {
    stop,
    /** Looks at the open photos, or at those named, after stopping looks under way. Settles when all looks are over. */
    async look(choice: ClientChoice, photos: readonly PhotoId[] = idsOf(store.getState().photos)) {
      stop()
      afresh()
      await begin(choice, photos)
    },
    /** Looks at a photo that has joined the others. Looks at those go on. */
    lookAtJoined: (photo: PhotoId, choice: ClientChoice) => begin(choice, [photo]),
    /**
     * Asks whoever was asked last again, about the photos whose look failed, was stopped or broke off, or about all photos
     * if there are none. What was found stays.
     */
    async retry() {
      const { run } = store.getState()
      const photos = photosToRetry()
      afresh()
      await Promise.all(
        photos.map((photo) => {
          // Who was asked before the page was loaded anew is not known.
          const choice = run.photos[photo]?.choice ?? chooseClient(store.getState())
          return choice && begin(choice, [photo])
        }),
      )
    },
    /** The person wants no more. Reading ends with what was read, or at once if this is said again; all else is stopped. */
    wrapUp() {
      for (const [photo, { enough }] of running) {
        const { choice, state } = store.getState().run.photos[photo] ?? {}
        if (choice?.kind !== 'reader' || state !== 'looking' || enough.signal.aborted) stopLook(photo)
        else enough.abort()
      }
    },
    /** Stops the look at one photo, if there is one. */
    stopLook,
  }
}
