import { readPrice } from './price.ts'
import { type Reading, textOf } from './reading.ts'
import type { Letter } from './recogniser.ts'

/** Letters of a price less sure than this, 0–1, make it unsure whatever the other readings say. */
const LEAST_SURE = 0.5

/**
 * The amount that these letters stand for, if two readings of the line have the same figures in that place and fewer
 * than half as many have others; empty otherwise. A mark between figures is easily overlooked: one reading's will do.
 */
export function surePrice(letters: readonly Letter[], readings: readonly Reading[], pitch: number): string {
  const [first, last] = [letters[0], letters.at(-1)]
  if (!first || !last || letters.some(({ char, sure }) => /\d/.test(char) && sure < LEAST_SURE)) return ''
  const told = readings
    .map((reading) => amountAround(reading.letters, first.at - pitch * 0.6, last.at + pitch * 0.6))
    .filter((text) => /\d/.test(text))
  // ",50" has lost the figure before its mark, and so has "50" to those who did not see the mark.
  if (told.some((text) => /^[.,]\s?\d{1,3}$/.test(text))) return ''
  const figures = digitsOf(withoutSign(textOf(letters)))
  const same = told.filter((text) => digitsOf(text) === figures)
  if (same.length < 2 || told.length - same.length > same.length / 2) return ''
  const forms = same.flatMap((text) => readPrice(text) ?? [])
  const marked = forms.find((form) => /\d\s?[.,/|]\s?\d/.test(form))
  return marked ?? forms[0] ?? ''
}

/** The amount a reading has in that place, whole: a figure further left or right belongs to it. */
function amountAround(letters: readonly Letter[], from: number, to: number): string {
  const part = ({ char }: Letter) => /[\d.,:/|£$€¥]/.test(char)
  let start = letters.findIndex(({ at }) => at >= from)
  let end = letters.findLastIndex(({ at }) => at <= to)
  if (start < 0 || end < start) return ''
  while (start > 0 && part(letters[start - 1] as Letter)) start--
  while (end < letters.length - 1 && part(letters[end + 1] as Letter)) end++
  return withoutSign(textOf(letters.slice(start, end + 1)))
}

/** A € written by hand is read as an E, a C, a 6 or an 8: what follows two decimals, or a letter after figures, is one. */
function withoutSign(text: string): string {
  return text.replace(/(\d[.,]\d{2})[\dECG]$/i, '$1').replace(/^(\d{1,3})\s?[ECG]$/i, '$1')
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
