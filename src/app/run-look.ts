import type { Analysis, AnalysisAction } from '../core/analysis/document.ts'
import type { LookEvent, VisionClient } from '../core/analysis/look.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { reduce } from '../core/analysis/reduce.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { AppStore } from './create-store.ts'
import { frameBatch } from './frame-batch.ts'
import { cutShort, isUnderWay, photosThatAre } from './photo-looks.ts'
import type { ClientChoice, Ports } from './ports.ts'
import { createQueue } from './queue.ts'
import type { PhotoLook } from './state.ts'

export type Looking = {
  /** Looks at the open photos, or at those named; looks under way are stopped first. Settles when all of it is over. */
  look(choice: ClientChoice, photos?: readonly PhotoId[]): Promise<void>
  /** Looks at a photo that has joined the others; looks at those go on. */
  lookAtJoined(photo: PhotoId, choice: ClientChoice): Promise<void>
  /**
   * Asks again whoever was asked last, of the photos whose look failed, was stopped or broke off; of all where none did.
   * What was found stays.
   */
  retry(): Promise<void>
  /** Stops every request, here and upstream. What was found stays. */
  stop(): void
  /** Ends the look at a photo that is taken away. */
  forgetLook(photo: PhotoId): void
}

type Told = { readonly event: LookEvent; readonly photo: PhotoId; readonly signal: AbortSignal }

/** Photos are looked at side by side; only the device's own reader takes them one after the other. */
export function createLooking(store: AppStore, ports: Ports): Looking {
  const running = new Map<PhotoId, AbortController>()
  const reading = createQueue()
  const batch = frameBatch<Told>(ports.onFrame, (entries) => {
    const wanted = entries.filter(({ signal }) => !signal.aborted)
    dispatch(store, ...wanted.map(({ event, photo }) => ({ ...event, photo })))
  })

  async function begin(choice: ClientChoice, ids: readonly PhotoId[]) {
    const asked = store.getState().photos.filter(({ sha256 }) => ids.includes(sha256))
    if (asked.length === 0) return
    const inTurn = choice.kind === 'reader' ? reading.enter : atOnce
    const state = choice.kind === 'reader' ? 'waiting' : 'looking'
    if (running.size === 0) store.setState({ lookStartedAt: ports.now() })
    const controllers = asked.map(({ sha256 }) => started(sha256))
    store.setState(({ lookAt: before }) => ({
      lookAt: { ...before, ...Object.fromEntries(asked.map(({ sha256 }) => [sha256, { state, choice }])) },
    }))
    const client = ports.makeClient(choice)
    const looks = asked.map((photo, index) => {
      const { signal } = controllers[index] as AbortController
      return inTurn(() => lookAt(photo, choice, client, signal), signal)
    })
    for (const ended of await Promise.allSettled(looks)) if (ended.status === 'rejected') throw ended.reason
  }

  function started(photo: PhotoId): AbortController {
    const controller = new AbortController()
    running.get(photo)?.abort()
    running.set(photo, controller)
    return controller
  }

  async function lookAt(
    photo: Photo,
    choice: ClientChoice,
    making: Promise<Result<VisionClient>>,
    signal: AbortSignal,
  ) {
    const { sha256 } = photo
    const end = (state: PhotoLook['state']) => {
      running.delete(sha256)
      mark(store, sha256, { state, choice })
      settle()
    }
    try {
      if (choice.kind === 'reader') mark(store, sha256, { state: 'looking', choice })
      const client = await making
      const asked = await request(photo)
      if (signal.aborted) return
      if (!client.ok) {
        store.setState({ trouble: { kind: 'failure', failure: client.failure } })
        return end('failed')
      }
      let failed = false
      for await (const event of client.value.look(asked, signal)) {
        if (signal.aborted) return
        failed ||= event.type === 'failure' && !event.partial
        batch.add({ event, photo: sha256, signal })
      }
      batch.flush()
      if (!signal.aborted) end(failed ? 'failed' : 'done')
    } catch (error) {
      if (signal.aborted) return
      batch.flush()
      dispatch(store, { type: 'stopped', photo: sha256 })
      store.setState({ trouble: { kind: 'bug' } })
      end('failed')
      throw error
    }
  }

  async function request(photo: Photo) {
    const { settings, people } = store.getState()
    const opinionFor = settings.tellModel ? await ports.describePeople(people) : ''
    return { photo, ...(opinionFor ? { opinionFor } : {}) }
  }

  function settle() {
    const { lookStartedAt } = store.getState()
    const now = ports.now()
    if (running.size === 0) store.setState({ lookTookMs: now - (lookStartedAt ?? now) })
  }

  function stop() {
    if (running.size === 0) return
    for (const controller of running.values()) controller.abort()
    running.clear()
    dispatch(store, { type: 'stopped' })
    store.setState(({ lookAt }) => ({
      lookAt: Object.fromEntries(
        Object.entries(lookAt).map(([photo, look]) => [
          photo,
          isUnderWay(look) ? { ...look, state: 'stopped' as const } : look,
        ]),
      ),
    }))
  }

  return {
    stop,
    async look(choice, photos = store.getState().photos.map(({ sha256 }) => sha256)) {
      stop()
      afresh(photos)
      await begin(choice, photos)
    },
    lookAtJoined: (photo, choice) => begin(choice, [photo]),
    async retry() {
      const { lookAt } = store.getState()
      const byChoice = new Map<ClientChoice, PhotoId[]>()
      const photos = photosToRetry()
      for (const photo of photos) {
        const choice = lookAt[photo]?.choice
        if (choice) byChoice.set(choice, [...(byChoice.get(choice) ?? []), photo])
      }
      afresh(photos)
      await Promise.all([...byChoice].map(([choice, asked]) => begin(choice, asked)))
    },
    forgetLook(photo) {
      running.get(photo)?.abort()
      if (running.delete(photo)) settle()
    },
  }

  function afresh(photos: readonly PhotoId[]) {
    store.setState({ trouble: undefined })
    dispatch(store, { type: 'retry', photos })
  }

  function photosToRetry(): readonly PhotoId[] {
    const state = store.getState()
    const unfinished = [
      ...photosThatAre('failed', state),
      ...photosThatAre('stopped', state),
      ...cutShort(state).filter((photo) => !running.has(photo)),
    ]
    return unfinished.length > 0 ? [...new Set(unfinished)] : state.photos.map(({ sha256 }) => sha256)
  }
}

const atOnce = (work: () => Promise<void>) => work()

function mark(store: AppStore, photo: PhotoId, look: PhotoLook) {
  store.setState(({ lookAt }) => ({ lookAt: { ...lookAt, [photo]: look } }))
}

function dispatch(store: AppStore, ...actions: readonly AnalysisAction[]) {
  const { analysis } = store.getState()
  if (analysis) store.setState({ analysis: actions.reduce<Analysis>(reduce, analysis) })
}
