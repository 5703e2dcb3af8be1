/** EU-14 (Regulation 1169/2011, Annex II) and US-9; `wheat` is US-9, `gluten` the EU's cereals containing gluten. */
export const ALLERGEN_IDS = [
  'peanut',
  'tree-nut',
  'milk',
  'egg',
  'fish',
  'crustacean',
  'mollusc',
  'soy',
  'gluten',
  'wheat',
  'sesame',
  'celery',
  'mustard',
  'sulphite',
  'lupin',
] as const
export type AllergenId = (typeof ALLERGEN_IDS)[number]
