import { wordsOn } from '../detection/names-of.ts'
import type { FoodCategory } from '../nutrition/categories.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import { type FoodMatch, SURE_OF_NAME } from '../nutrition/food.ts'
import { namesAllergen } from './allergen-words.ts'
import { ALLERGEN_IDS, type AllergenId } from './allergens.ts'
import type { GateFinding } from './assessment.ts'
import type { GateRule } from './rule.ts'
import type { RuleSet } from './rule-sets.ts'
import type { TraitId } from './traits.ts'

/** Of a menu only a plain drink is known by its name; what else a kitchen puts in, the kitchen has to say. */
const KNOWN_ON_A_MENU: ReadonlySet<FoodCategory> = new Set([
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'alcoholic-drink',
])

/**
 * What the gates of a profile find, by allergen. Anything can close a gate: the table, a name of the food or of what is
 * beside it, a claim of the model. Only a table row that states `none` for everything named, or the person who checked,
 * opens it.
 */
export function gateFindings(composed: ComposedItem, sets: readonly RuleSet[]): readonly GateFinding[] {
  return sets.flatMap(({ cause, rules }) =>
    rules
      .filter((rule): rule is GateRule => rule.kind === 'gate')
      .flatMap(({ id, traits, citation }) =>
        traits.flatMap((trait): GateFinding[] => {
          const finding = isAllergen(trait) ? findingFor(composed, trait) : undefined
          return finding ? [{ trait, cause, finding, rule: id, citation }] : []
        }),
      ),
  )
}

function isAllergen(trait: TraitId): trait is AllergenId {
  return (ALLERGEN_IDS as readonly string[]).includes(trait)
}

function findingFor(composed: ComposedItem, allergen: AllergenId): GateFinding['finding'] | undefined {
  const { item, match, rivals, mentioned } = composed
  if (item.corrected.cleared?.includes(allergen)) return 'cleared-by-person'
  // A reading that the figures contradict still names an allergen.
  const readings = [...(match ? [match] : rivals.slice(0, 1)), ...mentioned]
  const states = (statement: string) => readings.some(({ food }) => food.allergens[allergen] === statement)
  if (states('contains')) return 'contains'
  const claimed = item.corrected.label === undefined ? item.sightings : []
  if (claimed.some(({ allergens }) => allergens?.includes(allergen))) return 'contains'
  if (wordsOn(item).some((words) => namesAllergen(words, allergen))) return 'contains'
  if (states('may-contain')) return 'may-contain'
  return isCleared(composed, readings, allergen) ? undefined : 'unconfirmed'
}

function isCleared(
  { match, rivals, amount, allNamesRead }: ComposedItem,
  readings: readonly FoodMatch[],
  allergen: AllergenId,
): boolean {
  if (!match || !allNamesRead) return false
  if (amount.basis === 'menu' && !KNOWN_ON_A_MENU.has(match.food.category)) return false
  if (readings.some(({ food, quality }) => quality < SURE_OF_NAME || food.allergens[allergen] !== 'none'))
    return false
  return !rivals.some(
    ({ food, quality }) => quality >= SURE_OF_NAME && food.allergens[allergen] === 'contains',
  )
}
