import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import type { Reason } from './assessment.ts'
import { type Case, measured, stated } from './effects.ts'
import type { FoodPlan } from './plan.ts'
import type { CapRule, TraitRule } from './rule.ts'
import type { TraitReader } from './trait-of.ts'
import type { TraitId } from './traits.ts'

const NO_CEILING = 100
const LEAST = { best: 'min', likely: 'likely', worst: 'max' } as const

/** How high a score can go in this case, whatever earned it: the lowest of the ceilings that hold. */
export function ceilingAt(plan: FoodPlan, composed: ComposedItem, has: TraitReader, at: Case): number {
  let lowest = NO_CEILING
  for (const rule of plan.caps) {
    if (isReached(rule, composed, at)) lowest = Math.min(lowest, rule.ceiling)
  }
  for (const rule of plan.traits) lowest = Math.min(lowest, traitCeiling(rule, has, at))
  return lowest
}

/**
 * What the ceilings take off a likely score that came this far: the lowest takes it all, of equals the first by id. What
 * the food has is said even where nothing is left to take.
 */
export function ceilingReasons(
  plan: FoodPlan,
  composed: ComposedItem,
  has: TraitReader,
  score: number,
): readonly Reason[] {
  const ceiling = ceilingAt(plan, composed, has, 'likely')
  const reasons: Reason[] = []
  let left = Math.max(0, score - ceiling)
  for (const rule of plan.traits) {
    const height = traitCeiling(rule, has, 'likely')
    if (height === NO_CEILING) continue
    const taken = height === ceiling ? left : 0
    left -= taken
    reasons.push({ ...stated(rule, taken === 0 ? 0 : -taken), trait: rule.trait })
  }
  for (const rule of plan.caps) {
    if (left === 0 || rule.ceiling !== ceiling || !isReached(rule, composed, 'likely')) continue
    const amount = held(rule, composed)?.likely ?? 0
    const reason = measured(rule, -left, rule.nutrient, amount, rule.from)
    reasons.push(rule.per === '100g' ? { ...reason, per: '100g' } : reason)
    left = 0
  }
  return reasons
}

/** Traits nobody states whose ceilings could hold the score down. */
export function unstatedTraits(plan: FoodPlan, has: TraitReader): readonly TraitId[] {
  const open = plan.traits.filter(
    (rule) => traitCeiling(rule, has, 'worst') < traitCeiling(rule, has, 'likely'),
  )
  return [...new Set(open.map(({ trait }) => trait))]
}

function isReached(rule: CapRule, composed: ComposedItem, at: Case): boolean {
  const amount = held(rule, composed)?.[LEAST[at]]
  return amount !== undefined && amount >= rule.from
}

function held({ nutrient, per }: CapRule, { per100g, perServing }: ComposedItem): Estimate | undefined {
  return (per === '100g' ? per100g : perServing)[nutrient]?.estimate
}

/** What nobody states is read as none, and in the worst case as had. So is what may be there, where no rule says how that counts. */
function traitCeiling(rule: TraitRule, has: TraitReader, at: Case): number {
  const { statement } = has(rule.trait)
  if (statement === 'contains') return rule.ceiling
  if (statement === 'none') return NO_CEILING
  if (statement === 'may-contain' && rule.sometimes !== undefined) return rule.sometimes
  return at === 'worst' ? rule.ceiling : NO_CEILING
}
