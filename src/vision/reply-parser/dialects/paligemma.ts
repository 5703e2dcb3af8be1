import { type Dialect, indexOf } from './dialect.ts'

/** Four places, then outlines where they were asked for, then the label. */
const PLACES = /((?:<loc\d{4}>){1,8})(?:<seg\d{3}>)*/
const PLACE = /\d{4}/g

/**
 * PaliGemma: `<loc0123><loc0456><loc0789><loc1000> pear ; <loc…`, 1 024 steps, y before x. A label ends where the next
 * thing begins, and the last with the reply.
 * Source: google-research/big_vision `paligemma/README.md`; roboflow/supervision `detection/vlm.py`.
 */
export const paligemma: Dialect = {
  firstTag(text, over) {
    const match = PLACES.exec(text)
    if (!match) return undefined
    const placesEnd = match.index + match[0].length
    // A further place may be on its way.
    if (!over && /^<[^>]{0,8}$/.test(text.slice(placesEnd))) return undefined
    const labelStart = placesEnd + (/^\s*/.exec(text.slice(placesEnd))?.[0].length ?? 0)
    const end = endOfLabel(text, labelStart) ?? (over ? text.length : undefined)
    if (end === undefined) return undefined
    const values = [...(match[1] ?? '').matchAll(PLACE)].map(([bin]) => Number(bin))
    const label = text.slice(labelStart, end).replace(/<[^<>]{0,20}>/g, '')
    return {
      start: match.index,
      end,
      items: values.length === 4 ? [{ label, box_2d: values }] : [],
    }
  },
  opening: '<loc',
}

function endOfLabel(text: string, from: number): number | undefined {
  const ends = [';', '\n', '<loc'].map((end) => indexOf(text, end, from) ?? Number.POSITIVE_INFINITY)
  const first = Math.min(...ends)
  return Number.isFinite(first) ? first : undefined
}
