import type { Food, Statement } from '../../src/core/nutrition/table/food.ts'
import type { FoodCategory } from '../../src/core/terms/categories.ts'
import type { TraitId } from '../../src/core/terms/traits.ts'

const RANK: Readonly<Record<Statement, number>> = { none: 0, 'may-contain': 1, contains: 2 }

/** A food with the first has the second, at least as surely. */
const IMPLIES: readonly (readonly [TraitId, TraitId])[] = [
  ['wheat', 'gluten'],
  ['pork', 'animal'],
  ['meat', 'animal'],
  ['gelatine', 'animal'],
  ['milk', 'animal'],
  ['egg', 'animal'],
  ['fish', 'animal'],
  ['crustacean', 'animal'],
  ['mollusc', 'animal'],
]

/** The first occurs only together with one of the others. */
const COMES_WITH: readonly (readonly [TraitId, readonly TraitId[]])[] = [
  ['pork', ['meat', 'gelatine']],
  ['raw-fish', ['fish', 'crustacean', 'mollusc']],
  ['high-mercury', ['fish']],
  ['some-mercury', ['fish']],
  ['no-scales', ['fish']],
  ['raw-meat', ['meat']],
  ['cold-deli-meat', ['meat']],
  ['liver', ['meat']],
  ['raw-egg', ['egg']],
  ['soft-cheese', ['milk']],
]

const DRINKS: readonly FoodCategory[] = ['soft-drink', 'juice', 'tea-coffee', 'alcoholic-drink', 'water']
/** A drink up to 0.5 % by volume may be called free of alcohol; 0.4 g of ethanol per 100 g. */
const ALCOHOL_GRAMS = 0.5

/** Highest in the International Tables is glucose syrup's; lowest, pecans'. */
const GLYCAEMIC_INDEX = [10, 110] as const
/** Below this much available carbohydrate, g per 100 g, no glycaemic index can be measured with a usual portion. */
const MEASURABLE_CARBS = 5
/** Dried basil has most: 2240 mg per 100 g (SR28). */
const MOST_CALCIUM = 2300
const ROUNDING = 0.1

/** What cannot be true of a food's tags; empty where nothing is wrong. What is unknown contradicts nothing. */
export function tagIssues(food: Food): string[] {
  return [...contradictions(food), ...impossibleFigures(food), ...alcoholIssues(food)]
}

/** What a row written by hand with all its tags lacks. */
export function missingTags({ per100g, texture, allergens }: Food): string[] {
  const figures = (['calcium', 'purines', 'oxalate'] as const).filter((each) => per100g[each] === undefined)
  const lactose =
    allergens.milk === 'contains' && per100g.lactose === undefined ? ['lactose of its milk'] : []
  return [...figures, ...lactose, ...(texture === undefined ? ['texture'] : [])].map(
    (each) => `${each} is missing`,
  )
}

function contradictions(food: Food): string[] {
  const stated: { readonly [T in TraitId]?: Statement } = { ...food.allergens, ...food.traits }
  const rank = (trait: TraitId): number | undefined => {
    const statement = stated[trait]
    return statement && RANK[statement]
  }
  const implied = IMPLIES.filter(([trait, other]) => (rank(trait) ?? 0) > (rank(other) ?? RANK.contains))
  const alone = COMES_WITH.filter(
    ([hazard, hosts]) => (rank(hazard) ?? 0) > 0 && hosts.every((host) => rank(host) === 0),
  )
  return [
    ...implied.map(([trait, other]) => `${trait} is ${stated[trait]}, ${other} is ${stated[other]}`),
    ...alone.map(([hazard, hosts]) => `${hazard} without ${hosts.join(', ')}`),
  ]
}

function impossibleFigures({ per100g, glycaemicIndex, texture, allergens }: Food): string[] {
  const issues: string[] = []
  const { calcium, lactose, carbs = 100, fibre = 0 } = per100g
  if (calcium !== undefined && calcium > MOST_CALCIUM) issues.push(`calcium is ${calcium} mg`)
  if (allergens.milk === 'none' && (lactose ?? 0) > 0) issues.push('lactose without milk')
  if ((lactose ?? 0) > carbs + ROUNDING) issues.push(`lactose exceeds carbs (${carbs} g)`)
  if (texture !== undefined && !(Number.isInteger(texture) && texture >= 0 && texture <= 7))
    issues.push(`texture is ${texture}`)
  if (glycaemicIndex === undefined) return issues
  const [lowest, highest] = GLYCAEMIC_INDEX
  if (glycaemicIndex < lowest || glycaemicIndex > highest) issues.push(`glycaemic index is ${glycaemicIndex}`)
  if (carbs - fibre < MEASURABLE_CARBS - ROUNDING)
    issues.push('a glycaemic index with too little carbohydrate')
  return issues
}

function alcoholIssues({ category, per100g, traits }: Food): string[] {
  if (!DRINKS.includes(category)) return []
  const strong = (per100g.alcohol ?? 0) > ALCOHOL_GRAMS
  return strong === (traits.alcohol === 'contains')
    ? []
    : [`alcohol is ${traits.alcohol}, figure ${per100g.alcohol} g`]
}
