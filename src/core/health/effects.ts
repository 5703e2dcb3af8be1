import type { FoodCategory } from '../nutrition/categories.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../nutrition/nutrients.ts'
import type { Reason } from './assessment.ts'
import { interpolate } from './interpolate.ts'
import type { CreditRule, LimitRule, Rule } from './rule.ts'

/** The figures at which rules are read: all as the food's best, likely or worst case. */
export type Case = 'best' | 'likely' | 'worst'

/** Unsaturated fat earns credit where it is at least this share of the fat: in olive oil and salmon, not in pastry. */
const MOSTLY_UNSATURATED = 2 / 3
/** A share of the day worth saying (FDA: 20 % is high), %. */
const LARGE_SHARE = 20

/** What the rules add and take in this case, in whole points; of several limits on one nutrient only the strictest. */
export function effectsAt(rules: readonly Rule[], composed: ComposedItem, at: Case): readonly Reason[] {
  const strictest = new Map<NutrientId, Reason>()
  const others: Reason[] = []
  for (const rule of rules) {
    if (!concerns(rule, composed.category)) continue
    if (rule.kind === 'limit') {
      const reason = limitReason(rule, composed, at)
      if (reason && isStricter(reason, strictest.get(rule.nutrient))) strictest.set(rule.nutrient, reason)
    } else if (rule.kind === 'credit') {
      const reason = creditReason(rule, composed, at)
      if (reason) others.push(reason)
    } else if (rule.kind === 'kind-of-food') {
      others.push({ rule: rule.id, effect: rule.effect, citation: rule.citation })
    }
  }
  return [...strictest.values(), ...others].sort(byRule)
}

function concerns(rule: Rule, category: FoodCategory | undefined): boolean {
  if (!('categories' in rule) || !rule.categories) return true
  return category !== undefined && rule.categories.includes(category)
}

/** Large shares of the day that are worth saying, cost nothing more, and are of nutrients no other reason speaks of. */
export function notesOn(
  rules: readonly Rule[],
  composed: ComposedItem,
  reasons: readonly Reason[],
): readonly Reason[] {
  const spokenOf = new Set(reasons.map(({ nutrient }) => nutrient))
  return rules.flatMap((rule) => {
    if (rule.kind !== 'note' || spokenOf.has(rule.nutrient)) return []
    const amount = composed.perServing[rule.nutrient]?.estimate.likely ?? 0
    if ((amount / rule.day) * 100 < LARGE_SHARE) return []
    return [measured({ rule: rule.id, effect: 0, citation: rule.citation }, rule.nutrient, amount, rule.day)]
  })
}

/** What a cap takes off a score that has come this far. */
export function capsAt(
  rules: readonly Rule[],
  composed: ComposedItem,
  score: number,
  at: Case,
): readonly Reason[] {
  let capped = score
  return rules
    .filter((rule) => rule.kind === 'cap')
    .flatMap((rule): Reason[] => {
      const amount = amountAt(composed.perServing[rule.nutrient]?.estimate, at)
      if (amount === undefined || amount < rule.from || capped <= rule.ceiling) return []
      const effect = rule.ceiling - capped
      capped = rule.ceiling
      const reason = { rule: rule.id, effect, citation: rule.citation }
      return [measured(reason, rule.nutrient, amount, rule.from)]
    })
}

function limitReason(rule: LimitRule, composed: ComposedItem, at: Case): Reason | undefined {
  const amount = amountAt(composed.perServing[rule.nutrient]?.estimate, at)
  if (amount === undefined) return undefined
  const lost = Math.round(interpolate(rule.steps, (amount / rule.day) * 100))
  if (lost === 0) return undefined
  const reason = { rule: rule.id, effect: -lost, citation: rule.citation }
  return measured(reason, rule.nutrient, amount, rule.day)
}

function creditReason(rule: CreditRule, composed: ComposedItem, at: Case): Reason | undefined {
  const measure =
    rule.measure === 'fibre' ? composed.perServing.fibre?.estimate : unsaturatesIn(composed.perServing)
  if (!measure) return undefined
  // What is wanted is at its best where there is most of it.
  const amount = measure[at === 'best' ? 'max' : at === 'worst' ? 'min' : 'likely']
  const gained = Math.round(interpolate(rule.steps, (amount / rule.day) * 100))
  if (gained === 0) return undefined
  const reason = { rule: rule.id, effect: gained, citation: rule.citation }
  return measured(reason, rule.measure === 'fibre' ? 'fibre' : 'fat', amount, rule.day)
}

/** Grams of unsaturated fat, 0 where it is not most of the fat. */
function unsaturatesIn({ fat, saturates, trans }: ComposedItem['perServing']): Estimate | undefined {
  if (!fat || !saturates) return undefined
  const rest = (ofFat: number, ofSaturates: number, ofTrans: number) => {
    const unsaturated = Math.max(0, ofFat - ofSaturates - ofTrans)
    return unsaturated >= MOSTLY_UNSATURATED * ofFat ? unsaturated : 0
  }
  const likely = rest(fat.estimate.likely, saturates.estimate.likely, trans?.estimate.likely ?? 0)
  return {
    min: Math.min(likely, rest(fat.estimate.min, saturates.estimate.max, trans?.estimate.max ?? 0)),
    likely,
    max: Math.max(likely, rest(fat.estimate.max, saturates.estimate.min, trans?.estimate.min ?? 0)),
  }
}

/** What is limited is at its best where there is least of it. */
function amountAt(estimate: Estimate | undefined, at: Case): number | undefined {
  return estimate?.[at === 'best' ? 'min' : at === 'worst' ? 'max' : 'likely']
}

function measured(
  reason: Pick<Reason, 'rule' | 'effect' | 'citation'>,
  nutrient: NutrientId,
  amount: number,
  threshold: number,
): Reason {
  const unit = NUTRIENT_UNITS[nutrient]
  return { ...reason, nutrient, amount: { value: amount, unit }, threshold: { value: threshold, unit } }
}

function isStricter(reason: Reason, known: Reason | undefined): boolean {
  if (!known || reason.effect < known.effect) return true
  return reason.effect === known.effect && reason.rule < known.rule
}

function byRule(a: Reason, b: Reason): number {
  return a.effect - b.effect || (a.rule < b.rule ? -1 : 1)
}
