import type { Assessment } from '../core/health/assessment.ts'
import { nameOf, tellingOf } from './alerts.ts'
import type { Messages } from './messages.ts'
import { listOfFew } from './open-questions.ts'

const MOST_NAMES = 2

/** Why something is better left, in a word or two: "peanut", "saturated fat". Undefined where no one thing says it. */
export function briefWhy(messages: Messages, { advice, alerts, reasons }: Assessment): string | undefined {
  if (advice === 'avoid') {
    const telling = tellingOf(alerts.filter((alert) => alert.advice === 'avoid' && alert.trait !== 'texture'))
    const names = [...new Set(telling.map((alert) => nameOf(messages, alert)))]
    return names.length > 0 ? listOfFew(messages, names, MOST_NAMES) : undefined
  }
  const [worst] = reasons
    .filter(({ effect, nutrient, isUntold }) => effect < 0 && nutrient && !isUntold)
    .sort((a, b) => a.effect - b.effect)
  return worst?.nutrient && messages.say(`health.nutrient.inSentence.${worst.nutrient}`)
}
