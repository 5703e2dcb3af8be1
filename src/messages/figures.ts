import type { Quantity } from '../core/health/assessment.ts'
import { type Estimate, exactly, isExact } from '../core/terms/estimate.ts'
import { NUTRIENT_UNITS, type NutrientId, type Unit } from '../core/terms/nutrients.ts'
import type { Messages } from './messages.ts'

/** A range narrower than this share of its likely value reads as one figure: rounding hides it anyway. */
const ONE_FIGURE = 0.12
/** "1500", and "12,000". */
const OPTIONS = { useGrouping: 'min2' } as const satisfies Intl.NumberFormatOptions

/** A share of something is rounded and told as amounts are. */
type Measure = Unit | '%'

/** "4 g", "<1 g", or the honest range "3–5 g"; a glycaemic load is a number without a unit. */
export function figureWords(messages: Messages, estimate: Estimate, unit: Measure): string {
  return withUnit(messages, figureNumber(messages, estimate, unit), unit)
}

/** The figure without its unit, for where the unit is in the heading. */
export function figureNumber(messages: Messages, estimate: Estimate, unit: Measure): string {
  const { min, likely, max } = estimate
  if (isExact(estimate) || max - min <= ONE_FIGURE * likely) return roundedWords(messages, likely, unit)
  const low = rounded(min, unit)
  const high = rounded(max, unit)
  return low === high ? roundedWords(messages, likely, unit) : messages.range(low, high, OPTIONS)
}

/** Where a range reaches no further than this from its likely value, as a factor, "about" is honest. */
const ABOUT = 2
/** Nor need anybody be told that it may be a little more or less than nearly nothing. */
const SMALL: { readonly [U in Measure]: number } = { kcal: 15, g: 1, mg: 15, µg: 5, GL: 2, '%': 3 }

/** A figure as people say it: the likely one. Where all of a wide range is possible there is none, and the range is told: "16 to 475 kcal". */
export function plainFigure(messages: Messages, estimate: Estimate, unit: Measure): string {
  const { min, likely, max } = estimate
  if (!isVeryUnsure(estimate, unit)) return figureWords(messages, exactly(likely), unit)
  return messages.say('viewer.card.lowToHigh', {
    low: roundedWords(messages, min, unit),
    high: figureWords(messages, exactly(max), unit),
  })
}

/** The same where it stands for what depends on it too: "about 240 kcal", unless it is known. */
export function aboutFigure(messages: Messages, estimate: Estimate, unit: Measure): string {
  const { min, likely, max } = estimate
  const words = plainFigure(messages, estimate, unit)
  const isKnown = isExact(estimate) || max - min <= ONE_FIGURE * likely
  if (isKnown || isVeryUnsure(estimate, unit) || rounded(likely, unit) <= 0) return words
  return messages.say('viewer.card.about', { amount: words })
}

/** A nutrient's figure on a card. Calories lead: they say for all of them that they are about so much. */
export function leadingFigure(messages: Messages, nutrient: NutrientId, estimate: Estimate): string {
  const words = nutrient === 'energy' ? aboutFigure : plainFigure
  return words(messages, estimate, NUTRIENT_UNITS[nutrient])
}

/** Whether no single figure may stand for the range. */
export function isVeryUnsure({ min, likely, max }: Estimate, unit: Measure): boolean {
  return max - min > SMALL[unit] && (max > ABOUT * likely || min * ABOUT < likely)
}

/** The same as a share of the day: "21%", "1 to 24%". */
export function plainShare(messages: Messages, { min, likely, max }: Estimate, day: number): string {
  const share = { min: (100 * min) / day, likely: (100 * likely) / day, max: (100 * max) / day }
  return plainFigure(messages, share, '%')
}

/** "1500 mg", as somebody wrote it. */
export function exactFigure(messages: Messages, value: number, unit: Unit | 'kg'): string {
  return withUnit(messages, messages.number(value, OPTIONS), unit)
}

/** "52", or "41–63" where the score is uncertain. */
export function scoreWords(messages: Messages, score: Estimate, uncertain: boolean): string {
  const low = Math.round(score.min)
  const high = Math.round(score.max)
  return uncertain && low !== high ? messages.range(low, high) : messages.number(Math.round(score.likely))
}

/** Weights in grams: "10 g", "150–210 g". */
export function gramsWords(messages: Messages, grams: Estimate): string {
  return figureWords(messages, grams, 'g')
}

/** An amount as a share of the day: "21%", "15–27%", "<1%". */
export function shareWords(messages: Messages, { min, likely, max }: Estimate, day: number): string {
  const share = { min: (100 * min) / day, likely: (100 * likely) / day, max: (100 * max) / day }
  return figureWords(messages, share, '%')
}

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

function withUnit(messages: Messages, figure: string, unit: Measure | 'kg'): string {
  return unit === 'GL' ? figure : messages.say(`health.unit.${unit}`, { figure })
}

function roundedWords(messages: Messages, value: number, unit: Measure): string {
  const figure = rounded(value, unit)
  if (value <= 0 || figure > 0) return messages.number(figure, OPTIONS)
  return messages.say('health.under', { figure: messages.number(unit === 'g' ? 0.1 : 1) })
}

/** Grams to a tenth below ten; calories and milligrams to one, from a hundred up to five; shares to one. */
function rounded(value: number, unit: Measure): number {
  if (unit === '%') return Math.round(value)
  if (unit === 'g') return value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return value < 100 ? Math.round(value) : Math.round(value / 5) * 5
}
