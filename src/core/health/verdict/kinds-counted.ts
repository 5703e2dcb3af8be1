import { type Estimate, exactly } from '../../terms/estimate.ts'
import type { Reason } from '../assessment.ts'
import type { KindRule } from '../rules/rule.ts'
import { plainReason } from './reason.ts'

/** What its kind alone does to a food's score, whatever is in it; the loss before the gain. */
export type KindsCounted = { readonly effect: Estimate; readonly reasons: readonly Reason[] }

/** Of several rules on the kind of food, the largest gain and the largest loss count; of equals the first. */
export function countKinds(kinds: readonly KindRule[]): KindsCounted {
  const counted = [strongest(kinds, -1), strongest(kinds, 1)].filter((rule) => rule !== undefined)
  return {
    effect: exactly(counted.reduce((total, { effect }) => total + effect, 0)),
    reasons: counted.map((rule) => plainReason(rule, rule.effect)),
  }
}

function strongest(kinds: readonly KindRule[], sign: 1 | -1): KindRule | undefined {
  let found: KindRule | undefined
  for (const rule of kinds) {
    if (rule.effect * sign > (found ? found.effect * sign : 0)) found = rule
  }
  return found
}
