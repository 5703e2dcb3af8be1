import { normalise } from '../../core/text/normalise.ts'
import { evidenceOf } from './evidence.ts'
import { type LinePart, partsOf, type Spell } from './line-parts.ts'
import { VIEWS, type View } from './line-views.ts'
import type { Alphabet } from './nets.ts'
import { looksLikePrice } from './price.ts'
import { putRight, withAccentsGivenBack } from './put-right.ts'
import { type Reading, readingOf, withAccents, withSpaces } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Written } from './writing-engine.ts'

/** A line in words: the likeliest of its readings, put right where a word can only have been one. */
export type LineText = {
  readonly reading: Reading
  readonly text: string
  readonly parts: readonly LinePart[]
  /** All that it was read as, the likeliest first. */
  readonly readings: readonly Reading[]
}

export type ReadOnce = (alphabet: Alphabet, view: View) => Promise<Written>

/** Sure enough not to be read again, 0–100. */
const SURE = 93

/** Read as well as this, 0–100, or as badly, the last view changes nothing. */
const WELL = 88
const HOPELESS = 50

/**
 * Reads a line as often as it takes: Latin letters first; then every sign, unless the first reading was sure and its
 * words are known; then in the views that bring faint and coloured writing out. Figures are always read twice.
 * `han`: the page is Chinese, where Latin letters only serve to read the figures again.
 */
export async function readLine(read: ReadOnce, vocabulary: Vocabulary, han = false): Promise<LineText> {
  const readings: Reading[] = []
  for (const view of VIEWS) {
    if (view !== 'plain' && isEnough(readings, view, vocabulary)) break
    for (const alphabet of han ? HAN_FIRST : LATIN_FIRST) {
      if (han && alphabet === 'latin' && !readings.some(({ text }) => /\d/.test(text))) continue
      readings.push(readingOf(alphabet, view, await read(alphabet, view)))
      if (isSettled(readings, vocabulary)) return likeliest(readings, vocabulary)
    }
    if (isNothing(readings)) break
  }
  return likeliest(readings, vocabulary)
}

/** Whether another view would hardly change anything: known words, no figures; at last, a good reading or a hopeless one. */
function isEnough(readings: readonly Reading[], view: View, vocabulary: Vocabulary): boolean {
  const best = readings.reduce((a, b) => (b.confidence > a.confidence ? b : a))
  if (view === 'inverse' && (best.confidence >= WELL || best.confidence < HOPELESS)) return true
  return best.confidence >= WELL && !/\d/.test(best.text) && vocabulary.knownShare(best.text) === 1
}

const LATIN_FIRST = ['latin', 'any'] as const
const HAN_FIRST = ['any', 'latin'] as const

function isSettled(readings: readonly Reading[], vocabulary: Vocabulary): boolean {
  const [last] = readings.slice(-1)
  if (!last || last.confidence < SURE) return false
  const same = readings.filter(({ text }) => bare(text) === bare(last.text))
  if (same.some(({ alphabet }) => alphabet !== last.alphabet)) return true
  if (/\d/.test(last.text) || vocabulary.hasAccentedTwin(last.text)) return false
  return same.length > 1 || HAN.test(last.text) || vocabulary.knownShare(last.text) === 1
}

/** A Chinese sign: no Latin reading says anything of it. */
export const HAN = /\p{Script=Han}/u

/** No letters in either alphabet. */
function isNothing(readings: readonly Reading[]): boolean {
  return readings.every(
    ({ letters, confidence }) => letters.length === 0 || (letters.length < 3 && confidence < 60),
  )
}

function likeliest(readings: readonly Reading[], vocabulary: Vocabulary): LineText {
  const evidence = evidenceOf(readings)
  const whole = evidence.between(0, 1)
  const spell: Spell = (letters) => {
    const text = putRight(letters, vocabulary, evidence)
    const accented = withAccentsGivenBack(text, vocabulary)
    return accented === text ? { text } : { text, accented }
  }
  const ranked = readings
    .map((reading) => {
      const others = readings.filter((other) => other !== reading)
      const spaced = withAccents(
        withSpaces(
          reading,
          others.filter(({ alphabet }) => alphabet === 'latin'),
        ),
        others,
      )
      const text = looksLikePrice(spaced.text) ? spaced.text : putRight(spaced.letters, vocabulary, evidence)
      return {
        reading: spaced,
        text,
        likelihood: likelihoodOf(spaced, text, others, vocabulary) + BORNE_OUT * borneOut(text, whole),
      }
    })
    .sort((a, b) => b.likelihood - a.likelihood)
  const [best] = ranked
  if (!best) throw new RangeError('A line has at least one reading.')
  const all = ranked.map(({ reading }) => reading)
  return {
    reading: best.reading,
    text: best.text,
    parts: partsOf(best.reading, all, spell, vocabulary),
    readings: all,
  }
}

/** How well all readings bear out a whole text, nats per letter; 0 at best. */
function borneOut(text: string, whole: (letters: string) => number): number {
  const letters = normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
  return letters === '' || HAN.test(letters) ? 0 : whole(letters) / letters.length
}

/** Points of a reading's likelihood for each nat per letter by which all readings together speak against its text. */
const BORNE_OUT = 10

/** Points of a reading's likelihood, beside its confidence: what it is worth that its words are known, and so on. */
const WORDS_KNOWN = 40
const OTHER_ALPHABET_AGREES = 8
const OTHER_VIEW_AGREES = 3
const LETTER_OVERLOOKED = 6
const MARK_BETWEEN_FIGURES = 10

function likelihoodOf(
  reading: Reading,
  text: string,
  others: readonly Reading[],
  vocabulary: Vocabulary,
): number {
  const agreeing = others.filter((other) => bare(other.text) === bare(reading.text))
  return (
    reading.confidence +
    WORDS_KNOWN * vocabulary.knownShare(text) +
    (agreeing.some(({ alphabet }) => alphabet !== reading.alphabet) ? OTHER_ALPHABET_AGREES : 0) +
    (agreeing.some(({ alphabet }) => alphabet === reading.alphabet) ? OTHER_VIEW_AGREES : 0) +
    (/^\W*\d+[.,/]\d+\W*$/.test(reading.text) ? MARK_BETWEEN_FIGURES : 0) -
    LETTER_OVERLOOKED * overlookedAtTheEnds(reading, others)
  )
}

/** How many letters another reading is sure of before the first of this one or after its last. */
function overlookedAtTheEnds({ letters }: Reading, others: readonly Reading[]): number {
  const [first, last] = [letters[0], letters.at(-1)]
  if (!first || !last) return 1
  const pitch = (last.at - first.at) / Math.max(1, letters.length - 1)
  const beyond = others.map((other) =>
    other.confidence < 75
      ? 0
      : other.letters.filter(
          ({ char, at, sure }) =>
            /[\p{L}\d]/u.test(char) &&
            sure > 0.7 &&
            (at < first.at - 0.6 * pitch || at > last.at + 0.6 * pitch),
        ).length,
  )
  return Math.max(0, ...beyond)
}

/** What two readings that say the same have in common. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
