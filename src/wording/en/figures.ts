import { type Estimate, isExact } from '../../core/terms/estimate.ts'
import type { Unit } from '../../core/terms/nutrients.ts'

/** A range narrower than this share of its likely value reads as one figure: rounding hides it anyway. */
const ONE_FIGURE = 0.12

/** "4 g", "<1 g", or the honest range "3–5 g"; a glycaemic load is a number without a unit. */
export function figureWords(estimate: Estimate, unit: Unit): string {
  const number = figureNumber(estimate, unit)
  return unit === 'GL' ? number : `${number} ${unit}`
}

/** The figure without its unit, for where the unit is in the heading. */
export function figureNumber(estimate: Estimate, unit: Unit): string {
  const { min, likely, max } = estimate
  if (isExact(estimate) || max - min <= ONE_FIGURE * likely) return roundedWords(likely, unit)
  const low = rounded(min, unit)
  const high = rounded(max, unit)
  return low === high ? roundedWords(likely, unit) : `${low}–${high}`
}

/** "52", or "41–63" where the score is uncertain. */
export function scoreWords(score: Estimate, uncertain: boolean): string {
  const low = Math.round(score.min)
  const high = Math.round(score.max)
  return uncertain && low !== high ? `${low}–${high}` : `${Math.round(score.likely)}`
}

/** Weights in grams: "10 g", "150–210 g". */
export function gramsWords(grams: Estimate): string {
  return figureWords(grams, 'g')
}

function roundedWords(value: number, unit: Unit): string {
  if (value > 0 && rounded(value, unit) === 0) return unit === 'g' ? '<0.1' : '<1'
  return String(rounded(value, unit))
}

/** Grams to a tenth below ten; calories and milligrams to one, from a hundred up to five. */
function rounded(value: number, unit: Unit): number {
  if (unit === 'g') return value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return value < 100 ? Math.round(value) : Math.round(value / 5) * 5
}
