import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { canonicalNames } from '../../src/core/nutrition/table/canonical-names.ts'
import { DEFAULT_NOISE } from '../../src/evaluate/noise.ts'
import { simulatedObserver } from '../../src/evaluate/observer.ts'
import { type Evaluation, evaluate } from '../../src/evaluate/run.ts'
import { generatedScenes } from '../../src/evaluate/scenes.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { ensemble } from '../../src/vision/strategies/ensemble.ts'

const foods = foodTable()
const SEED = 'a seed of its own'
const truths = generatedScenes(3, foods, SEED)
const cases = truths.map((truth) => ({ photo: photoOf(truth.name), truth }))
const bySha = new Map(cases.map(({ photo, truth }) => [photo.sha256, truth]))

function photoOf(name: string): Photo {
  const image = { bytes: new Uint8Array(0), mediaType: 'image/jpeg' as const, width: 4000, height: 3000 }
  return { name, sha256: createHash('sha256').update(name).digest('hex'), sent: image, original: image }
}

function measured(looks: 1 | 8, runs = 1): Promise<Evaluation> {
  const client = (run: number) =>
    ensemble(simulatedObserver({ truths: bySha, foods, noise: DEFAULT_NOISE, seed: `${SEED}/${run}` }), {
      looks,

      canonical: canonicalNames(foods),
    })
  const signal = new AbortController().signal
  return evaluate(
    { name: `${looks}`, looks, client },
    { cases, profiles: [GENERAL_PROFILE], foods, judge: foodJudge, runs, now: () => 0, signal },
  )
}
const value = (evaluation: Evaluation, id: keyof Evaluation['measures']) =>
  evaluation.measures[id]?.value ?? 0

describe('eight simulated looks against one', () => {
  let one: Evaluation
  let eight: Evaluation
  beforeAll(async () => {
    one = await measured(1)
    eight = await measured(8)
  })

  it('should bring ten points more dots into their boxes', () => {
    expect(value(eight, 'pointInBox') - value(one, 'pointInBox')).toBeGreaterThanOrEqual(0.1)
  })

  it('should leave no more than one duplicate in a hundred', () => {
    expect(value(eight, 'duplicates')).toBeLessThanOrEqual(0.01)
  })

  it('should find more and name it better', () => {
    for (const id of ['f1', 'precision', 'recall', 'labels'] as const) {
      expect(value(eight, id), id).toBeGreaterThan(value(one, id))
    }
    expect(value(eight, 'energyError')).toBeLessThan(value(one, 'energyError'))
  })

  it('should make different errors in each run, and report the spread', async () => {
    const { repeats, measures } = await measured(1, 3)
    expect(repeats.spread).toBeGreaterThan(0)
    expect(repeats.any?.value).toBeGreaterThan(measures.pointInBox?.value ?? 1)
    expect(repeats.every?.value).toBeLessThan(measures.pointInBox?.value ?? 0)
  })
})
