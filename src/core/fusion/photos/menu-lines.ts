import { editDistance, letterSet, lettersApart } from '../../text/edit-distance.ts'
import { likeness } from '../../text/likeness.ts'
import { normalise } from '../../text/normalise.ts'
import type { FoodItem } from '../food-item.ts'

/** Headings this alike are two readings of one. */
const HEADING_LIKENESS = 0.5
/** One letter in so many may be misread; a dish that differs by a word is another dish. */
const LETTERS_A_SLIP = 4

/** The words of a menu line, by which it is recognised in another photo: letters and figures only, lower case. */
export type LineWords = { readonly words: readonly Word[]; readonly whole: Word }

type Word = { readonly text: string; readonly letters: number }

/** The words of a line, from its label. */
export function lineWords(label: string): LineWords {
  const plain = normalise(label)
  const words = plain.match(/\p{L}+|\p{N}+/gu) ?? [plain.trim()]
  return { words: words.map(wordOf), whole: wordOf(words.join('')) }
}

function wordOf(text: string): Word {
  return { text, letters: letterSet(text) }
}

/** Word by word the same but for misread letters; figures must agree. */
export function nearLine(a: LineWords, b: LineWords): boolean {
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
