import { describe, expect, it } from 'vitest'
import type { LookRequest, VisionClient } from '../../src/core/analysis/look.ts'
import type { CropPhoto } from '../../src/core/analysis/photo.ts'
import { normalizedBox } from '../../src/core/geometry/normalized.ts'
import { foodTable } from '../../src/food-data/node.ts'
import type { Recording } from '../../src/vision/clients/recorded/recording.ts'
import type { LookCache } from '../../src/vision/look-cache/look-cache.ts'
import { type ModelOptions, pipeline } from '../../src/vision/pipeline.ts'
import { collect } from '../support/collect.ts'
import { lookOf, photoOf } from '../support/look-events.ts'

const photo = photoOf(new Uint8Array([1]), 4000, 3000)
const signal = new AbortController().signal
const PACE = { now: () => 0, pause: async () => undefined }
const plain: ModelOptions = { looks: 1, tiling: 'off', foods: foodTable() }

function milkClient(): VisionClient & { readonly asked: LookRequest[] } {
  const asked: LookRequest[] = []
  return {
    id: 'milk',
    asked,
    async *look(request) {
      asked.push(request)
      yield* lookOf(['Milk'])
    },
  }
}

const crop: CropPhoto = async () => ({ ok: true, value: { ...photo.sent, width: 400, height: 300 } })

function inMemory(): LookCache {
  const kept = new Map<string, Recording>()
  return {
    recall: async (key) => kept.get(key),
    keep: async (key, recording) => void kept.set(key, recording),
    forget: async () => kept.clear(),
  }
}

describe('the pipeline', () => {
  it('should leave a client alone that says the same every time', () => {
    const client = milkClient()
    expect(pipeline(client, {})).toBe(client)
  })

  it('should cut the parts that looks ask about, unless the client takes regions itself', async () => {
    const [cutFor, itself] = [milkClient(), milkClient()]
    const several = { ...plain, looks: 8 } as const
    await collect(pipeline(cutFor, { model: { ...several, crop } }).look({ photo }, signal))
    await collect(pipeline(itself, { model: several }).look({ photo }, signal))
    expect(cutFor.asked.some(({ detail }) => detail)).toBe(true)
    expect(cutFor.asked.every(({ region }) => region === undefined)).toBe(true)
    expect(itself.asked.some(({ region, detail }) => region && !detail)).toBe(true)
  })

  it('should begin no more looks than a limit allows, and half of them until verdicts settle', async () => {
    const limited = milkClient()
    const model = { ...plain, looks: 8, limits: { looks: 3 } } as const
    const events = await collect(pipeline(limited, { model }).look({ photo }, signal))
    expect(limited.asked).toHaveLength(3)
    expect(events.at(-1)).toMatchObject({ type: 'limit', limit: 'looks' })

    const settling = milkClient()
    const untilSettled = { people: [], pace: PACE }
    const told = await collect(
      pipeline(settling, { model: { ...plain, looks: 8, untilSettled } }).look({ photo }, signal),
    )
    expect(settling.asked).toHaveLength(4)
    expect(told.at(-1)?.type).toBe('settled')
  })

  it('should answer the second time from memory, and look products up all the same', async () => {
    const client = milkClient()
    let lookups = 0
    const products = {
      readBarcodes: async () => [
        { number: '1', box: normalizedBox({ xMin: 0, yMin: 0, xMax: 0.1, yMax: 0.1 }) },
      ],
      lookUp: async () => {
        lookups += 1
        return { ok: true, value: undefined } as const
      },
    }
    const cache = { looks: inMemory(), about: { model: 'milk' } }
    const looking = pipeline(client, { model: { ...plain, cache }, products })
    const first = await collect(looking.look({ photo }, signal))
    const second = await collect(looking.look({ photo }, signal))
    expect(second).toEqual([{ type: 'remembered', lookId: 'memory' }, ...first])
    expect([client.asked.length, lookups]).toEqual([1, 2])
  })
})
