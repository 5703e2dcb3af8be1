import type { View } from '../../src/vision/ocr/line-views.ts'
import type { Alphabet } from '../../src/vision/ocr/nets.ts'
import { type Reading, readingOf } from '../../src/vision/ocr/reading.ts'
import type { Letter, Step } from '../../src/vision/ocr/recogniser.ts'
import type { Written } from '../../src/vision/ocr/writing-engine.ts'

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

/** A line as an engine reads it. What a letter in doubt may be instead stands in `instead`: "c" may be an "o". */
export function writtenOf(
  text: string,
  { sure = 0.99, unsure = '', instead = {} as Readonly<Record<string, string>> } = {},
): Written {
  const letters = lettersOf(text, { sure, unsure })
  const steps = [...text].flatMap((char): Step[] => {
    const letter = letters.find((each) => each.char === char)
    if (!letter) return [[['', 1]], [['', 1]]]
    const others = [...(instead[char] ?? '')]
    const rest = (1 - letter.sure) / (others.length + 1)
    return [[[char, letter.sure], ...others.map((other) => [other, rest] as const), ['', rest]], [['', 1]]]
  })
  return { letters, steps, from: 0, to: 1 }
}

/** One reading of a line. */
export function readingFrom(
  text: string,
  alphabet: Alphabet = 'latin',
  { view = 'plain' as View, sure = 0.99, unsure = '' } = {},
): Reading {
  return readingOf(alphabet, view, writtenOf(text, { sure, unsure }))
}
