import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GroundingEvent } from '../../src/core/analysis/grounding.ts'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { createLookups } from '../../src/lookup/lookups.ts'
import { modelClient } from '../../src/vision/clients/model/client.ts'
import { samClient } from '../../src/vision/clients/sam/client.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { collect } from '../support/collect.ts'
import { configOf, postLook, serveOnLoopback } from '../support/loopback.ts'
import { startEndless } from '../support/upstream/endless.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const never = new AbortController().signal
/** One family for each of the four formats. */
const FORMATS = ['google', 'anthropic', 'openai', 'compatible'] as const
const MB = 1_000_000
/** Others wait no longer than this; it was 24,700. */
const MOST_IN_ONE_PIECE_MS = 500

let photo: Photo
let upstream: Upstream
beforeAll(async () => {
  photo = await breakfastPhoto()
  upstream = await startUpstream({ reply: '[]' })
})
afterAll(() => upstream.close())

function lookAt(url: string, family: (typeof FORMATS)[number]): Promise<LookEvent[]> {
  const config = { family, model: 'some-model', apiKey: 'k', baseUrl: `${url}/v1`, pace: { retryMs: 1 } }
  return collect(modelClient(config).look({ photo }, never))
}

const failuresIn = (events: readonly (LookEvent | GroundingEvent)[]) =>
  events.flatMap((event) => (event.type === 'failure' ? [event.failure] : []))

describe('attack D: a reply of nothing but opening brackets', () => {
  it.each(['[', '{', '[{"a":'])(
    'should be read in short pieces, others served in between: %s',
    async (unit) => {
      upstream.set({ reply: unit.repeat(16_000 / unit.length), pieceChars: 4 })
      const server = await serveOnLoopback(
        configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k', GOOGLE_BASE_URL: `${upstream.url}/v1beta` }),
      )
      const turns = watchTurns()
      const reply = await (await postLook(server.url, photo.sent.bytes)).text()
      const { all, longest } = turns.end()
      await server.close()
      expect(reply).toContain('"type":"end"')
      console.info(
        `16,000 characters of ${unit}: ${all} ms of processor time, ${longest} ms at most in one piece`,
      )
      expect(longest).toBeLessThan(MOST_IN_ONE_PIECE_MS)
    },
    60_000,
  )
})

describe.each(FORMATS)('attack I: an answer by %s that never ends', (family) => {
  it.each([
    ['one line', 'data: '.padEnd(64, 'x'), 'unreadable-reply', 12],
    ['comments', ': ping\n\n', 'unreadable-reply', 40],
  ])('should be given up in bounds: %s', async (_what, piece, code, most) => {
    const endless = await startEndless(piece)
    const events = await lookAt(endless.url, family)
    const sent = await endless.sent()
    await endless.close()
    expect(failuresIn(events)).toMatchObject([{ code }])
    expect(sent).toBeLessThan(most * MB)
  })

  it('should be given up in bounds: an error', async () => {
    const endless = await startEndless('<p>Sorry</p>', { status: 400 })
    const events = await lookAt(endless.url, family)
    const sent = await endless.sent()
    await endless.close()
    expect(failuresIn(events)).toMatchObject([{ code: 'bad-request' }])
    expect(sent).toBeLessThan(8 * MB)
  })
})

describe('attack I: answers of others that never end', () => {
  it('should be given up in bounds: places by SAM', async () => {
    const endless = await startEndless('{"a":1},')
    const client = samClient({ apiKey: 'k', baseUrl: endless.url })
    expect(failuresIn(await collect(client.ground({ photo, names: ['egg'] }, never)))).toMatchObject([
      { code: 'unreadable-reply' },
    ])
    expect(await endless.sent()).toBeLessThan(30 * MB)
    await endless.close()
  })

  it('should be given up in bounds: look-ups', async () => {
    const endless = await startEndless('{"a":1},')
    const lookups = createLookups({ offBaseUrl: endless.url }, { foods: async () => ({}) as never })
    expect(await lookups.product('3017620422003', never)).toMatchObject({
      failure: { code: 'unreadable-reply' },
    })
    expect(await endless.sent()).toBeLessThan(8 * MB)
    await endless.close()
  })
})

describe.each(FORMATS)('attack I: %s that asks to wait', (family) => {
  it.each([
    [429, '17', 'rate-limited', 17],
    [503, '17', 'server-error', 17],
    [503, '999999', 'server-error', 3600],
    [529, 'a date', 'server-error', 30],
  ])('should not be asked again before: %i, Retry-After: %s', async (status, header, code, seconds) => {
    const retryAfter = header === 'a date' ? new Date(Date.now() + 30_000).toUTCString() : header
    upstream.set({ behaviour: { kind: 'status', status, retryAfter } })
    const before = upstream.requests.length
    const [failure] = failuresIn(await lookAt(upstream.url, family))
    expect(failure).toMatchObject({ code, retryable: true })
    const told = failure?.kind === 'transport' ? (failure.retryAfterSeconds ?? -1) : -1
    expect(Math.abs(told - seconds)).toBeLessThanOrEqual(1)
    expect(upstream.requests.length - before).toBe(1)
  })
})

/** What this process works between one turn of its loop and the next, in processor time, which a busy machine does not stretch. */
function watchTurns() {
  const begun = process.cpuUsage()
  let last = begun
  let longest = 0
  const turn = () => {
    const now = process.cpuUsage()
    longest = Math.max(longest, msBetween(last, now))
    last = now
  }
  const ticking = setInterval(turn, 1)
  return {
    end() {
      clearInterval(ticking)
      turn()
      return { all: msBetween(begun, last), longest }
    },
  }
}

function msBetween(from: NodeJS.CpuUsage, to: NodeJS.CpuUsage): number {
  return Math.round((to.user + to.system - from.user - from.system) / 1000)
}
