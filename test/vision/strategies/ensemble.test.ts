import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LookEvent, VisionClient } from '../../../src/core/analysis/look.ts'
import { emptyAnalysis, reduce } from '../../../src/core/analysis/reduce.ts'
import { fuse } from '../../../src/core/fusion/fuse.ts'
import { boxArea } from '../../../src/core/geometry/normalized.ts'
import { modelClient } from '../../../src/vision/clients/model/client.ts'
import { ensemble } from '../../../src/vision/strategies/ensemble.ts'
import { gate } from '../../support/app-ports.ts'
import { BREAKFAST, breakfastPhoto } from '../../support/breakfast.ts'
import { collect } from '../../support/collect.ts'
import { photoOf } from '../../support/look-events.ts'
import { type Scripted, scriptedClient } from '../../support/scripted-client.ts'
import { boxed } from '../../support/sightings.ts'
import { analysed } from '../../support/timed-look.ts'
import { replyWith, startUpstream } from '../../support/upstream/upstream.ts'

const photo = photoOf(new Uint8Array([1]), 4000, 3000)
const milk = boxed('d#0', 'milk', [0.1, 0.1, 0.3, 0.5])
const cake = boxed('d#1', 'cake', [0.6, 0.6, 0.8, 0.8])

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** All events with the time each came at, ms. */
async function told(client: VisionClient, signal = new AbortController().signal) {
  const started = Date.now()
  const events: { readonly at: number; readonly event: LookEvent }[] = []
  const reading = (async () => {
    for await (const event of client.look({ photo }, signal)) events.push({ at: Date.now() - started, event })
  })()
  let done = false
  void reading.finally(() => {
    done = true
  })
  for (let step = 0; !done && step < 4000; step += 1) await vi.advanceTimersByTimeAsync(100)
  await reading
  return {
    events,
    ms: Date.now() - started,
    ...analysed(
      photo,
      events.map(({ event }) => event),
    ),
  }
}
const start = emptyAnalysis({ name: 'a.jpg', sha256: '0'.repeat(64), width: 4, height: 3 })
const itemsOf = ({ analysis }: Pick<Awaited<ReturnType<typeof told>>, 'analysis'>) =>
  fuse(analysis.sightings, analysis.edits, analysis.looks)

const now = () => Date.now()
const of = (script: (index: number) => Scripted) => scriptedClient((_request, index) => script(index))

