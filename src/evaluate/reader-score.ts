import type { Detection } from '../core/fusion/detection.ts'
import { boxContainsPoint, type NormalizedBox, regionCentre } from '../core/geometry/normalized.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { editDistance } from '../core/text/edit-distance.ts'
import { likeness } from '../core/text/likeness.ts'

/** One line of a menu: what is written there, and where. */
export type MenuLine = {
  readonly label: string
  /** The food in words that the food table knows; absent where nobody could know. */
  readonly food?: string
  readonly price?: string
  readonly box: NormalizedBox
  /** A careful person can read it. */
  readonly legible: boolean
}

/** What is written on a photo of a menu. */
export type MenuTruth = {
  readonly lines: readonly MenuLine[]
  /** Writing that offers nothing: titles, headings, notes. */
  readonly other: readonly NormalizedBox[]
}

export type ReaderScore = {
  /** Lines of the menu that a careful person can read. */
  readonly lines: number
  /** Of these, lines with an item whose centre lies in the line's box. */
  readonly found: number
  /** Found, and the same but for case. */
  readonly exact: number
  /** Found, and at most two letters off; the exact ones among them. */
  readonly near: number
  /** Lines whose food is known, and of these, found ones that name the same food or read nearly the same. */
  readonly foods: number
  readonly named: number
  /** Lines with a price; prices shown that are it and that are not it; the rest is not shown. */
  readonly prices: number
  readonly pricesRight: number
  readonly pricesWrong: number
  readonly pricesNotShown: number
  /** Items that no line stands behind, legible or not, nor any other writing: each line has one item at most. */
  readonly invented: number
}

export const NO_SCORE: ReaderScore = {
  lines: 0,
  found: 0,
  exact: 0,
  near: 0,
  foods: 0,
  named: 0,
  prices: 0,
  pricesRight: 0,
  pricesWrong: 0,
  pricesNotShown: 0,
  invented: 0,
}

/** Two letters wrong, missing or too many: still told what it is. */
const MOST_LETTERS_OFF = 2
/** From this likeness on a name counts as read, slips included. */
const SAME_NAME = 0.8

/** How well a menu was read: items held against the lines they lie on. */
export function scoreReading(
  { lines, other }: MenuTruth,
  items: readonly Detection[],
  foods: FoodTable,
): ReaderScore {
  const pairs = pairedUp(lines, items)
  const used = new Set(pairs.values())
  const isOnOther = ({ region }: Detection) =>
    other.some((box) => boxContainsPoint(box, regionCentre(region))) ||
    lines.some(({ box, legible }) => !legible && boxContainsPoint(box, regionCentre(region)))
  const legible = lines.filter((line) => line.legible)
  const count = (holds: (line: MenuLine, item: Detection | undefined) => boolean) =>
    legible.filter((line) => holds(line, pairs.get(line))).length
  return {
    lines: legible.length,
    found: count((_, item) => item !== undefined),
    exact: count(({ label }, item) => item !== undefined && written(label) === written(item.label)),
    near: count(({ label }, item) => item !== undefined && lettersOff(label, item.label) <= MOST_LETTERS_OFF),
    foods: count(({ food }) => food !== undefined),
    named: count((line, item) => item !== undefined && namesTheFood(line, item, foods)),
    prices: count(({ price }) => price !== undefined),
    pricesRight: count(({ price }, item) => price !== undefined && isSamePrice(price, item?.menu?.price)),
    pricesWrong: count(({ price }, item) => {
      const shown = item?.menu?.price
      return shown !== undefined && !(price !== undefined && isSamePrice(price, shown))
    }),
    pricesNotShown: count(({ price }, item) => price !== undefined && item?.menu?.price === undefined),
    invented: items.filter((item) => !used.has(item) && !isOnOther(item)).length,
  }
}

/** The scores of two menus together. */
export function addScores(a: ReaderScore, b: ReaderScore): ReaderScore {
  const keys = Object.keys(NO_SCORE) as (keyof ReaderScore)[]
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as ReaderScore
}

/** Boxes of slanted lines overlap: of all pairs of a line and an item in its box, the most alike come first. */
function pairedUp(lines: readonly MenuLine[], items: readonly Detection[]): ReadonlyMap<MenuLine, Detection> {
  const candidates = lines.flatMap((line) =>
    items
      .filter((item) => boxContainsPoint(line.box, regionCentre(item.region)))
      .map((item) => ({ line, item, off: lettersOff(line.label, item.label) })),
  )
  candidates.sort((a, b) => a.off - b.off)
  const pairs = new Map<MenuLine, Detection>()
  const used = new Set<Detection>()
  for (const { line, item } of candidates) {
    if (pairs.has(line) || used.has(item)) continue
    pairs.set(line, item)
    used.add(item)
  }
  return pairs
}

function lettersOff(meant: string, read: string): number {
  return editDistance(written(meant), written(read))
}

/** As it counts: case, breadth of letters, kinds of apostrophe and spaces do not. */
function written(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

function isSamePrice(meant: string, shown: string | undefined): boolean {
  return shown !== undefined && amountsIn(meant) === amountsIn(shown)
}

/** The figures alone: "€ 4,50" and "4.50" are one price, "13/48" two amounts. */
function amountsIn(price: string): string {
  const amounts = price.match(/\d+(?:\s?[.,]\s?\d+)?/g) ?? []
  return amounts.map((amount) => Number(amount.replace(/\s/g, '').replace(',', '.'))).join(' / ')
}

/** The food table reads both as the same food, or the letters are nearly the same. */
function namesTheFood({ label, food }: MenuLine, item: Detection, foods: FoodTable): boolean {
  if (food === undefined) return false
  const [meant, read] = [foods.match(food)[0], foods.match(item.label)[0]]
  if (read && read.food.id === meant?.food.id) return true
  return likeness(label, item.label) >= SAME_NAME
}
