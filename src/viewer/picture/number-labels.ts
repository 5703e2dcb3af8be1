import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type ScreenBox, screenBox } from '../../core/geometry/normalized.ts'
import { type DotLayout, scaledBox } from '../painter/dot-places.ts'
import type { RowDot } from '../painter/dots.ts'
import type { DotLabel } from '../painter/score-labels.ts'
import { labelSize } from '../painter/sprites.ts'

/** Numbers are to be read on paper, so small dots have no smaller ones than a dot of this diameter would, CSS px. */
export const LEAST_LABELLED = 30

/** How far a number lies over its dot's rim, CSS px: so nobody takes it for another's. */
const OVERLAP = 2
/** What lies over words, or beyond the edge, is worse than what lies over another dot's rim. */
const WEIGHT = { words: 1, dots: 2, labels: 4, outside: 8 }

/**
 * The number of each dot, right beside it, in the order of `dots`: a dot that stands in for others bears theirs too, so none
 * is left out. Of the four sides the one is taken where it covers least. `beyond`: room around the photo, CSS px.
 */
export function numberLabels(
  dots: readonly RowDot[],
  { places, diameter, scale }: DotLayout,
  photo: PixelSize,
  numbers: ReadonlyMap<string, number>,
  beyond: number,
): readonly (DotLabel | undefined)[] {
  const [across, down] = [photo.width * scale, photo.height * scale]
  const words = dots.flatMap(({ words, printed = words }) =>
    printed ? scaledBox(printed, across, down) : [],
  )
  const discs = places.map(({ at }) => around(at.x, at.y, diameter, diameter))
  const shown = discs.filter((_, i) => places[i]?.standIn === undefined)
  const whole = screenBox({ xMin: -beyond, yMin: 0, xMax: across + beyond, yMax: down })
  const labels: ScreenBox[] = []
  return dots.map((dot, i) => {
    const place = places[i]
    const text = textOf(dots, places, i, numbers)
    if (!place || place.standIn !== undefined || text === '') return undefined
    const { width, height } = labelSize(text, Math.max(diameter, LEAST_LABELLED))
    const [aside, away] = [(diameter + width) / 2 - OVERLAP, (diameter + height) / 2 - OVERLAP]
    const right = { dx: aside, dy: 0 }
    const left = { dx: -aside, dy: 0 }
    const [below, above] = [
      { dx: 0, dy: away },
      { dx: 0, dy: -away },
    ]
    // A menu's dot has its words on one side, most often the right.
    const sides = dot.words ? [left, right, below, above] : [right, left, below, above]
    const own = discs[i]
    const costs = sides.map(({ dx, dy }) => {
      const box = around(place.at.x + dx, place.at.y + dy, width, height)
      return (
        WEIGHT.words * covered(box, words) +
        WEIGHT.dots *
          covered(
            box,
            shown.filter((disc) => disc !== own),
          ) +
        WEIGHT.labels * covered(box, labels) +
        WEIGHT.outside * (width * height - overlap(box, whole))
      )
    })
    const best = sides[costs.indexOf(Math.min(...costs))] ?? right
    labels.push(around(place.at.x + best.dx, place.at.y + best.dy, width, height))
    return { text, ...best }
  })
}

function textOf(
  dots: readonly RowDot[],
  places: DotLayout['places'],
  at: number,
  numbers: ReadonlyMap<string, number>,
): string {
  return dots
    .flatMap(({ id }, i) => (i === at || places[i]?.standIn === at ? (numbers.get(id) ?? []) : []))
    .sort((a, b) => a - b)
    .join('·')
}

function around(x: number, y: number, width: number, height: number): ScreenBox {
  return screenBox({ xMin: x - width / 2, yMin: y - height / 2, xMax: x + width / 2, yMax: y + height / 2 })
}

/** CSS px² of a box that others lie in. */
function covered(box: ScreenBox, others: readonly ScreenBox[]): number {
  return others.reduce((sum, other) => sum + overlap(box, other), 0)
}

function overlap(a: ScreenBox, b: ScreenBox): number {
  const across = Math.min(a.xMax, b.xMax) - Math.max(a.xMin, b.xMin)
  const down = Math.min(a.yMax, b.yMax) - Math.max(a.yMin, b.yMin)
  return across > 0 && down > 0 ? across * down : 0
}
