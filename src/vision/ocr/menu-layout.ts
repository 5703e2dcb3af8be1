import { upperMedian } from '../../core/util/quantiles.ts'
import type { Line } from './lines.ts'
import { NOTE_WORDS, SECTION_WORDS, SIZE_WORDS } from './menu-words.ts'

/** Says which part of the menu begins, as "Hot drinks" does. */
export function isHeadingWords(text: string): boolean {
  // "Dumplings, all sorts": a Chinese sort of dish.
  if (/\p{Script=Han}[类類]$/u.test(text)) return true
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  const telling = words.filter((word) => word !== 'and' && word !== 'the' && word !== 'our')
  return telling.length > 0 && telling.every((word) => SECTION_WORDS.has(word))
}

/** Says nothing but how large a helping is, as "Grande" does. */
export function isSize(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => SIZE_WORDS.has(word))
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

const FEWEST_PRICES = 3
/** So many lines below each other are a list; the words of one pack are fewer, or written in different sizes. */
const FEWEST_LISTED = 4
/** In letter heights: a list's next line is no further off, and written no larger or smaller. */
const NEXT_LINE = 4.5
const SAME_SIZE = 1.35

/** Whether offers stand as they do on a menu, with prices or in a list. Words on packs lie about. */
export function isLaidOutAsMenu(offers: readonly Line[]): boolean {
  if (offers.filter(({ offered }) => offered).length >= FEWEST_PRICES) return true
  return offers.some((line) => runFrom(line, offers) >= FEWEST_LISTED)
}

/** How many lines follow each other flush or centred from this one down, itself included. */
function runFrom(line: Line, offers: readonly Line[]): number {
  const next = offers.filter((other) => {
    const below = other.middle - line.middle
    const [tall, small] = [Math.max(other.height, line.height), Math.min(other.height, line.height)]
    if (below < small * 0.8 || below > tall * NEXT_LINE || tall > small * SAME_SIZE) return false
    const centres = Math.abs(other.left + other.right - line.left - line.right) / 2
    return Math.min(Math.abs(other.left - line.left), centres) < tall
  })
  const nearestBelow = next.sort((a, b) => a.middle - b.middle)[0]
  return nearestBelow ? 1 + runFrom(nearestBelow, offers) : 1
}
