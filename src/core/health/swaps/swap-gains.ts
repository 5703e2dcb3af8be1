import type { NutriScorePoints } from '../../nutrition/nutri-score/nutri-score.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import type { Assessment } from '../assessment.ts'
import type { Judged } from './judged-foods.ts'

/** How a nutrient that mattered changes from serving to serving, in its unit. */
export type SwapGain = { readonly nutrient: NutrientId; readonly from: number; readonly to: number }

const MOST_GAINS = 3
/** The components of Nutri-Score that count against a food, with the nutrient each is about. */
const AGAINST: readonly (readonly [component: keyof NutriScorePoints, nutrient: NutrientId])[] = [
  ['saturates', 'saturates'],
  ['sugars', 'sugars'],
  ['salt', 'sodium'],
  ['energy', 'energy'],
]

/** Less of what counted against the one food, then more of what counts for the other, the weightiest first. */
export function gainsOf(wanted: Judged, swap: Judged): readonly SwapGain[] {
  const changes = (nutrients: readonly NutrientId[], isGain: (from: number, to: number) => boolean) =>
    nutrients.flatMap((nutrient) => {
      const from = wanted.composed.perServing[nutrient]?.estimate.likely
      const to = swap.composed.perServing[nutrient]?.estimate.likely
      return from !== undefined && to !== undefined && isGain(from, to) ? [{ nutrient, from, to }] : []
    })
  const less = changes(countedAgainst(wanted.assessment), (from, to) => to < from)
  const more = changes(countedFor(swap.assessment), (from, to) => to > from)
  return [...less, ...more].slice(0, MOST_GAINS)
}

function countedAgainst({ reasons }: Assessment): readonly NutrientId[] {
  const limited = reasons.flatMap(({ nutrient, effect }) => (nutrient && effect < 0 ? [nutrient] : []))
  const points = reasons.find(({ nutriScore }) => nutriScore)?.nutriScore?.points
  const weighed = AGAINST.filter(([component]) => points && points[component] > 0)
    .sort(([a], [b]) => (points ? points[b] - points[a] : 0))
    .map(([, nutrient]) => nutrient)
  return [...new Set([...limited, ...weighed])]
}

function countedFor({ reasons }: Assessment): readonly NutrientId[] {
  const credited = new Set(
    reasons.flatMap(({ nutrient, effect }) => (nutrient && effect > 0 ? [nutrient] : [])),
  )
  return NUTRIENT_IDS.filter((id) => id !== 'fat' && credited.has(id))
}
