import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { sentSize } from '../../../src/photo/sizes.ts'
import { startBuiltServer } from '../../support/built-server.ts'
import { memoryOf, processorMsOf, startChild } from '../../support/load/child.ts'
import { type LoadTold, runStreams } from '../../support/load/streams.ts'
import { FIRST_ITEM_MS } from '../../support/load/upstream.mjs'

const SECONDS = Number(process.argv[2] ?? 30)
const STREAMS = 200
const STREAM_MS = 10_000
const STATIC_EVERY_MS = 250
const MB = 1_000_000

const script = (name: string) => fileURLToPath(new URL(`../../support/load/${name}.mjs`, import.meta.url))

const { body, contentType } = await form()
const upstream = await startChild(script('upstream'))
const peer = await startChild(script('peer'), [upstream.url])
const server = await startBuiltServer({
  GOOGLE_GENERATIVE_AI_API_KEY: 'k',
  GOOGLE_BASE_URL: `${upstream.url}/v1`,
})
try {
  console.log(`${STREAMS} streams for ${SECONDS} s, photo of ${Math.round(body.length / 1000)} kB`)
  const bare = await measure('bare Node', peer.pid, peer.url, 'Apple 0')
  const ours = await measure('Dishlight', server.pid, server.url, '"type":"detection"', '/')
  console.log(`Dishlight / bare Node: first item p95 ${(ours / bare).toFixed(2)}`)
} finally {
  peer.end()
  await server.close()
  upstream.end()
}

/** Prints what it found and gives the p95 of the first item. */
async function measure(name: string, pid: number, url: string, firstItem: string, page?: string) {
  const load = { url, body, contentType, streams: STREAMS, streamMs: STREAM_MS, seconds: SECONDS, firstItem }
  const memory: number[] = []
  const pageMs: number[] = []
  const watch = setInterval(async () => {
    memory.push(memoryOf(pid))
    if (page === undefined) return
    const started = performance.now()
    await (await fetch(url + page)).arrayBuffer()
    pageMs.push(performance.now() - started)
  }, STATIC_EVERY_MS)
  const processor = processorMsOf(pid)
  const told = await runStreams(load)
  clearInterval(watch)
  print(name, told, memory, pageMs)
  console.log(
    `${name}: ${Math.round((processorMsOf(pid) - processor) / told.firstItemMs.length)} ms of processor a stream`,
  )
  return at(told.firstItemMs, 0.95)
}

function print(
  name: string,
  { firstItemMs, failed }: LoadTold,
  memory: readonly number[],
  pageMs: readonly number[],
) {
  const added = (share: number) => Math.round(at(firstItemMs, share) - FIRST_ITEM_MS)
  const held = [memory[0] ?? 0, at(memory.slice(memory.length / 3, memory.length / 2), 0.5), at(memory, 1)]
  console.log(
    [
      `${name}: first item added p50 ${added(0.5)} ms, p95 ${added(0.95)} ms, longest ${added(1)} ms`,
      `memory ${held.map((bytes) => Math.round(bytes / MB)).join(' → ')} MB`,
      ...(pageMs.length > 0 ? [`page p95 ${Math.round(at(pageMs, 0.95))} ms`] : []),
      `${firstItemMs.length} streams, ${failed.length} failed ${failed[0] ?? ''}`,
    ].join('; '),
  )
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A photo as the page sends it, of what compresses worst. */
async function form() {
  const size = sentSize({ width: 4000, height: 3000 })
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const photo = await sharp({ create: { ...size, channels: 3, background: '#777', noise } })
    .jpeg({ quality: 60 })
    .toBuffer()
  const filled = new FormData()
  filled.set('photo', new Blob([Uint8Array.from(photo)], { type: 'image/jpeg' }), 'photo.jpg')
  filled.set('options', JSON.stringify({ family: 'google' }))
  const whole = new Response(filled)
  const contentType = whole.headers.get('content-type') ?? ''
  return { body: Buffer.from(await whole.arrayBuffer()), contentType }
}
