import type { Swap } from '../../core/health/swaps.ts'
import { NUTRIENT_UNITS } from '../../core/nutrition/nutrients.ts'
import { joined } from './join.ts'
import { nutrientInSentence, plainQuantity } from './nutrients.ts'

const MOST_GAINS = 2

/** "Try hummus instead: 3 g less saturated fat." Figures are per serving. */
export function swapWords({
  food,
  gains,
}: {
  readonly food: Pick<Swap['food'], 'name'>
  readonly gains: Swap['gains']
}): string {
  const said = gains.slice(0, MOST_GAINS).map(({ nutrient, from, to }) => {
    const amount = plainQuantity(Math.abs(to - from), NUTRIENT_UNITS[nutrient])
    const which = to < from ? 'less' : 'more'
    if (nutrient === 'glycaemicLoad') return `${which === 'less' ? 'a lower' : 'a higher'} blood sugar load`
    return nutrient === 'energy' ? `${amount} ${which}` : `${amount} ${which} ${nutrientInSentence(nutrient)}`
  })
  const name = inSentence(food.name)
  return said.length > 0 ? `Try ${name} instead: ${joined(said)}.` : `Try ${name} instead.`
}

/** Of places and people: they keep their capital inside a sentence. */
const PROPER =
  /^(?:BLT|Brie|Brussels|Caesar|Caprese|Cheddar|Danish|English|French|Gouda|Greek|Parmesan|Swiss|Thai|Worcestershire)\b/

/** "Semi-skimmed milk" is written as in the table only at the start of a sentence. */
function inSentence(name: string): string {
  return PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
