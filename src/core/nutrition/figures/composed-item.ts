import type { FoodItem } from '../../fusion/food-item.ts'
import type { Amount } from '../../terms/amount.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { ExtraId } from '../../terms/extras.ts'
import type { Figure, NutrientId, SourcedComposition } from '../../terms/nutrients.ts'
import type { FoodMatch, NameReading } from '../table/food.ts'

/** An item with its figures: what the judge sees. */
export type ComposedItem = {
  readonly item: FoodItem
  /** The table's food, where name and figures agree with it. */
  readonly match?: FoodMatch
  /** Other readings of the name, best first; the best one too, where the model's figures contradict it. */
  readonly rivals: readonly FoodMatch[]
  /** Foods named by its other names, or beside the name ("with peanut butter"). */
  readonly mentioned: readonly FoodMatch[]
  /** Each of its names, and what a menu says below it, word by word. */
  readonly readings: readonly NameReading[]
  /** Every name it was given is surely a food of the table. */
  readonly allNamesRead: boolean
  readonly category?: FoodCategory
  /** Every nutrient known or bounded: blanks filled as a range with source `category`. */
  readonly per100g: SourcedComposition
  /** For `amount.servingGrams`. */
  readonly perServing: SourcedComposition
  /** Fruit, vegetables and legumes, % of weight. */
  readonly fruitVegShare: Figure
  readonly amount: Amount
  /** What the person said is in it unseen; the figures hold it, the amount and the readings do not. */
  readonly extras?: readonly ComposedExtra[]
  /** Nutrients the person asked not to be told of: no figure of them is here. */
  readonly untold?: readonly NutrientId[]
}

/** So many usual amounts of an extra, composed as if it were an item of its own. */
export type ComposedExtra = {
  readonly id: ExtraId
  readonly times: number
  readonly composed: ComposedItem
}

/** The item itself, and each thing that was put into it. */
export function partsOf(composed: ComposedItem): readonly ComposedItem[] {
  return [composed, ...(composed.extras ?? []).map((extra) => extra.composed)]
}

/** Grams of the serving with what was put into it: what its figures are for. */
export function gramsWithExtras({ amount: { servingGrams }, extras = [] }: ComposedItem): Estimate {
  const more = extras.reduce((sum, { composed }) => sum + composed.amount.servingGrams.likely, 0)
  if (more === 0) return servingGrams
  const { min, likely, max } = servingGrams
  return { min: min + more, likely: likely + more, max: max + more }
}
