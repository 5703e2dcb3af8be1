import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DecodeTask } from './decode.ts'
import { type DecoderPool, decoderPool } from './decoder-pool.ts'

/** Built into one file beside the server. */
const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'decoder.js')
const CHECK_LONGEST_MS = 3_000
const MOST_PROCESSES = 4
/** While one hands over what it found, the other works: on a busy machine that takes longer than the check itself. */
const LEAST_CHECKING = 2

/**
 * Two lanes: what the page sends is only checked, within milliseconds, and never waits behind what is encoded anew. All
 * of it together uses at most (processes of both lanes) × `MOST_MEMORY_BYTES`.
 */
export function decoders(entry = ENTRY): DecoderPool {
  const processes = Math.min(MOST_PROCESSES, Math.ceil(availableParallelism() / 2))
  const lanes: Record<DecodeTask['kind'], DecoderPool> = {
    check: decoderPool({
      entry,
      processes: Math.max(LEAST_CHECKING, processes),
      mostWaiting: 400,
      behind: false,
      longestMs: CHECK_LONGEST_MS,
    }),
    encode: decoderPool({ entry, processes, mostWaiting: 8 * processes, behind: true }),
  }
  return {
    decode: (task, left) => lanes[task.kind].decode(task, left),
    warmUp: () => lanes.check.warmUp(),
    isUp: () => lanes.check.isUp(),
    close: () => {
      for (const lane of Object.values(lanes)) lane.close()
    },
  }
}
