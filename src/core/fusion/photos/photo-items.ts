import { boxAroundPoint, regionBox } from '../../geometry/normalized.ts'
import { readingOrder } from '../../geometry/reading-order.ts'
import { editDistance, letterSet, lettersApart } from '../../text/edit-distance.ts'
import { likeness } from '../../text/likeness.ts'
import { normalise } from '../../text/normalise.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'

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

/** Headings this alike are two readings of one. */
const HEADING_LIKENESS = 0.5
/** One letter in so many may be misread; a dish that differs by a word is another dish. */
const LETTERS_A_SLIP = 4

/** The words of a menu line, by which it is recognised in another photo: letters and figures only, lower case. */
type LineWords = { readonly words: readonly Word[]; readonly whole: Word }

type Word = { readonly text: string; readonly letters: number }

/** The words of a line, from its label. */
function lineWords(label: string): LineWords {
  const plain = normalise(label)
  const words = plain.match(/\p{L}+|\p{N}+/gu) ?? [plain.trim()]
  return { words: words.map(wordOf), whole: wordOf(words.join('')) }
}

function wordOf(text: string): Word {
  return { text, letters: letterSet(text) }
}

/** Word by word the same but for misread letters; figures must agree. */
function nearLine(a: LineWords, b: LineWords): boolean {
  if (a.words.length !== b.words.length) return isSlip(a.whole, b.whole, 1)
  return a.words.every((word, index) => isSlip(word, b.words[index] as Word))
}

function isSlip(
  { text, letters }: Word,
  other: Word,
  most = Math.floor(Math.max(text.length, other.text.length) / LETTERS_A_SLIP),
): boolean {
  if (text === other.text) return true
  if (most === 0 || Math.abs(text.length - other.text.length) > most) return false
  // A changed letter is at most one that only the one word has, and one that only the other has.
  if (lettersApart(letters, other.letters) > 2 * most) return false
  return editDistance(text, other.text) <= most && !/\p{N}/u.test(text + other.text)
}

/** The soup for 4 is not the soup for 6. */
export function pricesDiffer({ menu: a }: FoodItem, { menu: b }: FoodItem): boolean {
  const [price, other] = [priceOf(a?.price), priceOf(b?.price)]
  return price !== undefined && other !== undefined && price !== other
}

/** Whether both have a price, and the same one. */
export function pricesAgree({ menu: a }: FoodItem, { menu: b }: FoodItem): boolean {
  const price = priceOf(a?.price)
  return price !== undefined && price === priceOf(b?.price)
}

/** The one under Lunch is not the one under Dinner. */
export function sectionsDiffer({ menu: a }: FoodItem, { menu: b }: FoodItem): boolean {
  if (a?.section === undefined || b?.section === undefined) return false
  return likeness(a.section, b.section) < HEADING_LIKENESS
}

function priceOf(text: string | undefined): number | undefined {
  const figure = text?.replace(',', '.').match(/\d+(\.\d+)?/)?.[0]
  return figure === undefined ? undefined : Number(figure)
}
