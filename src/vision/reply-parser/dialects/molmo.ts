import { type Dialect, indexOf, type LocationTag } from './dialect.ts'

const OPEN = '<point'
/** `x="10.5"`, `y12='3'`. */
const NUMBERED = /\b([xy])(\d*)\s*=\s*["']?\s*(-?\d+(?:\.\d+)?)/g
const COORDS = /\bcoords\s*=\s*["']([\d\s.,:;]*)["']/
/** Molmo 2 numbers the image, then each point: number, x, y, the last two in three or four digits. */
const POINT = /\d{1,4} (\d{3,4}) (\d{3,4})/g
const ALT = /\balt\s*=\s*"([^"]*)"/

/**
 * Molmo: `<point x="61.5" y="40.6" alt="pear">pear</point>`, `<points x1="…" y1="…" x2="…" y2="…" alt="figs">figs</points>`,
 * in per cent; Molmo 2: `<points coords="1 1 402 545 2 500 520">figs</points>`, in thousandths. One item a point.
 * Source: the model cards of allenai/Molmo-7B-O-0924 and allenai/Molmo2-8B.
 */
export const molmo: Dialect = {
  firstTag(text, over) {
    const start = indexOf(text, OPEN)
    if (start === undefined) return undefined
    const open = indexOf(text, '>', start)
    if (open === undefined) return undefined
    const tag = text.slice(start, open)
    if (tag.endsWith('/')) return locationTag(tag, '', start, open + 1)
    const close = indexOf(text, '</point', open)
    const next = indexOf(text, OPEN, open)
    if (next !== undefined && (close === undefined || next < close)) return locationTag(tag, '', start, next)
    const end = close === undefined ? undefined : indexOf(text, '>', close)
    if (close === undefined || end === undefined)
      return over ? locationTag(tag, '', start, text.length) : undefined
    return locationTag(tag, text.slice(open + 1, close), start, end + 1)
  },
  opening: OPEN,
}

function locationTag(tag: string, inner: string, start: number, end: number): LocationTag {
  const label = inner.trim() === '' ? (ALT.exec(tag)?.[1] ?? '') : inner
  return { start, end, items: pointsOf(tag).map((point) => ({ label, point })) }
}

function pointsOf(tag: string): readonly (readonly [number, number])[] {
  const coords = COORDS.exec(tag)?.[1]
  if (coords !== undefined) return [...coords.matchAll(POINT)].map(([, x, y]) => [Number(x), Number(y)])
  const places = new Map(
    [...tag.matchAll(NUMBERED)].map(([, axis, n, value]) => [`${axis}${n}`, Number(value)]),
  )
  return [...places].flatMap(([key, x]) => {
    const y = key.startsWith('x') ? places.get(`y${key.slice(1)}`) : undefined
    return y === undefined ? [] : [[x, y] as const]
  })
}
