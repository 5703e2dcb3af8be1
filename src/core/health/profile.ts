import type { AllergenId } from './allergens.ts'

/** Conditions the engine knows; each is one data file under `conditions/`. */
export const CONDITION_IDS = ['general', 'high-cholesterol'] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

/** Allergies the engine has gates for. */
export const ALLERGY_IDS = ['peanut', 'milk'] as const satisfies readonly AllergenId[]
export type AllergyId = (typeof ALLERGY_IDS)[number]

/** One person at the table. `general` always applies; a profile without conditions is judged by it alone. */
export type HealthProfile = {
  readonly id: string
  readonly name: string
  readonly conditions: readonly Exclude<ConditionId, 'general'>[]
  readonly allergies: readonly AllergyId[]
}

export const GENERAL_PROFILE: HealthProfile = { id: 'general', name: 'Anyone', conditions: [], allergies: [] }
