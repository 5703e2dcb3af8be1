import type { AllergenId } from '../../terms/allergens.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import type { OtherTraitId, TraitId } from '../../terms/traits.ts'

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
  readonly fruitVegShare?: number | undefined
  /** Counts against a beverage in Nutri-Score. */
  readonly sweetener?: true | undefined
  /** US RACC, EU reference amount or what USDA gives for "a usual amount", g. */
  readonly referenceServingGrams: number
  /** The same in household words: "1 cup", "2 slices". */
  readonly portion?: string | undefined
  /** NOVA group; absent is unknown. */
  readonly nova?: 1 | 2 | 3 | 4 | undefined
  readonly allergens: { readonly [A in AllergenId]?: Statement }
  readonly traits: { readonly [T in OtherTraitId]?: Statement }
  /** Glucose = 100; absent where there is too little carbohydrate to measure it, or nobody has. */
  readonly glycaemicIndex?: number | undefined
  /** One ingredient and nothing else, as it grows or is traded: an apple, cod, butter. Everything else is a dish or a product. */
  readonly single?: true | undefined
  /** IDDSI level as usually served: 0 a thin drink … 4 puréed, 5 minced and moist, 6 soft and bite-sized, 7 regular. */
  readonly texture?: number | undefined
}

/** The table with the index that matching needs; built once, passed in, loaded as a chunk of its own. */
export interface FoodTable {
  readonly foods: readonly Food[]
  /** Those that people everywhere know and eat: what is offered instead of something else is one of them. */
  readonly everyday: readonly Food[]
  /** The foods a name may stand for, best first; empty where none is near enough. Quality in (0, 1]. */
  match(label: string, category?: FoodCategory): readonly FoodMatch[]
  /** The name word by word: what explains it, and what is left over. Nothing is corrected. */
  read(name: string, onMenu: boolean): NameReading
}

/** From this quality on nothing is left in the name that could bring in another ingredient. */
export const SURE_OF_NAME = 0.85

export type FoodMatch = {
  readonly food: Food
  readonly quality: number
  /** The label is only a word that commonly means this food, and sometimes another: "milk", "cheese". */
  readonly commonly?: true
}

/** The traits that a word left over in a name may bring in. */
export type Reach = readonly TraitId[] | 'everything'

/** A word that no whole name of the table explains, and what it may bring in. */
export type LeftWord = { readonly word: string; readonly reach: Reach }

/** What a name says, word by word. Only a reading that leaves nothing over can quiet an alert. */
export type NameReading = {
  /** The foods that explain its parts, one name a part; all foods that a name may mean. */
  readonly rows: readonly Food[]
  /** Those among them that one name may mean, of which it is only one: tea with milk or without. */
  readonly either: readonly (readonly Food[])[]
  /** Foods named beside those: they can raise an alert and never quiet one. */
  readonly others: readonly Food[]
  /** Foods it says it lacks. That is a claim, which raises less and quiets nothing. */
  readonly denied: readonly Food[]
  /** Foods whose names stand in it with other words between: "blue peanut cheese". They can keep an alert open, no more. */
  readonly hinted: readonly Food[]
  readonly left: readonly LeftWord[]
  /** Traits that a word surely brings in: "raw". */
  readonly brought: readonly TraitId[]
  /** A food is named in another language than the table's. */
  readonly foreign: boolean
  /** More of its words are unknown than known: they can raise alerts, and do not say what it is. */
  readonly vague?: true
}

/** Whether a name has words that could mean anything: perhaps they are of another language. */
export function hasUnknownWords({ left }: NameReading): boolean {
  return left.some(({ reach }) => reach === 'everything')
}

/** Nobody orders pepper: on a menu, a dish called by its seasoning alone is something else. */
export function isSeasoning({ category }: Food): boolean {
  return category === 'spice-salt'
}
