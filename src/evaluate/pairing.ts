import { munkres } from 'munkres'
import {
  boxCentre,
  boxContainsPoint,
  intersectionOverUnion,
  normalizedBox,
  regionBox,
} from '../core/geometry/normalized.ts'
import type { FoodId, FoodTable } from '../core/nutrition/table/food.ts'
import { tokens } from '../core/text/normalise.ts'
import type { FoundItem } from './outcome.ts'
import { foodOf, type TruthItem } from './truth.ts'

/** From this overlap on a box counts as found (COCO). */
const FOUND_FROM_IOU = 0.5
/** More pairs count before better ones, and a shared food before any overlap. */
const A_PAIR = 1000
const SAME_FOOD = 2

export type Pair = { readonly truth: TruthItem; readonly item: FoundItem; readonly sameFood: boolean }

export type Pairing = {
  /** Each object with the one dot in its box, of several the best named. */
  readonly pointed: readonly Pair[]
  /** Each object with the one box over it, IoU ≥ 0.5. */
  readonly boxed: readonly Pair[]
  /** Items on an object of their food that has its item already, and so have its equal neighbours. */
  readonly duplicates: readonly FoundItem[]
}

/** Pairs what was found with what is there: each object and each item at most once, as many and as well as possible. */
export function pairUp(truth: readonly TruthItem[], items: readonly FoundItem[], foods: FoodTable): Pairing {
  const candidates = truth.map((each) => {
    const food = foods.match(foodOf(each))[0]?.food.id
    return items.map((item): Candidate => {
      const box = regionBox(item.region)
      const { x, y } = boxCentre(each.box)
      return {
        truth: each,
        item,
        sameFood: isSameFood(each, food, item),
        inside: boxContainsPoint(each.box, item.dot),
        overlap: box ? intersectionOverUnion(each.box, box) : 0,
        far: Math.hypot(x - item.dot.x, y - item.dot.y),
      }
    })
  })
  // Of two dots in a box the better placed one counts.
  const pointed = best(candidates, ({ inside, sameFood, overlap, far }) =>
    inside ? A_PAIR + (sameFood ? SAME_FOOD : 0) + overlap - far : 0,
  )
  const boxed = best(candidates, ({ overlap }) => (overlap >= FOUND_FROM_IOU ? A_PAIR + overlap : 0))
  const placed = best(candidates, (each) => (each.sameFood && isBeside(each) ? A_PAIR + each.overlap : 0))
  const used = new Set([...pointed, ...boxed, ...placed].map(({ item }) => item))
  const onItsFood = (i: number) => candidates.some((row) => isOnItsFood(row[i] as Candidate))
  return { pointed, boxed, duplicates: items.filter((item, i) => !used.has(item) && onItsFood(i)) }
}

type Candidate = Pair & { readonly inside: boolean; readonly overlap: number; readonly far: number }

/** Each object and each item at most once, so that their pairs are worth most together; a worth of 0 is no pair. */
function best(
  candidates: readonly (readonly Candidate[])[],
  worth: (candidate: Candidate) => number,
): readonly Candidate[] {
  const costs = candidates.map((row) => row.map((each) => -worth(each)))
  return munkres(costs).flatMap(([row, column]) => {
    const pair = candidates[row]?.[column]
    return pair && worth(pair) > 0 ? [pair] : []
  })
}

function isOnItsFood({ sameFood, inside, overlap }: Candidate): boolean {
  return sameFood && (inside || overlap >= FOUND_FROM_IOU)
}

/** On the object, or no further from it than its own size: a look may have put it on its equal neighbour. */
function isBeside({ truth: { box }, item, overlap }: Candidate): boolean {
  const [width, height] = [box.xMax - box.xMin, box.yMax - box.yMin]
  const around = normalizedBox({
    xMin: box.xMin - width,
    yMin: box.yMin - height,
    xMax: box.xMax + width,
    yMax: box.yMax + height,
  })
  return boxContainsPoint(around, item.dot) || overlap >= FOUND_FROM_IOU
}

function isSameFood(truth: TruthItem, food: FoodId | undefined, item: FoundItem): boolean {
  if (food !== undefined && food === item.food) return true
  return tokens(truth.label).join(' ') === tokens(item.label).join(' ')
}
