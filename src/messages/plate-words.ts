import { MEAL_SHARE, type PlateTotal, type PlateTotals } from '../core/analysis/plate-totals.ts'
import { decidingNutrients } from '../core/health/deciding-figures.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { NUTRIENT_UNITS } from '../core/terms/nutrients.ts'
import { ofWhoseDay, type Reading } from './day-words.ts'
import { figureWords, shareWords } from './figures.ts'
import type { Messages } from './messages.ts'

/** What is told of a plate for one person: its energy, and what decides for them and is too much for one meal. */
export type PlateSentences = { readonly energy: string; readonly over?: string }

/** "820 kcal, 41% of your day", and "More than a meal’s share: sodium 1900 mg, 95%". */
export function plateWords(
  messages: Messages,
  { totals }: PlateTotals,
  person: HealthProfile,
  self: Reading,
): PlateSentences | undefined {
  const energy = totals.find(({ nutrient }) => nutrient === 'energy')
  if (!energy || energy.amount.max === 0) return undefined
  const deciding = decidingNutrients(person, { reasons: [] })
  const over = totals.filter(
    ({ nutrient, overMeal }) => overMeal && nutrient !== 'energy' && deciding.includes(nutrient),
  )
  return {
    energy: energyWords(messages, energy, ofWhoseDay(messages, person, self)),
    ...(over.length > 0 && {
      over: messages.say('viewer.summary.over', {
        figures: messages.list(over.map((total) => totalWords(messages, total))),
      }),
    }),
  }
}

/** "A main meal has about 30% of a day." */
export function mealShareWords({ say, percent }: Messages): string {
  return say('viewer.summary.mealShare', { share: percent(MEAL_SHARE / 100) })
}

function energyWords(
  messages: Messages,
  { amount, day, overMeal, isPartial }: PlateTotal,
  of: string,
): string {
  const told = { amount: figureWords(messages, amount, 'kcal'), isPartial: isPartial ?? false }
  if (!day) return messages.say('viewer.summary.energy', told)
  const share = shareWords(messages, amount, day)
  return messages.say('viewer.summary.energyOfDay', { ...told, share, of, overMeal: overMeal ?? false })
}

function totalWords(messages: Messages, { nutrient, amount, day }: PlateTotal): string {
  return messages.say('viewer.summary.figure', {
    nutrient: messages.say(`health.nutrient.inSentence.${nutrient}`),
    amount: figureWords(messages, amount, NUTRIENT_UNITS[nutrient]),
    share: day ? shareWords(messages, amount, day) : '',
  })
}
