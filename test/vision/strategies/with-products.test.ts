import { describe, expect, it } from 'vitest'
import type { LookEvent, VisionClient } from '../../../src/core/analysis/look.ts'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import { select } from '../../../src/core/analysis/select.ts'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import { type NormalizedBox, normalizedBox } from '../../../src/core/geometry/normalized.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import { type ProductPorts, withProducts } from '../../../src/vision/strategies/with-products.ts'
import { box } from '../../support/box.ts'
import { collect } from '../../support/collect.ts'
import { analysed } from '../../support/timed-look.ts'

const image = { bytes: new Uint8Array(), mediaType: 'image/jpeg', width: 100, height: 100 } as const
const photo: Photo = { name: 'x', sha256: 'a'.repeat(64), sent: image, original: image }
const JAR: NormalizedBox = normalizedBox({ xMin: 0.1, yMin: 0.1, xMax: 0.5, yMax: 0.9 })
const CODE: NormalizedBox = normalizedBox({ xMin: 0.2, yMin: 0.6, xMax: 0.4, yMax: 0.7 })

const spread = {
  name: 'Hazelnut spread',
  panel: {
    readBy: 'database',
    per100g: { energy: exactly(539), sugars: exactly(56.3), fat: exactly(30.9) },
    contains: ['milk', 'animal', 'tree-nut', 'soy'],
    mayContain: ['peanut'],
    servingGrams: 15,
  },
} as const

function seeing(...seen: readonly Pick<Detection, 'label' | 'region'>[]): VisionClient {
  return {
    id: 'fake',
    async *look(): AsyncGenerator<LookEvent> {
      yield {
        type: 'look',
        id: 'one',
        region: normalizedBox({ xMin: 0, yMin: 0, xMax: 1, yMax: 1 }),
        model: 'fake',
      }
      for (const [index, { label, region }] of seen.entries()) {
        yield {
          type: 'detection',
          lookId: 'one',
          detection: {
            id: `one#${index}`,
            lookId: 'one',
            label,
            region,
            count: 1,
            amount: { basis: 'package' },
          },
        }
      }
      yield { type: 'usage', lookId: 'one', inputTokens: 1000, outputTokens: 0, elapsedMs: 1 }
      yield { type: 'end', lookId: 'one', truncated: false }
    },
  }
}

const offline = async () => {
  const failure = { kind: 'transport', code: 'offline', retryable: true } as const
  return { ok: false, failure } as const
}

const jar = { label: 'jar of chocolate spread', region: { kind: 'box', box: JAR } } as const
const apple = {
  label: 'apple',
  region: { kind: 'box', box: box(0.6, 0.1, 0.8, 0.3) },
} as const

const ports = (more: Partial<ProductPorts> = {}): ProductPorts => ({
  readBarcodes: async () => [{ number: '3017620422003', box: CODE }],
  lookUp: async () => ({ ok: true, value: spread }),
  ...more,
})

function eventsOf(client: VisionClient, signal = new AbortController().signal) {
  return collect(client.look({ photo }, signal))
}

async function rows(client: VisionClient, people: readonly HealthProfile[] = []) {
  return select(analysed(photo, await eventsOf(client)).analysis, people, foodTable(), foodJudge)
}

describe('products looked up by the barcodes on a photo', () => {
  it('should give the label’s figures to the pack with the barcode only', async () => {
    const found = await rows(withProducts(seeing(jar, apple), ports()))
    expect(found).toHaveLength(2)
    const pack = found.find(({ composed }) => composed.item.sightings.length === 2)
    expect(pack?.composed.per100g.sugars).toEqual({ estimate: exactly(56.3), source: 'label' })
    expect(pack?.composed.amount).toMatchObject({ servingGrams: exactly(15), source: 'label' })
    const other = found.find(({ composed }) => composed.item.label === 'apple')
    expect(other?.composed.item.agreement).toEqual({ seen: 1, couldHave: 1 })
  })

  it('should add an item for a product that nobody saw', async () => {
    const found = await rows(withProducts(seeing(apple), ports()))
    expect(found.map(({ composed }) => composed.item.label).sort()).toEqual(['Hazelnut spread', 'apple'])
  })

  it('should keep the answer when a barcode cannot be read or looked up', async () => {
    const unread = ports({ readBarcodes: () => Promise.reject(new Error('no decoder')) })
    expect(await rows(withProducts(seeing(apple), unread))).toHaveLength(1)
    expect(await rows(withProducts(seeing(apple), ports({ lookUp: offline })))).toHaveLength(1)
  })

  it('should report how many products could not be looked up, and lose nothing', async () => {
    const known = await ports().lookUp('', new AbortController().signal)
    const codes = ['3017620422003', '5449000000996', '5449000000996'].map((number, at) => ({
      number,
      box: box(0.1, at / 5, 0.2, at / 5 + 0.1),
    }))
    const events = await eventsOf(
      withProducts(
        seeing(apple),
        ports({
          readBarcodes: async () => codes,
          lookUp: async (number) => (number === '3017620422003' ? known : await offline()),
        }),
      ),
    )
    expect(events.filter(({ type }) => type === 'lookup-failed')).toEqual([
      { type: 'lookup-failed', lookId: 'products', lookups: 1 },
    ])
    const { analysis, run } = analysed(photo, events)
    expect(run).toEqual({ state: 'done', lookupsFailed: 1 })
    expect(analysis.sightings).toHaveLength(2)
  })

  it('should report nothing for an unknown product or a stopped lookup', async () => {
    const unknown = ports({ lookUp: async () => ({ ok: true, value: undefined }) })
    const told = await eventsOf(withProducts(seeing(apple), unknown))
    expect(analysed(photo, told).run).toEqual({ state: 'done' })
    const stop = new AbortController()
    const stopped = ports({
      lookUp: async () => {
        stop.abort()
        return await offline()
      },
    })
    const events = await eventsOf(withProducts(seeing(apple), stopped), stop.signal)
    expect(events.some(({ type }) => type === 'lookup-failed')).toBe(false)
  })

  it('should add what was missing on retry, and count nothing twice', async () => {
    let online = false
    const back = ports({
      readBarcodes: async () => ['5449000000996', '3017620422003'].map((number) => ({ number, box: CODE })),
      lookUp: async (number) =>
        online || number === '3017620422003'
          ? { ok: true, value: { ...spread, name: number } }
          : await offline(),
    })
    const client = withProducts(seeing(apple), back)
    const first = await eventsOf(client)
    online = true
    const asked = { type: 'asked', photos: [photo.sha256], choice: { kind: 'reader' }, at: 0 } as const
    const { analysis, run } = analysed(photo, [...first, asked, ...(await eventsOf(client))])
    const { sightings, usage } = analysis
    expect(sightings.map(({ label }) => label)).toEqual(['apple', '3017620422003', '5449000000996'])
    expect(run).toEqual({ state: 'done', choice: { kind: 'reader' } })
    expect(usage.inputTokens).toBe(1000)
  })
})
