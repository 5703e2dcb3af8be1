import { KJ_PER_KCAL } from '../../core/terms/conversions.ts'
import type { NutrientId } from '../../core/terms/nutrients.ts'

/** What a person can have a figure of their own for; salt is 2.5 × its sodium. */
export type TargetMeasure = NutrientId | 'salt'

/** What people call each nutrient. "Cholesterol" is an amount of food only where a limit in mg is stated. */
export const NUTRIENT_PHRASES: Readonly<{ [M in TargetMeasure]: string }> = {
  energy: 'energy, calorie, calorie limit',
  protein: 'protein',
  fat: 'fat, total fat',
  saturates: 'saturated fat, sat fat, saturate, saturated',
  trans: 'trans fat',
  carbs: 'carb, carbohydrate',
  sugars: 'sugar, added sugar',
  fibre: 'fibre, fiber, roughage',
  sodium: 'sodium',
  salt: 'salt, table salt',
  cholesterol: 'cholesterol, dietary cholesterol',
  potassium: 'potassium',
  phosphorus: 'phosphorus, phosphorous, phosphate',
  vitaminK: 'vitamin k, vit k',
  alcohol: 'alcohol',
  caffeine: 'caffeine',
  calcium: 'calcium',
  lactose: 'lactose',
  purines: 'purine',
  oxalate: 'oxalate',
  glycaemicLoad: 'glycemic load, glycaemic load',
}

/** Units of mass, in grams. */
export const MASS_UNITS: Readonly<Record<string, number>> = {
  g: 1,
  gr: 1,
  gram: 1,
  grams: 1,
  gms: 1,
  gm: 1,
  mg: 1e-3,
  mgs: 1e-3,
  milligram: 1e-3,
  milligrams: 1e-3,
  mcg: 1e-6,
  ug: 1e-6,
  μg: 1e-6,
  microgram: 1e-6,
  micrograms: 1e-6,
}

/** Units of energy, in kcal. What people call a calorie is a kcal. */
export const ENERGY_UNITS: Readonly<Record<string, number>> = {
  kcal: 1,
  kcals: 1,
  cal: 1,
  cals: 1,
  calorie: 1,
  calories: 1,
  kj: 1 / KJ_PER_KCAL,
}

/** Units of body weight, in kg. */
export const WEIGHT_UNITS: Readonly<Record<string, number>> = {
  kg: 1,
  kgs: 1,
  kilo: 1,
  kilos: 1,
  kilogram: 1,
  kilograms: 1,
  lb: 0.4536,
  lbs: 0.4536,
  pound: 0.4536,
  pounds: 0.4536,
  stone: 6.35,
  stones: 6.35,
}

/** Words around a figure that say it is a limit or a goal of the day. */
export const LIMIT_WORDS = new Set(
  (
    'max maximum limit limited under below less than at most up to no more min minimum least goal target aim aiming daily per day a of in ' +
    'the only allowed stay keep my is day each every about around total intake allowance only should not exceed need eat from for'
  ).split(' '),
)
/** With these, a figure is not for a day. */
export const NOT_A_DAY = new Set(
  'serving servings meal meals portion portions week weekly hour snack'.split(' '),
)
