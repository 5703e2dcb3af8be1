import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LookRequest } from '../../../src/core/analysis/look.ts'
import { ensemble } from '../../../src/vision/strategies/ensemble.ts'
import { type TilingOptions, tiling } from '../../../src/vision/strategies/tiling.ts'
import { photoOf } from '../../support/look-events.ts'
import { scriptedClient } from '../../support/scripted-client.ts'
import { boxed } from '../../support/sightings.ts'
import { timedLook } from '../../support/timed-look.ts'

const large = photoOf(new Uint8Array([1]), 4000, 3000)
const photo = { ...large, sent: { ...large.sent, width: 1000, height: 750 } }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Forty small things, of most of which a look sees only every other one. */
const crowd = (look: number) =>
  Array.from({ length: 40 }, (_, at) => {
    const [x, y] = [(at % 8) / 8, Math.floor(at / 8) / 5 + look / 5000]
    return boxed(`d#${at}`, `thing ${at}`, [x, y, x + 0.08, y + 0.08])
  }).filter((_, at) => at < 5 || at % 2 === look % 2)

const now = () => Date.now()

async function looked(zooms: TilingOptions['tiling'], looks: 1 | 4, sees = crowd) {
  const client = scriptedClient((_request, index) => ({ after: 1000, sees: sees(index) }))
  const begun: { readonly at: number; readonly request: LookRequest }[] = []
  const began = Date.now()
  const watched = {
    id: 'watched',
    look(request: LookRequest, signal: AbortSignal) {
      begun.push({ at: Math.round((Date.now() - began) / 1000), request })
      return client.look(request, signal)
    },
  }
  const several = ensemble(watched, { looks, now })
  const { ms, analysis, run } = await timedLook(tiling(several, { tiling: zooms, now }), { photo })
  const rounds = [0, 1, 2].map((round) =>
    begun.filter(({ at }) => at === round).map(({ request }) => request),
  )
  return { ms, analysis, run, rounds }
}

describe('the rounds of a look that zooms', () => {
  it('should be two for several looks at a crowded photo, with tiles and questions in parallel', async () => {
    const { rounds, ms, analysis, run } = await looked('auto', 4)
    const [first = [], second = [], third = []] = rounds
    expect(first).toHaveLength(4)
    expect(second.filter(({ question }) => question).length).toBeGreaterThan(0)
    expect(second.filter(({ question }) => !question).length).toBeGreaterThanOrEqual(4)
    expect(third).toEqual([])
    expect(ms).toBeLessThanOrEqual(2300)
    expect(analysis.looks).toHaveLength(first.length + second.length)
    expect(analysis.looks.every(({ ended, truncated }) => ended && !truncated)).toBe(true)
    expect(run).toEqual({ state: 'done' })
  })

  it('should be two with a single look', async () => {
    const { rounds, ms } = await looked('auto', 1)
    expect(rounds.map(({ length }) => length > 0)).toEqual([true, true, false])
    expect(ms).toBeLessThanOrEqual(2300)
  })

  it('should be two when tiles are always on', async () => {
    const { rounds, ms } = await looked('on', 4)
    expect(rounds.map(({ length }) => length > 0)).toEqual([true, true, false])
    expect(rounds[0]!.length).toBeGreaterThan(4)
    expect(ms).toBeLessThanOrEqual(2300)
  })

  it('should skip tiles for a photo with few items', async () => {
    const few = (look: number) => crowd(look).slice(0, 3)
    const { rounds } = await looked('auto', 4, few)
    expect(rounds.flat().filter(({ question, emphasis }) => !question && !emphasis)).toEqual([])
  })

  it('should end everything at once when the person stops', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 1500)
    const client = scriptedClient((_request, index) => ({ after: 1000, sees: crowd(index) }))
    const zooming = tiling(ensemble(client, { looks: 4, now }), { tiling: 'auto', now })
    const { ms } = await timedLook(zooming, { photo }, stop.signal)
    expect(ms).toBeLessThanOrEqual(1700)
    expect(client.stopped()).toBe(client.asked.length)
  })
})