describe('ensemble', () => {
  it('should be the client itself for one look', () => {
    const client = of(() => ({}))
    expect(ensemble(client, { looks: 1 })).toBe(client)
  })

  it('should look in parallel, streaming every sighting under its own id', async () => {
    const client = of((index) => ({ after: 1000 * (index + 1), sees: [milk] }))
    const { events, analysis } = await told(ensemble(client, { looks: 4, now, timeouts: { quorum: 1 } }))
    expect(analysis.sightings).toHaveLength(4)
    expect(new Set(analysis.sightings.map(({ id }) => id)).size).toBe(4)
    const seen = events.filter(({ event }) => event.type === 'detection').map(({ at }) => at)
    for (const [index, at] of seen.entries())
      expect(Math.abs(at - 1000 * (index + 1))).toBeLessThanOrEqual(100)
    expect(itemsOf({ analysis })).toMatchObject([
      { label: 'milk', standing: 'settled', agreement: { seen: 4, couldHave: 4 } },
    ])
  })

  it('should take no longer for four looks than for one', async () => {
    const one = await told(of(() => ({ after: 5000, sees: [milk] })))
    const four = await told(
      ensemble(
        of(() => ({ after: 5000, sees: [milk] })),
        { looks: 4, now },
      ),
    )
    expect(four.ms).toBeLessThanOrEqual(one.ms * 1.05)
    expect(itemsOf(four)).toMatchObject([{ agreement: { seen: 4, couldHave: 4 } }])
  })

  it('should vary the emphasis of its looks, and their regions', async () => {
    const detailed = of(() => ({ sees: [milk] }))
    await told(ensemble(detailed, { looks: 8, now }))
    const planned = detailed.asked.slice(0, 8)
    expect(new Set(planned.map(({ emphasis }) => emphasis)).size).toBe(5)
    expect(planned.filter(({ region }) => region && boxArea(region) < 1)).toHaveLength(3)
  })

  it('should show an item as provisional at first, and settle it when others agree', async () => {
    const client = of((index) => ({ after: 1000 * (index + 1), sees: [milk] }))
    const { events } = await told(ensemble(client, { looks: 2, now }))
    const standings: string[] = []
    events.reduce((analysis, { event }) => {
      const next = reduce(analysis, event)
      const [item] = fuse(next.sightings, [], next.looks)
      if (item?.standing && standings.at(-1) !== item.standing) standings.push(item.standing)
      return next
    }, start)
    expect(standings).toEqual(['provisional', 'settled'])
  })

  it('should drop a hanging look once most are done, and still answer', async () => {
    const client = of((index) => (index === 3 ? { after: 'never' } : { after: 2000, sees: [milk] }))
    const result = await told(ensemble(client, { looks: 4, now }))
    expect(result.ms).toBeLessThanOrEqual(2000 + 3000 + 300)
    expect(itemsOf(result)).toMatchObject([{ agreement: { seen: 3, couldHave: 3 }, standing: 'settled' }])
    expect(result.analysis.looks.filter(({ failed }) => failed)).toMatchObject([
      { ended: true, truncated: true },
    ])
    expect(result.run).toEqual({ state: 'done' })
  })

  it('should fail at the time limit when all looks hang', async () => {
    const client = of(() => ({ after: 'never' }))
    const { ms, run } = await told(ensemble(client, { looks: 2, now, timeouts: { lookMs: 20_000 } }))
    expect(ms).toBeLessThanOrEqual(20_300)
    expect(run).toMatchObject({ state: 'failed', failure: { code: 'timeout' } })
  })

  it('should go on when some looks fail, and fail when all do', async () => {
    const some = await told(
      ensemble(
        of((i) => (i < 2 ? { fails: true } : { sees: [milk] })),
        { looks: 4, now },
      ),
    )
    expect(some.run).toEqual({ state: 'done' })
    expect(some.events.filter(({ event }) => event.type === 'failure')).toHaveLength(2)
    expect(itemsOf(some)).toMatchObject([{ agreement: { seen: 2, couldHave: 2 } }])
    const all = await told(
      ensemble(
        of(() => ({ fails: true })),
        { looks: 4, now },
      ),
    )
    const failure = { kind: 'transport', code: 'server-error', retryable: true }
    expect(all.run).toEqual({ state: 'failed', failure })
  })

  it('should ask about doubtful details in one further round', async () => {
    const rival = { ...milk, label: 'kefir' }
    const client = scriptedClient((request, index) => {
      if (request.question) return { after: 1000, sees: [milk] }
      return { after: 1000, sees: index % 2 === 0 ? [milk, cake] : [rival] }
    })
    const { events, ms } = await told(ensemble(client, { looks: 4, now }))
    expect(ms).toBeLessThanOrEqual(2300)
    const questions = client.asked.filter(({ question }) => question)
    expect(questions).toHaveLength(2)
    expect(questions[0]).toMatchObject({ question: { names: ['kefir', 'milk'], doubts: ['which-is-it'] } })
    expect(questions[1]).toMatchObject({ question: { names: ['cake'], doubts: ['is-it-there'] } })
    for (const { region } of questions) expect(boxArea(region!)).toBeLessThan(0.5)
    expect(events.map(({ event }) => event)).toContainEqual({ type: 'stage', stage: 'refining' })
  })

  it('should stop every look, and say nothing more, when it is stopped', async () => {
    const stop = new AbortController()
    const client = of(() => ({ after: 10_000, sees: [milk] }))
    setTimeout(() => stop.abort(), 3000)
    const { events, ms } = await told(ensemble(client, { looks: 4, now }), stop.signal)
    expect(client.stopped()).toBe(4)
    expect(ms).toBeLessThanOrEqual(3200)
    expect(events.some(({ event }) => event.type === 'failure' || event.type === 'end')).toBe(false)
  })

  it('should have eight requests out at once over HTTP, and send no more', async () => {
    vi.useRealTimers()
    const answers = gate()
    const reply = replyWith(BREAKFAST.items)
    const upstream = await startUpstream({
      reply: async (request) => {
        await answers.opened
        return reply(request)
      },
    })
    try {
      const config = { family: 'google', model: 'gemini-flash-latest', apiKey: 'key' } as const
      const client = modelClient({ ...config, baseUrl: `${upstream.url}/v1beta` })
      const request = { photo: await breakfastPhoto() }
      const looking = collect(ensemble(client, { looks: 8 }).look(request, new AbortController().signal))
      await expect.poll(() => upstream.requests.length).toBe(8)
      answers.open()
      const events = await looking
      expect(events.filter(({ type }) => type === 'look')).toHaveLength(8)
      expect(events.filter(({ type }) => type === 'failure')).toEqual([])
      expect(upstream.requests).toHaveLength(8)
    } finally {
      await upstream.close()
    }
  })

  it('should throw when a client breaks', async () => {
    const broken: VisionClient = {
      id: 'broken',
      // biome-ignore lint/correctness/useYield: it breaks before it says anything.
      async *look() {
        throw new RangeError('a bug')
      },
    }
    vi.useRealTimers()
    const events = ensemble(broken, { looks: 2 }).look({ photo }, new AbortController().signal)
    await expect(
      (async () => {
        for await (const _ of events);
      })(),
    ).rejects.toThrow('a bug')
  })
})
