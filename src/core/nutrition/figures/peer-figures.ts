import { FOOD_CATEGORIES, type FoodCategory } from '../../terms/categories.ts'
import type { Estimate } from '../../terms/estimate.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import { groupBy } from '../../util/group-by.ts'
import { inSlices } from '../../util/in-slices.ts'
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

/** Rows read in one step: about a millisecond. */
const ROWS_A_STEP = 50

/** With fewer known figures than this in a category, those of the whole table are used. */
const FEWEST_PEERS = 5

/** From lentils to white rice; half of all measured foods lie within a few points of 55. */
const ANY_GLYCAEMIC_INDEX: Estimate = { min: 20, likely: 55, max: 90 }

/** The figures of a category, or of all foods where it is not known. Worked out once for the foods of a table. */
export function peerFigures({ foods }: FoodTable, category: FoodCategory | undefined): PeerFigures {
  return peersOf(foods).figures(category)
}

/** Works the figures of every category out before anything asks, in steps of a few milliseconds. */
export function* peerFigureSteps({ foods }: FoodTable): Generator<void, void> {
  const peers = peersOf(foods)
  // The first measure would read all rows at once.
  yield* inSlices(foods, ROWS_A_STEP, knownFigures)
  for (const measure of MEASURES) {
    peers.ofAll(measure)
    yield
  }
  for (const category of [undefined, ...FOOD_CATEGORIES]) {
    peers.figures(category)
    yield
  }
}

/** What is compared between foods; the last two are no nutrients. */
type Measure = NutrientId | 'fruitVegShare' | 'referenceServingGrams'

const MEASURES: readonly Measure[] = [...NUTRIENT_IDS, 'fruitVegShare', 'referenceServingGrams']

const peersOf = remembered((foods: readonly Food[]) => {
  const byCategory = groupBy(foods, ({ category }) => category)
  const ofAll = remembered((measure: Measure) => valuesOf(foods, measure))
  const figures = remembered((category: FoodCategory | undefined): PeerFigures => {
    const peers = category ? (byCategory.get(category) ?? []) : foods
    const range = (measure: Measure): Estimate | undefined => {
      const near = category ? valuesOf(peers, measure) : ofAll(measure)
      return percentiles(near.length >= FEWEST_PEERS ? near : ofAll(measure))
    }
    const entries = NUTRIENT_IDS.flatMap((id) => {
      const estimate = range(id)
      return estimate ? [[id, estimate] as const] : []
    })
    const measured = sorted(peers, (food) => food.glycaemicIndex)
    const index = measured.length >= FEWEST_PEERS ? percentiles(measured) : undefined
    return {
      per100g: Object.fromEntries(entries),
      glycaemicIndex: index ?? ANY_GLYCAEMIC_INDEX,
      fruitVegShare: range('fruitVegShare') ?? { min: 0, likely: 0, max: 100 },
      referenceServingGrams: range('referenceServingGrams')?.likely ?? 100,
    }
  })
  return { ofAll, figures }
}, new WeakMap())

function valuesOf(foods: readonly Food[], measure: Measure): Float64Array {
  if (measure === 'fruitVegShare' || measure === 'referenceServingGrams') {
    return sorted(foods, (food) => food[measure])
  }
  return sorted(foods, (food) => knownFigures(food)[measure])
}

/** A row's figures, with what follows from its statements: without milk there is no lactose. */
export const knownFigures = remembered(
  ({ per100g, allergens }: Food): Food['per100g'] =>
    allergens.milk === 'none' && per100g.lactose === undefined ? { ...per100g, lactose: 0 } : per100g,
  new WeakMap(),
)

/** In numbers' own order, which a typed array sorts by several times as fast as a list. */
function sorted(foods: readonly Food[], figure: (food: Food) => number | undefined): Float64Array {
  return Float64Array.from(foods.map(figure).filter((value) => value !== undefined)).sort()
}

function percentiles(values: Float64Array): Estimate | undefined {
  if (values.length === 0) return undefined
  const at = (share: number) => quantileOfSorted(values, share)
  return { min: at(0.05), likely: at(0.5), max: at(0.95) }
}
