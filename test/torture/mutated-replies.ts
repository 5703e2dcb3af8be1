import * as fc from 'fast-check'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { toLine } from '../../src/server/event-lines.ts'
import { modelClient } from '../../src/vision/clients/model/client.ts'
import { parseLine } from '../../src/vision/clients/server/event-line.ts'
import type { Family } from '../../src/wire/http.ts'
import { breakfastReply } from '../support/breakfast.ts'
import { collect } from '../support/collect.ts'
import { replyInDialect, type TruthItem } from '../support/upstream/dialects.ts'
import { type Ending, WIRE_FORMATS, type WireFormat } from '../support/upstream/formats.ts'
import { fetchOf, wireBytes, wireFormatOf } from '../support/upstream/in-memory.ts'
import { ANY_MODEL_REPLIES } from '../vision/clients/model/awkward/any-model.ts'
import { FAMILY_REPLIES } from '../vision/clients/model/awkward/families.ts'
import { LOCATION_TAG_REPLIES } from '../vision/clients/model/awkward/location-tags.ts'
import { anyChange, type Change, changed } from './changes.ts'

type Base = { readonly family: Family; readonly model: string; readonly text: string }
const PHOTO_SIZE = { width: 1600, height: 1200 }

/** One adapter of each of the four formats, and Meta's, which has the format of OpenAI's and words of its own. */
const WHOLE_REPLIES: readonly (readonly [Family, string, string])[] = [
  ['google', 'gemini-3.5-flash', 'google/gemini'],
  ['anthropic', 'claude-sonnet-4-5', 'anthropic/claude-4-5'],
  ['anthropic', 'claude-opus-5', 'anthropic/claude-5'],
  ['openai', 'gpt-5.6', 'openai/gpt-5'],
  ['meta', 'muse-spark', 'meta/muse-spark'],
  ['compatible', 'qwen3-vl-30b', 'compatible/qwen3-vl'],
  ['compatible', 'kimi-k2', 'compatible/kimi'],
]

/** A line of a menu and a pack with its label: fields that no breakfast has. */
const REST: readonly TruthItem[] = [
  {
    label: 'Pho bo',
    box: { xMin: 0.1, yMin: 0.1, xMax: 0.5, yMax: 0.15 },
    section: 'Soups',
    price: '€ 12.50',
    fields: { description: 'Rice noodles, beef, herbs' },
  },
  {
    label: 'muesli',
    box: { xMin: 0.4, yMin: 0.5, xMax: 0.9, yMax: 0.95 },
    grams: 500,
    fields: {
      panel: {
        ...{ column: '100g', serving_g: 45, ingredients: 'Oats, hazelnuts (8 %), milk powder' },
        lines: ['Energy 1,580 kJ / 376 kcal', 'Fat 9.1 g', 'of which saturates 1.4 g', 'Salt 0.05 g'],
      },
    },
  },
]

/** Replies to be changed: whole ones of each family, and the awkward ones that are in the fixtures. */
const BASES: readonly Base[] = [
  ...WHOLE_REPLIES.flatMap(([family, model, file]) => [
    { family, model, text: breakfastReply(file) },
    { family, model, text: replyInDialect(wireFormatOf(family), model, REST, PHOTO_SIZE) },
  ]),
  ...[...FAMILY_REPLIES, ...LOCATION_TAG_REPLIES, ...ANY_MODEL_REPLIES].map(({ family, model, file }) => ({
    family,
    model,
    text: breakfastReply(`awkward/${file}`),
  })),
]

export type Mutated = {
  /** The base's number. */
  readonly base: number
  readonly inText: readonly Change[]
  readonly onWire: readonly Change[]
  readonly pieceChars: number
  readonly writeBytes: number
  readonly ending: Ending
  readonly breaks: boolean
}

/** Each format as often as the other. */
const anyBase = fc
  .constantFrom(...WIRE_FORMATS)
  .chain((format) =>
    fc.constantFrom(...[...BASES.keys()].filter((n) => wireFormatOf(BASES[n]!.family) === format)),
  )

