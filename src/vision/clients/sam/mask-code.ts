import { RangeDecoder, RangeEncoder } from './range-coder.ts'

/**
 * SAM's `one_bit` masks as text (meta-models/meta-sam, `protocol/sam3.md`): "!", then base 85 of a length and of the bits,
 * row by row, each coded by how often it was 0 and 1 after the same twelve neighbours.
 */
const MARK = '!'
/** Printable ASCII from "!" on, without what divides records. */
const DIGITS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((char) => !'"\\,;<>|'.includes(char))
  .slice(0, 85)
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]))
const BASE = 85
const LENGTH_DIGITS = 5

/** What was seen counts by so much, and is halved when a context has seen this much. */
const STEP = 14
const MOST = 4096
/** A bit is foretold from the two on its left, the five above and the five above those; beyond the edges all are 0. */
const REACH = 2
const CONTEXTS = 2 ** 12

/** Row-major, 0 or 1; undefined where the text is no such mask. */
export function decodeMask(text: string, width: number, height: number): Uint8Array | undefined {
  if (!text.startsWith(MARK)) return undefined
  const bytes = unpack(text.slice(MARK.length))
  if (!bytes) return undefined
  const decoder = new RangeDecoder(bytes)
  const mask = eachBit(width, height, (zeros, ones) => {
    const bit = decoder.target(zeros + ones) < zeros ? 0 : 1
    decoder.accept(bit === 0 ? 0 : zeros, bit === 0 ? zeros : ones)
    return bit
  })
  return decoder.overrun ? undefined : mask
}

/** The mask as SAM would write it: for simulations and tests. */
export function encodeMask(mask: Uint8Array, width: number, height: number): string {
  const encoder = new RangeEncoder()
  eachBit(width, height, (zeros, ones, at) => {
    const bit = mask[at] === 1 ? 1 : 0
    encoder.write(bit === 0 ? 0 : zeros, bit === 0 ? zeros : ones, zeros + ones)
    return bit
  })
  return MARK + pack(encoder.end())
}

/** Goes through the bits in order; `code` reads or writes each, given how often it was which before. */
function eachBit(
  width: number,
  height: number,
  code: (zeros: number, ones: number, at: number) => 0 | 1,
): Uint8Array {
  const counts = new Uint16Array(2 * CONTEXTS).fill(1)
  const line = width + 2 * REACH
  // With room around, so that no neighbour has to be asked whether it is there.
  const bits = new Uint8Array(line * (height + REACH))
  const bit = (at: number, place: number) => (bits[at] as number) << place
  const mask = new Uint8Array(width * height)
  for (let at = 0; at < mask.length; at++) {
    const here = (Math.floor(at / width) + REACH) * line + (at % width) + REACH
    let context = bit(here - 1, 0) | bit(here - 2, 1)
    for (let place = 0; place < 5; place++) {
      context |= bit(here - line - REACH + place, 2 + place) | bit(here - 2 * line - REACH + place, 7 + place)
    }
    const zero = 2 * context
    const zeros = counts[zero] as number
    const ones = counts[zero + 1] as number
    const value = code(zeros, ones, at)
    bits[here] = value
    mask[at] = value
    counts[zero + value] = (value === 0 ? zeros : ones) + STEP
    if (zeros + ones + STEP >= MOST) {
      for (const each of [zero, zero + 1]) counts[each] = Math.max(1, (counts[each] as number) >> 1)
    }
  }
  return mask
}

function pack(bytes: Uint8Array): string {
  let text = digitsOf(bytes.length, LENGTH_DIGITS)
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4)
    const value = [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (group[place] ?? 0), 0)
    text += digitsOf(value, 5).slice(0, group.length + 1)
  }
  return text
}

function digitsOf(value: number, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / BASE))
    text = DIGITS[rest % BASE] + text
  return text
}

function unpack(text: string): Uint8Array | undefined {
  const length = numberOf(text.slice(0, LENGTH_DIGITS))
  const body = text.slice(LENGTH_DIGITS)
  const rest = (length ?? 0) % 4
  if (length === undefined || body.length !== Math.floor(length / 4) * 5 + (rest === 0 ? 0 : rest + 1))
    return undefined
  const bytes: number[] = []
  for (let at = 0; at < body.length; at += 5) {
    // A last group that is short is filled up with the highest digit, so that what was cut off rounds back.
    const value = numberOf(body.slice(at, at + 5).padEnd(5, DIGITS[BASE - 1]))
    if (value === undefined || value >= 2 ** 32) return undefined
    for (const place of [24, 16, 8, 0]) bytes.push((value >>> place) & 0xff)
  }
  return Uint8Array.from(bytes.slice(0, length))
}

function numberOf(digits: string): number | undefined {
  let value = 0
  for (const digit of digits) {
    const next = VALUES.get(digit)
    if (next === undefined) return undefined
    value = value * BASE + next
  }
  return value
}
