import { namedItem } from '../../core/fusion/food-item.ts'
import { assess } from '../../core/health/assess.ts'
import type { Alert, Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { compose } from '../../core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { Food, FoodTable } from '../../core/nutrition/table/food.ts'
import type { AmountBasis } from '../../core/terms/amount.ts'
import { alertsInWords } from '../../messages/alerts.ts'
import type { Messages } from '../../messages/messages.ts'
import { nearNames } from '../near-names.ts'
import { shortened } from '../options/misuse.ts'

export type JudgedFood = {
  readonly food: Food
  readonly composed: ComposedItem
  readonly assessment: Assessment
}

/** A food that is not in the table. Its name may say what it contains, so it can be forbidden, never cleared. */
export type UnlistedFood = {
  readonly verdict: 'avoid' | 'unknown'
  readonly gates: readonly Alert[]
  readonly basis: AmountBasis
  /** That it is not in the table, and what is near it there. */
  readonly problem: string
}

/** One food for one person: a usual serving of it, or the grams given. */
export function judgeFood(
  messages: Messages,
  name: string,
  person: HealthProfile,
  foods: FoodTable,
  grams?: number,
): JudgedFood | UnlistedFood {
  const composed = compose(namedItem(name, grams), foods)
  const assessment = assess(composed, person)
  if (composed.match) return { food: composed.match.food, composed, assessment }

  const gates = assessment.alerts.filter(({ finding }) => finding === 'contains')
  const { basis } = composed.amount
  const sentences = alertsInWords(messages, gates, basis).map(({ sentence }) => sentence)
  const names = foods.foods.map((food) => food.name)
  const near = new Set([...composed.rivals.map(({ food }) => food.name), ...nearNames(name, names)])
  const { say, list } = messages
  const problem = [
    say('cli.score.unknownFood', { name: shortened(name) }),
    ...(near.size > 0 ? [say('cli.score.near', { names: list([...near].slice(0, 3), 'none') })] : []),
    ...(sentences.length > 0 ? [say('cli.score.nameSays', { sentences: sentences.join(' ') })] : []),
  ].join(' ')
  return { verdict: assessment.verdict === 'avoid' ? 'avoid' : 'unknown', gates, basis, problem }
}
