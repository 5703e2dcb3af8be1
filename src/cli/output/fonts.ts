import sharp from 'sharp'
import { FORMATS, type FormatId } from '../../exchange/formats.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'

/** Letters that look nothing like a box: of languages that are not written in Latin ones, and of all others. */
const LETTERS: Readonly<Record<string, string>> = { ar: 'ع', 'zh-Hans': '分' }
const LATIN = 'A'
/** Pixels. */
const SIZE = 60
/** Pixels: no letter of that size is so low, but the box of a machine without any font is. */
const LOWEST = 20
/** Grey values below this are ink, of 255. */
const INK = 160
/** Pixels: how far from the edge the frame of a box may lie. */
const MARGIN = 4

/**
 * Pictures are drawn with the fonts of this machine. Where none has the letters, there would be a box in place of each. Refused
 * before anybody is asked.
 */
export async function refuseWithoutFonts(messages: Messages, formats: readonly FormatId[]): Promise<void> {
  const isDrawn = formats.some((format) => FORMATS[format].holds === 'bytes')
  if (isDrawn && (await isBox(LETTERS[messages.locale] ?? LATIN)))
    throw unusable(messages.say('cli.file.noFont'))
}

/** Whether a frame is drawn in place of the letter. */
async function isBox(letter: string): Promise<boolean> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * SIZE}" height="${2 * SIZE}"><text x="${SIZE / 2}" y="${1.4 * SIZE}" font-size="${SIZE}" font-family="sans-serif">${letter}</text></svg>`
  const { data, info } = await sharp(Buffer.from(drawing))
    .flatten({ background: { r: 255, g: 255, b: 255 } })
    .toColourspace('b-w')
    .trim()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  if (height < LOWEST) return true
  const inkOf = (length: number, at: (step: number) => number) =>
    Array.from({ length }, (_, step) => data[at(step)] ?? 255).filter((grey) => grey < INK).length
  const row = (y: number) => inkOf(width, (x) => y * width + x) > 0.8 * width
  const column = (x: number) => inkOf(height, (y) => y * width + x) > 0.8 * height
  const near = Array.from({ length: MARGIN }, (_, step) => step)
  return (
    near.some(row) &&
    near.some((step) => row(height - 1 - step)) &&
    near.some(column) &&
    near.some((step) => column(width - 1 - step))
  )
}
