import { NUTRIENT_UNITS, type NutrientId } from '../../core/nutrition/nutrients.ts'
import { joined } from './join.ts'
import { nutrientInSentence, plainQuantity } from './nutrients.ts'

type SwapTold = {
  readonly food: { readonly name: string }
  readonly gains: readonly { readonly nutrient: NutrientId; readonly from: number; readonly to: number }[]
}

const MOST_GAINS = 2

/** "Try hummus instead: 3 g less saturated fat." Figures are per serving. */
export function swapWords({ food, gains }: SwapTold): string {
  const said = gains.slice(0, MOST_GAINS).map(({ nutrient, from, to }) => {
    const amount = plainQuantity(Math.abs(to - from), NUTRIENT_UNITS[nutrient])
    const which = to < from ? 'less' : 'more'
    if (nutrient === 'glycaemicLoad') return `${which === 'less' ? 'a lower' : 'a higher'} blood sugar load`
    return nutrient === 'energy' ? `${amount} ${which}` : `${amount} ${which} ${nutrientInSentence(nutrient)}`
  })
  return said.length > 0 ? `Try ${food.name} instead: ${joined(said)}.` : `Try ${food.name} instead.`
}
