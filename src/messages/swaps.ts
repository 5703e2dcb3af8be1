import type { SwapGain } from '../core/health/swaps/swap-gains.ts'
import { amountWords } from './figures.ts'
import type { Messages } from './messages.ts'

const MOST_GAINS = 2

/** "3 g less saturated fat and 2 g more fibre", per serving; empty where the gain is in the score alone. */
export function gainsInWords(messages: Messages, gains: readonly SwapGain[]): string {
  const said = gains.slice(0, MOST_GAINS).map(({ nutrient, from, to }) =>
    messages.say(to < from ? 'reasons.swap.less' : 'reasons.swap.more', {
      what: nutrient === 'energy' || nutrient === 'glycaemicLoad' ? nutrient : 'nutrient',
      amount: amountWords(messages, nutrient, Math.abs(to - from)),
      nutrient: messages.say(`health.nutrient.inSentence.${nutrient}`),
    }),
  )
  return messages.list(said)
}
