import type { NormalizedBox } from '../geometry/normalized.ts'
import { readingOrder } from '../geometry/reading-order.ts'
import type { FoodItem } from './food-item.ts'

/** Puts the lines of a menu that several looks read into reading order, each under its section; everything else stays. */
export function inReadingOrder(items: readonly FoodItem[]): readonly FoodItem[] {
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

/** A line this much nearer to one neighbour than to the other belongs to it: a heading between them takes room. */
const NEARER = 0.8

/**
 * A line whose looks missed the heading gets the section of the lines around it; between two sections, that of the line
 * it is clearly nearer to.
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
  const up = before ? gapBetween(before, line) : Number.POSITIVE_INFINITY
  const down = next ? gapBetween(line, next) : Number.POSITIVE_INFINITY
  if (up < NEARER * down) return above
  return next?.menu?.section && down < NEARER * up ? below : undefined
}

/** From the foot of a column to the head of the next there is no gap to measure. */
function gapBetween({ region: { box: upper } }: Line, { region: { box: lower } }: Line): number {
  const gap = lower.yMin - upper.yMax
  return gap < -(upper.yMax - upper.yMin) ? Number.POSITIVE_INFINITY : Math.max(0, gap)
}
