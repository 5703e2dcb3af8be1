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

/** A line whose look did not see the heading stands under the same section as the lines before and after it. */
function underSections(lines: readonly FoodItem[]): readonly FoodItem[] {
  return lines.map((line, index) => {
    if (line.menu?.section) return line
    const before = lines.slice(0, index).findLast(({ menu }) => menu?.section)?.menu?.section
    const after = lines.slice(index + 1).find(({ menu }) => menu?.section)?.menu?.section
    return before && before === after ? { ...line, menu: { ...line.menu, section: before } } : line
  })
}
