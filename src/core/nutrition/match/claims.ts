import type { FoodCategory } from '../../terms/categories.ts'
import type { Food } from '../table/food.ts'
import { statementsOf } from '../traits/row-statements.ts'
import { traitsNamed } from '../traits/trait-words.ts'

const ANIMAL: ReadonlySet<FoodCategory> = new Set(['red-meat', 'processed-meat', 'poultry', 'fish-seafood'])
/** Made of several ingredients, perhaps meat among them. */
const COMPOSITE: ReadonlySet<FoodCategory> = new Set(['mixed-dish', 'fast-food', 'soup', 'sauce-condiment'])

const lacks = (food: Food, ...allergens: readonly (keyof Food['allergens'])[]): boolean =>
  allergens.every((allergen) => food.allergens[allergen] === 'none')

/** Whether a row confirms that the food lacks what its label claims it lacks. A row that does not state it does not. */
export function confirmsClaim(claim: string, food: Food): boolean {
  switch (claim) {
    case 'glutenfree':
      return lacks(food, 'gluten', 'wheat')
    case 'dairyfree':
      return lacks(food, 'milk')
    case 'alcoholfree':
      return food.per100g.alcohol === 0 && food.category !== 'alcoholic-drink'
    case 'vegetarian':
    case 'veggie':
      return (
        !ANIMAL.has(food.category) &&
        !COMPOSITE.has(food.category) &&
        food.traits.meat === 'none' &&
        food.traits.gelatine === 'none'
      )
    default:
      return food.traits.animal === 'none' && lacks(food, 'milk', 'egg')
  }
}

/** Whether a row contains what a variant word says is missing: mayonnaise is not the egg-free one. */
export function contradictsVariant(variant: string, { allergens }: Food): boolean {
  if (variant === 'eggfree') return allergens.egg === 'contains'
  return variant === 'nutfree' && (allergens.peanut === 'contains' || allergens['tree-nut'] === 'contains')
}

/**
 * Whether a row contains what these words name: "no egg mayonnaise" is not mayonnaise. That something is of animals does
 * not count, since nearly every such word says so.
 */
export function isMadeOf(words: string, food: Food): boolean {
  const states = statementsOf(food)
  return [...traitsNamed(words)].some((trait) => trait !== 'animal' && states.get(trait) === 'contains')
}

/** Whether the plain food is already what a variant word says: unsweetened tea, low-fat rice. */
export function isAlready(variant: string, food: Food): boolean {
  switch (variant) {
    case 'unsweetened':
      return (
        (food.nova !== undefined && food.nova <= 2) || (food.per100g.sugars ?? Number.POSITIVE_INFINITY) <= 1
      )
    case 'lowfat':
    case 'nonfat':
    case 'light':
    case 'lean':
      return (food.per100g.fat ?? Number.POSITIVE_INFINITY) <= 1.5
    case 'lowsalt':
    case 'unsalted':
      return (food.per100g.sodium ?? Number.POSITIVE_INFINITY) <= 40
    case 'lactosefree':
      return lacks(food, 'milk')
    case 'eggfree':
      return lacks(food, 'egg')
    case 'nutfree':
      return lacks(food, 'peanut', 'tree-nut')
    default:
      return false
  }
}
