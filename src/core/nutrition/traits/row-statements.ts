import { TRAIT_IDS, type TraitId } from '../../terms/traits.ts'
import type { Food, Statement } from '../table/food.ts'
import { IMPLIED } from './trait-word-data.ts'

export type RowStatements = ReadonlyMap<TraitId, Statement>

const stated = new WeakMap<Food, RowStatements>()

/** What a row states of each trait; what it leaves out, by the traits that bring it along (wheat brings gluten). */
export function statementsOf(food: Food): RowStatements {
  const known = stated.get(food)
  if (known) return known
  const own: { readonly [T in TraitId]?: Statement } = { ...food.traits, ...food.allergens }
  const all = new Map<TraitId, Statement>()
  for (const trait of TRAIT_IDS) {
    const brought = (BROUGHT_BY.get(trait) ?? []).map((other) => own[other])
    const said = own[trait] ?? STRONGEST_FIRST.find((statement) => brought.includes(statement))
    if (said) all.set(trait, said)
  }
  stated.set(food, all)
  return all
}

/** Nothing that brings a trait along can say that it is not there. */
const STRONGEST_FIRST = ['contains', 'may-contain'] as const satisfies readonly Statement[]

const BROUGHT_BY: ReadonlyMap<TraitId, readonly TraitId[]> = new Map(
  TRAIT_IDS.map((trait) => [trait, TRAIT_IDS.filter((other) => IMPLIED[other]?.includes(trait))] as const),
)
