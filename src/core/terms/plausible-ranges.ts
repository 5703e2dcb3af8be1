import type { NutrientId } from './nutrients.ts'

export type Range = { readonly min: number; readonly max: number }

type Plausible = {
  /** The most that 100 g of anything hold; more is a slip of the unit or the decimal point. */
  readonly most: number
  /** What a person's limit or goal for a day can be; anything else means something else. */
  readonly day: Range
}

const row = (most: number, min: number, max: number): Plausible => ({ most, day: { min, max } })

/** What a figure can be, in the nutrient's unit, whoever states it: a model, a database, a label, a person. */
export const PLAUSIBLE: Readonly<Record<NutrientId, Plausible>> = {
  // Pure fat has 902 kcal in USDA SR28.
  energy: row(905, 500, 6000),
  protein: row(100, 10, 400),
  fat: row(100, 5, 300),
  saturates: row(100, 1, 100),
  trans: row(100, 0.1, 20),
  carbs: row(100, 10, 800),
  sugars: row(100, 1, 300),
  fibre: row(100, 3, 100),
  // Pure salt.
  sodium: row(39_340, 200, 10_000),
  // Brain has 3,100 mg, dried egg yolk less.
  cholesterol: row(3500, 10, 1000),
  // Of minerals and caffeine additives hold the most: calcium carbonate has 40 g of calcium.
  potassium: row(40_000, 300, 10_000),
  phosphorus: row(40_000, 200, 5000),
  vitaminK: row(2000, 5, 1000),
  alcohol: row(100, 1, 100),
  caffeine: row(40_000, 5, 1000),
  calcium: row(40_000, 100, 4000),
  lactose: row(100, 0.1, 100),
  purines: row(3000, 50, 2000),
  oxalate: row(2000, 5, 500),
  glycaemicLoad: row(100, 10, 400),
}

/** g of 100 g that parts may add up to beyond it: rounding and errors of analysis (100.2 g at most in USDA SR28). */
export const MASS_SLACK = 0.5

/** A pack's serving as a database states it, g. */
export const SERVING_GRAMS: Range = { min: 1, max: 1000 }
/** A pack's serving as it is read off the pack, g: a misread figure is likelier than a pinch or a feast. */
export const READ_SERVING_GRAMS: Range = { min: 3, max: 600 }

/** kg. */
export const BODY_WEIGHT: Range = { min: 20, max: 350 }

/** Whether a figure lies in the range, its ends included. */
export function isWithin(value: number, { min, max }: Range): boolean {
  return value >= min && value <= max
}
