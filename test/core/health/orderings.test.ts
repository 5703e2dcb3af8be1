import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { StatedConditionId } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { ANYONE } from '../../support/people.ts'

const foods = foodTable()
const score = (food: string, conditions: readonly StatedConditionId[]) =>
  assess(compose(named(food), foods), { ...ANYONE, conditions }).score?.likely as number

/** Of two foods, which no guideline would have the other way round. */
const ORDERS: readonly (readonly [worse: string, better: string, StatedConditionId | 'general'])[] = [
  // Guidelines name them in one breath, to be replaced by oils of plants.
  ['lard', 'butter', 'general'],
  ['lard', 'butter', 'high-cholesterol'],
  ['lard', 'butter', 'fatty-liver'],
  ['butter', 'olive oil', 'high-cholesterol'],
  // Less alcohol is better, and sugar in it is no better than sugar without.
  ['vodka', 'lemonade', 'general'],
  ['whisky', 'lemonade', 'general'],
  ['gin and tonic', 'lemonade', 'general'],
  ['vodka', 'beer', 'general'],
  ['lemonade', 'water', 'general'],
  // Breaded and fried, and larger.
  ['schnitzel', 'chicken breast', 'weight-loss'],
  ['schnitzel', 'cod', 'weight-loss'],
  ['fried chicken', 'chicken breast', 'weight-loss'],
  // More of what each is to have less of.
  ['beer', 'black coffee', 'gerd'],
  ['fried chicken', 'chicken breast', 'gerd'],
  ['milk chocolate', 'banana', 'gerd'],
  ['orange juice', 'apple', 'gerd'],
  ['cola', 'orange juice', 'high-triglycerides'],
  ['beef steak', 'salmon', 'high-triglycerides'],
  ['cola', 'black coffee', 'fatty-liver'],
  ['white rice', 'lentils', 'prediabetes'],
  ['white rice', 'lentils', 'gestational-diabetes'],
  ['ham', 'chicken breast', 'low-salt'],
  ['salt', 'basil', 'low-salt'],
  ['salami', 'tofu', 'osteoporosis'],
  ['black coffee', 'skimmed milk', 'osteoporosis'],
]

describe('orderings', () => {
  it.each(ORDERS)('should have %s no better than %s for %s', (worse, better, condition) => {
    const conditions = condition === 'general' ? [] : [condition]
    expect(score(worse, conditions)).toBeLessThanOrEqual(score(better, conditions))
  })

  it('should not have a schnitzel among the best for losing weight', () => {
    expect(score('schnitzel', ['weight-loss'])).toBeLessThan(80)
  })
})

describe('reflux', () => {
  it.each([
    'black coffee',
    'milk chocolate',
    'tomato',
    'orange juice',
    'red wine',
    'french fries',
    'fried chicken',
    'ketchup',
  ])('should take points from %s', (food) => {
    expect(score(food, ['gerd'])).toBeLessThan(score(food, []))
  })

  it.each(['banana', 'oats', 'boiled potato', 'chicken breast'])('should take none from %s', (food) => {
    expect(score(food, ['gerd'])).toBe(score(food, []))
  })
})

describe('type 1 diabetes', () => {
  it('should tell the carbohydrate and take no points for sugar', () => {
    const { reasons } = assess(compose(named('lemonade'), foods), {
      ...ANYONE,
      conditions: ['type-1-diabetes'],
    })
    const told = reasons.find(({ rule }) => rule === 'type-1-diabetes/carbohydrate')
    expect(told?.amount?.value).toBeGreaterThan(30)
    expect(score('lemonade', ['type-1-diabetes'])).toBe(score('lemonade', []))
  })
})

describe('iron deficiency', () => {
  it('should lift meat and pulses, and speak of tea with meals', () => {
    for (const food of ['beef steak', 'chickpeas', 'chicken breast']) {
      expect(score(food, ['iron-deficiency']), food).toBeGreaterThanOrEqual(score(food, []))
    }
    const { reasons } = assess(compose(named('black tea'), foods), {
      ...ANYONE,
      conditions: ['iron-deficiency'],
    })
    expect(reasons.map(({ rule }) => rule)).toContain('iron-deficiency/tea-and-coffee')
  })
})
