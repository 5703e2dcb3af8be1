import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unstableVerdictSteps } from '../../../src/core/analysis/unstable-verdicts.ts'
import { boxArea } from '../../../src/core/geometry/normalized.ts'
import { GENERAL_PROFILE } from '../../../src/core/health/profile.ts'
import { yieldToMain } from '../../../src/core/util/yield-to-main.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import {
  type EnsembleOptions,
  ensemble,
  type FindUnsettled,
} from '../../../src/vision/strategies/ensemble.ts'
import { photoOf } from '../../support/look-events.ts'
import { type Scripted, scriptedClient } from '../../support/scripted-client.ts'
import { boxed } from '../../support/sightings.ts'
import { timedLook } from '../../support/timed-look.ts'

const photo = photoOf(new Uint8Array([1]), 4000, 3000)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const now = () => Date.now()
const findUnsettled: FindUnsettled = (soFar) =>
  yieldToMain(unstableVerdictSteps(soFar, [GENERAL_PROFILE], foodTable()), {
    now: () => 0,
    pause: () => Promise.resolve(),
  })

/** Things of the shelf by name, each where it always is, but a hair's breadth apart from look to look. */
const SHELF = [
  'apple',
  'cola',
  'cheddar',
  'salmon',
  'broccoli',
  'butter',
  'donut',
  'lentils',
  'bacon',
  'pear',
]
const shelf = (look: number, ...names: readonly string[]) =>
  names.map((name) => {
    const at = SHELF.indexOf(name)
    const [x, y] = [(at % 5) / 5, Math.floor(at / 5) / 2 + look / 1000]
    return boxed(`d#${at}`, name, [x, y, x + 0.15, y + 0.4])
  })

function looks(script: (index: number) => Scripted, more: Partial<EnsembleOptions> = {}) {
  const client = scriptedClient((_request, index) => script(index))
  const options = { looks: 8, now, findUnsettled, ...more } as const
  return { client, look: () => timedLook(ensemble(client, options), { photo }) }
}

describe('looking until verdicts are settled', () => {
  it('should start only half of the looks when no verdict depends on a single one', async () => {
    const { client, look } = looks((index) => ({ after: 1000, sees: shelf(index, 'apple', 'cola') }))
    const { analysis, run, ms } = await look()
    expect(client.asked).toHaveLength(4)
    expect(ms).toBeLessThanOrEqual(1300)
    expect(run).toEqual({ state: 'done', settled: true })
    expect(analysis.looks.every(({ ended, truncated }) => ended && !truncated)).toBe(true)
  })

  it('should ask only about the few unsettled items, in one further round', async () => {
    const { client, look } = looks((index) => ({
      after: 1000,
      sees: shelf(index, 'apple', 'cola', ...(index === 2 || index > 3 ? ['salmon'] : [])),
    }))
    const { run, ms } = await look()
    const [question, ...others] = client.asked.slice(4)
    expect(others).toEqual([])
    expect(question?.question).toEqual({ names: ['salmon'], doubts: ['is-it-there'] })
    expect(boxArea(question!.region!)).toBeLessThan(0.5)
    expect(ms).toBeLessThanOrEqual(2300)
    expect(run.settled).toBeUndefined()
  })

  it('should start the remaining looks together with the questions when too much is unsettled', async () => {
    const { client, look } = looks((index) => ({
      after: 1000,
      sees: index > 3 ? [] : shelf(index, ...SHELF.slice(2 * index, 2 * index + 3)),
    }))
    const { ms } = await look()
    const [rest, questions] = [4, 8].map((from) => client.asked.slice(from, from + 4))
    expect(client.asked).toHaveLength(12)
    expect(rest?.every(({ question }) => question === undefined)).toBe(true)
    expect(questions?.every(({ question }) => question !== undefined)).toBe(true)
    expect(ms).toBeLessThanOrEqual(2300)
  })

  it('should start the remaining looks when nothing was found or only one look succeeded', async () => {
    const nothing = looks(() => ({ after: 1000 }))
    await nothing.look()
    expect(nothing.client.asked).toHaveLength(8)
    const failing = looks((index) => ({
      after: 1000,
      sees: shelf(index, ...SHELF),
      fails: index > 0 && index < 4,
    }))
    await failing.look()
    expect(failing.client.asked.length).toBeGreaterThan(4)
  })

  it('should take at most two rounds, and never more looks than without', async () => {
    for (const count of [2, 4, 8, 16] as const) {
      const script = (index: number): Scripted => ({
        after: 1000,
        sees: shelf(index, ...SHELF.slice(index % 7)),
      })
      const [auto, plain] = [looks(script, { looks: count }), looks(script, { looks: count })]
      const { ms } = await auto.look()
      expect(ms, `${count} looks`).toBeLessThanOrEqual(2300)
      await timedLook(ensemble(plain.client, { looks: count, now }), { photo })
      expect(auto.client.asked.length).toBeLessThanOrEqual(plain.client.asked.length)
    }
  })

  it('should end silently when the person stops', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 500)
    const client = scriptedClient(() => ({ after: 1000, sees: shelf(0, 'apple') }))
    const auto = ensemble(client, { looks: 8, now, findUnsettled })
    const { events } = await timedLook(auto, { photo }, stop.signal)
    expect(events.some(({ type }) => type === 'settled' || type === 'end')).toBe(false)
    expect(client.asked).toHaveLength(4)
  })
})
