import { TRAIT_IDS, type TraitId } from '../../terms/traits.ts'
import type { Food, Statement } from '../table/food.ts'
import { derivedStatements } from './derived-statements.ts'
import { IMPLIED } from './trait-word-data.ts'

export type RowStatements = ReadonlyMap<TraitId, Statement>

const stated = new WeakMap<Food, RowStatements>()

/** What a row states of each trait; where it states nothing, what follows from traits that imply it (wheat implies gluten). What it states by being what it is comes first. */
export function statementsOf(food: Food): RowStatements {
  const known = stated.get(food)
  if (known) return known
  const own: { readonly [T in TraitId]?: Statement } = { ...food.traits, ...food.allergens }
  const derived: { readonly [T in TraitId]?: Statement } = derivedStatements(food)
  const all = new Map<TraitId, Statement>()
  for (const trait of TRAIT_IDS) {
    const implying = (IMPLIED_BY.get(trait) ?? []).map((other) => own[other])
    const statement = derived[trait] ?? own[trait] ?? STRONGEST_FIRST.find((each) => implying.includes(each))
    if (statement) all.set(trait, statement)
  }
  stated.set(food, all)
  return all
}

/** That an implying trait is missing does not rule a trait out, so `none` does not follow. */
const STRONGEST_FIRST = ['contains', 'may-contain'] as const satisfies readonly Statement[]

const IMPLIED_BY: ReadonlyMap<TraitId, readonly TraitId[]> = new Map(
  TRAIT_IDS.map((trait) => [trait, TRAIT_IDS.filter((other) => IMPLIED[other]?.includes(trait))] as const),
)
