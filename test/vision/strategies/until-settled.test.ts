import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LookEvent, VisionClient } from '../../../src/core/analysis/look.ts'
import { emptyAnalysis, reduce } from '../../../src/core/analysis/reduce.ts'
import { contemplate } from '../../../src/vision/strategies/contemplate.ts'
import { untilSettled } from '../../../src/vision/strategies/until-settled.ts'
import { photoOf } from '../../support/look-events.ts'
import { type Scripted, scriptedClient } from '../../support/scripted-client.ts'
import { boxed } from '../../support/sightings.ts'

const photo = photoOf(new Uint8Array([1]), 4000, 3000)
const start = emptyAnalysis({ name: 'a.jpg', sha256: '0'.repeat(64), width: 4, height: 3 })
const milk = boxed('d#0', 'milk', [0.1, 0.1, 0.3, 0.5])

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

async function look(client: VisionClient) {
  const events: LookEvent[] = []
  const reading = (async () => {
    for await (const event of client.look({ photo }, new AbortController().signal)) events.push(event)
  })()
  let done = false
  void reading.finally(() => {
    done = true
  })
  const began = Date.now()
  for (let step = 0; !done && step < 4000; step += 1) await vi.advanceTimersByTimeAsync(100)
  await reading
  return { events, ms: Date.now() - began, analysis: events.reduce(reduce, start) }
}

const now = () => Date.now()
/** Enough after so many looks. */
const enoughAfter = (count: number) => () => {
  let seen = 0
  return () => ++seen >= count
}
const eight = (script: (index: number) => Scripted) => {
  const client = scriptedClient((_request, index) => script(index))
  const patience = { quorum: 1 }
  return { client, all: contemplate(client, { looks: 8, details: true, now, patience }) }
}

describe('untilSettled', () => {
  it('should end the looks at work once it is enough, and begin no further round', async () => {
    const { client, all } = eight((index) => ({ after: 1000 * (index + 1), sees: [milk] }))
    const { analysis, ms } = await look(untilSettled(all, enoughAfter(3)))
    expect(ms).toBeLessThan(3500)
    expect(client.asked).toHaveLength(8)
    expect(client.stopped()).toBeGreaterThanOrEqual(5)
    expect(analysis.settled).toBe(true)
    expect(analysis.looks.map(({ truncated }) => truncated)).toEqual([
      ...[false, false, false],
      ...[true, true, true, true, true],
    ])
    expect(analysis.failures).toEqual([])
  })

  it('should change nothing where it is never enough', async () => {
    const script = (index: number): Scripted => ({ after: 1000 * (index + 1), sees: [milk] })
    const [plain, watched] = [eight(script), eight(script)]
    const never = untilSettled(watched.all, () => () => false)
    expect((await look(never)).events).toEqual((await look(plain.all)).events)
  })

  it('should not count a look that failed', async () => {
    const { all } = eight((index) => ({ after: 1000 * (index + 1), sees: [milk], fails: index < 2 }))
    const { analysis } = await look(untilSettled(all, enoughAfter(2)))
    expect(analysis.looks.filter(({ truncated, failed }) => !truncated && !failed)).toHaveLength(2)
  })

  it('should ask anew for every photo', async () => {
    const { all } = eight(() => ({ after: 1000, sees: [milk] }))
    const watched = untilSettled(all, enoughAfter(2))
    expect((await look(watched)).analysis.settled).toBe(true)
    expect((await look(watched)).analysis.settled).toBe(true)
  })
})
