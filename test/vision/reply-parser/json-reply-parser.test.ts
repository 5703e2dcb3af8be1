import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonReplyParser } from '../../../src/vision/reply-parser/json-reply-parser.ts'
import type { ParsedItem } from '../../../src/vision/reply-parser/reply-parser.ts'
import { breakfastReply } from '../../support/breakfast.ts'
import { AWKWARD_REPLIES } from './awkward.ts'

const REPLIES = [
  'google/gemini',
  'anthropic/claude-4-5',
  'anthropic/claude-5',
  'openai/gpt-5',
  'meta/muse-spark',
  'compatible/qwen3-vl',
  'compatible/qwen2.5-vl',
  'compatible/kimi',
]

describe('JsonReplyParser', () => {
  it.each(AWKWARD_REPLIES)(
    'should find what it can in $what',
    ({ reply, names, rejected = [], readable = true }) => {
      const end = parse([reply])
      expect(end.items.flatMap((one) => (one.kind === 'item' ? [nameOf(one)] : []))).toEqual(names)
      expect(end.items.flatMap((one) => (one.kind === 'rejected' ? [one.issue] : []))).toEqual(rejected)
      expect(end.readable).toBe(readable)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )

  it.each(AWKWARD_REPLIES)('should not mind where the reply is split: $what', ({ reply }) => {
    const whole = parse([reply])
    expect(parse([...reply])).toEqual(whole)
    const expected = JSON.stringify(whole)
    for (let at = 1; at < reply.length; at++) {
      const split = JSON.stringify(parse([reply.slice(0, at), reply.slice(at)]))
      expect(split === expected, `split at ${at}: ${split}`).toBe(true)
    }
  })

  describe.each(REPLIES)('on %s', (name) => {
    const reply = breakfastReply(name)
    const bytes = new TextEncoder().encode(reply)
    const whole = parse([reply]).items

    it('should find five items', () => {
      expect(whole.map((one) => one.kind)).toEqual(Array(5).fill('item'))
    })

    it('should find the same, split at any byte of its first two items', () => {
      const start = new TextEncoder().encode(reply.slice(0, itemEnds(reply, whole)[1]))
      const expected = JSON.stringify(whole.slice(0, 2))
      for (let at = 1; at < start.length; at++) {
        const decoder = new TextDecoder()
        const pieces = [
          decoder.decode(start.subarray(0, at), { stream: true }),
          decoder.decode(start.subarray(at)),
        ]
        expect(JSON.stringify(parse(pieces).items) === expected, `split at byte ${at}`).toBe(true)
      }
    })

    it('should keep every item that is complete, cut off at any byte of the first two, and later', () => {
      const ends = itemEnds(reply, whole)
      for (const at of cutsOf(reply, ends)) {
        const text = new TextDecoder().decode(bytes.subarray(0, at), { stream: true })
        const complete = ends.filter((end) => end <= text.length).length
        const { items: found } = parse([text], false)
        const items = found.filter((one) => one.kind === 'item')
        expect(JSON.stringify(items) === JSON.stringify(whole.slice(0, complete)), `cut at byte ${at}`).toBe(
          true,
        )
        const rest = found.slice(items.length)
        expect(rest.every((one) => one.kind === 'rejected' && one.issue === 'cut-off')).toBe(true)
        expect(rest.length).toBeLessThanOrEqual(1)
      }
    })

    it('should tell each item with the character that completes it', () => {
      const ends = itemEnds(reply, whole)
      const parser = new JsonReplyParser()
      const told: number[] = []
      for (let at = 0; at < reply.length; at++) {
        for (const _ of parser.push(reply[at] ?? '')) told.push(at + 1)
      }
      expect(told).toEqual(ends)
    })
  })

  it('should find every item of any well-formed list, whatever its texts hold', () => {
    const item = fc.record({
      name: fc.string({ unit: 'binary' }),
      box: fc.array(fc.integer(), { minLength: 4, maxLength: 4 }),
      evidence: fc.string(),
      nested: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
    })
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.integer({ min: 0, max: 3 }),
        (items, at, indent) => {
          const reply = JSON.stringify({ elements: items }, null, indent)
          const cut = at % reply.length
          const { items: found } = parse([reply.slice(0, cut), reply.slice(cut)])
          expect(found.map((one) => one.kind === 'item' && one.value)).toEqual(
            JSON.parse(JSON.stringify(items)),
          )
        },
      ),
      { numRuns: 50 },
    )
  })

  it.each([
    ['{"elements":[{"section":"Starters","items":[SOUP]},{"section":"Mains","items":[STEW]}]}'],
    ['[{"name":"Starters","items":[SOUP]},{"name":"Mains","items":[STEW]}]'],
    [
      '{"restaurant":"The Oak","menu":[{"heading":"Starters","dishes":[SOUP]},{"heading":"Mains","dishes":[STEW]}]}',
    ],
    ['{"section":"Starters","items":[SOUP]}\n{"section":"Mains","items":[STEW]}'],
    ["{'sections': [{'title': 'Starters', 'items': [SOUP]}, {'title': 'Mains', 'items': [STEW]}]}"],
  ])('should tell under which section of a menu an item stands: %s', (menu) => {
    const reply = menu
      .replace('SOUP', '{"name":"soup","box":[1,2,3,4]},{"name":"salad","box":[1,2,3,4],"section":null}')
      .replace('STEW', '{"name":"stew","box":[1,2,3,4]},{"name":"tart","section":"Sweet","box":[1,2,3,4]}')
    const expected = [
      ['soup', 'Starters'],
      ['salad', 'Starters'],
      ['stew', 'Mains'],
      ['tart', 'Sweet'],
    ]
    const sections = (found: readonly ParsedItem[]) =>
      found.map((one) => one.kind === 'item' && [one.value.name, one.value.section])
    for (let at = 0; at < reply.length; at++)
      expect(sections(parse([reply.slice(0, at), reply.slice(at)]).items)).toEqual(expected)
  })

  it.each([
    ['{"title":"Fruit bowl","elements":[{"name":"pear","box":[1,2,3,4]}]}'],
    ['[{"name":"bowl","box":[1,2,3,4],"items":[{"name":"rice","box":[1,2,3,4]}]}]'],
    ['{"summary":"Two fruits","whats_here":[{"name":"pear","box":[1,2,3,4]}]}'],
  ])('should take no title of a photo, nor a dish with parts, for a section: %s', (reply) => {
    const { items: found } = parse([reply])
    expect(found).toHaveLength(1)
    expect(found.every((one) => one.kind === 'item' && !('section' in one.value))).toBe(true)
  })

  it('should give up an item that never ends, and find those after it', () => {
    const endless = `{"elements":[{"name":"pear","box":[1,2,3,4]},{"name":"loop","evidence":"${'and on '.repeat(4_000)}`
    const pieces = [...(endless.match(/.{1,500}/gs) ?? []), '"},{"name":"fig","box":[5,6,7,8]}]}']
    const { items: found } = parse(pieces)
    expect(found.map((one) => (one.kind === 'item' ? nameOf(one) : one.issue))).toEqual([
      'pear',
      'too-long',
      'fig',
    ])
  })

  it('should say the same of an item that is too long, wherever it is split', () => {
    const reply = `[{"name":"loop","evidence":"${'and on '.repeat(3_000)}"},{"name":"fig","box":[5,6,7,8]}]`
    const whole = parse([reply])
    expect(whole.items.map((one) => (one.kind === 'item' ? nameOf(one) : one.issue))).toEqual([
      'too-long',
      'fig',
    ])
    expect(parse([...reply])).toEqual(whole)
  })

  it('should give up an item that is too deep, and find those around it', () => {
    const deep = `{"name":"deep","box":[1,2,3,4],"parts":${'['.repeat(1_000)}${']'.repeat(1_000)}}`
    const { items: found } = parse([
      `[{"name":"pear","box":[1,2,3,4]},${deep},{"name":"fig","box":[5,6,7,8]}]`,
    ])
    expect(found.map((one) => (one.kind === 'item' ? nameOf(one) : one.issue))).toEqual([
      'pear',
      'too-deep',
      'fig',
    ])
  })

  it('should find an item below any number of brackets', () => {
    const { items: found } = parse([`${'['.repeat(5_000)}{"name":"pear","box":[1,2,3,4]}`])
    expect(found.map((one) => one.kind === 'item' && nameOf(one))).toEqual(['pear'])
  })

  it('should not mend an item that is more quotes than text, and find those around it', () => {
    const odd = `{"name":"odd","box":[1,2,3,4],"evidence":"${'say "a" and '.repeat(500)}"}`
    const { items: found } = parse([
      `[{"name":"12" pizza","box":[1,2,3,4]},${odd},{"name":"fig","box":[5,6,7,8]}]`,
    ])
    expect(found.map((one) => (one.kind === 'item' ? nameOf(one) : one.issue))).toEqual([
      '12" pizza',
      'not-json',
      'fig',
    ])
  })

  it('should bear thoughts in thoughts in thoughts', () => {
    const reply = `${'<think>'.repeat(5_000)}${'</think>'.repeat(5_000)}`
    expect(parse([reply])).toEqual({ items: [], readable: false, open: false })
  })

  it('should survive any text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        ':',
        ',',
        '\\',
        '<think>',
        '//',
        '/*',
        '"name":"x"',
        '"box":[1,2,3,4]',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(parse(pieces)).toEqual(parse([pieces.join('')]))
      }),
    )
  })
})

function parse(pieces: readonly string[], complete = true) {
  const parser = new JsonReplyParser()
  const streamed = pieces.flatMap((piece) => parser.push(piece))
  const { items, ...end } = parser.end(complete)
  return { ...end, items: [...streamed, ...items] }
}

/** Bytes to cut after. Items are alike: all of the first two, then all near an item's end, and every few between. */
function cutsOf(reply: string, ends: readonly number[]): readonly number[] {
  const toBytes = (length: number) => new TextEncoder().encode(reply.slice(0, length)).length
  const [borders, every] = [[...ends, reply.length].map(toBytes), toBytes(ends[1] ?? reply.length)]
  const near = (at: number) => borders.some((border) => Math.abs(border - at) <= 3)
  const cuts = Array.from({ length: toBytes(reply.length) + 1 }, (_, at) => at)
  return cuts.filter((at) => at <= every || at % 9 === 0 || near(at))
}

function nameOf(found: Extract<ParsedItem, { kind: 'item' }>): unknown {
  return found.value.name ?? found.value.label
}

function itemEnds(reply: string, found: readonly ParsedItem[]): readonly number[] {
  return found.map(({ raw }) => reply.indexOf(raw) + raw.length)
}
