import { munkres } from 'munkres'
import {
  boxCentre,
  boxContainsPoint,
  intersectionOverUnion,
  normalizedBox,
  regionBox,
} from '../core/geometry/normalized.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { FoundItem } from './outcome.ts'
import { isRightName, rightFoods } from './right-names.ts'
import type { TruthItem } from './truth.ts'

/** From this overlap on a box counts as found (COCO). */
const FOUND_FROM_IOU = 0.5
/** More pairs count before better ones, and a shared food before any overlap. */
const A_PAIR = 1000
/** A thing that nobody can be sure of takes no item that a certain one could have. */
const A_DOUBTED_PAIR = 10
const SAME_FOOD = 2

export type Pair = {
  readonly truth: TruthItem
  readonly item: FoundItem
  /** It goes by one of the thing's right names, or is judged as the food of one. */
  readonly sameFood: boolean
}

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
    const { x, y } = boxCentre(each.box)
    const right = rightFoods(each, foods)
    const isRight = ({ food, label }: FoundItem) =>
      (food !== undefined && right.includes(food)) || isRightName(each, label, foods)
    return items.map((item): Candidate => {
      const box = regionBox(item.region)
      const overlap = box ? intersectionOverUnion(each.box, box) : 0
      return {
        truth: each,
        item,
        // Names far away are never compared: no pair comes of them.
        sameFood: isBeside(each, item, overlap) && isRight(item),
        inside: boxContainsPoint(each.box, item.dot),
        overlap,
        far: Math.hypot(x - item.dot.x, y - item.dot.y),
      }
    })
  })
  // Of two dots in a box the better placed one counts.
  const pointed = best(candidates, (each) =>
    each.inside ? aPair(each) + (each.sameFood ? SAME_FOOD : 0) + each.overlap - each.far : 0,
  )
  const boxed = best(candidates, (each) => (each.overlap >= FOUND_FROM_IOU ? aPair(each) + each.overlap : 0))
  const placed = best(candidates, (each) => (each.sameFood ? aPair(each) + each.overlap : 0))
  const used = new Set([...pointed, ...boxed, ...placed].map(({ item }) => item))
  const onItsFood = (i: number) => candidates.some((row) => isOnItsFood(row[i] as Candidate))
  return { pointed, boxed, duplicates: items.filter((item, i) => !used.has(item) && onItsFood(i)) }
}

type Candidate = Pair & { readonly inside: boolean; readonly overlap: number; readonly far: number }

function aPair({ truth }: Candidate): number {
  return truth.sure === false ? A_DOUBTED_PAIR : A_PAIR
}

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
function isBeside({ box }: TruthItem, { dot }: FoundItem, overlap: number): boolean {
  const [width, height] = [box.xMax - box.xMin, box.yMax - box.yMin]
  const around = normalizedBox({
    xMin: box.xMin - width,
    yMin: box.yMin - height,
    xMax: box.xMax + width,
    yMax: box.yMax + height,
  })
  return boxContainsPoint(around, dot) || overlap >= FOUND_FROM_IOU
}
