import { describe, expect, it } from 'vitest'
import { boxCentre } from '../../src/core/geometry/normalized.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { measure } from '../../src/evaluate/intervals.ts'
import { judgeTruth } from '../../src/evaluate/judged-truth.ts'
import { scoreOutcome } from '../../src/evaluate/metrics.ts'
import type { FoundItem, Outcome } from '../../src/evaluate/outcome.ts'
import type { Truth } from '../../src/evaluate/truth.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { box, boxRegion } from '../support/box.ts'

const foods = foodTable()
const profiles = [GENERAL_PROFILE]

const TRUTH: Truth = {
  name: 'breakfast',
  width: 1000,
  height: 800,
  items: [
    { id: 'egg', label: 'boiled egg', box: box(0.1, 0.1, 0.3, 0.3), count: 1, grams: 50, basis: 'served' },
    { id: 'apple', label: 'apple', box: box(0.5, 0.5, 0.7, 0.7), count: 1, grams: 150, basis: 'served' },
  ],
}

function found(label: string, region: FoundItem['region'] & { kind: 'box' }, grams?: number): FoundItem {
  return {
    id: `${label}-${region.box.xMin}`,
    label,
    dot: boxCentre(region.box),
    region,
    ...(grams !== undefined && { grams }),
    verdicts: ['recommended'],
  }
}

function score(items: readonly FoundItem[], rest: Partial<Outcome> = {}, truth = TRUTH) {
  const outcome: Outcome = {
    items,
    valid: items.length,
    invalid: 0,
    looks: 1,
    tokens: 0,
    costUsd: 0,
    elapsedMs: 0,
    failed: false,
    ...rest,
  }
  return scoreOutcome(truth, judgeTruth(truth, profiles, foods, foodJudge), outcome, profiles, foods)
}

describe('scoreOutcome', () => {
  it('should give a perfect look full marks', () => {
    const scores = score([
      found('boiled egg', boxRegion(0.1, 0.1, 0.3, 0.3), 50),
      found('apple', boxRegion(0.5, 0.5, 0.7, 0.7), 150),
    ])
    for (const id of ['pointInBox', 'precision', 'recall', 'f1', 'labels', 'schemaValid'] as const) {
      expect(scores[id].part / scores[id].whole, id).toBe(1)
    }
    expect(scores.duplicates.part).toBe(0)
    expect(scores.gramsError.part).toBe(0)
  })

  it('should count a dot beside its item as a miss, and a box half over it as no match', () => {
    const scores = score([found('apple', boxRegion(0.75, 0.5, 0.95, 0.7))])
    expect(scores.pointInBox).toEqual({ part: 0, whole: 2 })
    expect(scores.f1).toEqual({ part: 0, whole: 3 })
  })

  it('should count a second dot on one item as a duplicate, once', () => {
    const scores = score([
      found('apple', boxRegion(0.5, 0.5, 0.7, 0.7)),
      found('red apple', boxRegion(0.52, 0.5, 0.72, 0.7)),
    ])
    expect(scores.duplicates).toEqual({ part: 1, whole: 2 })
    expect(scores.pointInBox).toEqual({ part: 1, whole: 2 })
  })

  it('should not call another food in the same place a duplicate', () => {
    const scores = score([
      found('apple', boxRegion(0.5, 0.5, 0.7, 0.7)),
      found('boiled egg', boxRegion(0.52, 0.5, 0.72, 0.7)),
    ])
    expect(scores.duplicates.part).toBe(0)
    expect(scores.precision).toEqual({ part: 1, whole: 2 })
  })

  it('should tell a wrong name from a right one', () => {
    expect(score([found('banana', boxRegion(0.5, 0.5, 0.7, 0.7))]).labels).toEqual({ part: 0, whole: 1 })
  })

  it('should sum errors of weight before dividing by the true weight', () => {
    const scores = score([
      found('boiled egg', boxRegion(0.1, 0.1, 0.3, 0.3), 100),
      found('apple', boxRegion(0.5, 0.5, 0.7, 0.7), 120),
    ])
    expect(scores.gramsError).toEqual({ part: 80, whole: 200 })
  })

  it('should compare verdicts with those of the truth', () => {
    const items = [found('apple', boxRegion(0.5, 0.5, 0.7, 0.7))]
    expect(score(items).verdicts).toEqual([{ part: 1, whole: 1 }])
    expect(score(items.map((item) => ({ ...item, verdicts: ['avoid' as const] }))).verdicts).toEqual([
      { part: 0, whole: 1 },
    ])
  })
})

describe('what nobody can be sure of', () => {
  const certain = found('apple', boxRegion(0.5, 0.5, 0.7, 0.7))
  const [egg, apple] = TRUTH.items as [Truth['items'][number], Truth['items'][number]]
  const doubted: Truth = { ...TRUTH, items: [{ ...egg, sure: false }, apple] }
  const places = ['pointInBox', 'precision', 'recall', 'f1', 'labels'] as const

  it('should be no miss when left out, and no false find when named', () => {
    for (const items of [[certain], [certain, found('boiled egg', boxRegion(0.1, 0.1, 0.3, 0.3))]]) {
      const scores = score(items, {}, doubted)
      for (const id of places) expect(scores[id].part / scores[id].whole, id).toBe(1)
      expect(scores.pointedAt).toEqual(new Set(['apple']))
    }
  })

  it('should be a fault where nobody can tell what is there and the name shows no doubt', () => {
    const hidden: Truth = { ...TRUTH, unidentifiable: [{ box: box(0.8, 0.1, 0.9, 0.2) }] }
    const butter = found('butter', boxRegion(0.8, 0.1, 0.9, 0.2))
    const bold = score([certain, butter], {}, hidden)
    expect(bold.madeUp).toEqual({ part: 1, whole: 1 })
    expect(bold.precision).toEqual({ part: 1, whole: 2 })
    const doubting = score([certain, { ...butter, doubt: true }], {}, hidden)
    expect(doubting.madeUp).toEqual({ part: 0, whole: 1 })
    expect(doubting.precision).toEqual({ part: 1, whole: 1 })
  })

  it('should not measure boxes where only points were given', () => {
    const point: FoundItem = { ...certain, region: { kind: 'point', point: certain.dot } }
    const scores = score([point])
    expect(scores.pointInBox).toEqual({ part: 1, whole: 2 })
    for (const id of ['precision', 'recall', 'f1'] as const) expect(scores[id].whole, id).toBe(0)
  })

  it('should count a look that found nothing as missing all', () => {
    expect(score([]).recall).toEqual({ part: 0, whole: 2 })
  })
})

describe('measure', () => {
  it('should divide the sums, not average the shares', () => {
    expect(
      measure(
        [
          { part: 1, whole: 1 },
          { part: 0, whole: 9 },
        ],
        'k',
      )?.value,
    ).toBe(0.1)
  })

  it('should have an interval that holds the value and shrinks with more photos', () => {
    const photos = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ part: (i * 7) % 10, whole: 10 }))
    const [few, many] = [measure(photos(10), 'k'), measure(photos(200), 'k')]
    if (!few || !many) throw new Error('nothing measured')
    expect(few.low).toBeLessThan(few.value)
    expect(few.high).toBeGreaterThan(few.value)
    expect(many.high - many.low).toBeLessThan(few.high - few.low)
  })

  it('should say nothing where nothing was counted', () => {
    expect(measure([{ part: 0, whole: 0 }], 'k')).toBeUndefined()
  })
})
