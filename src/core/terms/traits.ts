import { ALLERGEN_IDS, type AllergenId } from './allergens.ts'

/** Ingredients beside allergens, which decide diets and some medicines. `animal` is anything from an animal, honey included; `rennet` is that of calves, `no-scales` is fish without scales, as sharks and eels are. */
export const INGREDIENT_IDS = [
  'animal',
  'meat',
  'pork',
  'gelatine',
  'rennet',
  'no-scales',
  'alcohol',
  'grapefruit',
  'star-fruit',
  'added-sugar',
  'added-phosphate',
] as const

/** What makes a food risky for some people as it is usually eaten. */
export const HAZARD_IDS = [
  'raw-fish',
  'raw-meat',
  'raw-egg',
  'unpasteurised',
  'soft-cheese',
  'cold-deli-meat',
  'pate',
  'liver',
  'raw-sprouts',
  'high-mercury',
  'some-mercury',
  'tyramine',
  'reflux-trigger',
] as const

/** What small children are not given; `beyond-milk-feeds` is all but breast milk and formula. But for honey, rows need not state these: they follow from what a row is (`traits/derived-statements.ts`). */
export const CHILDRENS_HAZARD_IDS = [
  'honey',
  'choking-shape',
  'hard-raw',
  'whole-nuts',
  'cows-milk-drink',
  'low-fat-milk',
  'skimmed-milk',
  'rice-drink',
  'plant-drink',
  'fruit-juice',
  'slush',
  'salty',
  'beyond-milk-feeds',
] as const

/** FODMAP groups (lactose is a nutrient here). `contains`: high in a usual serving; `may-contain`: moderate; `none`: low. */
export const FODMAP_IDS = ['fructans', 'gos', 'excess-fructose', 'polyols'] as const

export const OTHER_TRAIT_IDS = [
  ...INGREDIENT_IDS,
  ...HAZARD_IDS,
  ...CHILDRENS_HAZARD_IDS,
  ...FODMAP_IDS,
] as const
export type OtherTraitId = (typeof OTHER_TRAIT_IDS)[number]

/** Everything a food can be stated to contain, to contain at times, or not to contain. */
export const TRAIT_IDS = [...ALLERGEN_IDS, ...OTHER_TRAIT_IDS] as const
export type TraitId = AllergenId | OtherTraitId

/** What a person can check on a label or ask a kitchen about: a trait, or how firm or thin the food is. */
export const CHECKABLE_IDS = [...TRAIT_IDS, 'texture'] as const
export type CheckableId = TraitId | 'texture'
