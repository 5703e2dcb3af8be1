import { namedItem } from '../core/fusion/named-item.ts'
import { assess } from '../core/health/assess.ts'
import type { Alert, Assessment } from '../core/health/assessment.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { compose } from '../core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../core/nutrition/figures/composed-item.ts'
import type { Food, FoodTable } from '../core/nutrition/table/food.ts'
import type { AmountBasis } from '../core/terms/amount.ts'
import { gatesInWords } from '../messages/gates.ts'
import type { Messages } from '../messages/messages.ts'
import { cliWording } from '../wording/en/cli.ts'
import { endWith, goOn, misunderstood, type Step } from './exit-codes.ts'
import { nearNames } from './input/near-names.ts'

export type JudgedFood = {
  readonly food: Food
  readonly composed: ComposedItem
  readonly assessment: Assessment
}

/** What is known of a food the table has not: its name may say what it has, so it can be forbidden, never cleared. */
export type UnlistedFood = {
  readonly verdict: 'avoid' | 'unknown'
  /** What its name says it has; nothing where the name tells nothing. */
  readonly gates: readonly Alert[]
  readonly basis: AmountBasis
}

/** One food of the table for one person, for a usual serving or the grams given; not understood where the table has none. */
export function judgeFood(
  messages: Messages,
  name: string,
  person: HealthProfile,
  foods: FoodTable,
  grams?: number,
): Step<JudgedFood> {
  const composed = compose(namedItem(name, grams), foods)
  if (!composed.match) {
    const names = foods.foods.map((food) => food.name)
    const near = [...composed.rivals.map((rival) => rival.food.name), ...nearNames(name, names)]
    const { gates, basis } = judgeName(name, person, foods)
    const said = gatesInWords(messages, gates, basis).map(({ sentence }) => sentence)
    return endWith(misunderstood(cliWording.unknownFood(name, [...new Set(near)].slice(0, 3), said)))
  }
  return goOn({ food: composed.match.food, composed, assessment: assess(composed, person) })
}

/** What the name alone of a food says for one person, whether the table has it or not. */
export function judgeName(name: string, person: HealthProfile, foods: FoodTable): UnlistedFood {
  const composed = compose(namedItem(name, undefined), foods)
  const { verdict, alerts } = assess(composed, person)
  return {
    verdict: verdict === 'avoid' ? 'avoid' : 'unknown',
    gates: alerts.filter(({ finding }) => finding === 'contains'),
    basis: composed.amount.basis,
  }
}

/** Grams as written; not understood where it is no amount. */
export function gramsFrom(written: string | undefined): Step<number | undefined> {
  if (written === undefined || written === '') return goOn(undefined)
  const grams = Number(written)
  return grams > 0 && grams < 100_000 ? goOn(grams) : endWith(misunderstood(cliWording.badGrams))
}