export const anyMutated: fc.Arbitrary<Mutated> = fc
  .record({
    base: anyBase,
    inText: fc.array(anyChange, { maxLength: 3 }),
    onWire: fc.array(anyChange, { maxLength: 2 }),
    // Each event costs the adapters far more than what stands in it.
    pieceChars: fc.constantFrom(24, 300, 2000, 2000, 2000, 2000),
    writeBytes: fc.constantFrom(61, 2048, 100_000, 100_000),
    ending: fc.constantFrom<Ending>('complete', 'complete', 'length', 'refusal'),
    breaks: fc.constantFrom(false, false, false, true),
  })
  .filter(({ inText, onWire }) => inText.length + onWire.length > 0)

/** Every base as it is, in pieces of the usual size. */
export function intactOf(): Mutated[] {
  const usual = {
    inText: [],
    onWire: [],
    pieceChars: 24,
    writeBytes: 100_000,
    ending: 'complete',
    breaks: false,
  } as const
  return [...BASES.keys()].map((base) => ({ base, ...usual }))
}

export function formatOf({ base }: Mutated): WireFormat {
  return wireFormatOf(BASES[base]!.family)
}

/** The bytes as they come over the wire. They are changed as bytes, so that characters break too. */
export function wireOf({ base, inText, onWire, pieceChars, ending }: Mutated): Uint8Array {
  const { family, text } = BASES[base]!
  const whole = wireBytes(wireFormatOf(family), changed(text, inText), { ending, pieceChars })
  if (onWire.length === 0) return whole
  return Uint8Array.from(Buffer.from(changed(Buffer.from(whole).toString('latin1'), onWire), 'latin1'))
}

/** What the real adapter makes of it. */
export function eventsOf(mutated: Mutated, wire: Uint8Array): Promise<LookEvent[]> {
  const { family, model } = BASES[mutated.base]!
  const { writeBytes, breaks } = mutated
  const count = Math.ceil(wire.length / writeBytes)
  const chunks = Array.from({ length: count }, (_, i) => wire.subarray(i * writeBytes, (i + 1) * writeBytes))
  const fetch = fetchOf(chunks, breaks)
  const config = { family, model, apiKey: 'k', baseUrl: 'http://test/v1', fetch, pace: { retryMs: 0 } }
  const sent = { bytes: new Uint8Array([1]), mediaType: 'image/jpeg', ...PHOTO_SIZE } as const
  const photo = { name: 'photo', sha256: 'a'.repeat(64), sent, original: sent }
  return collect(modelClient(config).look({ photo }, new AbortController().signal))
}

/** What is wrong with what the adapter told; undefined where all holds. */
export function flawIn(events: readonly LookEvent[]): string | undefined {
  if (events.at(-1)?.type !== 'end') return 'no end'
  if (events.filter(({ type }) => type === 'end').length > 1) return 'more than one end'
  if (Object.hasOwn(Object.prototype, 'polluted') || Object.keys({}).length > 0)
    return 'a prototype was changed'
  for (const event of events) {
    const number = oddNumberIn(event)
    if (number !== undefined) return `${number} in ${JSON.stringify(event).slice(0, 300)}`
    // As it is checked in the app: places within the photo, figures within bounds, texts of a length.
    const heard = parseLine(toLine(event), 'look')
    if (heard.type !== event.type) return `the app refuses ${JSON.stringify({ event, heard }).slice(0, 600)}`
    if (heard.type === 'detection' && UNPRINTABLE.test(heard.detection.label))
      return 'a label hides something'
  }
  return undefined
}

const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

function oddNumberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : value
  if (typeof value !== 'object' || value === null) return undefined
  for (const inner of Object.values(value)) {
    const odd = oddNumberIn(inner)
    if (odd !== undefined) return odd
  }
  return undefined
}
