import { describe, expect, it } from 'vitest'
import { assess } from '../../../../../src/core/health/assess.ts'
import type { StatedConditionId, Targets } from '../../../../../src/core/health/profile.ts'
import { compose } from '../../../../../src/core/nutrition/figures/compose.ts'
import type { FoodCategory } from '../../../../../src/core/terms/categories.ts'
import { exactly } from '../../../../../src/core/terms/estimate.ts'
import type { NutrientId } from '../../../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../../../src/food-data/node.ts'
import { composedOf, named } from '../../../../support/composed.ts'
import { scoreOf, type Told, told } from '../../../../support/told.ts'

const foods = foodTable()

function person(condition: StatedConditionId, targets?: Targets) {
  return {
    id: condition,
    name: condition,
    conditions: [condition],
    allergies: [],
    ...(targets && { targets }),
  }
}

const toldOf = (food: string, condition: StatedConditionId): Told =>
  told(assess(compose(named(food), foods), person(condition)))

/** A plain food of which one figure alone differs, judged by 100 g. */
function scoreWith(
  condition: StatedConditionId,
  category: FoodCategory,
  figures: { readonly [N in NutrientId]?: number },
): number {
  const plain = {
    energy: 60,
    fat: 1,
    saturates: 0.3,
    carbs: 5,
    sugars: 2,
    fibre: 2,
    sodium: 20,
    protein: 4,
    trans: 0,
  }
  const estimates = Object.entries({ ...plain, cholesterol: 0, ...figures }).map(([id, value]) => [
    id,
    exactly(value),
  ])
  return scoreOf(assess(composedOf(category, Object.fromEntries(estimates), exactly(100)), person(condition)))
    .likely
}

describe('gout', () => {
  it('should weigh the purines of meat and fish, and leave those of plants alone', () => {
    const poor = { purines: 20 }
    const rich = { purines: 180 }
    expect(scoreWith('gout', 'poultry', rich)).toBeLessThan(scoreWith('gout', 'poultry', poor))
    expect(scoreWith('gout', 'legume', rich)).toBe(scoreWith('gout', 'legume', poor))
  })

  it('should hold rich foods at in moderation and very rich ones below it', () => {
    expect(scoreWith('gout', 'fish-seafood', { purines: 210, protein: 20 })).toBeLessThanOrEqual(64)
    expect(scoreWith('gout', 'fish-seafood', { purines: 310, protein: 20 })).toBeLessThanOrEqual(34)
  })

  it('should take more points from beer than from the same alcohol without purines', () => {
    const drink = { energy: 43, protein: 0, fat: 0, saturates: 0, alcohol: 3.9 }
    expect(scoreWith('gout', 'alcoholic-drink', { ...drink, purines: 12 })).toBeLessThan(
      scoreWith('gout', 'alcoholic-drink', { ...drink, purines: 0 }),
    )
  })

  it.each<[string, Told]>([
    ['beef liver', 'not-recommended'],
    ['beef steak', 'in-moderation'],
    ['skimmed milk', 'recommended'],
    ['cola', 'not-recommended'],
  ])('should call %s %s', (food, verdict) => {
    expect(toldOf(food, 'gout')).toBe(verdict)
  })
})

describe('coeliac disease', () => {
  it.each<[string, Told]>([
    ['white bread', 'avoid'],
    ['barley', 'avoid'],
    ['soy sauce', 'avoid'],
    ['white rice', 'recommended'],
    ['flux capacitor', 'ask'],
  ])('should call %s %s', (food, verdict) => {
    expect(toldOf(food, 'coeliac')).toBe(verdict)
  })
})

describe('lactose intolerance', () => {
  it('should go by the amount at once: nothing below 1 g, a cap from a third of the dose, more from one and a half', () => {
    const without = scoreWith('lactose-intolerance', 'yogurt', { lactose: 0 })
    expect(scoreWith('lactose-intolerance', 'yogurt', { lactose: 0.9 })).toBe(without)
    expect(scoreWith('lactose-intolerance', 'yogurt', { lactose: 5 })).toBeLessThanOrEqual(64)
    expect(scoreWith('lactose-intolerance', 'yogurt', { lactose: 18.5 })).toBeLessThanOrEqual(34)
  })

  it('should close no alert on milk', () => {
    expect(toldOf('whole milk', 'lactose-intolerance')).toBe('in-moderation')
  })
})

describe('pregnancy', () => {
  it.each<[string, Told]>([
    ['red wine', 'avoid'],
    ['smoked salmon', 'avoid'],
    ['brie', 'avoid'],
    ['pâté', 'avoid'],
    ['canned tuna', 'in-moderation'],
    ['black coffee', 'in-moderation'],
    ['grilled salmon', 'recommended'],
  ])('should call %s %s', (food, verdict) => {
    expect(toldOf(food, 'pregnancy')).toBe(verdict)
  })

  it('should call a cup with 200 mg of caffeine not recommended', () => {
    expect(scoreWith('pregnancy', 'tea-coffee', { energy: 2, caffeine: 200 })).toBeLessThanOrEqual(34)
  })
})

describe('low FODMAP', () => {
  it.each<[string, Told]>([
    ['onion', 'not-recommended'],
    ['whole milk', 'not-recommended'],
    ['white rice', 'recommended'],
    ['carrot', 'recommended'],
  ])('should call %s %s', (food, verdict) => {
    expect(toldOf(food, 'low-fodmap')).toBe(verdict)
  })
})

describe('kidney stones', () => {
  it('should limit oxalate and want calcium', () => {
    expect(scoreWith('kidney-stones', 'vegetable', { oxalate: 60 })).toBeLessThanOrEqual(34)
    expect(scoreWith('kidney-stones', 'vegetable', { oxalate: 12 })).toBeLessThanOrEqual(64)
    expect(scoreWith('kidney-stones', 'yogurt', { calcium: 200 })).toBeGreaterThan(
      scoreWith('kidney-stones', 'yogurt', { calcium: 0 }),
    )
  })
})

describe('dysphagia', () => {
  const judge = (food: string, targets?: Targets) =>
    told(assess(compose(named(food), foods), person('dysphagia', targets)))

  it('should stop at soft and bite-sized where nobody set a level', () => {
    expect(judge('peanuts')).toBe('avoid')
    expect(judge('plain yogurt')).toBe('recommended')
    expect(judge('water')).toBe('recommended')
  })

  it('should follow the level set for the person', () => {
    expect(judge('peanuts', { texture: 7 })).not.toBe('avoid')
    expect(judge('water', { drinkTexture: 2 })).toBe('avoid')
  })
})
