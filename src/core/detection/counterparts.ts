import { type NormalizedBox, regionBox } from '../geometry/normalized.ts'
import { readingOrder } from '../geometry/reading-order.ts'
import type { FoodItem } from './food-item.ts'
import { likeness } from './likeness.ts'
import type { Names } from './names.ts'

/** Two readings of one menu line, in different photos. */
const LINE_LIKENESS = 0.75
/** Where the line before or after it is known again, so much is enough. */
const NEIGHBOUR_LIKENESS = 0.5

/**
 * For every item of one photo the index of the same thing among `earlier`, undefined where it is new; no thing is two. Foods
 * are the same by name, several of a name in the order they are seen in, left to right and top to bottom. Lines of a menu are
 * by their words, where price and section do not speak against it; next to a line that is known again, less is needed.
 */
export function counterparts(
  earlier: readonly FoodItem[],
  items: readonly FoodItem[],
  names: Names,
): readonly (number | undefined)[] {
  const found = new Map<number, number>()
  const taken = new Set<number>()
  const [from, to] = [inReadingOrder(earlier), inReadingOrder(items)]
  const take = (
    isSame: (one: FoodItem, other: FoodItem, at: number, index: number) => boolean,
    order: readonly number[] = to,
  ) => {
    for (const index of order) {
      const item = items[index] as FoodItem
      if (found.has(index) || item.corrected.apart) continue
      const match = from.find((at) => {
        const known = earlier[at] as FoodItem
        return !taken.has(at) && !known.corrected.apart && isSame(known, item, at, index)
      })
      if (match === undefined) continue
      found.set(index, match)
      taken.add(match)
    }
  }
  take((a, b) => sameKind(a, b) && !contradict(a, b) && eitherName(a, b, (x, y) => names.sameWords(x, y)))
  take(
    (a, b) => sameKind(a, b) && !contradict(a, b) && eitherName(a, b, (x, y) => isSameName(a, x, y, names)),
  )
  const besideKnown = (step: 1 | -1) => (a: FoodItem, b: FoodItem, at: number, index: number) =>
    found.get(index - step) === at - step &&
    isLine(a) &&
    isLine(b) &&
    likeness(a.label, b.label) >= NEIGHBOUR_LIKENESS
  take(besideKnown(1))
  take(besideKnown(-1), [...to].reverse())
  return items.map((_, index) => found.get(index))
}

function isLine({ menu }: FoodItem): boolean {
  return menu !== undefined
}

function sameKind(a: FoodItem, b: FoodItem): boolean {
  return isLine(a) === isLine(b)
}

function isSameName(a: FoodItem, x: string, y: string, names: Names): boolean {
  if (!isLine(a)) return names.kinshipOfFoods(x, y) === 'same'
  return sharesWord(names.words(x), names.words(y)) && likeness(x, y) >= LINE_LIKENESS
}

/** By what looks called it or by what the person does: an item put right is still the one its like in another photo is. */
function eitherName(a: FoodItem, b: FoodItem, isSame: (x: string, y: string) => boolean): boolean {
  const [own, other] = [a, b].map(({ label, seenAs }) => (seenAs === undefined ? [label] : [label, seenAs]))
  return (own as string[]).some((x) => (other as string[]).some((y) => isSame(x, y)))
}

/** Comparing letters is slow, and hardly any two lines of a menu share a word. */
function sharesWord(x: string, y: string): boolean {
  const words = new Set(x.split(' '))
  return y.split(' ').some((word) => words.has(word))
}

/** Soup for 4 is not the soup for 6, nor the one under Lunch that under Dinner. */
function contradict({ menu: a }: FoodItem, { menu: b }: FoodItem): boolean {
  const [price, otherPrice] = [priceOf(a?.price), priceOf(b?.price)]
  if (price !== undefined && otherPrice !== undefined && price !== otherPrice) return true
  const bothSections = a?.section !== undefined && b?.section !== undefined
  return bothSections && likeness(a.section ?? '', b.section ?? '') < NEIGHBOUR_LIKENESS
}

function priceOf(text: string | undefined): number | undefined {
  const figure = text?.replace(',', '.').match(/\d+(\.\d+)?/)?.[0]
  return figure === undefined ? undefined : Number(figure)
}

function inReadingOrder(items: readonly FoodItem[]): readonly number[] {
  if (items.some(isLine)) return items.map((_, index) => index)
  return readingOrder(items.map(boxOf))
}

function boxOf({ region, anchor: { x, y } }: FoodItem): NormalizedBox {
  return regionBox(region) ?? { xMin: x, yMin: y, xMax: x, yMax: y }
}
