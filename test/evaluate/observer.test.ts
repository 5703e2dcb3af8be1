import { describe, expect, it } from 'vitest'
import type { LookRequest } from '../../src/core/analysis/look.ts'
import type { Photo } from '../../src/core/analysis/photo.ts'
import type { Detection } from '../../src/core/fusion/detection.ts'
import { boxCentre, type NormalizedBox, regionCentre } from '../../src/core/geometry/normalized.ts'
import { DEFAULT_NOISE, type Noise, scaledNoise } from '../../src/evaluate/noise.ts'
import { simulatedObserver } from '../../src/evaluate/observer.ts'
import { generatedScenes } from '../../src/evaluate/scenes.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { box } from '../support/box.ts'

const foods = foodTable()
const scenes = generatedScenes(20, foods, 'test')
const photoOf = (name: string) => ({ sha256: name }) as Photo
const truths = new Map(scenes.map((scene) => [scene.name, scene]))
const NONE = scaledNoise(DEFAULT_NOISE, 0)

async function looksAt(
  name: string,
  noise: Noise,
  times = 1,
  rest: Partial<LookRequest> = {},
  seed = 'test',
) {
  const client = simulatedObserver({ truths, foods, noise, seed })
  const looks: Detection[][] = []
  for (let look = 0; look < times; look += 1) {
    const found: Detection[] = []
    for await (const event of client.look({ photo: photoOf(name), ...rest }, new AbortController().signal)) {
      if (event.type === 'detection') found.push(event.detection)
    }
    looks.push(found)
  }
  return looks
}

async function allLooks(noise: Noise, times = 1) {
  const looks = await Promise.all(scenes.map(({ name }) => looksAt(name, noise, times)))
  return { items: scenes.reduce((sum, { items }) => sum + items.length, 0), looks }
}

describe('simulatedObserver', () => {
  it('should see everything exactly without noise', async () => {
    const [scene] = scenes
    if (!scene) throw new Error('no scene')
    const [found = []] = await looksAt(scene.name, NONE)
    expect(found).toHaveLength(scene.items.length)
    for (const { label, box } of scene.items) {
      const nearest = found.find((each) => each.label === label && apart(each.region, box) < 1e-9)
      expect(nearest, label).toBeDefined()
    }
  })

  it('should depend on the seed alone', async () => {
    const [one] = await looksAt('scene-03', DEFAULT_NOISE)
    expect(await looksAt('scene-03', DEFAULT_NOISE)).toEqual([one])
    expect(await looksAt('scene-03', DEFAULT_NOISE, 1, {}, 'other')).not.toEqual([one])
  })

  it('should miss as often as set, and small items more often', async () => {
    const { items, looks } = await allLooks({ ...NONE, miss: 0.2, missSmall: 0.2 })
    expect(1 - looks.flat(2).length / items).toBeCloseTo(0.2, 1)
    const small = await allLooks({ ...NONE, missSmall: 0.4, smallBelow: 1 })
    expect(1 - small.looks.flat(2).length / items).toBeCloseTo(0.4, 1)
  })

  it('should double and invent as often as set', async () => {
    const doubled = await allLooks({ ...NONE, double: 0.08 })
    expect(doubled.looks.flat(2).length / doubled.items - 1).toBeCloseTo(0.08, 1)
    const invented = await allLooks({ ...NONE, hallucination: 0.06 })
    expect(invented.looks.flat(2).length / invented.items - 1).toBeCloseTo(0.06, 1)
  })

  it('should make correlated errors in the looks at one photo', async () => {
    const { looks } = await allLooks({ ...NONE, jitter: 0.04 }, 2)
    const errors = looks.flatMap(([first = [], second = []], s) => {
      const items = scenes[s]?.items ?? []
      return items.flatMap(({ label, box }) => {
        // At the edge of the photo boxes are cut, and their middles with them; of two identical items neither is known.
        const fit =
          box.xMin > 0.2 && box.xMax < 0.8 && items.filter((other) => other.label === label).length === 1
        const [one, two] = [first, second].map((look) => look.find((each) => each.label === label))
        if (!fit || !one || !two) return []
        const middle = (box.xMin + box.xMax) / 2
        return [[regionCentre(one.region).x - middle, regionCentre(two.region).x - middle] as const]
      })
    })
    expect(errors.length).toBeGreaterThan(300)
    expect(correlation(errors)).toBeGreaterThan(0.35)
    expect(correlation(errors)).toBeLessThan(0.65)
  })

  it('should report only what the region shows, in coordinates of the whole photo', async () => {
    const region = box(0, 0, 0.5, 0.5)
    const [found = []] = await looksAt('scene-20', NONE, 1, { region })
    const shown = truths.get('scene-20')?.items.filter(({ box }) => box.xMax <= 0.5 && box.yMax <= 0.5) ?? []
    expect(found.length).toBeGreaterThanOrEqual(shown.length)
    expect(found.length).toBeLessThan((truths.get('scene-20')?.items.length ?? 0) / 2)
  })

  it('should stop when asked to', async () => {
    const stop = new AbortController()
    stop.abort()
    const events = []
    const client = simulatedObserver({ truths, foods, noise: NONE, seed: 'test' })
    for await (const event of client.look({ photo: photoOf('scene-01') }, stop.signal))
      events.push(event.type)
    expect(events).toEqual(['look'])
  })
})

describe('generatedScenes', () => {
  it('should hold 20 to 150 items, each within the photo', () => {
    const sizes = scenes.map(({ items }) => items.length)
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([20, 150])
    for (const { box } of scenes.flatMap(({ items }) => items)) {
      expect(box.xMin).toBeGreaterThanOrEqual(0)
      expect(box.xMax).toBeLessThanOrEqual(1)
      expect(box.xMax).toBeGreaterThan(box.xMin)
      expect(box.yMax).toBeGreaterThan(box.yMin)
    }
  })
})

function apart(region: Detection['region'], box: NormalizedBox): number {
  const [at, of] = [regionCentre(region), boxCentre(box)]
  return Math.hypot(at.x - of.x, at.y - of.y)
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const sum = (value: (pair: readonly [number, number]) => number) =>
    pairs.reduce((total, pair) => total + value(pair), 0)
  const covariance = sum(([x, y]) => (x - a) * (y - b))
  return covariance / Math.sqrt(sum(([x]) => (x - a) ** 2) * sum(([, y]) => (y - b) ** 2))
}
