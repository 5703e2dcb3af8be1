import type { Dialect } from './dialect.ts'

const BOX = /<loc_(\d{1,3})><loc_(\d{1,3})><loc_(\d{1,3})><loc_(\d{1,3})>/
/** `<s>`, `</s>`, the task's own name. */
const OTHER_TOKENS = /<[^<>]{0,40}>/g

/**
 * Florence-2: `pear<loc_52><loc_332><loc_932><loc_774>fig<loc_…`, 1 000 steps, each read at its middle; further boxes
 * right behind are of the same label.
 * Source: transformers.js `processing_florence2.js`.
 */
export const florence: Dialect = {
  firstTag(text, _over, previous) {
    const match = BOX.exec(text)
    if (!match) return undefined
    const before = text.slice(0, match.index).replace(OTHER_TOKENS, '')
    const written = before.replace(/^[\s,;.]+/, '').trim()
    const bbox = match.slice(1).map((bin) => Number(bin) + 0.5)
    return {
      start: 0,
      end: match.index + match[0].length,
      items: [{ label: written === '' ? (previous ?? '') : written, bbox }],
    }
  },
  opening: '<loc_',
  labelFirst: true,
  neverJson: true,
}
