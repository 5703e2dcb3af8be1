import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExpectedUsage, Limits, LookEvent, VisionClient } from '../../../src/core/analysis/look.ts'
import { WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'
import { budgeted } from '../../../src/vision/strategies/budgeted.ts'
import { ensemble } from '../../../src/vision/strategies/ensemble.ts'
import { photoOf } from '../../support/look-events.ts'
import { boxed } from '../../support/sightings.ts'
import { timedLook } from '../../support/timed-look.ts'

const photo = photoOf(new Uint8Array([1]), 1200, 900)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Told = { readonly input: number; readonly output: number; readonly atOnce?: boolean }

/** Tells what each look takes: its input at once where the provider does, the rest a second later. */
function client(told: (index: number) => Told, expected?: ExpectedUsage) {
  const begun: number[] = []
  const ended: number[] = []
  const sees: VisionClient = {
    id: 'told',
    ...(expected && { expected: () => expected }),
    async *look(_request, signal): AsyncGenerator<LookEvent> {
      const index = begun.push(Date.now()) - 1
      const { input, output, atOnce = false } = told(index)
      const usage = (inputTokens: number, outputTokens: number): LookEvent => ({
        type: 'usage',
        lookId: 'l',
        inputTokens,
        outputTokens,
        costUsd: (inputTokens + outputTokens) / 1e5,
        elapsedMs: 0,
      })
      yield { type: 'look', id: 'l', region: WHOLE_PHOTO, model: 'told' }
      if (atOnce) yield usage(input, 0)
      await new Promise<void>((done) => {
        setTimeout(done, 1000)
        signal.addEventListener('abort', () => done(), { once: true })
      })
      if (signal.aborted) return
      yield {
        type: 'detection',
        lookId: 'l',
        detection: boxed('d#0', 'milk', [0.1, 0.1 + index / 999, 0.3, 0.5]),
      }
      yield usage(atOnce ? 0 : input, output)
      yield { type: 'end', lookId: 'l', truncated: false }
      ended.push(index)
    },
  }
  return { sees, begun, ended }
}

async function look(sees: VisionClient, limits: Limits, looks: 4 | 8 = 8) {
  const now = () => Date.now()
  const several = budgeted(sees, limits, (client) => ensemble(client, { looks, now }))
  const { analysis } = await timedLook(several, { photo })
  const { inputTokens, outputTokens } = analysis.usage
  return { analysis, tokens: inputTokens + outputTokens }
}

describe('a limit on what looks take', () => {
  it('should start no more parallel looks than the limit is expected to allow', async () => {
    const { sees, begun, ended } = client(() => ({ input: 600, output: 400 }), { tokens: 1000 })
    const { analysis, tokens } = await look(sees, { tokens: 3500 })
    expect(begun).toHaveLength(3)
    expect(ended).toHaveLength(3)
    expect(tokens).toBe(3000)
    expect(analysis.limits).toEqual(['tokens'])
    expect(analysis.looks.every(({ truncated, failed }) => !truncated && !failed)).toBe(true)
  })

  it('should keep to a limit on cost in the same way', async () => {
    const expected = { tokens: 1000, costUsd: 0.01 }
    const { sees, begun } = client(() => ({ input: 600, output: 400 }), expected)
    const { analysis } = await look(sees, { money: 0.025 })
    expect(begun).toHaveLength(2)
    expect(analysis.usage.costUsd).toBeLessThanOrEqual(0.025)
    expect(analysis.limits).toEqual(['money'])
  })

  it.each([
    ['a fifth more', 1.2],
    ['a fifth less', 0.8],
  ])('should be exceeded by at most one look when looks take %s than expected', async (_, factor) => {
    for (const limit of [1500, 2500, 4000, 6000, 7900]) {
      const { sees } = client(() => ({ input: 600 * factor, output: 400 * factor }), { tokens: 1000 })
      const { tokens } = await look(sees, { tokens: limit })
      expect(tokens, `limit ${limit}`).toBeLessThanOrEqual(limit + 1000 * factor)
      expect(tokens, `limit ${limit}`).toBeGreaterThan(0)
    }
  })

  it('should always start the first look', async () => {
    const { sees, begun, ended } = client(() => ({ input: 600, output: 400 }), { tokens: 1000 })
    const { analysis } = await look(sees, { tokens: 200 })
    expect([begun.length, ended.length]).toEqual([1, 1])
    expect(analysis.sightings).toHaveLength(1)
    expect(analysis.limits).toEqual(['tokens'])
  })

  it('should end looks that report too much usage early', async () => {
    const { sees, begun, ended } = client(() => ({ input: 5000, output: 4000, atOnce: true }), {
      tokens: 1000,
    })
    const { analysis, tokens } = await look(sees, { tokens: 4500 }, 4)
    expect(begun).toHaveLength(4)
    // What they told of before they were ended; nobody's output of 4 000 is among it but, at most, one look's.
    expect(ended.length).toBeLessThanOrEqual(1)
    expect(tokens).toBeLessThanOrEqual(4 * 5000 + 4000)
    expect(analysis.limits).toEqual(['tokens'])
  })

  it('should use the real cost of looks once one has ended', async () => {
    const { sees, begun } = client(() => ({ input: 1200, output: 800 }), { tokens: 1000 })
    const one = budgeted(sees, { tokens: 5000 }, (client) => oneByOne(client, 8))
    await timedLook(one, { photo })
    // Taken for 1 000 each, five would have begun; they take 2 000.
    expect(begun).toHaveLength(2)
  })

  it('should use the mean of earlier looks when nothing is expected', async () => {
    const { sees, begun } = client(() => ({ input: 600, output: 400 }))
    const one = budgeted(sees, { tokens: 3500 }, (client) => oneByOne(client, 8))
    await timedLook(one, { photo })
    expect(begun).toHaveLength(3)
  })
})

function oneByOne(one: VisionClient, count: number): VisionClient {
  return {
    id: 'one by one',
    async *look(request, signal) {
      for (let index = 0; index < count; index += 1) yield* one.look(request, signal)
    },
  }
}
