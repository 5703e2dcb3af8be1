import assert from 'node:assert/strict'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { sentSize } from '../../src/photo/sizes.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { memoryOf, startChild } from '../support/load/child.ts'
import { lookForm } from '../support/load/look-form.ts'
import { type LoadTold, runStreams } from '../support/load/streams.ts'
import { FIRST_ITEM_MS } from '../support/load/upstream.mjs'
import { postLook } from '../support/loopback.ts'
import { absent, type Options, type Part, percentile, type Row, tried } from './part.ts'

const TITLE = '200 streams beside a bare Node server'
const STREAMS = 200
const STREAM_MS = 10_000
const SECONDS = 120
const BOMBS = 20
const SECONDS_BESIDE_BOMBS = 40
/** All streams are open by then. */
const SETTLED_SECONDS = STREAM_MS / 1000 + 10
const WATCH_MS = 250
const MB = 1_000_000

const MOST_ADDED_MS = 50
const MOST_STATIC_MS = 200
const MOST_MB_A_MINUTE = 20
const MOST_BESIDE_BOMBS_MS = 1_000

type Seen = LoadTold & {
  /** Resident bytes with all that decodes, and ms of the page, from second to second. */
  readonly memory: readonly number[]
  readonly pageMs: readonly number[]
}

/** Many people at once, beside the least that a server can do; then the same beside photos that are made to hurt. */
export async function load({ short }: Options): Promise<Part> {
  const does = `${STREAMS} people at once for ${SECONDS} s, each with a photo of the size that is sent and an answer of ${STREAM_MS / 1000} s from a model on this machine; then the same through a bare Node server that only passes photo and answer on. The server is set to accept that many (MAX_LOOKS). Then ${BOMBS} photos as costly to decode as allowed are added. Other work on the machine makes the figures worse: its load was ${loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')} (1, 5 and 15 minutes) before it began.`
  if (short) return { title: 'Load', does, rows: [absent(TITLE, 'It takes minutes.')] }
  const upstream = await startChild(script('upstream'))
  const peer = await startChild(script('peer'), [upstream.url])
  const server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'k',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
    // Those of the warming up are open still.
    MAX_LOOKS: `${2 * STREAMS}`,
  })
  try {
    const bare = await measured(peer, SECONDS, 'Apple 0')
    const ours = await measured(server, SECONDS, '"type":"detection"', '/')
    const bombs = () => explode(server.url)
    const beside = await measured(server, SECONDS_BESIDE_BOMBS, '"type":"detection"', '/', bombs)
    return { title: 'Load', does, rows: await rowsOf(bare, ours, beside) }
  } finally {
    peer.end()
    upstream.end()
    await server.close()
  }
}

async function rowsOf(bare: Seen, ours: Seen, beside: Seen): Promise<Row[]> {
  const at = (seen: Seen, share: number) => Math.round(percentile(seen.firstItemMs, share) - FIRST_ITEM_MS)
  const told = (seen: Seen) => `p50 ${at(seen, 0.5)} ms, p95 ${at(seen, 0.95)} ms`
  return [
    await tried(`${TITLE}: first item`, ours.firstItemMs.length, async () => {
      const added = at(ours, 0.95) - at(bare, 0.95)
      const figures = `beyond the model’s own ${FIRST_ITEM_MS} ms: ${told(ours)}; bare Node ${told(bare)}; added p95 ${added} ms (at most ${MOST_ADDED_MS})`
      assert.ok(added <= MOST_ADDED_MS, figures)
      return figures
    }),
    await tried('Streams that failed', ours.firstItemMs.length, async () => {
      assert.equal(ours.failed.length, 0, `${ours.failed.length}: ${ours.failed[0]}`)
      return 'none'
    }),
    await tried('Memory', 1, async () => {
      const slope = mbAMinute(ours.memory)
      const figures = `${slope.toFixed(1)} MB a minute once all are open (at most ${MOST_MB_A_MINUTE}); ${Math.round(Math.max(...ours.memory) / MB)} MB at most, with all that decodes`
      assert.ok(slope <= MOST_MB_A_MINUTE, figures)
      return figures
    }),
    await tried('The page, meanwhile', ours.pageMs.length, async () => {
      const figures = `p95 ${Math.round(percentile(ours.pageMs, 0.95))} ms (at most ${MOST_STATIC_MS})`
      assert.ok(percentile(ours.pageMs, 0.95) <= MOST_STATIC_MS, figures)
      return figures
    }),
    await tried(
      `${STREAMS} streams beside ${BOMBS} decode bombs: first item`,
      beside.firstItemMs.length,
      async () => {
        const p95 = Math.round(percentile(beside.firstItemMs, 0.95))
        const figures = `p95 ${p95} ms with the model’s own ${FIRST_ITEM_MS} ms (at most ${MOST_BESIDE_BOMBS_MS}); ${beside.failed.length} failed; ${Math.round(Math.max(...beside.memory) / MB)} MB at most`
        assert.ok(p95 <= MOST_BESIDE_BOMBS_MS && beside.failed.length === 0, figures)
        return figures
      },
    ),
  ]
}

async function measured(
  { url, pid }: { readonly url: string; readonly pid: number },
  seconds: number,
  firstItem: string,
  page?: string,
  beside?: () => Promise<unknown>,
): Promise<Seen> {
  const run = { url, ...(await form()), streams: STREAMS, streamMs: STREAM_MS, firstItem }
  // What runs for the first time is compiled.
  await runStreams({ ...run, seconds: 2 })
  const memory: number[] = []
  const pageMs: number[] = []
  const watch = setInterval(async () => {
    memory.push(memoryOf(pid))
    if (page === undefined) return
    const started = performance.now()
    await (await fetch(url + page)).arrayBuffer()
    pageMs.push(performance.now() - started)
  }, WATCH_MS)
  try {
    const [told] = await Promise.all([runStreams({ ...run, seconds }), beside?.()])
    return { ...told, memory, pageMs }
  } finally {
    clearInterval(watch)
  }
}

/** The line of least squares through what was held while all streams were open. */
function mbAMinute(memory: readonly number[]): number {
  const a = memory.slice((SETTLED_SECONDS * 1000) / WATCH_MS, (SECONDS * 1000) / WATCH_MS)
  const middle = (a.length - 1) / 2
  const mean = a.reduce((sum, each) => sum + each, 0) / a.length
  const up = a.reduce((sum, each, n) => sum + (n - middle) * (each - mean), 0)
  const across = a.reduce((sum, _, n) => sum + (n - middle) ** 2, 0)
  return ((up / across) * (60_000 / WATCH_MS)) / MB
}

async function explode(url: string): Promise<void> {
  await new Promise((later) => setTimeout(later, STREAM_MS))
  const flat = sharp({ create: { width: 4160, height: 3120, channels: 3, background: '#777' } })
  const bomb = Uint8Array.from(await flat.avif({ effort: 0 }).toBuffer())
  await Promise.all(Array.from({ length: BOMBS }, async () => (await postLook(url, bomb)).text()))
}

/** A photo as the page sends it, of what compresses worst. */
async function form() {
  const size = sentSize({ width: 4000, height: 3000 })
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const picture = sharp({ create: { ...size, channels: 3, background: '#777', noise } })
  const photo = await picture.jpeg({ quality: 60 }).toBuffer()
  return lookForm(photo, 'photo.jpg')
}

function script(name: string): string {
  return fileURLToPath(new URL(`../support/load/${name}.mjs`, import.meta.url))
}
