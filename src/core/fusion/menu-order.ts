import type { NormalizedBox } from '../geometry/normalized.ts'
import { readingOrder } from '../geometry/reading-order.ts'
import type { FoodItem } from './food-item.ts'

/** Seen by several looks, the lines of a menu come in the order they are read, each under its section; all else stays. */
export function asRead(items: readonly FoodItem[]): readonly FoodItem[] {
  const lines = items.filter(isLine)
  if (!lines.some(({ agreement }) => (agreement?.couldHave ?? 0) > 1)) return items
  const order = readingOrder(lines.map(({ region }) => region.box))
  const read = underSections(order.map((index) => lines[index] as Line))
  let next = 0
  return items.map((item) => (isLine(item) ? (read[next++] as FoodItem) : item))
}

type Line = FoodItem & { readonly region: { readonly kind: 'box'; readonly box: NormalizedBox } }

function isLine(item: FoodItem): item is Line {
  return item.menu !== undefined && item.region.kind === 'box'
}

/** This much nearer to one neighbour than to the other, a line stands with it: a heading takes room. */
const NEARER = 0.8

/**
 * A line whose looks did not see the heading stands under the section of the lines before and after it; between two
 * sections, under that of the line it is clearly nearer to.
 */
function underSections(lines: readonly Line[]): readonly FoodItem[] {
  const read: Line[] = []
  lines.forEach((line, index) => {
    const section = line.menu?.section ?? sectionBetween(read[index - 1], line, lines.slice(index + 1))
    read.push(section ? { ...line, menu: { ...line.menu, section } } : line)
  })
  return read
}

function sectionBetween(
  before: Line | undefined,
  line: Line,
  following: readonly Line[],
): string | undefined {
  const above = before?.menu?.section
  const below = following.find(({ menu }) => menu?.section)?.menu?.section
  if (!above || !below || above === below) return above
  const [next] = following
  const [up, down] = [
    before ? gapBetween(before, line) : Number.POSITIVE_INFINITY,
    next ? gapBetween(line, next) : Number.POSITIVE_INFINITY,
  ]
  if (up < NEARER * down) return above
  return next?.menu?.section && down < NEARER * up ? below : undefined
}

/** Across the foot of a column there is no gap to speak of. */
function gapBetween({ region: { box: upper } }: Line, { region: { box: lower } }: Line): number {
  const gap = lower.yMin - upper.yMax
  return gap < -(upper.yMax - upper.yMin) ? Number.POSITIVE_INFINITY : Math.max(0, gap)
}
