import * as fc from 'fast-check'
import { anyMutated, eventsOf, flawIn, formatOf, intactOf, type Mutated, wireOf } from './mutated-replies.ts'

/** What one process found that read many changed replies, one after the other. */
export type RepliesTold = {
  readonly read: Readonly<Record<string, number>>
  /** Processor time of one reply, ms. */
  readonly medianMs: number
  readonly longestMs: number
  /** The longest time for a kilobyte, as a multiple of what a kilobyte of an intact reply takes. */
  readonly mostTimesSlower: number
  readonly slowest: string
  /** What the heap held after it was swept, MB: at so many points of the run, the first after a tenth of it. */
  readonly heapMb: readonly number[]
  /** What did not hold, with all that is needed to see it again. */
  readonly flaw?: string
}

/** Short ones take as long as asking does, whatever is in them; they are held against this many bytes. */
const LEAST_BYTES = 4_000
const INTACT_ROUNDS = 2

const [count = 1000, seed = 1, path] = process.argv.slice(2)
process.send?.(await readAll(Number(count), Number(seed), path ? `${path}` : undefined))

async function readAll(numRuns: number, seed: number, path: string | undefined): Promise<RepliesTold> {
  const intact = await intactMsPerByte()
  const read: Record<string, number> = {}
  const times: number[] = []
  const heapMb: number[] = []
  let worst = { ratio: 0, what: '' }
  const property = fc.asyncProperty(anyMutated, async (mutated) => {
    const wire = wireOf(mutated)
    const { events, ms } = await timed(mutated, wire)
    const flaw = flawIn(events)
    if (flaw) throw new Error(flaw)
    times.push(ms)
    const format = formatOf(mutated)
    read[format] = (read[format] ?? 0) + 1
    const ratio = (of: number) => of / Math.max(LEAST_BYTES, wire.length) / intact
    if (ratio(ms) > worst.ratio) {
      // A slow one is read twice more: the machine, or a sweep of the heap, may have been slow instead.
      const again = [ms, (await timed(mutated, wire)).ms, (await timed(mutated, wire)).ms]
      const best = ratio(Math.min(...again))
      if (best > worst.ratio) worst = { ratio: best, what: JSON.stringify(mutated) }
    }
    if (times.length % Math.ceil(numRuns / 10) === 0) heapMb.push(sweptHeapMb())
  })
  const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
    numRuns,
    seed,
    ...(path !== undefined && { path }),
  })
  const sorted = [...times].sort((a, b) => a - b)
  return {
    read,
    medianMs: sorted[sorted.length >> 1] ?? 0,
    longestMs: sorted.at(-1) ?? 0,
    mostTimesSlower: worst.ratio,
    slowest: worst.what,
    heapMb,
    ...(failed && {
      flaw: `--seed ${seed} --path ${counterexamplePath}: ${errorInstance} from ${JSON.stringify(counterexample)}`,
    }),
  }
}

async function timed(mutated: Mutated, wire: Uint8Array) {
  const before = process.cpuUsage()
  const events = await eventsOf(mutated, wire)
  const { user, system } = process.cpuUsage(before)
  return { events, ms: (user + system) / 1000 }
}

/** Of whole replies as their models write them, once all is warm. */
async function intactMsPerByte(): Promise<number> {
  let sum = { ms: 0, bytes: 0 }
  for (let round = 0; round <= INTACT_ROUNDS; round += 1) {
    if (round === 1) sum = { ms: 0, bytes: 0 }
    for (const mutated of intactOf()) {
      const wire = wireOf(mutated)
      const { ms } = await timed(mutated, wire)
      sum = { ms: sum.ms + ms, bytes: sum.bytes + Math.max(LEAST_BYTES, wire.length) }
    }
  }
  return sum.ms / sum.bytes
}

function sweptHeapMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1_000_000
}
