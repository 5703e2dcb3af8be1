import type { Detection } from '../../core/fusion/detection.ts'
import type { NormalizedBox } from '../../core/geometry/normalized.ts'
import { type FoodTable, hasUnknownWords } from '../../core/nutrition/table/food.ts'
import { normalise } from '../../core/text/normalise.ts'
import { DisjointSets } from '../../core/util/disjoint-sets.ts'
import { boxAround, type PlacedPiece } from './levelled.ts'

/** Words this unsure, 0–100, name nothing. */
const LEAST_SURE = 85
/** Lines of one pack: no further apart than this share of their letters' height, and written no more differently. */
const NEAREST_LINE = 1.6
const MOST_UNLIKE = 3.2
/** Of the narrower line's width, how much has to lie under the other. */
const UNDER_EACH_OTHER = 0.5
/** A name of a food has at most this many words. */
const LONGEST_NAME = 5
/** How sure a match must be that a pack is named by, 0–1. */
const SURE_MATCH = 0.8
/** Characters of what stands on a pack. */
const LONGEST_TEXT = 300
/** A pack goes on around its words, by this share of their height and width. */
const ROOM = { above: 0.6, beside: 0.2 }

type Size = { readonly width: number; readonly height: number }

export type PacksRead = {
  readonly detections: readonly Detection[]
  /** Groups of words that name no food anybody could make out. */
  readonly unnamed: number
}

/**
 * The packs on a photo of a fridge or a shelf by the words printed on them: lines that stand close above each other are
 * one pack's; what it is called is the longest run of its words that the food table knows. Its other words are handed on: a
 * brand says nothing, but "classic walnut" may be a cake.
 */
export function* packSteps(
  pieces: readonly PlacedPiece[],
  photo: Size,
  foods: FoodTable,
  lookId: string,
): Generator<void, PacksRead> {
  const legible = pieces.filter(
    ({ kind, text, confidence }) => kind === 'words' && confidence >= LEAST_SURE && /\p{L}{3}/u.test(text),
  )
  const groups = groupsOf(legible)
  const named: { readonly name: string; readonly group: readonly PlacedPiece[] }[] = []
  for (const group of groups) {
    const name = yield* foodIn(group, foods)
    if (name !== undefined) named.push({ name, group })
  }
  const detections = named.map(({ name, group }, index): Detection => {
    const printed = boxAround(group, photo)
    const evidence = group
      .map(({ text }) => text)
      .join(' ')
      .slice(0, LONGEST_TEXT)
    return {
      id: `${lookId}-${index + 1}`,
      label: name,
      region: { kind: 'box', box: withRoom(printed) },
      printed,
      ...(normalise(evidence) !== normalise(name) && { onPack: evidence }),
      count: 1,
      amount: { basis: 'package' },
      evidence,
    }
  })
  return { detections, unnamed: groups.length - named.length }
}

/** Lines that stand close above each other, each group from the top down. */
function groupsOf(pieces: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] {
  const order = [...pieces].sort((a, b) => topOf(a) - topOf(b))
  const sets = new DisjointSets(order.length)
  order.forEach((upper, i) => {
    order.forEach((lower, j) => {
      if (j > i && isOnePack(upper, lower)) sets.join(i, j)
    })
  })
  return [...sets.groups(order).values()]
}

function isOnePack(upper: PlacedPiece, lower: PlacedPiece): boolean {
  const [tall, small] = [Math.max(upper.height, lower.height), Math.min(upper.height, lower.height)]
  const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left)
  const narrower = Math.min(upper.right - upper.left, lower.right - lower.left)
  const gap = topOf(lower) - bottomOf(upper)
  return tall < small * MOST_UNLIKE && shared > narrower * UNDER_EACH_OTHER && gap < tall * NEAREST_LINE
}

/** The longest run of words that is a food's name and nothing else; undefined where there is none. */
function* foodIn(group: readonly PlacedPiece[], foods: FoodTable): Generator<void, string | undefined> {
  const words = group.flatMap(({ text }, line) =>
    (text.match(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu) ?? []).map((word, index, all) => ({
      word,
      line,
      begins: index === 0,
      ends: index === all.length - 1,
    })),
  )
  let best = ''
  for (let start = 0; start < words.length; start++) {
    for (let length = 1; length <= Math.min(LONGEST_NAME, words.length - start); length++) {
      const run = words.slice(start, start + length)
      const [first, last] = [run[0], run.at(-1)]
      // A name that goes on over lines takes whole lines: "chocolate / milk chocolate" is no chocolate milk.
      if (first?.line !== last?.line && !(first?.begins && last?.ends)) continue
      const name = run.map(({ word }) => word).join(' ')
      if (name.length > best.length && isFood(name, length, foods)) best = name
      yield
    }
  }
  return best === '' ? undefined : sentenceCase(best)
}

/** A single word has to name an everyday food: "light" is also lung, and no pack means that. */
function isFood(name: string, words: number, foods: FoodTable): boolean {
  const match = foods.match(name)[0]
  if (!match || match.quality < SURE_MATCH || hasUnknownWords(foods.read(name, false))) return false
  return words > 1 || foods.everyday.includes(match.food)
}

function sentenceCase(name: string): string {
  const small = name.toLowerCase()
  return small.charAt(0).toUpperCase() + small.slice(1)
}

function withRoom({ xMin, yMin, xMax, yMax }: NormalizedBox): NormalizedBox {
  const [across, down] = [(xMax - xMin) * ROOM.beside, (yMax - yMin) * ROOM.above]
  const kept = (share: number) => Math.min(1, Math.max(0, share))
  return {
    xMin: kept(xMin - across),
    yMin: kept(yMin - down),
    xMax: kept(xMax + across),
    yMax: kept(yMax + down),
  } as NormalizedBox
}

function topOf({ middle, height }: PlacedPiece): number {
  return middle - height / 2
}

function bottomOf({ middle, height }: PlacedPiece): number {
  return middle + height / 2
}
