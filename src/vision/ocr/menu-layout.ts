import { upperMedian } from '../../core/util/quantiles.ts'
import type { Line } from './lines.ts'
import { NOTE_WORDS, SECTION_WORDS } from './menu-words.ts'

/** Says which part of the menu begins, as "Hot drinks" does. */
export function isHeadingWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  const telling = words.filter((word) => word !== 'and' && word !== 'the' && word !== 'our')
  return telling.length > 0 && telling.every((word) => SECTION_WORDS.has(word))
}

/** About the house or the bill, not something on offer. */
export function isNote(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((word) => NOTE_WORDS.has(word))
}

/** The next line above or below that shares the line's column. */
export function nearest(lines: readonly Line[], line: Line, side: 'above' | 'below'): Line | undefined {
  const away = ({ middle }: Line) => (side === 'above' ? line.middle - middle : middle - line.middle)
  return lines
    .filter((other) => away(other) > line.height * 0.5 && sharesColumn(line, other))
    .sort((a, b) => away(a) - away(b))[0]
}

/** One stands above the other, at least in part. */
export function sharesColumn(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0
}

/** The median height of letters, pixels. */
export function usualHeight(lines: readonly Line[]): number {
  return upperMedian(lines.map(({ height }) => height)) ?? 0
}
