import type { SwapGain } from '../../core/health/swaps/swap-gains.ts'
import { NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { joined } from './join.ts'
import { nutrientInSentence, plainQuantity } from './nutrients.ts'

const MOST_GAINS = 2

/** "3 g less saturated fat and 2 g more fibre", per serving; empty where the gain is in the score alone. */
export function gainsInWords(gains: readonly SwapGain[]): string {
  const said = gains.slice(0, MOST_GAINS).map(({ nutrient, from, to }) => {
    const amount = plainQuantity(Math.abs(to - from), NUTRIENT_UNITS[nutrient])
    const which = to < from ? 'less' : 'more'
    if (nutrient === 'glycaemicLoad') return `${which === 'less' ? 'a lower' : 'a higher'} blood sugar load`
    if (nutrient === 'energy') return `${amount} ${which}`
    return `${amount} ${which} ${nutrient === 'sugars' ? 'sugar' : nutrientInSentence(nutrient)}`
  })
  return joined(said)
}
