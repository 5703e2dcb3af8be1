import type { Quantity } from '../core/health/assessment.ts'
import { exactly } from '../core/terms/estimate.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../core/terms/nutrients.ts'
import { figureWords } from './figures.ts'
import type { Messages } from './messages.ts'

/** "5.1 g of saturated fat", "320 kcal", "a blood sugar load of 12". */
export function amountOf(messages: Messages, id: NutrientId, value: number): string {
  return messages.say(`reasons.amount.${id}`, { figure: amountWords(messages, id, value) })
}

/** "13 g", in the nutrient's unit. */
export function amountWords(messages: Messages, id: NutrientId, value: number): string {
  return figureWords(messages, exactly(value), NUTRIENT_UNITS[id])
}

/** "13 g"; a load and points have no unit to read. */
export function quantityWords(messages: Messages, { value, unit }: Quantity): string {
  if (unit === '%') return messages.percent(value / 100)
  return unit === 'points' ? messages.number(value) : figureWords(messages, exactly(value), unit)
}
