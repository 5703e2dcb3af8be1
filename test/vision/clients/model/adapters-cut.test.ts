import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import { ask } from '../../../../src/vision/clients/model/ask.ts'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import type { ModelConfig } from '../../../../src/vision/clients/model/model-config.ts'
import type { Family } from '../../../../src/wire/http.ts'
import { collect } from '../../../support/collect.ts'
import { fetchOf } from '../../../support/upstream/in-memory.ts'

const WIRE = new URL('../../../../fixtures/replies/wire/', import.meta.url)
const ADAPTERS: readonly [Family, string, string][] = [
  ['google', 'gemini-3.5-flash', 'gemini'],
  ['anthropic', 'claude-sonnet-4-5', 'anthropic'],
  ['openai', 'gpt-5.6', 'responses'],
  ['compatible', 'glm-4.6v', 'chat'],
]
const LABELS = ['crème', '梨🥐']
const IMAGE = { bytes: new Uint8Array([1]), mediaType: 'image/jpeg', width: 1200, height: 900 } as const
const PHOTO = { name: 'photo.jpg', sha256: 'a'.repeat(64), sent: IMAGE, original: IMAGE }
/**
 * Every so many bytes, besides all those where lines and characters begin and end: the reading behind the adapters is
 * tried at every byte where it stands alone (awkward-replies, json-reply-parser).
 */
const STEP = 16
/** Of breaks, which each adapter meets alike. */
const BREAK_STEP = 30

/** Every provider adapter, its reply cut in what comes over the wire; no sockets. */
describe.each(ADAPTERS)('%s, cut on the wire', (family, model, file) => {
  const wire = new Uint8Array(readFileSync(new URL(`${file}.sse`, WIRE)))
  const config = (chunks: readonly Uint8Array[], breaks = false): ModelConfig => ({
    ...{ family, model, apiKey: 'key', baseUrl: 'http://test/v1' },
    ...{ fetch: fetchOf(chunks, breaks), pace: { retryMs: 0 } },
  })
  const signal = new AbortController().signal
  const look = (chunks: readonly Uint8Array[], breaks = false): Promise<LookEvent[]> =>
    collect(modelClient(config(chunks, breaks)).look({ photo: PHOTO }, signal))
  const reply = async (chunks: readonly Uint8Array[]): Promise<string> => {
    const parts = await collect(ask(config(chunks), { image: IMAGE, text: 'What is there?' }, signal))
    const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
    return JSON.stringify([text, parts.at(-1)])
  }

  it('should report every item of an uncut reply', async () => {
    const events = await look([wire])
    expect(labels(events)).toEqual(LABELS)
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })
    expect(failures(events)).toEqual([])
  })

  it('should read the same reply, in two parts split inside lines and characters and between them', async () => {
    const whole = await reply([wire])
    expect(whole).toContain('梨🥐')
    await eachOf(tellingCuts(wire), async (at) => {
      const split = await reply([wire.subarray(0, at), wire.subarray(at)])
      expect(split === whole, `split after byte ${at}: ${split}`).toBe(true)
    })
  })

  it.each([
    ['ends', false, tellingCuts],
    ['breaks', true, (bytes: Uint8Array) => cutsOf(bytes, BREAK_STEP)],
  ])('should keep what came of a reply that %s, and say so', async (_, breaks, cuts) => {
    const told = new Map<number, number>()
    await eachOf(cuts(wire), async (at) => {
      const events = await look([wire.subarray(0, at)], breaks)
      const found = labels(events)
      told.set(at, found.length)
      expect(found, `after byte ${at}`).toEqual(LABELS.slice(0, found.length))
      // Once all items are there, an end without the provider's own is an end like any other.
      const missing = found.length < LABELS.length
      const codes = failures(events)
      expect(codes, `after byte ${at}`).toEqual(missing || codes.length > 0 ? ['cut-off'] : [])
      const truncated = found.length > 0 && codes.length > 0
      expect(events.at(-1)?.type, `after byte ${at}`).toBe('end')
      if (truncated) expect(events.at(-1), `after byte ${at}`).toMatchObject({ truncated })
    })
    const counts = [...told].sort(([a], [b]) => a - b).map(([, count]) => count)
    expect(counts).toEqual([...counts].sort())
    expect(counts[0]).toBe(0)
    expect(counts).toContain(1)
  })
})

function cutsOf(wire: Uint8Array, step: number): readonly number[] {
  const cuts = Array.from({ length: Math.ceil(wire.length / step) }, (_, i) => i * step)
  return [...cuts, wire.length - 1]
}

/** Inside and at the edges of line ends and of characters of several bytes, and every few bytes between. */
function tellingCuts(wire: Uint8Array): readonly number[] {
  const tells = (byte: number | undefined) => byte === 0x0a || byte === 0x0d || (byte ?? 0) >= 0x80
  const edges = [...wire.keys()].filter((at) => tells(wire[at]) || tells(wire[at - 1]))
  return [...new Set([...edges, ...cutsOf(wire, STEP)])].sort((a, b) => a - b)
}

/** Several at a time. */
async function eachOf(cuts: readonly number[], run: (at: number) => Promise<void>): Promise<void> {
  const left = [...cuts]
  const worker = async () => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) await run(at)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}

function labels(events: readonly LookEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'detection' ? [event.detection.label] : []))
}

function failures(events: readonly LookEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'failure' ? [event.failure.code] : []))
}
