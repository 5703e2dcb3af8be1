import { describe, expect, it } from 'vitest'
import type { LookRequest } from '../../../src/core/analysis/look.ts'
import { normalizedBox } from '../../../src/core/geometry/normalized.ts'
import type { Result } from '../../../src/core/terms/failure.ts'
import { detectorClient } from '../../../src/vision/detector/detector-client.ts'
import type { Found } from '../../../src/vision/detector/model-outputs.ts'
import { OBJECTS365 } from '../../../src/vision/detector/objects365.ts'
import { collect } from '../../support/collect.ts'
import { photoOf } from '../../support/look-events.ts'

const photo = photoOf(new Uint8Array([1]))

/** Something found at a distance of `x` from the left. */
function found(name: string, score: number, x = 0.1): Found {
  const box = normalizedBox({ xMin: x, yMin: 0.1, xMax: x + 0.3, yMax: 0.4 })
  return { classId: OBJECTS365.indexOf(name) + 1, score, box }
}

async function look(things: readonly Found[] | Result<readonly Found[]>, request: Partial<LookRequest> = {}) {
  const result = 'ok' in things ? things : ({ ok: true, value: things } as const)
  const client = detectorClient({ model: 'tiny', find: async () => result, now: () => 0 })
  const events = await collect(client.look({ photo, ...request }, new AbortController().signal))
  return {
    events,
    sightings: events.flatMap((event) => (event.type === 'detection' ? [event.detection] : [])),
  }
}

describe('what a detector found', () => {
  it('should be told from a score of 0.4 on, the surest first', async () => {
    const { sightings } = await look([found('Egg', 0.39), found('Apple', 0.4), found('Pear', 0.9, 0.6)])
    expect(sightings.map(({ label }) => label)).toEqual(['pear', 'apple'])
  })

  it('should be one food in one place, by the name it is surest of', async () => {
    const { sightings } = await look([found('Pie', 0.5), found('Pizza', 0.7, 0.11), found('Pizza', 0.6, 0.5)])
    expect(sightings.map(({ label }) => label)).toEqual(['pizza', 'pizza'])
  })

  it('should not be lost to the plate or the bowl it lies in', async () => {
    const { sightings } = await look([found('Plate', 0.95), found('Bowl/Basin', 0.9), found('Pizza', 0.6)])
    expect(sightings.map(({ label, evidence }) => `${label}: ${evidence}`)).toEqual(['pizza: Pizza, 60 %'])
  })

  it('should be left open where its class says no food: class 0 and what is beyond the last', async () => {
    const box = normalizedBox({ xMin: 0, yMin: 0, xMax: 1, yMax: 1 })
    const { sightings } = await look([
      { classId: 0, score: 1, box },
      { classId: 366, score: 1, box },
    ])
    expect(sightings).toEqual([])
  })

  it('should be placed on the whole photo where a part was looked at', async () => {
    const region = normalizedBox({ xMin: 0.5, yMin: 0, xMax: 1, yMax: 0.5 })
    const { events, sightings } = await look([found('Apple', 0.8, 0.2)], { region })
    expect(sightings[0]?.region).toEqual({
      kind: 'box',
      box: { xMin: 0.6, yMin: 0.05, xMax: 0.75, yMax: 0.2 },
    })
    expect(events[0]).toMatchObject({ type: 'look', region })
  })
})

describe('a detector', () => {
  it('should say why it found nothing', async () => {
    const failure = { kind: 'transport', code: 'offline', retryable: true } as const
    const { events } = await look({ ok: false, failure })
    expect(events.slice(-2)).toMatchObject([
      { type: 'failure', failure },
      { type: 'end', truncated: true },
    ])
  })

  it('should end silently when told to stop', async () => {
    const stop = new AbortController()
    const client = detectorClient({
      model: 'tiny',
      find: (_image, _region, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      now: () => 0,
    })
    setTimeout(() => stop.abort())
    const events = await collect(client.look({ photo }, stop.signal))
    expect(events.map(({ type }) => type)).toEqual(['look', 'stage'])
  })
})
