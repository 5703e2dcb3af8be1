import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import { wasSent } from '../../../src/core/analysis/sent-looks.ts'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import { normalizedBox } from '../../../src/core/geometry/normalized.ts'
import { checkModel, nodeDetectorClient } from '../../../src/vision/detector/node.ts'
import { collect } from '../../support/collect.ts'
import { colouredPhoto, type Patch } from '../../support/onnx/coloured-photo.ts'
import {
  tinyBlindDetector,
  tinyBrokenDetector,
  tinyClassifier,
  tinyDetector,
  tinyProcessedDetector,
} from '../../support/onnx/tiny-detector.ts'

const never = new AbortController().signal
const PATCHES: readonly Patch[] = [
  { column: 1, row: 2, colour: '#ff0000' },
  { column: 6, row: 5, colour: '#ffff00' },
  // A plate: seen, and no food.
  { column: 4, row: 0, colour: '#ffffff' },
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dishlight-detector-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function lookWith(file: Uint8Array, photo: Photo, region?: Parameters<typeof normalizedBox>[0]) {
  const path = join(folder, 'model.onnx')
  await writeFile(path, file)
  const request = region ? { photo, region: normalizedBox(region) } : { photo }
  const events = await collect(nodeDetectorClient('tiny', path).look(request, never))
  const sightings = events.flatMap((event): Detection[] =>
    event.type === 'detection' ? [event.detection] : [],
  )
  return { events, sightings: sightings.sort((a, b) => a.label.localeCompare(b.label)) }
}

function boxOf({ region }: Detection) {
  if (region.kind !== 'box') throw new Error('no box')
  return region.box
}

describe('the food eye in Node', () => {
  it.each([
    ['logits and boxes', tinyDetector],
    ['labels, boxes and scores', tinyProcessedDetector],
  ])('should place foods with a model of %s', async (_, model) => {
    const { events, sightings } = await lookWith(model(), await colouredPhoto(PATCHES))
    expect(sightings.map(({ label }) => label)).toEqual(['apple', 'banana'])
    const [apple, banana] = sightings.map(boxOf)
    expect(apple).toMatchObject({ xMin: 1 / 8, yMin: 2 / 8, xMax: 2 / 8, yMax: 3 / 8 })
    expect(banana?.xMin).toBeCloseTo(6 / 8)
    expect(banana?.yMax).toBeCloseTo(6 / 8)
    expect(sightings[0]?.evidence).toMatch(/^Apple, \d+ %$/)
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })
  })

  it('should find nothing where there is nothing', async () => {
    const { sightings } = await lookWith(tinyDetector(), await colouredPhoto([]))
    expect(sightings).toEqual([])
  })

  it('should place what it sees in a part of the photo on the whole photo', async () => {
    const quarter = { xMin: 0.5, yMin: 0.5, xMax: 1, yMax: 1 }
    const { sightings } = await lookWith(tinyDetector(), await colouredPhoto(PATCHES), quarter)
    // One of the grid's cells on the whole photo is four on its quarter.
    expect(sightings.map(({ label }) => label)).toEqual(['banana', 'banana', 'banana', 'banana'])
    const boxes = sightings.map(boxOf)
    expect(Math.min(...boxes.map(({ xMin }) => xMin))).toBeCloseTo(6 / 8)
    expect(Math.max(...boxes.map(({ yMax }) => yMax))).toBeCloseTo(6 / 8)
  })

  it('should look at the quarters of a large photo as well', async () => {
    const large = { width: 2400, height: 1600 }
    const { events } = await lookWith(tinyDetector(), await colouredPhoto(PATCHES, large))
    const regions = events.flatMap((event) => (event.type === 'look' ? [event.region] : []))
    expect(regions).toHaveLength(5)
    const covers = (x: number, y: number) =>
      regions.filter(({ xMin, xMax, yMin, yMax }) => xMin <= x && x <= xMax && yMin <= y && y <= yMax).length
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      expect(covers(x, y)).toBe(2)
    expect(covers(0.5, 0.5)).toBe(5)
    expect(events.filter(({ type }) => type === 'failure')).toEqual([])
  })

  it('should count as nothing sent', async () => {
    const { events } = await lookWith(tinyDetector(), await colouredPhoto(PATCHES))
    const looks = events.flatMap((event) => (event.type === 'look' ? [event] : []))
    expect(looks).toHaveLength(1)
    expect(wasSent({ looks: looks as never })).toBe(false)
  })

  it('should say that a model of another kind gives no answer that can be read', async () => {
    const { events, sightings } = await lookWith(tinyClassifier(), await colouredPhoto(PATCHES))
    expect(sightings).toEqual([])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'failure', failure: expect.objectContaining({ kind: 'contract' }) }),
    )
  })
})

describe('the self-test of a model', () => {
  it.each([
    ['logits and boxes', tinyDetector],
    ['labels, boxes and scores', tinyProcessedDetector],
  ])('should let a detector of %s pass', async (_, model) => {
    await expect(checkModel(model())).resolves.toBeUndefined()
  })

  const html = new TextEncoder().encode('<!doctype html><title>404</title><p>Not found.')
  it.each([
    ['a web page', html, 'not-a-model'],
    ['a model that was cut off half-way', tinyDetector().slice(0, 4000), 'not-a-model'],
    ['an empty file', new Uint8Array(), 'not-a-model'],
    ['a model that places nothing', tinyClassifier(), 'wrong-outputs'],
    ['a model that answers with what is no number', tinyBrokenDetector(), 'not-finite'],
    ['a model that finds the same in every picture', tinyBlindDetector(), 'blind'],
  ])('should refuse %s', async (_, file, issue) => {
    await expect(checkModel(file)).rejects.toMatchObject({ name: 'UnusableModel', issue })
  })

  it('should be given the same file each time it is made', () => {
    expect(tinyDetector()).toEqual(tinyDetector())
  })
})
