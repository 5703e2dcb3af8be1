import { append } from '../../util/group-by.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { matchNeighbours } from './match-neighbours.ts'
import {
  type Candidate,
  candidatesIn,
  isNearLine,
  isSameLine,
  pricesAgree,
  pricesDiffer,
  sectionsDiffer,
} from './photo-items.ts'

/** One object in two photos: the index of its item in each. */
export type Counterpart = {
  readonly at: readonly [number, number]
  /** The lower, the surer. */
  readonly rank: number
  /** How many lines around it agree as well. */
  readonly context: number
  /** How far apart the two stand among the items of their name, counted from the first. */
  readonly offset: number
}

/** Known by its words; by its food or with misread letters; as part of an overlap under another heading; by its neighbours. */
const [EXACT, NEAR, OVERLAPPING, BESIDE] = [0, 1, 2, 3]

/** This many agreeing lines around it, with as many agreeing prices, weigh more than a heading. */
const OVERLAP = 2
const AROUND = [-2, -1, 1, 2]

/**
 * Which items of one photo are which of another, each at most once. Foods are matched by name, several of one name in
 * reading order. Menu lines are matched by their words, unless price or section differ; next to a line that is matched,
 * less is needed.
 */
export function counterparts(
  one: readonly FoodItem[],
  other: readonly FoodItem[],
  matcher: LabelMatcher,
): readonly Counterpart[] {
  const [a, b] = [candidatesIn(one, matcher), candidatesIn(other, matcher)]
  const pairs = [...foodPairs(a.foods, b.foods, matcher), ...linePairs(a.lines, b.lines)]
  const [taken, otherTaken] = [new Set<number>(), new Set<number>()]
  const found = pairs.sort(surestFirst).filter(({ at: [i, j] }) => {
    if (taken.has(i) || otherTaken.has(j)) return false
    taken.add(i)
    otherTaken.add(j)
    return true
  })
  const known = found.map(({ at }) => at)
  const beside = matchNeighbours(a.lines, b.lines, known)
  return [...found, ...beside.map(([line, otherLine]) => counterpart(line, otherLine, BESIDE, 0))]
}

/** A fixed order, whatever order they come in. */
export function surestFirst(a: Counterpart, b: Counterpart): number {
  const [[i, j], [k, l]] = [a.at, b.at]
  return a.rank - b.rank || b.context - a.context || a.offset - b.offset || i - k || j - l
}

/** Only foods that share a word, or that stand for one food, can be the same. */
function foodPairs(
  one: readonly Candidate[],
  other: readonly Candidate[],
  matcher: LabelMatcher,
): readonly Counterpart[] {
  const wordsOf = ({ names }: Candidate) =>
    new Set(names.flatMap((name) => [matcher.key(name), ...matcher.words(name).split(' ')]))
  const byWord = new Map<string, Candidate[]>()
  for (const candidate of other) for (const word of wordsOf(candidate)) append(byWord, word, candidate)
  return one.flatMap((a) => {
    const likely = new Set([...wordsOf(a)].flatMap((word) => byWord.get(word) ?? []))
    return [...likely].flatMap((b) => {
      const rank = rankOfNames(a, b, matcher)
      return rank === undefined ? [] : [counterpart(a, b, rank, 0)]
    })
  })
}

function rankOfNames(a: Candidate, b: Candidate, matcher: LabelMatcher): number | undefined {
  const either = (isSame: (x: string, y: string) => boolean) =>
    a.names.some((x) => b.names.some((y) => isSame(x, y)))
  if (either((x, y) => matcher.sameWords(x, y))) return EXACT
  return either((x, y) => matcher.kinshipOfFoods(x, y) === 'same') ? NEAR : undefined
}

function linePairs(one: readonly Candidate[], other: readonly Candidate[]): readonly Counterpart[] {
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

/** A heading can be misread, or a dish taken for one; several lines in a row with their prices are hardly a coincidence. */
function isOverlap(pricesAround: readonly boolean[], priceAgrees: boolean): boolean {
  const prices = pricesAround.filter(Boolean).length + Number(priceAgrees)
  return pricesAround.length >= OVERLAP && prices >= OVERLAP
}

function counterpart(a: Candidate, b: Candidate, rank: number, context: number): Counterpart {
  return { at: [a.index, b.index], rank, context, offset: Math.abs(a.nth - b.nth) }
}
