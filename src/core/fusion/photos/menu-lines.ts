import { likeness } from '../../text/likeness.ts'
import type { FoodItem } from '../food-item.ts'

/** Headings that have as much in common are two readings of one. */
const HEADING_LIKENESS = 0.5
/** A letter in so many may be misread; a dish that differs by a word is another dish. */
const LETTERS_A_SLIP = 4

/** A menu's line as it is known again in another photo: its words, letters and figures alone, lower case. */
export type LineWords = { readonly words: readonly Word[]; readonly whole: Word }

/** `letters`: a bit for each that is in it, to tell at a glance that two words have little in common. */
type Word = { readonly text: string; readonly letters: number }

export function lineWords(label: string): LineWords {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
  const words = plain.match(/\p{L}+|\p{N}+/gu) ?? [plain.trim()]
  return { words: words.map(wordOf), whole: wordOf(words.join('')) }
}

function wordOf(text: string): Word {
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) % 32)
  return { text, letters }
}

export function sameLine(a: LineWords, b: LineWords): boolean {
  return a.whole.text === b.whole.text
}

/** Word by word the same but for slips of the reading; figures have none. */
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
  // A letter changed is at most one that only the one word has, and one that only the other has.
  if (bitsIn(letters ^ other.letters) > 2 * most) return false
  return editsBetween(text, other.text) <= most && !/\p{N}/u.test(text + other.text)
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** Levenshtein's distance: letters to put in, leave out or change. */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1))
    }
    above = row
  }
  return above[other.length] as number
}

/** Soup for 4 is not the soup for 6. */
export function pricesDiffer({ menu: a }: FoodItem, { menu: b }: FoodItem): boolean {
  const [price, other] = [priceOf(a?.price), priceOf(b?.price)]
  return price !== undefined && other !== undefined && price !== other
}

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
