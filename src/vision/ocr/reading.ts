import { normalise } from '../../core/text/normalise.ts'
import type { View } from './line-views.ts'
import type { Alphabet } from './nets.ts'
import type { Letter } from './recogniser.ts'
import type { Written } from './writing-engine.ts'

/** One reading of a line. */
export type Reading = Written & {
  readonly alphabet: Alphabet
  readonly view: View
  readonly text: string
  /** The mean over its letters, 0–100. */
  readonly confidence: number
}

export function readingOf(alphabet: Alphabet, view: View, { letters, ...written }: Written): Reading {
  const usual = letters.map((letter) => ({
    ...letter,
    char: letter.char.replace(FULL_WIDTH, (wide) => wide.normalize('NFKC')),
  }))
  const sum = letters.reduce((total, { sure }) => total + sure, 0)
  const confidence = letters.length === 0 ? 0 : (100 * sum) / letters.length
  return { ...written, alphabet, view, letters: usual, text: textOf(usual), confidence }
}

/** Latin letters and figures as wide as Chinese signs: the same letters. */
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g

export function textOf(letters: readonly Letter[]): string {
  return letters
    .map(({ char }) => char)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line's reading, with the accents that another reading of the same letters saw on them. */
export function withAccents({ letters, ...reading }: Reading, others: readonly Reading[]): Reading {
  const accented = letters.map((letter) => {
    const seen = others
      .flatMap((other) => other.letters)
      .find(
        ({ char, at, sure }) =>
          char !== letter.char &&
          Math.abs(at - letter.at) < 0.5 / letters.length &&
          sure > SURE_ACCENT &&
          normalise(char) === normalise(letter.char) &&
          /\p{M}/u.test(char.normalize('NFD')),
      )
    return seen
      ? { ...letter, char: letter.char === letter.char.toUpperCase() ? seen.char.toUpperCase() : seen.char }
      : letter
  })
  return { ...reading, letters: accented, text: textOf(accented) }
}

/** From this sureness on, 0–1, an accent is believed. */
const SURE_ACCENT = 0.6

/** A line's reading, with the spaces that other readings of the same line saw in the same places. */
export function withSpaces({ letters, ...reading }: Reading, others: readonly Reading[]): Reading {
  const spaced = [...letters]
  for (const gap of others.flatMap(spacesOf)) {
    // Between which two letters the space falls.
    const next = spaced.findIndex(({ at }) => at > gap.at)
    const [before, after] = [spaced[next - 1], spaced[next]]
    if (!before || !after || [before, after].some(({ char }) => !/[\p{L}\p{N},.&'’)]/u.test(char))) continue
    if (/\p{Script=Han}/u.test(before.char + after.char)) continue
    // The letters on both sides have to be those that the other reading saw there.
    if (!alike(before, gap.before) && !alike(after, gap.after)) continue
    spaced.splice(next, 0, { char: ' ', at: (before.at + after.at) / 2, sure: gap.sure })
  }
  return { ...reading, letters: spaced, text: textOf(spaced) }
}

type Gap = { readonly at: number; readonly sure: number; readonly before: Letter; readonly after: Letter }

function spacesOf({ letters }: Reading): readonly Gap[] {
  return letters.flatMap(({ char, at, sure }, index) => {
    const [before, after] = [letters[index - 1], letters[index + 1]]
    return char === ' ' && before && after ? [{ at, sure, before, after }] : []
  })
}

function alike(a: Letter, b: Letter): boolean {
  return a.char.toLowerCase() === b.char.toLowerCase()
}
