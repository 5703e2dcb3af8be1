import { type Dialect, indexOf } from './dialect.ts'

const OPEN = '<|ref|>'
const LABEL_END = '<|/ref|>'
const PLACES = '<|det|>'
const CLOSE = '<|/det|>'
const BOX = /\[([^[\]]+)\]/g

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
    const [label = '', places = ''] = text.slice(start + OPEN.length, close).split(LABEL_END)
    const boxes = places.trimStart().startsWith(PLACES) ? places.matchAll(BOX) : []
    return {
      start,
      end: close + CLOSE.length,
      items: [...boxes].map(([, box = '']) => ({ label, bbox: box.split(',') })),
    }
  },
  opening: OPEN,
}
