import { boxAroundPoint, regionBox } from '../../geometry/normalized.ts'
import { readingOrder } from '../../geometry/reading-order.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { type LineWords, lineWords, nearLine } from './menu-lines.ts'

/** An item of one photo, ready to be compared with those of another. */
export type Candidate = {
  readonly item: FoodItem
  /** Its place among the items of its photo. */
  readonly index: number
  /** What the person and looks call it: a renamed item can still be known by what looks took it for. */
  readonly names: readonly string[]
  /** Of a menu line, its words under each of these names. */
  readonly wordings: readonly LineWords[]
  /** Which of the items of its name it is, from 0. */
  readonly nth: number
}

/** The foods one can see and the lines of a menu in one photo, in reading order, without those the person set apart. */
export function candidatesIn(
  items: readonly FoodItem[],
  matcher: LabelMatcher,
): { readonly foods: readonly Candidate[]; readonly lines: readonly Candidate[] } {
  const [foods, lines]: [Candidate[], Candidate[]] = [[], []]
  const counts = new Map<string, number>()
  for (const index of inReadingOrder(items)) {
    const item = items[index] as FoodItem
    if (item.corrected.apart) continue
    const names = item.seenAs === undefined ? [item.label] : [item.label, item.seenAs]
    const wordings = item.menu ? names.map(lineWords) : []
    const name = wordings[0] ? `line:${wordings[0].whole.text}` : matcher.words(item.label)
    const nth = counts.get(name) ?? 0
    counts.set(name, nth + 1)
    const candidate = { item, index, names, wordings, nth }
    if (item.menu) lines.push(candidate)
    else foods.push(candidate)
  }
  return { foods, lines }
}

/** Whether two menu lines have the same words, however they are spaced. */
export function isSameLine(a: Candidate, b: Candidate): boolean {
  return a.wordings.some((x) => b.wordings.some((y) => x.whole.text === y.whole.text))
}

/** Whether two menu lines have the same words but for misread letters. */
export function isNearLine(a: Candidate, b: Candidate): boolean {
  return a.wordings.some((x) => b.wordings.some((y) => nearLine(x, y)))
}

function inReadingOrder(items: readonly FoodItem[]): readonly number[] {
  if (items.some(({ menu }) => menu)) return [...items.keys()]
  return readingOrder(items.map(({ region, anchor }) => regionBox(region) ?? boxAroundPoint(anchor, 0)))
}
