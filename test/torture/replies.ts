import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { CHANGE_KINDS } from './changes.ts'
import { type Options, type Part, percentile, tried } from './part.ts'
import type { RepliesTold } from './reply-process.ts'

const COUNT = 100_000
const SHORT_COUNT = 500
/** A kilobyte of any reply may take so many times what one of an intact reply takes. */
const MOST_TIMES_SLOWER = 12
/** What the heap may gain between the first fifth of a run and its end. */
const MOST_GAINED_MB = 12

/** Changed replies of four formats through the real adapters, as many processes at once as there are processors. */
export async function replies(options: Options): Promise<Part> {
  const { short, seed, path } = options
  const count = options.replies ?? (short ? SHORT_COUNT : COUNT)
  const processes = short || path !== undefined ? 1 : availableParallelism()
  const seeds = Array.from({ length: processes }, (_, i) => seed + i)
  let told: readonly RepliesTold[] = []
  const sum = () => told.flatMap(({ read }) => Object.values(read)).reduce((a, b) => a + b, 0)
  const read = await tried('Replies read', count, async () => {
    told = await Promise.all(seeds.map((each) => inProcess(Math.ceil(count / processes), each, path)))
    const flaws = told.flatMap(({ flaw }) => flaw ?? [])
    assert.deepEqual(flaws, [])
    assert.ok(path !== undefined || sum() >= count, `only ${sum()} were read`)
    return `seeds ${seeds.join(' and ')}; ${perFormat(told)}; half of them within ${median(told).toFixed(1)} ms of processor time`
  })
  const rows = [read]
  if (told.length > 0) {
    rows.push(
      await tried('Time of the slowest', count, async () => {
        const slowest = told.toSorted((a, b) => b.mostTimesSlower - a.mostTimesSlower)[0]
        const most = slowest?.mostTimesSlower ?? Number.NaN
        assert.ok(most <= MOST_TIMES_SLOWER, `${most.toFixed(1)} times: ${slowest?.slowest}`)
        const longest = Math.max(...told.map(({ longestMs }) => longestMs))
        return `${most.toFixed(1)} times that of an intact reply of its length (at most ${MOST_TIMES_SLOWER}); the longest took ${Math.round(longest)} ms`
      }),
      await tried('Memory', count, async () => {
        const gained = told.map(({ heapMb }) => (heapMb.at(-1) ?? Number.NaN) - (heapMb[1] ?? Number.NaN))
        const most = Math.max(...gained)
        assert.ok(most <= MOST_GAINED_MB, `the heap gained ${most.toFixed(1)} MB`)
        const end = told.map(({ heapMb }) => `${Math.round(heapMb.at(-1) ?? 0)} MB`)
        return `the swept heap gained ${most.toFixed(1)} MB between a fifth of the run and its end (at most ${MOST_GAINED_MB}), and held ${end.join(' and ')}`
      }),
    )
  }
  return {
    title: 'Broken replies',
    does: `Replies of models, changed at random (${CHANGE_KINDS.join(', ')}), in their text and in the bytes on the wire, through the real adapters of Google, Anthropic, OpenAI and Meta, and servers of the OpenAI kind. Nothing is thrown; each look ends once; every number is finite; every place lies within the photo; the app accepts each event; no name hides a character.`,
    rows,
  }
}

function inProcess(count: number, seed: number, path: string | undefined): Promise<RepliesTold> {
  const script = fileURLToPath(new URL('./run-process.mjs', import.meta.url))
  const args = ['reply-process.ts', `${count}`, `${seed}`, ...(path === undefined ? [] : [path])]
  const child = fork(script, args, { execArgv: ['--expose-gc'] })
  return new Promise((done, failed) => {
    child.once('message', (message) => {
      done(message as RepliesTold)
      child.disconnect()
    })
    child.once('error', failed).once('exit', (code) => failed(new Error(`the process ended (${code})`)))
  })
}

function perFormat(told: readonly RepliesTold[]): string {
  const formats = [...new Set(told.flatMap(({ read }) => Object.keys(read)))].sort()
  const of = (format: string) => told.reduce((sum, { read }) => sum + (read[format] ?? 0), 0)
  return formats.map((format) => `${of(format)} ${format}`).join(', ')
}

function median(told: readonly RepliesTold[]): number {
  return percentile(
    told.map(({ medianMs }) => medianMs),
    0.5,
  )
}
