import { printable } from '../../../core/text/printable.ts'

/** Thousands in groups: "1,200". "0,185" is none. */
const GROUPED = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?!\d)/g

/**
 * A number, or the one a text begins with ("12.5 g", "≈ 1,200", "12,5", full-width digits); undefined where there is none.
 */
export function numberFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value
  if (typeof value !== 'string') return undefined
  const text = asciiDigits(value)
    .replace(GROUPED, (group) => group.replaceAll(',', ''))
    .replace(/(\d),(?=\d)/, '$1.')
  const digits = /^[\s~≈<>≤≥]*([+-]?\d+(?:\.\d+)?)/.exec(text)
  return digits ? Number(digits[1]) : undefined
}

/** Full-width digits, signs and stops as ASCII's. */
export function asciiDigits(text: string): string {
  return text.replace(/[\uff0b-\uff0e\uff10-\uff19]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
}

/** As `numberFrom`, moved into the range. */
export function clampedNumber(value: unknown, min: number, max: number): number | undefined {
  const number = numberFrom(value)
  return number === undefined ? undefined : Math.min(max, Math.max(min, number))
}

/** One line of printable text of at most `longest` characters; undefined where nothing is left. */
export function textFrom(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const line = printable(String(value)).replace(/\s+/g, ' ').trim()
  if (line === '') return undefined
  if (line.length <= longest) return line
  // A pair of surrogates is not cut in half.
  const cut = line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  return `${cut.trimEnd()}…`
}

/** The member of a fixed list that a text names, whatever its case and hyphens. */
export function memberFrom<T extends string>(value: unknown, members: readonly T[]): T | undefined {
  if (typeof value !== 'string') return undefined
  const name = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return members.find((member) => member === name)
}
