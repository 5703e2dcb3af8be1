import { namedItem } from '../../core/fusion/food-item.ts'
import { assess } from '../../core/health/assess.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { compose } from '../../core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { Food, FoodTable } from '../../core/nutrition/table/food.ts'
import { nearNames } from '../../core/text/near-names.ts'
import type { Messages } from '../../messages/messages.ts'
import { shortened } from '../options/misuse.ts'

/** One food judged for one person. Without `food` no row of the table is near its name: its verdict is unknown, its alerts are not. */
export type JudgedFood = {
  readonly person: HealthProfile
  readonly food?: Food
  readonly composed: ComposedItem
  readonly assessment: Assessment
  /** That it is not in the table, and what is near it there. */
  readonly problem?: string
}

/** One food for one person: a usual serving of it, or the grams given. */
export function judgeFood(
  messages: Messages,
  name: string,
  person: HealthProfile,
  foods: FoodTable,
  grams?: number,
): JudgedFood {
  const composed = compose(namedItem(name, grams), foods)
  const assessment = assess(composed, person)
  if (composed.match) return { person, food: composed.match.food, composed, assessment }

  const names = foods.foods.map((food) => food.name)
  const near = new Set([...composed.rivals.map(({ food }) => food.name), ...nearNames(name, names)])
  const { say, list, sentences } = messages
  const problem = sentences([
    say('cli.score.unknownFood', { name: shortened(name) }),
    ...(near.size > 0 ? [say('cli.score.near', { names: list([...near].slice(0, 3), 'none') })] : []),
  ])
  return { person, composed, assessment, problem }
}
