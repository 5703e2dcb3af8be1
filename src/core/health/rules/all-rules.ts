import type { RuleId } from '../../terms/ids.ts'
import { ALLERGY_IDS, CONDITION_IDS, DIET_IDS, MEDICINE_IDS } from '../profile.ts'
import type { Cause, Rule } from './rule.ts'
import { ruleSet } from './rule-sets.ts'

/** Everything a rule can come from. */
export const ALL_CAUSES: readonly Cause[] = [
  ...CONDITION_IDS.map((id) => ({ kind: 'condition', id }) as const),
  ...ALLERGY_IDS.map((id) => ({ kind: 'allergy', id }) as const),
  ...DIET_IDS.map((id) => ({ kind: 'diet', id }) as const),
  ...MEDICINE_IDS.map((id) => ({ kind: 'medicine', id }) as const),
]

/** The rule as the guideline has it, before a person's own figures; `undefined` for the base of a score and its clamp. */
export function ruleById(id: RuleId): Rule | undefined {
  return RULES.get(id)
}

const RULES: ReadonlyMap<RuleId, Rule> = new Map(
  ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules).map((rule) => [rule.id, rule]),
)
