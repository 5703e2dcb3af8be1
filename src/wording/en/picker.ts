import type { AllergySeverity, DietId, MedicineId } from '../../core/health/profile.ts'
import type { NutrientId } from '../../core/terms/nutrients.ts'

/** Words of choosing who the food is for; its title and the like are `PEOPLE` in `app.ts`. */
export const PICKER = {
  facts: (name: string) => `Known of ${name}`,
  ofYou: 'Known so far',
  remove: (fact: string) => `Remove: ${fact}`,
  orChoose: 'Or choose',
  chosen: (count: number) => `${count} chosen`,
  groups: {
    condition: 'Conditions',
    allergy: 'Allergies',
    diet: 'Diets',
    medicine: 'Medicines',
    limits: 'Own limits',
  },
  severityOf: (allergy: string) => `How severe: ${allergy}`,
  severities: { unstated: 'usual', mild: 'mild', severe: 'severe' } satisfies Record<
    AllergySeverity | 'unstated',
    string
  >,
  severityNote: 'Mild: traces do not count. Severe: what may hold traces is to be avoided too.',
  added: (facts: string) => `Added: ${facts}.`,
  noted: (name: string, facts: string) => `${name}: ${facts}`,
} as const

/** What people know a medicine as, or take it for. */
export const MEDICINE_HINTS: { readonly [M in MedicineId]?: string } = {
  warfarin: 'thins the blood',
  simvastatin: 'statin',
  lovastatin: 'statin',
  atorvastatin: 'statin',
  maoi: 'such as phenelzine',
  'potassium-sparing': 'such as spironolactone',
  metronidazole: 'antibiotic',
  disulfiram: 'against drinking',
  levodopa: 'for Parkinson’s',
  tetracycline: 'antibiotic',
  levothyroxine: 'for the thyroid',
}

export const DIET_HINTS: { readonly [D in DietId]?: string } = {
  pescatarian: 'fish, no meat',
}

/** The figures a clinician may set, in the order they are asked for. `most` and `least` are what is plausible. */
export type LimitField = {
  readonly id: 'energy' | 'weight' | NutrientId
  readonly label: string
  readonly unit: string
  readonly least: number
  readonly most: number
}

export const LIMIT_FIELDS: readonly LimitField[] = [
  { id: 'energy', label: 'Calories', unit: 'kcal', least: 500, most: 8000 },
  { id: 'weight', label: 'Body weight', unit: 'kg', least: 20, most: 400 },
  { id: 'sodium', label: 'Sodium', unit: 'mg', least: 200, most: 10_000 },
  { id: 'potassium', label: 'Potassium', unit: 'mg', least: 500, most: 10_000 },
  { id: 'phosphorus', label: 'Phosphorus', unit: 'mg', least: 200, most: 5000 },
  { id: 'protein', label: 'Protein', unit: 'g', least: 10, most: 400 },
  { id: 'saturates', label: 'Saturated fat', unit: 'g', least: 1, most: 100 },
  { id: 'carbs', label: 'Carbs', unit: 'g', least: 10, most: 1000 },
  { id: 'caffeine', label: 'Caffeine', unit: 'mg', least: 10, most: 1000 },
]

export const LIMITS = {
  note: 'For one day, as your doctor or dietitian set them. They come before the usual limits.',
  withUnit: (label: string, unit: string) => `${label}, ${unit}`,
  range: (least: number, most: number, unit: string) =>
    `Write a number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')} ${unit}.`,
  food: 'Firmest food',
  drink: 'Thinnest drink',
  unset: 'Not set',
  level: (level: number, name: string) => `${level}: ${name}`,
} as const

/** The levels of the IDDSI framework, by number. */
export const FOOD_LEVELS: readonly (readonly [level: number, name: string])[] = [
  [3, 'liquid food'],
  [4, 'puréed'],
  [5, 'minced and moist'],
  [6, 'soft, in small bites'],
  [7, 'any food'],
]
export const DRINK_LEVELS: readonly (readonly [level: number, name: string])[] = [
  [0, 'thin'],
  [1, 'slightly thick'],
  [2, 'mildly thick'],
  [3, 'moderately thick'],
  [4, 'extremely thick'],
]
