import { boxContainsPoint, type NormalizedBox, regionBox } from '../core/geometry/normalized.ts'
import { intersectionOverUnion } from '../core/geometry/overlap.ts'
import type { FoodId, FoodTable } from '../core/nutrition/food.ts'
import type { FoundItem } from './outcome.ts'
import { foodOf, type TruthItem } from './truth.ts'

/** From this overlap on a box counts as found (COCO). */
export const FOUND_FROM_IOU = 0.5
/** How much more a shared food weighs than any overlap, when dots and things are paired. */
const SAME_FOOD = 2

export type Pair = { readonly truth: TruthItem; readonly item: FoundItem; readonly sameFood: boolean }

export type Pairing = {
  /** Each thing with the one dot that lies in its box, of several the best named. */
  readonly pointed: readonly Pair[]
  /** Each thing with the one box over it, IoU ≥ 0.5. */
  readonly boxed: readonly Pair[]
  /** Dots left over on a thing that has one: the same food again. */
  readonly duplicates: readonly FoundItem[]
}

/** Pairs what was found with what is there; every thing and every item at most once, the best fitting first. */
export function pairUp(truth: readonly TruthItem[], items: readonly FoundItem[], foods: FoodTable): Pairing {
  const foodIds = new Map(truth.map((each) => [each, foods.match(foodOf(each))[0]?.food.id]))
  const candidates = truth.flatMap((each) =>
    items.map((item) => {
      const box = regionBox(item.region)
      return {
        truth: each,
        item,
        sameFood: isSameFood(each, foodIds.get(each), item),
        inside: boxContainsPoint(each.box, item.dot),
        overlap: box ? intersectionOverUnion(each.box, box) : 0,
        far: distance(each.box, item),
      }
    }),
  )
  const pointed = bestFirst(
    candidates.filter(({ inside }) => inside),
    ({ sameFood, overlap, far }) => (sameFood ? SAME_FOOD : 0) + overlap - far,
  )
  const boxed = bestFirst(
    candidates.filter(({ overlap }) => overlap >= FOUND_FROM_IOU),
    ({ overlap }) => overlap,
  )
  const used = new Set([...pointed, ...boxed].map(({ item }) => item))
  const duplicates = items.filter(
    (item) =>
      !used.has(item) &&
      candidates.some(
        (each) => each.item === item && each.sameFood && (each.inside || each.overlap >= FOUND_FROM_IOU),
      ),
  )
  return { pointed, boxed, duplicates }
}

function isSameFood(truth: TruthItem, food: FoodId | undefined, item: FoundItem): boolean {
  if (food !== undefined && food === item.food) return true
  return plain(truth.label) === plain(item.label)
}

/** From the middle of the thing, so that of two dots in a box the better placed one is its own. */
function distance(box: NormalizedBox, { dot }: FoundItem): number {
  return Math.hypot((box.xMin + box.xMax) / 2 - dot.x, (box.yMin + box.yMax) / 2 - dot.y)
}

function bestFirst<T extends Pair>(candidates: readonly T[], worth: (candidate: T) => number): readonly T[] {
  const [things, items] = [new Set<TruthItem>(), new Set<FoundItem>()]
  return [...candidates]
    .sort((a, b) => worth(b) - worth(a))
    .filter(({ truth, item }) => {
      if (things.has(truth) || items.has(item)) return false
      things.add(truth)
      items.add(item)
      return true
    })
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
