import type { Food } from '../../nutrition/table/food.ts'
import { statementsOf } from '../../nutrition/traits/row-statements.ts'
import type { TraitId } from '../../terms/traits.ts'
import { ageOf, isChildAt } from '../day/age.ts'
import type { HealthProfile } from '../profile.ts'
import { DRINKS } from '../rules/conditions/kinds.ts'

const RISKY: readonly TraitId[] = [
  'alcohol',
  'grapefruit',
  'raw-fish',
  'raw-meat',
  'raw-egg',
  'unpasteurised',
  'liver',
  'pate',
  'high-mercury',
]

/** Whether many people must not have it who may not have said why: pregnant, on a medicine, not drinking. It is not offered unasked. */
export function isRisky(food: Food): boolean {
  const states = statementsOf(food)
  return RISKY.some((trait) => states.get(trait) === 'contains')
}

/**
 * Whether it can be offered to somebody of this age: no drink with caffeine or a sweetener to a child ("Healthy Beverage
 * Consumption in Early Childhood", American Academy of Pediatrics and others, 2019; held to here at any age under 18).
 */
export function suitsAge({ sweetener, category, per100g }: Food, profile: HealthProfile): boolean {
  if (!isChildAt(ageOf(profile)) || !DRINKS.includes(category)) return true
  return !sweetener && !per100g.caffeine
}
