import type { FoodCategory } from '../../terms/categories.ts'
import type { Conflict } from '../assessment.ts'
import type { HealthProfile } from '../profile.ts'
import type { CapRule, Cause, CreditRule, LimitRule } from '../rules/rule.ts'
import { type RuleSet, ruleSetsFor } from '../rules/rule-sets.ts'

/** A credit that is lost to another cause's limit on the same nutrient, wherever both concern the food. */
export type Opposed = {
  readonly credit: CreditRule
  readonly by: LimitRule | CapRule
  readonly conflict: Conflict
}

/** Where a person's rules want opposite amounts of a nutrient, each pair of causes once, by nutrient. */
export function conflictsOf(profile: HealthProfile): readonly Conflict[] {
  return distinctConflicts(opposedCredits(ruleSetsFor(profile)).map(({ conflict }) => conflict))
}

/** The credits lost to limits. Unsaturated fat is no nutrient of its own here, so a limit on fat does not oppose its credit. */
export function opposedCredits(sets: readonly RuleSet[]): readonly Opposed[] {
  return sets.flatMap(({ cause: wantsMore, rules }) =>
    rules.flatMap((credit) => (credit.kind === 'credit' ? limitsAgainst(credit, wantsMore, sets) : [])),
  )
}

function limitsAgainst(credit: CreditRule, wantsMore: Cause, sets: readonly RuleSet[]): readonly Opposed[] {
  return sets
    .filter(({ cause }) => !isSame(cause, wantsMore))
    .flatMap(({ cause: wantsLess, rules }) =>
      rules.flatMap((by): readonly Opposed[] => {
        if (by.kind !== 'limit' && by.kind !== 'cap') return []
        if (by.nutrient !== credit.measure || !overlap(by.categories, credit.categories)) return []
        return [{ credit, by, conflict: { nutrient: by.nutrient, wantsMore, wantsLess } }]
      }),
    )
}

/** Each once, in a fixed order. */
export function distinctConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  const known = new Map(conflicts.map((conflict) => [keyOf(conflict), conflict] as const))
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, conflict]) => conflict)
}

function keyOf({ nutrient, wantsMore, wantsLess }: Conflict): string {
  return [nutrient, wantsMore.kind, wantsMore.id, wantsLess.kind, wantsLess.id].join(' ')
}

function overlap(
  some: readonly FoodCategory[] | undefined,
  others: readonly FoodCategory[] | undefined,
): boolean {
  return !some || !others || some.some((category) => others.includes(category))
}

function isSame(a: Cause, b: Cause): boolean {
  return a.kind === b.kind && a.id === b.id
}
