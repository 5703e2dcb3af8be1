import type { Estimate } from './estimate.ts'

/** Nutrients the product knows, with the unit every figure of theirs is in. Carbohydrate includes fibre (USDA, "by difference"). */
export const NUTRIENT_UNITS = {
  energy: 'kcal',
  protein: 'g',
  fat: 'g',
  saturates: 'g',
  trans: 'g',
  carbs: 'g',
  sugars: 'g',
  fibre: 'g',
  sodium: 'mg',
  cholesterol: 'mg',
  potassium: 'mg',
  phosphorus: 'mg',
  vitaminK: 'µg',
  alcohol: 'g',
  caffeine: 'mg',
  calcium: 'mg',
  lactose: 'g',
  purines: 'mg',
  oxalate: 'mg',
  /** Glycaemic index × available carbohydrate / 100. */
  glycaemicLoad: 'GL',
} as const

export type NutrientId = keyof typeof NUTRIENT_UNITS
export type Unit = (typeof NUTRIENT_UNITS)[NutrientId]

export const NUTRIENT_IDS = Object.keys(NUTRIENT_UNITS) as readonly NutrientId[]

/** Per 100 g. A nutrient that is absent is unknown, never zero. */
export type Composition = { readonly [N in NutrientId]?: Estimate }

/**
 * Where a figure comes from; earlier wins: person over label over table over model. `host`: of a dish of whoever offers it, which
 * stands before the table. `category` fills blanks with the range of the food's category.
 */
export type FigureSource = 'person' | 'label' | 'host' | 'table' | 'model' | 'category'

export type Figure = { readonly estimate: Estimate; readonly source: FigureSource }

/** Per 100 g, every figure naming its source. */
export type SourcedComposition = { readonly [N in NutrientId]?: Figure }
