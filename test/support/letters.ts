import type { View } from '../../src/vision/ocr/line-views.ts'
import type { Alphabet } from '../../src/vision/ocr/nets.ts'
import { type Reading, readingOf } from '../../src/vision/ocr/reading.ts'
import type { Letter } from '../../src/vision/ocr/recogniser.ts'

/**
 * Letters as a recogniser gives them, evenly along a line. `_` is an empty place, as wide as a letter; `unsure` are
 * letters that it is in doubt of.
 */
export function lettersOf(text: string, { sure = 0.99, unsure = '' } = {}): readonly Letter[] {
  const places = [...text]
  return places.flatMap((char, index) =>
    char === '_'
      ? []
      : [{ char, at: (index + 0.5) / places.length, sure: unsure.includes(char) ? 0.4 : sure }],
  )
}

/** One reading of a line. */
export function readingFrom(
  text: string,
  alphabet: Alphabet = 'latin',
  { view = 'plain' as View, sure = 0.99, unsure = '' } = {},
): Reading {
  return readingOf(alphabet, view, lettersOf(text, { sure, unsure }))
}
