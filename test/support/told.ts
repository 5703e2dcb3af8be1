import type { Advice, Assessment } from '../../src/core/health/assessment.ts'
import type { Verdict } from '../../src/core/health/verdict/verdict.ts'
import type { FoodTable } from '../../src/core/nutrition/table/food.ts'
import type { Estimate } from '../../src/core/terms/estimate.ts'

export type Told = Verdict | Exclude<Advice, 'none'>

/** The answer that matters more: what must be avoided or asked about, otherwise the verdict. */
export function told({ verdict, advice }: Assessment): Told {
  return advice === 'none' ? verdict : advice
}

/** A reader of names that knows none. */
export const readsNothing: FoodTable['read'] = () => ({
  rows: [],
  either: [],
  others: [],
  denied: [],
  hinted: [],
  left: [],
  brought: [],
  foreign: false,
})

/** The score, where there is one. Throws where nothing is known of the food. */
export function scoreOf({ score }: Assessment): Estimate {
  if (!score) throw new Error('Nothing is known of this food, so it has no score')
  return score
}
