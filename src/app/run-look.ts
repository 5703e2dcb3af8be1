import type { Analysis, AnalysisAction } from '../core/analysis/analysis.ts'
import type { Failure } from '../core/analysis/failure.ts'
import type { LookEvent } from '../core/analysis/look.ts'
import { reduce } from '../core/analysis/reduce.ts'
import type { AppStore } from './create-store.ts'
import { frameBatch } from './frame-batch.ts'
import type { ClientChoice, Ports } from './ports.ts'

export type Looking = {
  /** Looks at the open photo; a look under way is stopped first. Settles when the look is over. */
  look(choice: ClientChoice): Promise<void>
  /** Asks again, of the same photo, whoever was asked last. What was found stays. */
  retry(): Promise<void>
  /** Stops the request, here and upstream. What was found stays. */
  stop(): void
}

export function createLooking(store: AppStore, ports: Ports): Looking {
  let current: AbortController | undefined

  async function look(choice: ClientChoice) {
    stop()
    const { photo, analysis } = store.getState()
    if (!photo || !analysis) return
    const controller = new AbortController()
    current = controller
    store.setState({
      analysis: reduce(analysis, { type: 'retry' }),
      status: 'looking',
      trouble: undefined,
      lastChoice: choice,
      lookStartedAt: ports.now(),
    })
    const batch = frameBatch<LookEvent>(ports.onFrame, (events) => dispatch(store, events))
    try {
      const client = await ports.makeClient(choice)
      if (controller.signal.aborted) return
      if (!client.ok) return fail(store, client.failure)
      for await (const event of client.value.look(request(), controller.signal)) {
        if (controller.signal.aborted) return
        batch.add(event)
      }
      batch.flush()
      if (!controller.signal.aborted) finish(store, ports.now())
    } catch (error) {
      if (controller.signal.aborted) return
      batch.flush()
      dispatch(store, [{ type: 'stopped' }])
      store.setState({ status: 'failed', trouble: { kind: 'bug' } })
      throw error
    } finally {
      batch.discard()
      if (current === controller) current = undefined
    }

    function request() {
      const { settings, people } = store.getState()
      const opinionFor = settings.tellModel ? ports.describePeople(people) : ''
      return { photo: photo as NonNullable<typeof photo>, ...(opinionFor ? { opinionFor } : {}) }
    }
  }

  function stop() {
    if (!current) return
    current.abort()
    current = undefined
    dispatch(store, [{ type: 'stopped' }])
    store.setState({ status: 'stopped' })
  }

  async function retry() {
    const { lastChoice } = store.getState()
    if (lastChoice) await look(lastChoice)
  }

  return { look, retry, stop }
}

function dispatch(store: AppStore, actions: readonly AnalysisAction[]) {
  const { analysis } = store.getState()
  if (analysis) store.setState({ analysis: actions.reduce<Analysis>(reduce, analysis) })
}

function finish(store: AppStore, now: number) {
  const { analysis, lookStartedAt = now } = store.getState()
  store.setState({
    lookTookMs: now - lookStartedAt,
    status: analysis && analysis.failures.length > 0 ? 'failed' : 'done',
  })
}

function fail(store: AppStore, failure: Failure) {
  store.setState({ status: 'failed', trouble: { kind: 'failure', failure } })
}
