import type { VisionClient } from '../../core/analysis/look.ts'
import { normalizedBox } from '../../core/geometry/normalized.ts'
import { DEFAULT_TIMEOUTS, ParallelLooks } from '../strategies/parallel-looks.ts'

/** A detector sees 640 pixels a side. From twice that on, a quarter of the photo shows it more than the whole does. */
const LARGE = 1280

/** Quarters reach past the middle, so that what one cuts, another shows whole. */
const OVER_MIDDLE = 0.58
const HALVES = [
  [0, OVER_MIDDLE],
  [1 - OVER_MIDDLE, 1],
] as const
const QUARTERS = HALVES.flatMap(([yMin, yMax]) =>
  HALVES.map(([xMin, xMax]) => ({ region: normalizedBox({ xMin, yMin, xMax, yMax }) })),
)

/** The client, which looks at the quarters of a large photo as well. All of them are waited for. */
export function withCloserLooks(client: VisionClient): VisionClient {
  return {
    id: client.id,
    async *look(request, signal) {
      const { width, height } = request.photo.original
      if (request.region || Math.max(width, height) < LARGE) return yield* client.look(request, signal)
      const timeouts = { quorum: Number.POSITIVE_INFINITY, lookMs: 2 * DEFAULT_TIMEOUTS.lookMs }
      const looking = new ParallelLooks(client, request, signal, { timeouts })
      yield* looking.round([{}, ...QUARTERS], 'looking')
      if (!signal.aborted && looking.succeeded === 0) yield* looking.allFailed()
    },
  }
}
