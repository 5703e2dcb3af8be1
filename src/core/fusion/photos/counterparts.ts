import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { matchNeighbours } from './match-neighbours.ts'
import { pricesAgree, pricesDiffer, sectionsDiffer } from './menu-lines.ts'
import { type Entries, type Entry, entriesOf, isFood, isLine, isNearLine, isSameLine } from './photo-items.ts'

/** One thing in two photos, by its index in each. */
export type Counterpart = {
  readonly at: readonly [number, number]
  /** The lower, the surer. */
  readonly rank: number
  /** Lines around it that agree as well. */
  readonly context: number
  /** How far apart the two stand among things of their name, counted from the first. */
  readonly offset: number
}

/** By its words; by a food's name or with slips; by an overlap under another heading; by standing next to one that is known. */
const [EXACT, NEAR, OVERLAPPING, BESIDE] = [0, 1, 2, 3]

/** So many lines around it, with as many prices that agree, weigh more than a heading. */
const OVERLAP = 2
const AROUND = [-2, -1, 1, 2]

/**
 * Which things of one photo are which of another; no thing is two. Foods are the same by name, several of a name in the
 * order they are seen in, left to right and top to bottom. Lines of a menu are by their words, where price and section do
 * not speak against it; next to a line that is known again, less is needed.
 */
export function counterparts(
  one: readonly FoodItem[],
  other: readonly FoodItem[],
  names: LabelMatcher,
): readonly Counterpart[] {
  const [foods, otherFoods] = [one, other].map((items) => entriesOf(items, isFood, names)) as [
    Entries,
    Entries,
  ]
  const [lines, otherLines] = [one, other].map((items) => entriesOf(items, isLine, names)) as [
    Entries,
    Entries,
  ]
  const pairs = [...foodPairs(foods, otherFoods, names), ...linePairs(lines, otherLines)]
  const found = pairs.sort(surestFirst).filter(eachOnce())
  const known = found.map(({ at }) => at)
  const beside = matchNeighbours(lines, otherLines, known).map(([a, b]) => counterpart(a, b, BESIDE, 0))
  return [...found, ...beside]
}

/** Whatever order they come in, the same one is first. */
export function surestFirst(a: Counterpart, b: Counterpart): number {
  const [[i, j], [k, l]] = [a.at, b.at]
  return a.rank - b.rank || b.context - a.context || a.offset - b.offset || i - k || j - l
}

/** Only foods that share a word, or that stand for one food, can be the same. */
function foodPairs(one: Entries, other: Entries, names: LabelMatcher): readonly Counterpart[] {
  const telling = ({ called }: Entry) =>
    new Set(called.flatMap((name) => [names.key(name), ...names.words(name).split(' ')]))
  const byWord = new Map<string, Entry[]>()
  for (const entry of other) {
    for (const word of telling(entry)) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  }
  return one.flatMap((a) => {
    const likely = new Set([...telling(a)].flatMap((word) => byWord.get(word) ?? []))
    return [...likely].flatMap((b) => {
      const rank = rankOfNames(a, b, names)
      return rank === undefined ? [] : [counterpart(a, b, rank, 0)]
    })
  })
}

function rankOfNames(a: Entry, b: Entry, names: LabelMatcher): number | undefined {
  const either = (isSame: (x: string, y: string) => boolean) =>
    a.called.some((x) => b.called.some((y) => isSame(x, y)))
  if (either((x, y) => names.sameWords(x, y))) return EXACT
  return either((x, y) => names.kinshipOfFoods(x, y) === 'same') ? NEAR : undefined
}

function linePairs(one: Entries, other: Entries): readonly Counterpart[] {
  const pairs: Counterpart[] = []
  one.forEach((a, i) => {
    other.forEach((b, j) => {
      const exact = isSameLine(a, b)
      if (!(exact || isNearLine(a, b)) || pricesDiffer(a.item, b.item)) return
      const around = AROUND.flatMap((step) => {
        const [near, otherNear] = [one[i + step], other[j + step]]
        const agree =
          near && otherNear && isSameLine(near, otherNear) && !pricesDiffer(near.item, otherNear.item)
        return agree ? [pricesAgree(near.item, otherNear.item)] : []
      })
      if (!sectionsDiffer(a.item, b.item)) pairs.push(counterpart(a, b, exact ? EXACT : NEAR, around.length))
      else if (exact && isOverlap(around, pricesAgree(a.item, b.item))) {
        pairs.push(counterpart(a, b, OVERLAPPING, around.length))
      }
    })
  })
  return pairs
}

/** A heading can be misread, or a dish taken for one; several lines in a row with their prices are hardly chance. */
function isOverlap(pricesAround: readonly boolean[], priceAgrees: boolean): boolean {
  const prices = pricesAround.filter(Boolean).length + Number(priceAgrees)
  return pricesAround.length >= OVERLAP && prices >= OVERLAP
}

function counterpart(a: Entry, b: Entry, rank: number, context: number): Counterpart {
  return { at: [a.index, b.index], rank, context, offset: Math.abs(a.turn - b.turn) }
}

/** Lets a pair through whose things have none yet. */
function eachOnce(): (pair: Counterpart) => boolean {
  const [ones, others] = [new Set<number>(), new Set<number>()]
  return ({ at: [i, j] }) => {
    if (ones.has(i) || others.has(j)) return false
    ones.add(i)
    others.add(j)
    return true
  }
}
