import type { Corners } from '../../src/vision/ocr/find-lines.ts'
import type { LinePart } from '../../src/vision/ocr/line-parts.ts'
import type { ReadLine } from '../../src/vision/ocr/read-page.ts'

/** Pixels, clockwise from the upper left; `slope` is how much the line falls on its way to the right. */
export function cornersOf(left: number, middle: number, width: number, height: number, slope = 0): Corners {
  const [top, bottom, fall] = [middle - height / 2, middle + height / 2, width * slope]
  return [
    { x: left, y: top },
    { x: left + width, y: top + fall },
    { x: left + width, y: bottom + fall },
    { x: left, y: bottom },
  ]
}

type Written = {
  readonly height?: number
  readonly width?: number
  readonly slope?: number
  readonly confidence?: number
  /** A price in the line's last fifth; empty where it is there and nobody can make it out. */
  readonly price?: string
}

/** A line as it comes out of a page, some half as wide per letter as it is high. */
export function readLineOf(
  text: string,
  left: number,
  middle: number,
  { height = 20, width = text.length * height * 0.5, slope = 0, confidence = 95, price }: Written = {},
): ReadLine {
  const corners = cornersOf(left, middle, width, height, slope)
  const words: LinePart = { kind: 'words', text, confidence, from: 0, to: price === undefined ? 1 : 0.7 }
  const amount: readonly LinePart[] =
    price === undefined ? [] : [{ kind: 'price', text: price, confidence, from: 0.8, to: 1 }]
  return {
    corners,
    onPhoto: corners,
    height,
    text: [text, price].filter(Boolean).join(' '),
    parts: [words, ...amount],
    readings: [{ text: [text, price].filter(Boolean).join(' '), confidence }],
  }
}
