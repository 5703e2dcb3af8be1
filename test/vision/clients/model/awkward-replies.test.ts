import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import type { Region } from '../../../../src/core/geometry/normalized.ts'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import { conventionFor, seenSize } from '../../../../src/vision/clients/model/registry.ts'
import { ReplyItems } from '../../../../src/vision/clients/model/reply-items.ts'
import { collect } from '../../../support/collect.ts'
import { fetchOf, wireBytes, wireFormatOf } from '../../../support/upstream/in-memory.ts'
import { ANY_MODEL_REPLIES } from './awkward/any-model.ts'
import { FAMILY_REPLIES } from './awkward/families.ts'
import { LOCATION_TAG_REPLIES } from './awkward/location-tags.ts'
import type { AwkwardReply } from './awkward/reply.ts'

const FOLDER = new URL('../../../../fixtures/replies/awkward/', import.meta.url)
const REPLIES = [...FAMILY_REPLIES, ...LOCATION_TAG_REPLIES, ...ANY_MODEL_REPLIES]

describe('awkward replies', () => {
  it('should all be in the table', () => {
    const files = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []))
    expect(new Set(REPLIES.map(({ file }) => file))).toEqual(new Set(files))
    expect(files.length).toBeGreaterThanOrEqual(60)
  })

  it.each(REPLIES)('should find in $file of $model just what is there', async (reply) => {
    const { items, also, rejected = 0, truncated = false, failure } = reply
    const events = await look(reply)
    const found = detections(events)
    expect(found.map(({ label }) => label)).toEqual(items.map(([label]) => label))
    for (const [i, [, place]] of items.entries()) {
      const numbers = numbersOf(found[i]!.region)
      expect(numbers).toHaveLength(place.length)
      for (const [n, share] of place.entries()) expect(Math.abs(numbers[n]! - share)).toBeLessThan(0.00051)
    }
    if (also) expect(found).toMatchObject(also)
    expect(events.filter(({ type }) => type === 'rejected')).toHaveLength(rejected)
    const failures = events.flatMap((event) => (event.type === 'failure' ? [event.failure.code] : []))
    expect(failures).toEqual(failure ? [failure] : [])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each(REPLIES)('should find the same in $file of $model, split after any byte', (reply) => {
    const bytes = bytesOf(reply)
    const whole = JSON.stringify(read(reply, [bytes], true))
    for (let at = 1; at < bytes.length; at++) {
      const split = JSON.stringify(read(reply, [bytes.subarray(0, at), bytes.subarray(at)], true))
      expect(split === whole, `split after byte ${at}: ${split}`).toBe(true)
    }
  })

  it.each(REPLIES)(
    'should find no more in $file of $model than is there, cut off after any byte',
    (reply) => {
      const bytes = bytesOf(reply)
      const whole = read(reply, [bytes], true).filter(({ type }) => type === 'detection')
      let most = 0
      for (let at = 0; at <= bytes.length; at++) {
        const found = read(reply, [bytes.subarray(0, at)], false).filter(({ type }) => type === 'detection')
        const expected = JSON.stringify(whole.slice(0, found.length))
        expect(JSON.stringify(found) === expected, `cut after byte ${at}: ${JSON.stringify(found)}`).toBe(
          true,
        )
        expect(found.length).toBeGreaterThanOrEqual(most)
        most = found.length
      }
    },
  )
})

function bytesOf({ file }: AwkwardReply): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${file}.txt`, FOLDER)))
}

/** Through the whole client, as the provider would send it. */
function look(reply: AwkwardReply): Promise<LookEvent[]> {
  const { family, model, photo: [width, height] = [1600, 1200], atLimit } = reply
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(reply))
  const wire = wireBytes(wireFormatOf(family), text, { ending: atLimit ? 'length' : 'complete' })
  const client = modelClient({
    family,
    model,
    apiKey: 'key',
    baseUrl: 'http://test/v1',
    fetch: fetchOf([wire]),
  })
  const sent = { bytes: new Uint8Array([1]), mediaType: 'image/jpeg', width, height } as const
  const photo = { name: 'photo.jpg', sha256: 'a'.repeat(64), sent, original: sent }
  return collect(client.look({ photo }, new AbortController().signal))
}

/** The parser alone: so that every byte can be tried. */
function read(reply: AwkwardReply, chunks: readonly Uint8Array[], complete: boolean): readonly LookEvent[] {
  const { family, model, photo: [width, height] = [1600, 1200] } = reply
  const { frame, pixelsAboveOne = false, dialect } = conventionFor(family, model)
  const seen = seenSize(family, model, { width, height })
  const items = new ReplyItems({ frame, pixelsAboveOne, seen, lookId: 'look' }, dialect)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const streamed = chunks.flatMap((chunk) => items.read(decoder.decode(chunk, { stream: true })))
  return [...streamed, ...items.finish(complete)]
}

function detections(events: readonly LookEvent[]) {
  return events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
}

function numbersOf(region: Region): readonly number[] {
  if (region.kind === 'point') return [region.point.x, region.point.y]
  if (region.kind === 'whole-photo') return []
  const { xMin, yMin, xMax, yMax } = region.box
  return [xMin, yMin, xMax, yMax]
}
