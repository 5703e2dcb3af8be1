import type { NutrientId } from '../../core/terms/nutrients.ts'

/** A figure a clinician may set. `least` and `most` are what is plausible, in its unit. */
export type LimitField = {
  readonly id: LimitId
  readonly unit: 'kcal' | 'kg' | 'mg' | 'g'
  readonly least: number
  readonly most: number
}

type LimitId =
  | 'energy'
  | 'weight'
  | Extract<
      NutrientId,
      'sodium' | 'potassium' | 'phosphorus' | 'protein' | 'saturates' | 'carbs' | 'caffeine'
    >

/** In the order they are asked for. */
export const LIMIT_FIELDS: readonly LimitField[] = [
  { id: 'energy', unit: 'kcal', least: 500, most: 8000 },
  { id: 'weight', unit: 'kg', least: 20, most: 400 },
  { id: 'sodium', unit: 'mg', least: 200, most: 10_000 },
  { id: 'potassium', unit: 'mg', least: 500, most: 10_000 },
  { id: 'phosphorus', unit: 'mg', least: 200, most: 5000 },
  { id: 'protein', unit: 'g', least: 10, most: 400 },
  { id: 'saturates', unit: 'g', least: 1, most: 100 },
  { id: 'carbs', unit: 'g', least: 10, most: 1000 },
  { id: 'caffeine', unit: 'mg', least: 10, most: 1000 },
]

/** Levels of the IDDSI framework that can be chosen. */
export const FOOD_LEVELS = [3, 4, 5, 6, 7] as const
export const DRINK_LEVELS = [0, 1, 2, 3, 4] as const
