import type { Analysis } from '../../core/analysis/document.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { TilingMode } from '../../core/analysis/ports.ts'
import { fuseAll } from '../../core/fusion/fuse.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { boxArea, type NormalizedBox, normalizedBox } from '../../core/geometry/normalized.ts'
import { DEFAULT_TIMEOUTS, ParallelLooks, type ParallelOptions } from './parallel-looks.ts'
import { sideBySide } from './side-by-side.ts'

export type TilingOptions = ParallelOptions & {
  /** `auto`: only if the first look shows that the photo is crowded, very large or a menu. */
  readonly tiling: TilingMode
}

/** This many objects, each smaller than this share of the photo, are a crowd. */
const CROWD = 25
const SMALL = 0.01
/** Half as many are, if the photo is sent at a third of its size or less. */
const VERY_LARGE = 3
/** This many lines are a menu. Fewer are read well as they are. */
const MENU_LINES = 12
/** Below this scale the original hardly shows more than what was sent. */
const WORTH_IT = 1.25

/** A tile is sent at no less than this share of its full resolution, as far as the number of tiles allows. */
const LEAST_SCALE = 0.8
const MOST_A_SIDE = 3
/** Neighbouring tiles overlap by this share of a tile's side, so that what one cuts, the other shows whole. */
const OVERLAP = 0.18

/**
 * Looks at the whole photo and, if that is not enough, at overlapping tiles of the original, all at once. The wait is two
 * rounds: if the client looks in two rounds, tiles begin with the second, otherwise after the first. The client must be
 * `regional`. If a tile's edge cuts an object, fusing prefers the look that saw all of it, so there are no doubles at seams.
 * Every tile is waited for, since what only it shows would be lost. A request for a region is passed on as it is.
 */
export function tiling(client: VisionClient, options: TilingOptions): VisionClient {
  if (options.tiling === 'off') return client
  return {
    id: `tiling:${client.id}`,
    async *look(request, signal) {
      if (request.region) return yield* client.look(request, signal)
      // The client may itself look in two rounds.
      const everyTile = { quorum: Number.POSITIVE_INFINITY, lookMs: 2 * DEFAULT_TIMEOUTS.lookMs }
      const left = new AbortController()
      const looking = new ParallelLooks(client, request, AbortSignal.any([signal, left.signal]), {
        ...options,
        timeouts: { ...everyTile, ...options.timeouts },
      })
      const { original, sent } = request.photo
      const tiles = tilesOf(original, sent).map((region) => ({ region }))
      try {
        if (options.tiling === 'on') yield* looking.round([{}, ...tiles], 'looking')
        else yield* closerIfCrowded(looking, request.photo, tiles)
        if (!signal.aborted && looking.succeeded === 0) yield* looking.allFailed()
      } finally {
        left.abort()
      }
    },
  }
}

/** The whole photo first; then tiles if it is crowded, as soon as the client asks further questions or has ended. */
async function* closerIfCrowded(
  looking: ParallelLooks,
  photo: Photo,
  tiles: readonly Partial<LookRequest>[],
): AsyncGenerator<LookEvent> {
  const first = looking.round([{}], 'looking')
  for await (const event of first) {
    yield event
    if (event.type !== 'stage' || event.stage !== 'refining') continue
    const closer = isCrowded(photo, looking.analysis)
    // It may still turn out to be crowded, but that would be a third wait.
    return yield* closer ? sideBySide([first, looking.round(tiles, 'refining')]) : first
  }
  if (isCrowded(photo, looking.analysis)) yield* looking.round(tiles, 'refining')
}

function isCrowded({ original, sent }: Photo, { sightings, looks }: Analysis): boolean {
  const scale = Math.sqrt((original.width * original.height) / (sent.width * sent.height))
  if (scale < WORTH_IT) return false
  const seen = fuseAll(sightings, [], looks)
  if (seen.filter(({ menu }) => menu).length >= MENU_LINES) return true
  const small = seen.filter(
    ({ region }) => region.kind === 'point' || (region.kind === 'box' && boxArea(region.box) < SMALL),
  )
  return small.length >= (scale >= VERY_LARGE ? CROWD / 2 : CROWD)
}

/** Overlapping tiles that cover the photo, row by row. `shown`: the size a whole photo is sent at. */
export function tilesOf(original: PixelSize, shown: PixelSize): readonly NormalizedBox[] {
  // A tile may have any shape, so what counts is how many pixels may be sent.
  const lost = Math.sqrt((original.width * original.height) / (shown.width * shown.height))
  const aspect = Math.sqrt(original.width / original.height)
  const columns = sideCount(lost * LEAST_SCALE * Math.max(1, aspect / 1.15))
  const rows = sideCount(lost * LEAST_SCALE * Math.max(1, 1 / aspect / 1.15))
  return ranges(rows).flatMap(([yMin, yMax]) =>
    ranges(columns).map(([xMin, xMax]) => normalizedBox({ xMin, yMin, xMax, yMax })),
  )
}

function sideCount(wanted: number): number {
  return Math.min(MOST_A_SIDE, Math.max(2, Math.ceil(wanted)))
}

function ranges(count: number): readonly (readonly [number, number])[] {
  const side = 1 / (count - (count - 1) * OVERLAP)
  return Array.from({ length: count }, (_, index) => {
    const from = index * side * (1 - OVERLAP)
    return [from, index === count - 1 ? 1 : from + side] as const
  })
}
