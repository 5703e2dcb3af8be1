import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/core/analysis/collect-looks.ts'
import type { GroundingClient, GroundingRequest } from '../../../src/core/analysis/grounding.ts'
import type { VisionClient } from '../../../src/core/analysis/look.ts'
import { select } from '../../../src/core/analysis/select.ts'
import {
  type NormalizedBox,
  normalizedBox,
  normalizedPoint,
  type Region,
} from '../../../src/core/geometry/normalized.ts'
import { GENERAL_PROFILE } from '../../../src/core/health/profile.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import { modelGrounding } from '../../../src/vision/strategies/model-grounding.ts'
import { placed } from '../../../src/vision/strategies/placed.ts'
import { lookOf, photoOf } from '../../support/look-events.ts'

const box = (xMin: number, yMin: number, xMax: number, yMax: number) =>
  normalizedBox({ xMin, yMin, xMax, yMax })
const inBox = (place: NormalizedBox): Region => ({ kind: 'box', box: place })
const at = (x: number, y: number): Region => ({ kind: 'point', point: normalizedPoint(x, y) })
const photo = photoOf(new Uint8Array(0))

/** A model that names these things at these places, whatever part it is shown. */
function looking(things: Readonly<Record<string, Region>>): VisionClient {
  const events = lookOf(Object.keys(things)).map((event) =>
    event.type === 'detection'
      ? { ...event, detection: { ...event.detection, region: things[event.detection.label] as Region } }
      : event,
  )
  return {
    id: 'scripted',
    async *look() {
      yield* events
    },
  }
}

/** Says where things are; `closer` where it is asked about a detail, the same unless given. */
function seeing(
  whole: Readonly<Record<string, readonly NormalizedBox[]>>,
  closer: Readonly<Record<string, readonly NormalizedBox[]>> = whole,
): GroundingClient & { readonly asked: GroundingRequest[] } {
  const asked: GroundingRequest[] = []
  return {
    id: 'scripted',
    asked,
    async *ground(request) {
      asked.push(request)
      const found = request.region ? closer : whole
      for (const name of request.names) {
        const boxes = found[name]
        if (boxes) yield { type: 'places', name, things: boxes.map((each) => ({ box: each })) }
      }
    },
  }
}

async function rowsOf(things: Readonly<Record<string, Region>>, grounding: GroundingClient) {
  const client = placed(looking(things), grounding)
  const { analysis } = await collect(photo, client.look({ photo }, new AbortController().signal))
  const rows = select(analysis, [GENERAL_PROFILE], foodTable(), foodJudge)
  return rows.map(({ composed: { item } }) => ({
    label: item.label,
    ...item.anchor,
    region: item.region,
    item,
  }))
}

