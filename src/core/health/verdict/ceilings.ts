import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { TraitId } from '../../terms/traits.ts'
import type { TraitReader } from '../alerts/trait-reader.ts'
import type { Reason } from '../assessment.ts'
import type { TraitRule } from '../rules/rule.ts'
import type { ActiveRules } from './active-rules.ts'
import { gramsJudged, likelyAmount } from './judged-amount.ts'
import { measured, stated } from './reason.ts'

const NO_CEILING = Number.POSITIVE_INFINITY
const NOTHING_HOLDS: Estimate = { min: NO_CEILING, likely: NO_CEILING, max: NO_CEILING }

/** How high a score can go, whatever earned it: the lowest ceiling that holds, from the worst case to the best. */
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
 * Adds what a ceiling takes off a likely score that came this far: the lowest takes it all, of equals the first by id.
 * What the food has is said even where nothing is left to take.
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
    reasons.push({ ...stated(rule, taken === 0 ? 0 : -taken), trait: rule.trait })
  }
  for (const rule of caps) {
    if (left === 0 || rule.ceiling !== ceiling) continue
    const amount = likelyAmount(composed, rule.nutrient, rule.per)
    if (amount < rule.from) continue
    reasons.push(measured(rule, -left, rule.nutrient, amount, rule.from, rule.per))
    left = 0
  }
}

/** Traits nobody states whose ceilings could hold the score down. */
export function unstatedTraits({ traits }: ActiveRules, has: TraitReader): readonly TraitId[] {
  const open = traits.filter((rule) => traitCeiling(rule, has) === undefined)
  return [...new Set(open.map(({ trait }) => trait))]
}

/**
 * `undefined` where nobody states the trait: likely none, and in the worst case the rule's ceiling. So is what may be
 * there, where no rule says how that counts.
 */
function traitCeiling(rule: TraitRule, has: TraitReader): number | undefined {
  const { statement } = has(rule.trait)
  if (statement === 'contains') return rule.ceiling
  if (statement === 'none') return NO_CEILING
  return statement === 'may-contain' ? rule.sometimes : undefined
}
