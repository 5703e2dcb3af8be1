import { type ExtraId, USUAL_EXTRAS } from '../core/terms/extras.ts'
import type { Messages } from './messages.ts'

const FRACTIONS: Readonly<Record<string, string>> = { 0.25: '¼', 0.5: '½', 0.75: '¾' }

/** "1 tbsp oil", "½ tsp salt": so many usual amounts of it, in spoons. */
export function extraWords(messages: Messages, extra: ExtraId, times: number): string {
  return messages.say(`viewer.spoons.${extra}`, {
    spoons: fractionWords(messages, times * USUAL_EXTRAS[extra].spoons),
  })
}

/** "1½", "¼", "3": as cooks write it. What is no quarter is a decimal. */
export function fractionWords(messages: Messages, value: number): string {
  const whole = Math.floor(value)
  const rest = FRACTIONS[value - whole]
  if (value === whole || rest === undefined) return messages.number(Math.round(value * 100) / 100)
  return whole === 0 ? rest : `${messages.number(whole)}${rest}`
}
