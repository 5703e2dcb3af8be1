import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type DotLayout, dotLayout } from './dot-places.ts'
import type { RowDot } from './dots.ts'

/** What a photo is enlarged by, again and again, until the dots of a cluster come apart. */
const STEP = 1.6

/** All whose dots share the place of this one's, in their order; itself alone where it shares it with none. */
export function clusterOf({ places }: DotLayout, index: number): readonly number[] {
  const holder = places[index]?.standIn ?? index
  return [...places.keys()].filter((i) => i === holder || places[i]?.standIn === holder)
}

/**
 * The least scale tried up to `max` at which no dot of this one's cluster shares its place; else the one at which the fewest
 * do. Nothing where `max` brings none apart, or it is alone.
 */
export function openingScale(
  dots: readonly RowDot[],
  photo: PixelSize,
  scale: number,
  max: number,
  index: number,
): number | undefined {
  const cluster = clusterOf(dotLayout(dots, scale, photo), index)
  let fewest = cluster.length - 1
  let best: number | undefined
  for (let tried = scale; fewest > 0 && tried < max; ) {
    tried = Math.min(max, tried * STEP)
    const { places } = dotLayout(dots, tried, photo)
    const sharing = cluster.filter((i) => places[i]?.standIn !== undefined).length
    if (sharing < fewest) [fewest, best] = [sharing, tried]
  }
  return best
}
