import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuse } from '../../../../src/core/fusion/fuse.ts'
import { boxContainsPoint, normalizedBox, regionCentre } from '../../../../src/core/geometry/normalized.ts'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import type { Family } from '../../../../src/wire/http.ts'
import { collect } from '../../../support/collect.ts'
import type { TruthItem } from '../../../support/upstream/dialects.ts'
import { replyWith, startUpstream, type Upstream } from '../../../support/upstream/upstream.ts'

const PHOTOS = new URL('../../../../fixtures/photos/', import.meta.url)

/** The sample photo as it is: larger than Claude's standard tier sees, so its pixels are of a smaller image. */
describe.each(['chalkboard', 'fridge', 'plate'])('the %s in every dialect', (name) => {
  const { items } = JSON.parse(readFileSync(new URL(`${name}.truth.json`, PHOTOS), 'utf8')) as {
    items: readonly TruthItem[]
  }
  let upstream: Upstream
  beforeAll(async () => {
    upstream = await startUpstream({ reply: replyWith(items), pieceChars: 400 })
  })
  afterAll(() => upstream.close())

  it.each<[Family, string]>([
    ['google', 'gemini-3.5-flash'],
    ['anthropic', 'claude-sonnet-4-5'],
    ['anthropic', 'claude-opus-4-8'],
    ['openai', 'gpt-5.6'],
    ['compatible', 'qwen3-vl'],
  ])('should put every item where it is: %s %s', async (family, model) => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}.jpg`, PHOTOS)))
    const { width, height } = await sharp(bytes).metadata()
    const image = { bytes, mediaType: 'image/jpeg', width, height } as const
    const photo = { name: `${name}.jpg`, sha256: 'c'.repeat(64), sent: image, original: image }
    const client = modelClient({ family, model, apiKey: 'key', baseUrl: upstream.url })
    const events = await collect(client.look({ photo }, new AbortController().signal))
    const found = events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    expect(found.map((one) => one.label)).toEqual(items.map((item) => item.label))
    const dots = fuse(found, [])
    expect(dots.map((dot) => dot.label)).toEqual(items.map((item) => item.label))
    for (const [i, item] of items.entries()) {
      // A menu's dot stands before its line; any other lies on its thing.
      if (!item.section) expect(boxContainsPoint(normalizedBox(item.box), dots[i]!.anchor)).toBe(true)
      const { region, menu } = found[i]!
      expect(menu).toEqual(item.section && { section: item.section, price: item.price })
      expect(boxContainsPoint(normalizedBox(item.box), regionCentre(region))).toBe(true)
      if (region.kind !== 'box') throw new Error('No box')
      for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
        expect(Math.abs(region.box[side] - item.box[side])).toBeLessThan(0.0015)
      }
    }
  })
})
