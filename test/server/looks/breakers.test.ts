import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { LookEvent, VisionClient } from '../../../src/core/analysis/look.ts'
import type { Failure } from '../../../src/core/terms/failure.ts'
import { createBreakers } from '../../../src/server/looks/breakers.ts'
import { collect } from '../../support/collect.ts'
import { lookOf, photoOf } from '../../support/look-events.ts'

const request = { photo: photoOf(new Uint8Array()) }
const never = new AbortController().signal
const GOOGLE = { family: 'google', model: 'm', baseUrl: 'http://a' } as const
const REST_MS = 60
const DOWN: Failure = { kind: 'transport', code: 'server-error', retryable: true }
const LIMITED: Failure = { kind: 'transport', code: 'rate-limited', retryable: true }
const REFUSED: Failure = { kind: 'provider', code: 'refused', retryable: false }

/** A model that fails as long as `trouble` is set. */
function model() {
  const state: { trouble: Failure | undefined; asked: number; hold?: Promise<void> } = {
    trouble: DOWN,
    asked: 0,
  }
  const client: VisionClient = {
    id: 'm',
    async *look(): AsyncGenerator<LookEvent> {
      state.asked += 1
      const [begun, ...rest] = lookOf(['egg'])
      if (begun) yield begun
      await state.hold
      if (!state.trouble) return yield* rest
      yield { type: 'failure', lookId: 'look-1', failure: state.trouble }
      yield { type: 'end', lookId: 'look-1', truncated: true }
    },
  }
  return { state, client }
}

const createGuard = () => createBreakers({ initialDelay: REST_MS, maxDelay: REST_MS })
const codeOf = (events: readonly LookEvent[]) =>
  events.flatMap((event) => (event.type === 'failure' ? [event.failure.code] : [])).join()

async function look(client: VisionClient): Promise<string> {
  return codeOf(await collect(client.look(request, never)))
}

async function fail(client: VisionClient, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await look(client)
}

describe('createBreakers', () => {
  it('should leave a model alone after five failures in a row, tell that at once, then try one look', async () => {
    const { state, client } = model()
    const guarded = createGuard()(client, GOOGLE, false)
    await fail(guarded, 5)
    expect(await look(guarded)).toBe('resting')
    expect(state.asked).toBe(5)
    await wait(REST_MS * 2)
    let goOn = () => {}
    state.hold = new Promise((resolve) => {
      goOn = resolve
    })
    state.trouble = undefined
    const trying = look(guarded)
    // Nobody waits for how the one look fares.
    expect(await look(guarded)).toBe('resting')
    goOn()
    expect(await trying).toBe('')
    expect(await look(guarded)).toBe('')
    expect(state.asked).toBe(7)
  })

  it('should rest again where the one look fails, or is left before it says anything', async () => {
    const { state, client } = model()
    const guarded = createGuard()(client, GOOGLE, false)
    await fail(guarded, 5)
    await wait(REST_MS * 2)
    expect(await look(guarded)).toBe('server-error')
    expect(await look(guarded)).toBe('resting')
    await wait(REST_MS * 2)
    for await (const event of guarded.look(request, never)) if (event.type === 'look') break
    expect(await look(guarded)).toBe('resting')
    expect(state.asked).toBe(7)
  })

  it('should begin to count anew once the model answered, if only to refuse', async () => {
    const { state, client } = model()
    const guarded = createGuard()(client, GOOGLE, false)
    await fail(guarded, 4)
    state.trouble = REFUSED
    await fail(guarded, 9)
    state.trouble = DOWN
    await fail(guarded, 4)
    expect(await look(guarded)).toBe('server-error')
    expect(state.asked).toBe(18)
  })

  it('should tell models of another family or at another address apart', async () => {
    const guard = createGuard()
    const bad = model()
    await fail(guard(bad.client, GOOGLE, false), 5)
    const good = model()
    good.state.trouble = undefined
    expect(await look(guard(good.client, { ...GOOGLE, baseUrl: 'http://b' }, false))).toBe('')
    expect(await look(guard(good.client, { ...GOOGLE, family: 'openai' }, false))).toBe('')
    expect(await look(guard(good.client, { ...GOOGLE, model: 'n' }, false))).toBe('resting')
  })

  it("should not hold the limits of somebody's own key against others", async () => {
    const guard = createGuard()
    const { state, client } = model()
    state.trouble = LIMITED
    await fail(guard(client, GOOGLE, true), 9)
    expect(await look(guard(client, GOOGLE, false))).toBe('rate-limited')
    await fail(guard(client, GOOGLE, false), 4)
    expect(await look(guard(client, GOOGLE, false))).toBe('resting')
  })
})
