import { ALLERGEN_IDS } from '../terms/allergens.ts'
import type { NutrientId } from '../terms/nutrients.ts'

/** Conditions the engine knows; their rules are in `rules/conditions/`. */
export const CONDITION_IDS = [
  'general',
  'high-cholesterol',
  'hypertension',
  'type-2-diabetes',
  'kidney-disease',
  'kidney-dialysis',
  'heart-failure',
  'gout',
  'coeliac',
  'lactose-intolerance',
  'pregnancy',
  'low-fodmap',
  'kidney-stones',
  'gerd',
  'dysphagia',
  'weight-loss',
  'muscle-gain',
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]
export type StatedConditionId = Exclude<ConditionId, 'general'>

/** Allergies the engine alerts to: EU-14 and US-9. */
export const ALLERGY_IDS = ALLERGEN_IDS
export type AllergyId = (typeof ALLERGY_IDS)[number]

/**
 * `mild`: traces are tolerated, so what only may contain the allergen is no more than mentioned. `severe`: what may
 * contain it is to be avoided. Not stated lies between: what may contain it has to be asked about.
 */
export const ALLERGY_SEVERITIES = ['mild', 'severe'] as const
export type AllergySeverity = (typeof ALLERGY_SEVERITIES)[number]

/** Ways of eating; their rules are in `rules/diets.ts`. */
export const DIET_IDS = [
  'vegan',
  'vegetarian',
  'pescatarian',
  'halal',
  'kosher',
  'no-pork',
  'no-alcohol',
] as const
export type DietId = (typeof DIET_IDS)[number]

/** Medicines that food acts on; their rules are in `rules/medicines.ts`. */
export const MEDICINE_IDS = [
  'warfarin',
  'simvastatin',
  'lovastatin',
  'atorvastatin',
  'maoi',
  'potassium-sparing',
  'metronidazole',
  'disulfiram',
  'levodopa',
  'tetracycline',
  'levothyroxine',
] as const
export type MedicineId = (typeof MEDICINE_IDS)[number]

/** What a clinician set for this person; each value replaces the guideline's. */
export type Targets = {
  /** A day's energy, kcal; the guidelines' shares of energy follow it (2000 otherwise). */
  readonly energy?: number
  /** kg; for guidelines that speak of grams per kg (70 otherwise). */
  readonly weight?: number
  /** A day's limit or goal, in the nutrient's unit. */
  readonly day?: { readonly [N in NutrientId]?: number }
  /** The thickest and firmest food that can be swallowed, IDDSI 3–7. */
  readonly texture?: number
  /** The thinnest drink that can be swallowed, IDDSI 0–4. */
  readonly drinkTexture?: number
}

/** What is known of one person. The `general` rules always apply, and are the only ones where nothing else is known. */
export type HealthProfile = {
  readonly id: string
  readonly name: string
  readonly conditions: readonly StatedConditionId[]
  readonly allergies: readonly AllergyId[]
  readonly severity?: { readonly [A in AllergyId]?: AllergySeverity }
  readonly diets?: readonly DietId[]
  readonly medicines?: readonly MedicineId[]
  readonly targets?: Targets
}

export const GENERAL_PROFILE: HealthProfile = { id: 'general', name: 'Anyone', conditions: [], allergies: [] }
