import type { FoodCategory } from '../../terms/categories.ts'
import type { Estimate } from '../../terms/estimate.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import { remembered } from '../../util/memoised.ts'
import { quantileOfSorted } from '../../util/quantiles.ts'
import type { Food, FoodTable } from '../table/food.ts'

/** The figures of the foods of a category: the 5th to 95th percentile of each, the median being the likely value. */
export type PeerFigures = {
  readonly per100g: { readonly [N in NutrientId]?: Estimate }
  readonly fruitVegShare: Estimate
  /** Of 100, glucose; of any carbohydrate where too few of its kind were measured. */
  readonly glycaemicIndex: Estimate
  readonly referenceServingGrams: number
}

/** With fewer known figures than this in a category, those of the whole table are used. */
const FEWEST_PEERS = 5

/** From lentils to white rice; half of all measured foods lie within a few points of 55. */
const ANY_GLYCAEMIC_INDEX: Estimate = { min: 20, likely: 55, max: 90 }

const known = new WeakMap<FoodTable, Map<FoodCategory | undefined, PeerFigures>>()

/** The figures of a category, or of all foods where it is not known. Worked out once per table. */
export function peerFigures(foods: FoodTable, category: FoodCategory | undefined): PeerFigures {
  const byCategory = known.get(foods) ?? new Map<FoodCategory | undefined, PeerFigures>()
  known.set(foods, byCategory)
  const figures = byCategory.get(category) ?? figuresOf(foods.foods, category)
  byCategory.set(category, figures)
  return figures
}

function figuresOf(all: readonly Food[], category: FoodCategory | undefined): PeerFigures {
  const peers = category ? all.filter((food) => food.category === category) : all
  const range = (figure: (food: Food) => number | undefined): Estimate | undefined => {
    const near = values(peers, figure)
    return percentiles(near.length >= FEWEST_PEERS ? near : values(all, figure))
  }
  const entries = NUTRIENT_IDS.flatMap((id) => {
    const estimate = range((food) => knownFigures(food)[id])
    return estimate ? [[id, estimate] as const] : []
  })
  return {
    per100g: Object.fromEntries(entries),
    glycaemicIndex: percentilesOfEnough(values(peers, (food) => food.glycaemicIndex)) ?? ANY_GLYCAEMIC_INDEX,
    fruitVegShare: range((food) => food.fruitVegShare) ?? { min: 0, likely: 0, max: 100 },
    referenceServingGrams: range((food) => food.referenceServingGrams)?.likely ?? 100,
  }
}

/** A row's figures, with what follows from its statements: without milk there is no lactose. */
export const knownFigures = remembered(
  ({ per100g, allergens }: Food): Food['per100g'] =>
    allergens.milk === 'none' && per100g.lactose === undefined ? { ...per100g, lactose: 0 } : per100g,
  new WeakMap(),
)

function percentilesOfEnough(sorted: readonly number[]): Estimate | undefined {
  return sorted.length >= FEWEST_PEERS ? percentiles(sorted) : undefined
}

function values(foods: readonly Food[], figure: (food: Food) => number | undefined): readonly number[] {
  return foods
    .map(figure)
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b)
}

function percentiles(sorted: readonly number[]): Estimate | undefined {
  if (sorted.length === 0) return undefined
  const at = (share: number) => quantileOfSorted(sorted, share)
  return { min: at(0.05), likely: at(0.5), max: at(0.95) }
}
