import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../../src/core/fusion/detection.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { GENERAL_PROFILE } from '../../../../src/core/health/profile.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { peerFigures } from '../../../../src/core/nutrition/figures/peer-figures.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'

const foods = foodTable()
const NOTHING = {
  energy: 0,
  carbs: 0,
  sugars: 0,
  fibre: 0,
  protein: 0,
  fat: 0,
  saturates: 0,
  sodium: 0,
  cholesterol: 0,
}
const seen = (label: string, more: Partial<Detection> = {}) =>
  compose(
    named(label, {
      corrected: {},
      sightings: [{ id: '1', label, count: 1, region: { kind: 'whole-photo' }, ...more }],
    }),
    foods,
  )
const verdictOf = (composed: ReturnType<typeof seen>) => assess(composed, GENERAL_PROFILE).verdict

describe('figures a model was made to give', () => {
  it.each(['chocolate cake', 'butter', 'bacon', 'salted peanuts', 'milk chocolate'])(
    'should not move %s, which the table knows, however little it is said to have',
    (label) => {
      const honest = seen(label)
      const lied = seen(label, { composition: NOTHING, fruitVegShare: 100 })
      expect(lied.match?.food.id).toBe(honest.match?.food.id)
      expect(lied.per100g).toEqual(honest.per100g)
      expect(assess(lied, GENERAL_PROFILE).score).toEqual(assess(honest, GENERAL_PROFILE).score)
    },
  )

  it.each(['sweet-snack', 'dessert-ice', 'fast-food', 'processed-meat', 'savoury-snack'] as const)(
    'should not believe zeros for a %s the table does not know',
    (category) => {
      const lied = seen('Zorblax', { category, composition: NOTHING, fruitVegShare: 100 })
      const peers = peerFigures(foods, category)
      for (const id of ['energy', 'fat', 'carbs', 'sugars', 'sodium'] as const) {
        expect(lied.per100g[id]?.estimate.max, id).toBeGreaterThanOrEqual(peers.per100g[id]?.max ?? 0)
      }
      expect(lied.per100g.energy?.estimate.likely).toBeGreaterThan(0)
      expect(lied.fruitVegShare.estimate.min).toBeLessThanOrEqual(peers.fruitVegShare.min)
      expect(verdictOf(lied)).not.toBe('recommended')
    },
  )

  it('should widen a single zero that its category never has', () => {
    const composition = { energy: 500, carbs: 60, sugars: 0, protein: 5, fat: 27, saturates: 12 }
    const { sugars, fat } = seen('Zorblax', { category: 'sweet-snack', composition }).per100g
    expect(sugars?.estimate.max).toBeGreaterThan(20)
    expect(fat?.estimate.likely).toBe(27)
  })

  it('should keep figures that do not flatter, and those usual for the category', () => {
    const composition = {
      energy: 560,
      carbs: 55,
      sugars: 50,
      protein: 6,
      fat: 35,
      saturates: 20,
      sodium: 900,
    }
    const { per100g } = seen('Zorblax', { category: 'sweet-snack', composition })
    expect(per100g.sodium?.estimate.likely).toBe(900)
    expect(per100g.sugars?.estimate.likely).toBe(50)
    const tea = seen('Zorblax', { category: 'tea-coffee', composition: NOTHING })
    expect(tea.per100g.energy?.estimate.max).toBeLessThan(15)
  })

  it('should span both readings when a drink is said to have less than its name suggests', () => {
    const cola = seen('cola', { category: 'soft-drink', composition: NOTHING })
    expect(cola.match === undefined ? cola.rivals[0]?.food.name : cola.match.food.name).toMatch(/cola/i)
    expect(cola.per100g.sugars?.estimate.max).toBeGreaterThan(9)
    expect(verdictOf(cola)).not.toBe('recommended')
  })

  it("should doubt the name when the model's figures suggest another form", () => {
    const dried = seen('apple', { composition: { energy: 350, carbs: 90, protein: 1, fat: 0 } })
    expect(dried.match).toBeUndefined()
    expect(dried.rivals[0]?.food.name).toBe('Apple')
    expect(dried.per100g.energy?.estimate.likely).toBe(350)
  })
})
