import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../../src/core/fusion/detection.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { modelFigures } from '../../../../src/core/nutrition/figures/model-figures.ts'
import { peerFigures } from '../../../../src/core/nutrition/figures/peer-figures.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'

const foods = foodTable()
const seen = (label: string, more: Partial<Detection> = {}) =>
  named(label, {
    corrected: {},
    sightings: [{ id: '1', label, count: 1, region: { kind: 'whole-photo' }, ...more }],
  })
const grams = (likely: number) => ({ min: likely * 0.8, likely, max: likely * 1.2 })

describe('compose', () => {
  it('should give a bare word the range of the foods it commonly means, not of the whole category', () => {
    const fat = (name: string) => compose(named(name), foods).per100g.fat?.estimate
    const milk = fat('milk')
    expect(milk?.max).toBe(fat('whole milk')?.likely)
    expect(milk?.min).toBe(fat('semi-skimmed milk')?.likely)
    const [cheese, kind] = [fat('cheese'), peerFigures(foods, 'cheese').per100g.fat]
    expect(cheese?.min).toBeLessThan(cheese?.likely ?? 0)
    expect(cheese?.min).toBeGreaterThan(kind?.min ?? 0)
    // A word that is not explained still makes it wide.
    expect(fat('zorbian cheese')?.min).toBeLessThan(cheese?.min ?? 0)
  })

  it('should not take a dish of a menu for the seasoning it is called by', () => {
    const ordered = compose(seen('Black pepper', { amount: { basis: 'menu' } }), foods)
    expect(ordered.match).toBeUndefined()
    expect(ordered.readings[0]?.left).toEqual([{ word: 'Black pepper', reach: 'everything' }])
    expect(compose(seen('Black pepper'), foods).match?.food.category).toBe('spice-salt')
    expect(compose(seen('Pepper steak', { amount: { basis: 'menu' } }), foods).match).toBeDefined()
  })

  it('should read a dish of the table as that dish, not as its parts', () => {
    expect(compose(named('Macaroni and cheese'), foods).mentioned).toEqual([])
    const mentioned = compose(named('Macaroni and cheese with bacon'), foods).mentioned.map(
      ({ food }) => food.id,
    )
    expect(mentioned).toContain('bacon')
  })

  it('should prefer the table to the model, and name each source', () => {
    const { per100g, match } = compose(seen('butter', { composition: { energy: 700, caffeine: 3 } }), foods)
    expect(match?.food.name).toBe('Butter')
    expect(per100g.energy).toMatchObject({ source: 'table', estimate: { likely: 717 } })
    expect(per100g.caffeine?.source).not.toBe('category')
  })

  it("should treat a table food as a rival when the model's energy contradicts it", () => {
    const dried = compose(
      seen('apple', { composition: { energy: 350, carbs: 90, protein: 1, fat: 0 } }),
      foods,
    )
    expect(dried.match).toBeUndefined()
    expect(dried.rivals[0]?.food.name).toBe('Apple')
    expect(dried.per100g.energy?.source).toBe('model')
  })

  it('should not doubt a name the person gave', () => {
    const renamed = named('apple', {
      corrected: { label: 'apple' },
      sightings: seen('peanuts', { composition: { energy: 567 } }).sightings,
    })
    expect(compose(renamed, foods).match?.food.name).toBe('Apple')
  })

  it('should judge the seen amount only when the food is served', () => {
    const served = compose(seen('butter', { amount: { basis: 'served', grams: grams(20) } }), foods)
    expect(served.amount).toMatchObject({ source: 'seen', servingGrams: { likely: 20 } })
    expect(served.perServing.energy?.estimate.likely).toBeCloseTo(143.4)
    expect(served.perServing.energy?.estimate.max).toBeCloseTo(172.08)
    const pack = compose(seen('butter', { amount: { basis: 'package', grams: grams(250) } }), foods)
    expect(pack.amount).toMatchObject({ source: 'reference', seenGrams: { likely: 250 } })
    expect(pack.amount.servingGrams.likely).toBeLessThan(20)
    const set = named('butter', { corrected: { servingGrams: 33 } })
    expect(compose(set, foods).amount).toMatchObject({ source: 'person', servingGrams: { likely: 33 } })
  })

  it('should bound a missing figure by its category and by the other figures', () => {
    const item = seen('mystery bar', {
      category: 'sweet-snack',
      composition: { energy: 400, fat: 2, carbs: 10, protein: 8 },
    })
    const { per100g } = compose(item, foods)
    expect(per100g.sugars?.source).toBe('category')
    expect(per100g.sugars!.estimate.max).toBeLessThanOrEqual(per100g.carbs!.estimate.max)
    expect(per100g.saturates!.estimate.max).toBeLessThanOrEqual(per100g.fat!.estimate.max)
    expect(per100g.sodium!.estimate.max).toBeGreaterThan(0)
  })

  it('should place a mix of known foods between them', () => {
    const { energy } = compose(named('hummus & pita bread'), foods).per100g
    const only = (food: string) => compose(named(food), foods).per100g.energy!.estimate.likely
    expect([energy!.estimate.min, energy!.estimate.max]).toEqual(
      [only('hummus'), only('pita bread')].sort((a, b) => a - b),
    )
  })

  it('should know nothing about an unknown food', () => {
    const { per100g, match, category } = compose(named('flux capacitor'), foods)
    expect([match, category, Object.keys(per100g)]).toEqual([undefined, undefined, []])
  })

  it('should give foods of the table figures within their own bounds', () => {
    const everyFifth = foods.foods.filter((_, i) => i % 5 === 0)
    const outside = everyFifth.filter(({ name }) =>
      Object.values(compose(named(name), foods).per100g).some(
        ({ estimate: { min, likely, max } }) => !(min <= likely && likely <= max && Number.isFinite(max)),
      ),
    )
    expect(outside.map(({ id }) => id)).toEqual([])
  })
})

describe('modelFigures', () => {
  const stated = (...compositions: Detection['composition'][]) =>
    modelFigures(
      compositions.map((composition) => seen('x', composition ? { composition } : {}).sightings[0]!),
    )

  it('should widen what a model says, sodium more upwards than down', () => {
    const { sodium, energy } = stated({ sodium: 500, energy: 200 })
    expect(energy).toEqual({ min: 150, likely: 200, max: 250 })
    expect(sodium!.max - 500).toBeGreaterThan(500 - sodium!.min)
  })

  it('should take the median of several looks', () => {
    expect(stated({ energy: 100 }, { energy: 110 }, { energy: 300 }).energy?.likely).toBe(110)
  })

  it('should span both where energy and macronutrients contradict each other', () => {
    const { energy } = stated({ energy: 100, fat: 30, protein: 10, carbs: 10 })
    expect(energy).toMatchObject({ likely: 100, max: 350 })
  })

  it('should work energy out where only the macronutrients are given', () => {
    expect(stated({ fat: 10, protein: 10, carbs: 10 }).energy?.likely).toBe(170)
  })

  it('should not use figures that cannot fit in 100 g', () => {
    expect(stated({ fat: 60, protein: 30, carbs: 40 })).toEqual({})
    expect(stated({ fat: 160 }).fat).toBeUndefined()
  })
})

describe('peerFigures', () => {
  it('should range from the 5th to the 95th percentile around the median', () => {
    const { per100g } = peerFigures(foods, 'fruit')
    const { min, likely, max } = per100g.sugars!
    expect(min).toBeLessThan(likely)
    expect(likely).toBeLessThan(max)
    expect(peerFigures(foods, 'fruit').per100g).toBe(per100g)
  })
})
