import type { LegendFont } from '../../viewer/picture/legend-lines.ts'

/** Widths in parts of the letters' size. Whoever opens the file has fonts of their own, so rather too wide than too narrow. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u
const NARROW = /[\s.,:;'’|!ijl()[\]·]/
const LARGE = /[MWmw@%&A-Z]/
const USUAL = 0.58

/** How wide a text will be at most, without a canvas to measure it on. */
export function estimatedWidth(text: string, { size }: LegendFont): number {
  return size * [...text].reduce((sum, letter) => sum + widthOf(letter), 0)
}

function widthOf(letter: string): number {
  if (WIDE.test(letter)) return 1
  if (NARROW.test(letter)) return 0.36
  return LARGE.test(letter) ? 0.8 : USUAL
}
