import { CellGrid } from '../../core/geometry/cell-grid.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type ScreenSize, screenBox } from '../../core/geometry/normalized.ts'
import { upperMedian } from '../../core/util/quantiles.ts'
import type { RowDot } from './dots.ts'
import { BADGE_FITS } from './draw-dot.ts'

/** Diameters in CSS px: as large as reads well, and as small as a colour is still seen; hit testing reaches further. */
const LARGEST = 28
/** On a large surface dots are looked at from further away: of its shorter side so much, up to this, CSS px. */
const OF_SURFACE = 0.036
const LARGEST_OF_ALL = 40
const SMALLEST = 10
const SMALLEST_OF_MENU = 8
/** Neighbours are looked up for this many dots at most; they stand for the rest. */
const SAMPLED = 200

/** Of the shorter side of a typical thing, a dot covers no more; but small things do not make it smaller than this, CSS px. */
const OF_ITS_THING = 0.45
const LEAST_ON_SMALL = 20
/** Beside the words of a pack there is less room than on a thing. */
const LEAST_BESIDE_PRINT = 16

/** Of all dots' nearest neighbours, the one that says how large they may be: the closer ones are spread, or stood in for. */
const TYPICAL = 0.5
/** Of lines nearly all: a menu's dots can only move along their lines. */
const CLOSE = 0.1

/** How large a dot on a surface of this size may be, CSS px. */
export function largestDot({ width, height }: ScreenSize): number {
  return Math.min(LARGEST_OF_ALL, Math.max(LARGEST, Math.round(Math.min(width, height) * OF_SURFACE)))
}

/**
 * Diameter of a dot in CSS pixels. Small where dots have close neighbours at this scale (the lines of a menu on a phone), so
 * that they stay beside what they speak of; zooming in brings them to their full size.
 */
export function dotDiameter(
  dots: readonly RowDot[],
  photo: PixelSize,
  scale: number,
  most: number = LARGEST,
): number {
  const isMenu = dots.some(({ words }) => words)
  const [share, smallest] = isMenu ? [CLOSE, SMALLEST_OF_MENU] : [TYPICAL, SMALLEST]
  const apart = typicalGap(dots, photo, share) * scale
  const least = dots.some(({ printed }) => printed) ? LEAST_BESIDE_PRINT : LEAST_ON_SMALL
  const largest = isMenu
    ? most
    : Math.max(least, Math.min(most, typicalSide(dots, photo) * scale * OF_ITS_THING))
  // Even sizes: zooming draws a dozen sets of sprites, not one for each pixel.
  const diameter = 2 * Math.floor(Math.min(largest, Math.max(smallest, apart - gapFor(apart))) / 2)
  const people = dots[0]?.parts.length ?? 1
  return people > 1 && !isMenu ? diameter + 4 : diameter
}

/** Clear space between neighbouring dots, CSS px. */
export function gapFor(diameter: number): number {
  return diameter < 20 ? 1 : 3
}

/** From a dot's middle to the outermost of its badge or of the dot under it, in diameters; those of small dots are larger. */
const REACH = 0.62
const REACH_OF_SMALL = 0.71

/** How far a dot is drawn from its middle at most, CSS px. */
export function reachOf(diameter: number): number {
  return diameter * (diameter < BADGE_FITS ? REACH_OF_SMALL : REACH)
}

const gaps = new WeakMap<readonly RowDot[], number>()

/** Distance from a dot's anchor to the nearest other one, in pixels of the photo, that this share of the dots falls short of. */
function typicalGap(dots: readonly RowDot[], photo: PixelSize, share: number): number {
  const known = gaps.get(dots)
  if (known !== undefined) return known
  const { width, height } = photo
  const points = dots.map(({ anchor }) => ({ x: anchor.x * width, y: anchor.y * height }))
  // As far as dots would be from each other if they lay evenly.
  const even = Math.sqrt((width * height) / (dots.length + 1))
  const grid = new CellGrid(screenBox({ xMin: 0, yMin: 0, xMax: width, yMax: height }), even, dots.length)
  points.forEach(({ x, y }, i) => {
    grid.add(i, x, y)
  })
  const nearest = points
    .slice(0, SAMPLED)
    .map(({ x, y }, i) => {
      let least = Number.POSITIVE_INFINITY
      for (let reach = even; reach < 2 * (width + height) && least > reach; reach *= 2)
        grid.some(x, y, reach, (other) => {
          const there = points[other]
          if (there && other !== i) least = Math.min(least, Math.hypot(there.x - x, there.y - y))
          return false
        })
      return least
    })
    .sort((a, b) => a - b)
  const gap = nearest[Math.floor((nearest.length - 1) * share)] ?? Number.POSITIVE_INFINITY
  gaps.set(dots, gap)
  return gap
}

const sides = new WeakMap<readonly RowDot[], number>()

/** The shorter side of the box around a typical thing, in pixels of the photo; without boxes, endless. */
function typicalSide(dots: readonly RowDot[], { width, height }: PixelSize): number {
  const known = sides.get(dots)
  if (known !== undefined) return known
  const shorter = dots.flatMap(({ region }) =>
    region.kind === 'box'
      ? [Math.min((region.box.xMax - region.box.xMin) * width, (region.box.yMax - region.box.yMin) * height)]
      : [],
  )
  const side = upperMedian(shorter) ?? Number.POSITIVE_INFINITY
  sides.set(dots, side)
  return side
}
