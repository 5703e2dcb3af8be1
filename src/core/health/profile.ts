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
  'breastfeeding',
  'prediabetes',
  'type-1-diabetes',
  'gestational-diabetes',
  'high-triglycerides',
  'fatty-liver',
  'low-salt',
  'ibs',
  'osteoporosis',
  'iron-deficiency',
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

export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]

/** Mostly sitting; on one's feet or some exercise; hard work or much exercise. */
export const ACTIVITIES = ['low', 'moderate', 'high'] as const
export type Activity = (typeof ACTIVITIES)[number]

/** Ages that have rules of their own, in `rules/ages/`: under 1, 1–3, 4–8, 9–17, from 65 on; `child` is one whose age nobody said. */
export const AGE_IDS = ['infant', 'toddler', 'young-child', 'older-child', 'child', 'older-adult'] as const
export type AgeId = (typeof AGE_IDS)[number]

/** What a word says of the age of a child whose age nobody gave; `true`: nothing. */
export const YOUNGEST = ['newborn', 'infant', 'toddler'] as const
export type Childhood = true | (typeof YOUNGEST)[number]

/** What a clinician set for this person; each value replaces the guideline's. */
export type Targets = {
  /** A day's energy, kcal; the guidelines' shares of energy follow it. */
  readonly energy?: number
  /** Body weight, kg. */
  readonly weight?: number
  /** A day's limit or goal, in the nutrient's unit. */
  readonly day?: { readonly [N in NutrientId]?: number }
  /** The thickest and firmest food that can be swallowed, IDDSI 3–7. */
  readonly texture?: number
  /** The thinnest drink that can be swallowed, IDDSI 0–4. */
  readonly drinkTexture?: number
}

/** What is judged by. */
export type Facts = {
  readonly conditions: readonly StatedConditionId[]
  readonly allergies: readonly AllergyId[]
  readonly severity?: { readonly [A in AllergyId]?: AllergySeverity }
  readonly diets?: readonly DietId[]
  readonly medicines?: readonly MedicineId[]
  readonly targets?: Targets
}

/** What is known of one person. The `general` rules always apply, and are the only ones where nothing else is known. */
export type HealthProfile = Facts & {
  readonly id: string
  readonly name: string
  /** Years, months as fractions: 8 months are 0.67. */
  readonly age?: number
  /** Said to be a child; where no age is given, it has to be asked for. */
  readonly child?: Childhood
  readonly sex?: Sex
  readonly activity?: Activity
  /** Scores go by those rules alone that were checked against their source. Alerts stay: none is quieted by this. */
  readonly checkedOnly?: true
  /** Which of the colours for people is theirs, from 0; without it they go by their place. */
  readonly colour?: number
  /** Known as well, but left out for now: nothing is judged by it. */
  readonly aside?: Facts
}

/** How many colours there are for people, in the tokens. */
export const PERSON_COLOURS = 6

export const GENERAL_PROFILE: HealthProfile = { id: 'general', name: 'Anyone', conditions: [], allergies: [] }
