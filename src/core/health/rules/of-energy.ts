import type { RuleId } from '../../terms/ids.ts'
import type { Rule } from './rule.ts'

/** Their sentences tell of calories, whatever they measure. */
const BY_NAME: ReadonlySet<RuleId> = new Set<RuleId>(['base/plain-drink', 'weight-loss/energy-density'])

/** Whether a rule's own words would tell of calories. */
export function isOfEnergy(rule: Pick<Rule, 'id'> & { readonly nutrient?: unknown }): boolean {
  return rule.nutrient === 'energy' || BY_NAME.has(rule.id)
}
