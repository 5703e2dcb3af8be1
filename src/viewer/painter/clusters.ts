import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type ScreenBox, type ScreenPoint, screenBox } from '../../core/geometry/normalized.ts'
import { atOnce } from '../../core/util/yield-to-main.ts'
import { type DotLayout, type DotPlace, dotLayoutSteps, type LaidDots } from './dot-places.ts'

/** What a photo is enlarged by, again and again, until the dots of a cluster come apart. */
const STEP = 1.6
/** What lies further from a cluster, in diameters, takes no place away from it. */
const IN_THE_WAY = 8

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
  { dots, layout }: LaidDots,
  photo: PixelSize,
  max: number,
  index: number,
): number | undefined {
  const cluster = new Set(clusterOf(layout, index))
  const near = dotsNear(layout, cluster)
  const some = near.flatMap((i) => dots[i] ?? [])
  let fewest = cluster.size - 1
  let best: number | undefined
  for (let tried = layout.scale; fewest > 0 && tried < max; ) {
    tried = Math.min(max, tried * STEP)
    const { places } = atOnce(dotLayoutSteps(some, tried, photo, layout.most, dots))
    const sharing = near.filter((i, at) => cluster.has(i) && places[at]?.standIn !== undefined).length
    if (sharing < fewest) [fewest, best] = [sharing, tried]
  }
  return best
}

/** All that can be in a cluster's way when it is enlarged, and the cluster itself. */
function dotsNear({ places, diameter }: DotLayout, cluster: ReadonlySet<number>): readonly number[] {
  const { xMin, yMin, xMax, yMax } = boxOf([...cluster].flatMap((i) => places[i]?.tie ?? []))
  const reach = diameter * IN_THE_WAY
  return [...places.keys()].filter((i) => {
    const { x, y } = (places[i] as DotPlace).tie
    return x > xMin - reach && x < xMax + reach && y > yMin - reach && y < yMax + reach
  })
}

function boxOf(points: readonly ScreenPoint[]): ScreenBox {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return screenBox({
    xMin: Math.min(...xs),
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
  })
}
