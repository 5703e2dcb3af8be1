import { parseLenient } from '../lenient-json.ts'
import { type Dialect, indexOf } from './dialect.ts'

const OPEN = '<|ref|>'
const LABEL_END = '<|/ref|>'
const PLACES = '<|det|>'
const CLOSE = '<|/det|>'

/**
 * DeepSeek-VL2 and DeepSeek-OCR: `<|ref|>dogs<|/ref|><|det|>[[x1, y1, x2, y2], …]<|/det|>`, one item a box.
 * Source: DeepSeek-VL2 paper, section 3.2; roboflow/supervision `detection/vlm.py`.
 */
export const deepseek: Dialect = {
  firstTag(text) {
    const start = indexOf(text, OPEN)
    if (start === undefined) return undefined
    const next = indexOf(text, OPEN, start + OPEN.length)
    const close = indexOf(text, CLOSE, start)
    // A label without places, before the next.
    if (next !== undefined && (close === undefined || next < close)) return { start, end: next, items: [] }
    if (close === undefined) return undefined
    const label = between(text, start + OPEN.length, LABEL_END, close)
    const places = between(text, indexOf(text, PLACES, start), undefined, close)?.slice(PLACES.length)
    const end = close + CLOSE.length
    if (label === undefined || places === undefined) return { start, end, items: [] }
    return { start, end, items: boxesOf(places).map((bbox) => ({ label, bbox })) }
  },
  tagStart: (text) => indexOf(text, OPEN),
}

function between(
  text: string,
  from: number | undefined,
  until: string | undefined,
  before: number,
): string | undefined {
  if (from === undefined || from > before) return undefined
  const end = until === undefined ? before : indexOf(text, until, from)
  return end === undefined || end > before ? undefined : text.slice(from, end)
}

function boxesOf(places: string): readonly (readonly unknown[])[] {
  const value = parseLenient(places)
  if (!Array.isArray(value)) return []
  return value.every((member) => Array.isArray(member)) ? value : [value]
}