describe('placing', () => {
  it('should take a box that agrees, and leave the dot that is on it', async () => {
    const [row] = await rowsOf(
      { milk: inBox(box(0.2, 0.2, 0.4, 0.6)) },
      seeing({ milk: [box(0.21, 0.2, 0.4, 0.58)] }),
    )
    expect(row).toMatchObject({ region: { box: { xMin: 0.21, yMax: 0.58 } } })
    expect(row?.x).toBeCloseTo(0.3)
    expect(row?.y).toBeCloseTo(0.4)
  })

  it('should move a dot beside its food onto it, if a closer answer says the same', async () => {
    const butter = box(0.5, 0.5, 0.6, 0.56)
    const [row] = await rowsOf({ butter: at(0.46, 0.53) }, seeing({ butter: [butter] }))
    expect(row?.x).toBeCloseTo(0.55)
    expect(row?.y).toBeCloseTo(0.53)
  })

  it.each<[string, GroundingClient]>([
    ['is missing', seeing({})],
    ['found nothing', seeing({ butter: [] })],
    [
      'is not confirmed',
      seeing({ butter: [box(0.5, 0.5, 0.6, 0.56)] }, { butter: [box(0.4, 0.4, 0.5, 0.46)] }),
    ],
    ['is missing at the second try', seeing({ butter: [box(0.5, 0.5, 0.6, 0.56)] }, {})],
    ['is far away', seeing({ butter: [box(0.9, 0.9, 0.95, 0.95)] })],
  ])('should leave a dot where an answer %s', async (_, grounding) => {
    const [row] = await rowsOf({ butter: at(0.46, 0.53) }, grounding)
    expect(row).toMatchObject({ x: 0.46, y: 0.53, region: { kind: 'point' } })
  })

  it('should move no dot to where another one stands', async () => {
    const things = { butter: at(0.46, 0.53), cheese: at(0.55, 0.53) }
    const rows = await rowsOf(things, seeing({ butter: [box(0.5, 0.5, 0.6, 0.56)] }))
    expect(rows.map(({ x }) => x)).toEqual([0.46, 0.55])
  })

  it('should split a name that holds two things where two places are confirmed', async () => {
    const grounding = seeing({ Hummus: [box(0.3, 0.3, 0.4, 0.36)], pasta: [box(0.42, 0.36, 0.52, 0.42)] })
    const rows = await rowsOf({ 'Hummus & pasta': at(0.41, 0.36) }, grounding)
    expect(rows.map(({ label, x, y }) => [label, +x.toFixed(2), +y.toFixed(2)])).toEqual([
      ['Hummus', 0.35, 0.33],
      ['pasta', 0.47, 0.39],
    ])
    expect(new Set(rows.map(({ item }) => item.id)).size).toBe(2)
  })

  it.each<[string, GroundingClient]>([
    ['one is not found', seeing({ Hummus: [box(0.3, 0.3, 0.4, 0.36)] })],
    ['both are one', seeing({ Hummus: [box(0.3, 0.3, 0.4, 0.36)], pasta: [box(0.31, 0.3, 0.4, 0.36)] })],
    [
      'one is not confirmed',
      seeing(
        { Hummus: [box(0.3, 0.3, 0.4, 0.36)], pasta: [box(0.42, 0.36, 0.52, 0.42)] },
        { Hummus: [box(0.3, 0.3, 0.4, 0.36)] },
      ),
    ],
  ])('should leave two things in one name where %s', async (_, grounding) => {
    const rows = await rowsOf({ 'Hummus & pasta': at(0.38, 0.35) }, grounding)
    expect(rows.map(({ label }) => label)).toEqual(['Hummus & pasta'])
  })

  it('should be no witness: what it finds or misses makes nothing surer or more doubtful', async () => {
    const [alone] = await rowsOf({ milk: at(0.3, 0.3) }, seeing({}))
    const [seen] = await rowsOf({ milk: at(0.3, 0.3) }, seeing({ milk: [box(0.32, 0.25, 0.42, 0.35)] }))
    expect(seen?.item.agreement).toEqual(alone?.item.agreement)
    expect(seen?.item.standing).toBe('settled')
  })

  it('should take equal things that lie together as one', async () => {
    const eggs = [0, 1, 2].map((index) => box(0.3 + index * 0.06, 0.5, 0.35 + index * 0.06, 0.56))
    const [row] = await rowsOf({ eggs: inBox(box(0.29, 0.49, 0.48, 0.57)) }, seeing({ eggs }))
    expect(row?.region).toMatchObject({ box: { xMin: 0.3, xMax: 0.47 } })
  })

  it('should not ask about lines of a menu, nor where a part of the photo is asked for', async () => {
    const grounding = seeing({})
    const client = placed(looking({ milk: at(0.3, 0.3) }), grounding)
    await collect(photo, client.look({ photo, region: box(0, 0, 0.5, 0.5) }, new AbortController().signal))
    expect(grounding.asked).toEqual([])
  })
})

describe('the model itself as the one who places', () => {
  it('should be asked about parts, and believed where it uses the name again', async () => {
    const regions: (NormalizedBox | undefined)[] = []
    const client = looking({ butter: inBox(box(0.5, 0.5, 0.6, 0.56)), jam: at(0.1, 0.1) })
    const watched = {
      ...client,
      look: (...asked: Parameters<typeof client.look>) => {
        regions.push(asked[0].region)
        return client.look(...asked)
      },
    }
    const [row] = await rowsOf({ butter: at(0.46, 0.53) }, modelGrounding(watched))
    expect(regions.length).toBeGreaterThan(4)
    expect(regions.every((region) => region !== undefined)).toBe(true)
    expect(row?.x).toBeCloseTo(0.55)
  })
})
