import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { TraitId } from '../../terms/traits.ts'
import type { TraitReader } from '../alerts/trait-reader.ts'
import type { Reason } from '../assessment.ts'
import type { TraitRule } from '../rules/rule.ts'
import type { ActiveRules } from './active-rules.ts'
import { gramsJudged, likelyAmount } from './judged-amount.ts'
import { amountReason, plainReason } from './reason.ts'

const NO_CEILING = Number.POSITIVE_INFINITY
const NOTHING_HOLDS: Estimate = { min: NO_CEILING, likely: NO_CEILING, max: NO_CEILING }

/** How high the score can go: the lowest ceiling that applies, in the worst, the likely and the best case. */
export function ceilingOn({ caps, traits }: ActiveRules, composed: ComposedItem, has: TraitReader): Estimate {
  if (caps.length === 0 && traits.length === 0) return NOTHING_HOLDS
  let min = NO_CEILING
  let likely = NO_CEILING
  let max = NO_CEILING
  for (const { nutrient, per, from, ceiling } of caps) {
    const held = composed.per100g[nutrient]?.estimate
    if (!held) continue
    const grams = gramsJudged(composed, per)
    if ((held.max * grams.max) / 100 < from) continue
    min = Math.min(min, ceiling)
    if ((held.likely * grams.likely) / 100 >= from) likely = Math.min(likely, ceiling)
    if ((held.min * grams.min) / 100 >= from) max = Math.min(max, ceiling)
  }
  for (const rule of traits) {
    const ceiling = traitCeiling(rule, has)
    min = Math.min(min, ceiling ?? rule.ceiling)
    likely = Math.min(likely, ceiling ?? NO_CEILING)
    max = Math.min(max, ceiling ?? NO_CEILING)
  }
  return { min, likely, max }
}

/**
 * Adds the reasons for what the ceiling takes off a likely score: the lowest rule takes it all, of equals the first by id.
 * A trait the food has is given as a reason even where nothing is left to take off.
 */
export function addCeilingReasons(
  reasons: Reason[],
  { caps, traits }: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
  score: number,
  ceiling: number,
): void {
  if (ceiling === NO_CEILING) return
  let left = Math.max(0, score - ceiling)
  for (const rule of traits) {
    const height = traitCeiling(rule, has)
    if (height === undefined || height === NO_CEILING) continue
    const taken = height === ceiling ? left : 0
    left -= taken
    reasons.push({ ...plainReason(rule, taken === 0 ? 0 : -taken), trait: rule.trait })
  }
  for (const rule of caps) {
    if (left === 0 || rule.ceiling !== ceiling) continue
    const amount = likelyAmount(composed, rule.nutrient, rule.per)
    if (amount < rule.from) continue
    reasons.push(amountReason(rule, -left, rule.nutrient, amount, rule.from, rule.per))
    left = 0
  }
}

/** Traits nobody states that could lower the score. */
export function unstatedTraits({ traits, traitPoints }: ActiveRules, has: TraitReader): readonly TraitId[] {
  const open = [
    ...traits.filter((rule) => traitCeiling(rule, has) === undefined),
    ...traitPoints.filter(({ trait }) => has(trait).statement === undefined),
  ]
  return [...new Set(open.map(({ trait }) => trait))]
}

/**
 * `undefined` where nobody states the trait: then there is likely no ceiling, and in the worst case the rule's. The same
 * goes for `may-contain`, where the rule does not say what that counts for.
 */
function traitCeiling(rule: TraitRule, has: TraitReader): number | undefined {
  const { statement } = has(rule.trait)
  if (statement === 'contains') return rule.ceiling
  if (statement === 'none') return NO_CEILING
  return statement === 'may-contain' ? rule.sometimes : undefined
}
