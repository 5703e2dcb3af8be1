import type { NutrientId } from '../terms/nutrients.ts'
import type { PlateTotals } from './plate-totals.ts'

/** How much more of something the second plate has than the first, in the nutrient's unit; negative where it has less. */
export type PlateDifference = { readonly nutrient: NutrientId; readonly more: number }

/** Less than this share of a day is no difference to choose by, %. */
const LEAST_SHARE = 10

/** What sets two plates apart for at least one of the people, each nutrient once. What nobody knows all of is left out. */
export function comparePlates(
  first: readonly PlateTotals[],
  second: readonly PlateTotals[],
): readonly PlateDifference[] {
  const found = new Map<NutrientId, number>()
  for (const [at, { totals }] of first.entries()) {
    for (const total of totals) {
      const other = second[at]?.totals.find(({ nutrient }) => nutrient === total.nutrient)
      if (!other || !total.day || total.isPartial || other.isPartial) continue
      const more = other.amount.likely - total.amount.likely
      if ((100 * Math.abs(more)) / total.day >= LEAST_SHARE) found.set(total.nutrient, more)
    }
  }
  return [...found].map(([nutrient, more]) => ({ nutrient, more }))
}
