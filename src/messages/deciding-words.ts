import type { DecidingFigure } from '../core/health/deciding-figures.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import type { Place } from './cause-words.ts'
import { leadingFigure, plainShare } from './figures.ts'
import type { Messages } from './messages.ts'

/**
 * The figures that decide, each as its share of a day: "Saturated fat 66%, fibre 12% and cholesterol 16% of your day.", then
 * those of which nobody says how much belongs in a day: "Purines 120 mg." `of`: "of your day".
 */
export function decidingWords(
  messages: Messages,
  figures: readonly DecidingFigure[],
  of: string,
): readonly string[] {
  const shares: Told[] = []
  const amounts: Told[] = []
  for (const { nutrient, amount, day } of figures) {
    if (amount && day) shares.push({ nutrient, figure: plainShare(messages, amount, day) })
    else if (amount) amounts.push({ nutrient, figure: leadingFigure(messages, nutrient, amount) })
  }
  return [
    ...(shares.length > 0
      ? [messages.say('health.day.shares', { figures: inOneLine(messages, shares), of })]
      : []),
    ...(amounts.length > 0
      ? [messages.say('health.day.amounts', { figures: inOneLine(messages, amounts) })]
      : []),
  ]
}

type Told = { readonly nutrient: NutrientId; readonly figure: string }

function inOneLine(messages: Messages, told: readonly Told[]): string {
  return messages.list(
    told.map(({ nutrient, figure }, i) => {
      const place: Place = i === 0 ? 'name' : 'inSentence'
      const name = messages.say(`health.nutrient.${place}.${nutrient}`)
      return messages.say('health.day.figure', { nutrient: name, figure })
    }),
  )
}
