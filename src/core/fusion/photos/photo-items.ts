import { boxAroundPoint, type NormalizedBox, regionBox } from '../../geometry/normalized.ts'
import { readingOrder } from '../../geometry/reading-order.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { type LineWords, lineWords, nearLine, sameLine } from './menu-lines.ts'

/** An item of one photo, ready to be compared with those of another. */
export type Candidate = {
  readonly item: FoodItem
  /** Its place among the items of its photo. */
  readonly index: number
  /** What the person and looks call it: a renamed item can still be known by what looks took it for. */
  readonly names: readonly string[]
  /** Of a menu line, its words under each of these names. */
  readonly lines: readonly LineWords[]
  /** Which of the items of its name it is, from 0. */
  readonly nth: number
}

/** The wanted items of one photo in reading order, without those the person set apart. */
export function candidatesIn(
  items: readonly FoodItem[],
  isWanted: (item: FoodItem) => boolean,
  matcher: LabelMatcher,
): readonly Candidate[] {
  const counts = new Map<string, number>()
  return inReadingOrder(items).flatMap((index): readonly Candidate[] => {
    const item = items[index] as FoodItem
    if (!isWanted(item) || item.corrected.apart) return []
    const names = item.seenAs === undefined ? [item.label] : [item.label, item.seenAs]
    const lines = item.menu ? names.map(lineWords) : []
    const name = lines[0]?.whole.text ?? matcher.words(item.label)
    const nth = counts.get(name) ?? 0
    counts.set(name, nth + 1)
    return [{ item, index, names, lines, nth }]
  })
}

/** Whether two menu lines have the same words. */
export function isSameLine(a: Candidate, b: Candidate): boolean {
  return a.lines.some((x) => b.lines.some((y) => sameLine(x, y)))
}

/** Whether two menu lines have the same words but for misread letters. */
export function isNearLine(a: Candidate, b: Candidate): boolean {
  return a.lines.some((x) => b.lines.some((y) => nearLine(x, y)))
}

/** Whether the item is a line of a menu. */
export function isLine({ menu }: FoodItem): boolean {
  return menu !== undefined
}

/** Whether the item is food one can see, not a line of a menu. */
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
