import type { AllergenId } from '../../terms/allergens.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import type { OtherTraitId } from '../../terms/traits.ts'

export type FoodId = string

/** What a row states of an allergen or another trait; absent is unknown and never quiets an alert. */
export type Statement = 'contains' | 'may-contain' | 'none'

/** One row of the food table. */
export type Food = {
  /** Kebab-case, stable: reports name it. */
  readonly id: FoodId
  readonly name: string
  readonly synonyms: readonly string[]
  readonly category: FoodCategory
  /** Per 100 g as eaten; absent is unknown. */
  readonly per100g: { readonly [N in NutrientId]?: number }
  /** Fruit, vegetables and legumes, % of weight (Nutri-Score's definition); absent is unknown. */
  readonly fruitVegShare?: number
  /** Counts against a beverage in Nutri-Score. */
  readonly sweetener?: true
  /** US RACC, EU reference amount or what USDA gives for "a usual amount", g. */
  readonly referenceServingGrams: number
  /** The same in household words: "1 cup", "2 slices". */
  readonly portion?: string
  /** NOVA group; absent is unknown. */
  readonly nova?: 1 | 2 | 3 | 4
  /** One ingredient and nothing else: an apple, cod, butter, flour. Everything else is made of several. */
  readonly single?: true
  readonly allergens: { readonly [A in AllergenId]?: Statement }
  readonly traits: { readonly [T in OtherTraitId]?: Statement }
  /** Glucose = 100; absent where there is too little carbohydrate to measure it, or nobody has. */
  readonly glycaemicIndex?: number
  /** IDDSI level as usually served: 0 a thin drink … 4 puréed, 5 minced and moist, 6 soft and bite-sized, 7 regular. */
  readonly texture?: number
}

/** The table with the index that matching needs; built once, passed in, loaded as a chunk of its own. */
export interface FoodTable {
  readonly foods: readonly Food[]
  /** The foods a name may stand for, best first; empty where none is near enough. Quality in (0, 1]. */
  match(label: string, category?: FoodCategory): readonly FoodMatch[]
}

/** From this quality on nothing is left in the name that could bring in another ingredient. */
export const SURE_OF_NAME = 0.85

export type FoodMatch = {
  readonly food: Food
  readonly quality: number
  /** The label is only a word that commonly means this food, and sometimes another: "milk", "cheese". */
  readonly commonly?: true
}
