import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { sentSize } from '../../../src/photo/sizes.ts'
import { startBuiltServer } from '../../support/built-server.ts'
import { childrenOf, machineMs, memoryOf, processorMsOf, startChild } from '../../support/load/child.ts'
import { lookForm } from '../../support/load/look-form.ts'
import { type Load, runStreams } from '../../support/load/streams.ts'
import { FIRST_ITEM_MS } from '../../support/load/upstream.mjs'

const SECONDS = Number(process.argv[2] ?? 30)
const STREAMS = 200
const STREAM_MS = 10_000
const WATCH_MS = 250
const LEAVER_IN = 20
const BOMBS = 20
const MB = 1_000_000

const script = (name: string) => fileURLToPath(new URL(`../../support/load/${name}.mjs`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dishlight-load-'))
const watched = (name: string) => ({
  NODE_OPTIONS: `--import=${script('loop-watch')}`,
  LOOP_WATCH: join(folder, name),
})

const photo = await lookForm(await noise(), 'photo.jpg')
const bomb = await lookForm(await flatAvif(), 'bomb.avif')
const upstream = await startChild(script('upstream'))
const peer = await startChild(script('peer'), [upstream.url], watched('bare Node'))
const server = await startBuiltServer({
  GOOGLE_GENERATIVE_AI_API_KEY: 'k',
  GOOGLE_BASE_URL: `${upstream.url}/v1`,
  ...watched('Dishlight'),
})
try {
  console.log(`${STREAMS} streams for ${SECONDS} s, photo of ${Math.round(photo.body.length / 1000)} kB`)
  const bare = await measure('bare Node', peer, 'Apple 0')
  const ours = await measure('Dishlight', server, '"type":"detection"', '/')
  console.log(`Dishlight beyond bare Node: first item p95 ${Math.round(ours - bare)} ms`)
  await measure('Dishlight', server, '"type":"detection"', '/', () => explode(server.url))
} finally {
  peer.end()
  await server.close()
  upstream.end()
  rmSync(folder, { recursive: true })
}

type Measured = { readonly pid: number; readonly url: string }

/** Prints what it found and gives the p95 of the first item. */
async function measure(
  name: string,
  { pid, url }: Measured,
  firstItem: string,
  page?: string,
  beside?: () => Promise<string>,
): Promise<number> {
  const load: Load = { url, ...photo, streams: STREAMS, streamMs: STREAM_MS, seconds: SECONDS, firstItem }
  // What runs for the first time is compiled.
  await runStreams({ ...load, seconds: 2 })
  const memory: number[] = []
  const pageMs: number[] = []
  const watch = setInterval(async () => {
    memory.push(memoryOf(pid))
    if (page === undefined) return
    const started = performance.now()
    await (await fetch(url + page)).arrayBuffer()
    pageMs.push(performance.now() - started)
  }, WATCH_MS)
  const leftBefore = upstream.leftAt.length
  process.kill(pid, 'SIGUSR2')
  const shares = startShares(pid)
  const [told, exploded] = await Promise.all([runStreams({ ...load, leaverIn: LEAVER_IN }), beside?.()])
  clearInterval(watch)
  const { firstItemMs, failed, leftAt } = told
  const added = (share: number) => Math.round(at(firstItemMs, share) - FIRST_ITEM_MS)
  const noticed = upstream.leftAt.slice(leftBefore).map((when, n) => when - (leftAt[n] ?? when))
  const loop = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  console.log(
    [
      `\n${name}${exploded === undefined ? '' : ` beside ${BOMBS} decode bombs (${exploded})`}`,
      `first item added: p50 ${added(0.5)} ms, p95 ${added(0.95)} ms, longest ${added(1)} ms`,
      `${firstItemMs.length} streams, ${failed.length} failed ${failed[0] ?? ''}`,
      ...(page ? [`page: p95 ${Math.round(at(pageMs, 0.95))} ms`] : []),
      `left clients: model let go after ${Math.max(...noticed)} ms at most (${noticed.length} of ${leftAt.length})`,
      `event loop late: p99 ${Math.round(loop.p99)} ms, longest ${Math.round(loop.longest)} ms`,
      memoryTold(memory),
      shares(firstItemMs.length),
    ].join('\n  '),
  )
  return at(firstItemMs, 0.95)
}

/** At the start, in the middle and at the end of the time in which all streams are open, and how it grew between. */
function memoryTold(samples: readonly number[]): string {
  const full = samples.slice(STREAM_MS / WATCH_MS, (SECONDS * 1000) / WATCH_MS)
  const third = Math.ceil(full.length / 3)
  const parts = [0, 1, 2].map((n) => at(full.slice(n * third, (n + 1) * third), 0.5) / MB)
  const minutes = (2 * third * WATCH_MS) / 60_000
  const slope = ((parts[2] ?? 0) - (parts[0] ?? 0)) / minutes
  return `memory, with decoders: ${parts.map(Math.round).join(' → ')} MB, ${slope.toFixed(0)} MB a minute`
}

/** Who worked how much: the server itself, and what shares the machine with it. */
function startShares(pid: number) {
  const started = machineMs()
  const of = { server: [pid], decoders: childrenOf(pid), upstream: [upstream.pid], clients: [process.pid] }
  const sum = (pids: readonly number[]) => pids.reduce((ms, each) => ms + processorMsOf(each), 0)
  const before = Object.values(of).map(sum)
  return (looks: number) => {
    const { worked, all } = machineMs()
    const took = Object.values({ ...of, decoders: childrenOf(pid) }).map(
      (pids, n) => sum(pids) - (before[n] ?? 0),
    )
    const percent = (ms: number) => `${Math.round((100 * ms) / (all - started.all))} %`
    const parts = Object.keys(of).map((who, n) => `${who} ${percent(took[n] ?? 0)}`)
    const others = worked - started.worked - took.reduce((ms, each) => ms + each, 0)
    const each = ((took[0] ?? 0) / looks).toFixed(1)
    return `processor: ${each} ms a look; of the machine ${[...parts, `others ${percent(others)}`].join(', ')}`
  }
}

/** Photos made to hurt, all at once. */
async function explode(url: string): Promise<string> {
  await new Promise((later) => setTimeout(later, (SECONDS * 1000) / 4))
  const { body, contentType } = bomb
  const ask = async () => {
    const answer = await fetch(`${url}/api/looks`, {
      ...{ method: 'POST', body, headers: { 'content-type': contentType } },
    })
    await answer.text()
    return answer.status
  }
  const statuses = await Promise.all(Array.from({ length: BOMBS }, ask))
  return [...new Set(statuses)]
    .map((s) => `${statuses.filter((each) => each === s).length} × ${s}`)
    .join(', ')
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A photo as the page sends it, of what compresses worst. */
function noise(): Promise<Buffer> {
  const size = sentSize({ width: 4000, height: 3000 })
  const grain = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const picture = sharp({ create: { ...size, channels: 3, background: '#777', noise: grain } })
  return picture.jpeg({ quality: 60 }).toBuffer()
}

/** Few bytes, and as many pixels as are taken. */
function flatAvif(): Promise<Buffer> {
  const flat = sharp({ create: { width: 4160, height: 3120, channels: 3, background: '#777' } })
  return flat.avif({ effort: 0 }).toBuffer()
}
