import { MEAL_SHARE, type PlateTotal, type PlateTotals } from '../core/analysis/plate-totals.ts'
import { decidingNutrients } from '../core/health/deciding-figures.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { exactly } from '../core/terms/estimate.ts'
import { ofWhoseDay, type Reading } from './day-words.ts'
import { amountWords, shareWords } from './figures.ts'
import type { Messages } from './messages.ts'

/** What is told of a plate for one person: its energy, and what decides for them and is too much for one meal. */
export type PlateSentences = { readonly energy?: string; readonly over?: string }

/** "About 820 kcal, 41% of your day", and "More than a meal’s share: sodium 1900 mg (95%)". The likely figures: ranges added up are too wide to read. */
export function plateWords(
  messages: Messages,
  { totals }: PlateTotals,
  person: HealthProfile,
  self: Reading,
): PlateSentences | undefined {
  const energy = totals.find(({ nutrient }) => nutrient === 'energy')
  if (energy?.amount.likely === 0) return undefined
  const deciding = decidingNutrients(person, { reasons: [] })
  const over = totals.filter(
    ({ nutrient, overMeal }) => overMeal && nutrient !== 'energy' && deciding.includes(nutrient),
  )
  const overWords = () => {
    const figures = messages.list(over.map((total) => totalWords(messages, total)))
    return messages.say('viewer.summary.over', { figures })
  }
  return {
    ...(energy && { energy: energyWords(messages, energy, ofWhoseDay(messages, person, self)) }),
    ...(over.length > 0 && { over: overWords() }),
  }
}

/** "A main meal has about 30% of a day." */
export function mealShareWords({ say, percent }: Messages): string {
  return say('viewer.summary.mealShare', { share: percent(MEAL_SHARE / 100) })
}

function energyWords(messages: Messages, total: PlateTotal, of: string): string {
  const isPartial = total.isPartial ?? false
  const { amount, share } = figuresOf(messages, total)
  return share === undefined
    ? messages.say('viewer.summary.energy', { isPartial, amount })
    : messages.say('viewer.summary.energyOfDay', { isPartial, amount, share, of })
}

function totalWords(messages: Messages, total: PlateTotal): string {
  const { amount, share = '' } = figuresOf(messages, total)
  const nutrient = messages.say(`health.nutrient.inSentence.${total.nutrient}`)
  return messages.say('viewer.summary.figure', {
    nutrient,
    isPartial: total.isPartial ?? false,
    amount,
    share,
  })
}

function figuresOf(messages: Messages, { nutrient, amount: { likely }, day }: PlateTotal) {
  return {
    amount: amountWords(messages, nutrient, likely),
    share: day ? shareWords(messages, exactly(likely), day) : undefined,
  }
}
