import { looksLikePrice, readPrice } from './price.ts'
import type { GrayImage } from './raster.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A recogniser of single lines of writing. */
export interface TextEngine {
  /** `price` allows nothing but digits, points and money signs. */
  recognise(image: GrayImage, expected: 'line' | 'price'): Promise<Recognition>
  close(): Promise<void>
}

export type Recognition = {
  readonly text: string
  /** 0–100. */
  readonly confidence: number
}

/** What a piece says, `raw` as first recognised. A price is empty where its readings disagree: better none than wrong. */
export type ReadText = Recognition & { readonly raw: string; readonly kind: 'words' | 'price' }

/** The same writing at its usual size, smaller, and stretched: what one is misread at, the others often are not. */
export type Views = readonly [usual: GrayImage, smaller: GrayImage, stretched: GrayImage]

/** Sure enough not to be read again. */
const SURE = 88

/** Reads a piece, in its other views too where the first reading is doubtful, and keeps the likeliest reading. */
export async function readText(engine: TextEngine, views: Views, vocabulary: Vocabulary): Promise<ReadText> {
  const first = await engine.recognise(views[0], 'line')
  if (looksLikePrice(first.text)) return readAmount(engine, views, first)
  const readings = [first]
  if (isNoise(first, vocabulary)) return putRight(first, vocabulary)
  for (const view of views.slice(1)) {
    const best = likeliest(readings, vocabulary)
    if (best.confidence >= SURE && knownShare(best.text, vocabulary) === 1) break
    readings.push(await engine.recognise(view, 'line'))
  }
  const best = likeliest(readings, vocabulary)
  return looksLikePrice(best.text) ? readAmount(engine, views, first) : best
}

/** Two or three marks that resemble nothing: not worth a second look. */
function isNoise({ text, confidence }: Recognition, vocabulary: Vocabulary): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return confidence < 40 && letters < 5 && knownShare(text, vocabulary) === 0
}

function likeliest(readings: readonly Recognition[], vocabulary: Vocabulary): ReadText {
  const likelihood = ({ text, confidence }: ReadText) => confidence + 40 * knownShare(text, vocabulary)
  return readings
    .map((reading) => putRight(reading, vocabulary))
    .reduce((best, other) => (likelihood(other) > likelihood(best) ? other : best))
}

/** A price is read in every view with only digits allowed; it counts if two readings have the same digits. */
async function readAmount(engine: TextEngine, views: Views, first: Recognition): Promise<ReadText> {
  const readings: Recognition[] = []
  for (const view of views) readings.push(await engine.recognise(view, 'price'))
  const prices = readings.flatMap(({ text, confidence }) => {
    const price = readPrice(text)
    return price === undefined ? [] : [{ price, confidence }]
  })
  const agreed = prices
    .map(({ price }) => ({ price, like: prices.filter((other) => digits(other.price) === digits(price)) }))
    .filter(({ like }) => like.length > 1 && mean(like.map((one) => one.confidence)) >= PRICE_SURE)
    .sort((a, b) => b.like.length - a.like.length || b.price.length - a.price.length)[0]
  return { kind: 'price', text: agreed?.price ?? '', raw: first.text, confidence: first.confidence }
}

/** Mean confidence from which on readings that agree are believed. */
const PRICE_SURE = 80

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const digits = (text: string): string => text.replace(/\D/g, '')

/** The share of letters that stand in known words. */
export function knownShare(text: string, vocabulary: Vocabulary): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const all = words.reduce((sum, word) => sum + word.length, 0)
  const known = words.filter((word) => vocabulary.knows(word)).reduce((sum, word) => sum + word.length, 0)
  return all === 0 ? 0 : known / all
}

/** Word by word, keeping capitals as they were read. */
function putRight(reading: Recognition, vocabulary: Vocabulary): ReadText {
  // No menu has a cent sign between two words; many have an ampersand.
  const joined = reading.text.replace(/(?<=\p{L}\s)[¢©](?=\s\p{L})/gu, '&')
  const text = joined.replace(/[\p{L}\d]{4,}/gu, (word) => {
    if (!/\p{L}/u.test(word)) return word
    return inCaseOf(word, vocabulary.correct(word.toLowerCase()))
  })
  return { ...reading, text, raw: reading.text, kind: 'words' }
}

function inCaseOf(read: string, meant: string): string {
  if (read.length > 1 && read === read.toUpperCase()) return meant.toUpperCase()
  const capital = /^[\p{Lu}\d]/u.test(read)
  return capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
