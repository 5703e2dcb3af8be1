import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Limits, LookEvent, VisionClient } from '../../../src/core/analysis/look.ts'
import { WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'
import { budgeted, type Strategy } from '../../../src/vision/strategies/budgeted.ts'
import { ensemble } from '../../../src/vision/strategies/ensemble.ts'
import { tiling } from '../../../src/vision/strategies/tiling.ts'
import { photoOf } from '../../support/look-events.ts'
import { boxed } from '../../support/sightings.ts'
import { timedLook } from '../../support/timed-look.ts'

const photo = photoOf(new Uint8Array([1]), 4000, 3000)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Sees milk after 1 s, cake after `ms`, and then tells 100 tokens and a cent; minds its signal. */
function slowClient(ms: (index: number) => number) {
  const begun: number[] = []
  const ended: number[] = []
  const client: VisionClient = {
    id: 'slow',
    async *look(_request, signal): AsyncGenerator<LookEvent> {
      const index = begun.push(Date.now()) - 1
      yield { type: 'look', id: 'l', region: WHOLE_PHOTO, model: 'slow' }
      await wait(1000, signal)
      if (signal.aborted) return
      yield { type: 'detection', lookId: 'l', detection: boxed('d#0', 'milk', [0.1, 0.1, 0.3, 0.5]) }
      await wait(ms(index) - 1000, signal)
      if (signal.aborted) return
      yield { type: 'detection', lookId: 'l', detection: boxed('d#1', 'cake', [0.6, 0.6, 0.8, 0.8]) }
      yield { type: 'usage', lookId: 'l', inputTokens: 60, outputTokens: 40, costUsd: 0.01, elapsedMs: 1 }
      yield { type: 'end', lookId: 'l', truncated: false }
      ended.push(index)
    },
  }
  return { client, begun, ended }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms)
    signal.addEventListener('abort', () => done(), { once: true })
  })
}

const look = (client: VisionClient, signal?: AbortSignal) => timedLook(client, { photo }, signal)

const now = () => Date.now()
const four: Strategy = (client) =>
  ensemble(client, { looks: 4, now, timeouts: { quorum: 1, leastGraceMs: 60_000 } })
const limited = (client: VisionClient, limits: Limits, strategy = four) => budgeted(client, limits, strategy)

describe('budgeted', () => {
  it('should be the strategy itself where nothing is limited', async () => {
    const { client, ended } = slowClient(() => 2000)
    const { analysis } = await look(limited(client, {}))
    expect(ended).toHaveLength(4)
    expect(analysis.limits).toBeUndefined()
  })

  it('should say nothing where the limits are not reached', async () => {
    const { client } = slowClient(() => 2000)
    const { analysis } = await look(limited(client, { looks: 4, tokens: 500, money: 1, seconds: 60 }))
    expect(analysis.limits).toBeUndefined()
    expect(analysis.usage.inputTokens + analysis.usage.outputTokens).toBe(400)
  })

  it('should start no more looks than allowed, and let running ones finish', async () => {
    const { client, begun, ended } = slowClient(() => 90_000)
    const { analysis } = await look(limited(client, { looks: 2 }, (one) => ensemble(one, { looks: 4, now })))
    expect(begun).toHaveLength(2)
    expect(ended).toHaveLength(2)
    expect(analysis.limits).toEqual(['looks'])
    expect(analysis.looks.every(({ truncated, failed }) => !truncated && !failed)).toBe(true)
  })

  it('should end running looks when time is up, and keep what they found', async () => {
    const { client, ended } = slowClient((index) => (index === 0 ? 2000 : 50_000))
    const { analysis, run, ms } = await look(limited(client, { seconds: 5 }))
    expect(ms).toBeLessThan(6000)
    expect(ended).toEqual([0])
    expect(analysis.sightings.filter(({ label }) => label === 'milk')).toHaveLength(4)
    expect(analysis.looks.map((each) => each.ended && each.truncated)).toEqual([false, true, true, true])
    expect(analysis.looks.every(({ ended: over }) => over)).toBe(true)
    expect(analysis.limits).toEqual(['seconds'])
    expect(run).toEqual({ state: 'done' })
  })

  it.each([
    ['tokens', { tokens: 150 }],
    ['money', { money: 0.015 }],
  ])('should end the other looks once the limit on %s is reached', async (limit, limits) => {
    const { client, ended } = slowClient((index) => 2000 * (index + 1))
    const { analysis } = await look(limited(client, limits))
    expect(ended).toEqual([0, 1])
    expect(analysis.limits).toEqual([limit])
    expect(analysis.looks.map(({ truncated }) => truncated)).toEqual([false, false, true, true])
  })

  it('should count every look inside other strategies, tiles and all', async () => {
    const { client, begun } = slowClient(() => 2000)
    const photoIsLarge = { ...photo, sent: { ...photo.sent, width: 1000, height: 750 } }
    const strategy: Strategy = (one) => tiling(ensemble(one, { looks: 2, now }), { tiling: 'on', now })
    const client6 = limited(client, { looks: 6 }, strategy)
    const { analysis } = await look({
      id: 'large',
      look: (request, signal) => client6.look({ ...request, photo: photoIsLarge }, signal),
    })
    expect(begun).toHaveLength(6)
    expect(analysis.limits).toEqual(['looks'])
  })

  it('should give every photo limits of its own', async () => {
    const { client, begun } = slowClient(() => 2000)
    const one = limited(client, { looks: 3 })
    await look(one)
    await look(one)
    expect(begun).toHaveLength(6)
  })

  it('should end silently when the person stops', async () => {
    const stop = new AbortController()
    const { client } = slowClient(() => 50_000)
    setTimeout(() => stop.abort(), 3000)
    const { events, ms } = await look(limited(client, { seconds: 30 }), stop.signal)
    expect(ms).toBeLessThan(4000)
    expect(events.some(({ type }) => type === 'limit' || type === 'end')).toBe(false)
  })
})
