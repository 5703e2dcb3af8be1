import { boxAroundPoint, type NormalizedBox, regionBox } from '../../geometry/normalized.ts'
import { readingOrder } from '../../geometry/reading-order.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { type LineWords, lineWords, nearLine, sameLine } from './menu-lines.ts'

export type Entry = {
  readonly item: FoodItem
  readonly index: number
  /** What it is called: by looks and, where they differ, by the person. An item put right is still what looks took it for. */
  readonly called: readonly string[]
  readonly lines: readonly LineWords[]
  /** How manieth of its name it is. */
  readonly turn: number
}

/** In the order they are read in. */
export type Entries = readonly Entry[]

export function entriesOf(
  items: readonly FoodItem[],
  isWanted: (item: FoodItem) => boolean,
  names: LabelMatcher,
): Entries {
  const turns = new Map<string, number>()
  return inReadingOrder(items).flatMap((index): readonly Entry[] => {
    const item = items[index] as FoodItem
    if (!isWanted(item) || item.corrected.apart) return []
    const called = item.seenAs === undefined ? [item.label] : [item.label, item.seenAs]
    const lines = item.menu ? called.map(lineWords) : []
    const name = lines[0]?.whole.text ?? names.words(item.label)
    const turn = turns.get(name) ?? 0
    turns.set(name, turn + 1)
    return [{ item, index, called, lines, turn }]
  })
}

export function isSameLine(a: Entry, b: Entry): boolean {
  return a.lines.some((x) => b.lines.some((y) => sameLine(x, y)))
}

export function isNearLine(a: Entry, b: Entry): boolean {
  return a.lines.some((x) => b.lines.some((y) => nearLine(x, y)))
}

export function isLine({ menu }: FoodItem): boolean {
  return menu !== undefined
}

export function isFood(item: FoodItem): boolean {
  return !isLine(item)
}

function inReadingOrder(items: readonly FoodItem[]): readonly number[] {
  if (items.some(isLine)) return items.map((_, index) => index)
  return readingOrder(items.map(boxOf))
}

function boxOf({ region, anchor }: FoodItem): NormalizedBox {
  return regionBox(region) ?? boxAroundPoint(anchor, 0)
}
