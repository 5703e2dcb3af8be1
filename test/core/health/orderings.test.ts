import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import { CONDITION_IDS, type StatedConditionId } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { ANYONE } from '../../support/people.ts'

const foods = foodTable()
const score = (food: string, conditions: readonly StatedConditionId[]) =>
  assess(compose(named(food), foods), { ...ANYONE, conditions }).score?.likely as number

type Person = StatedConditionId | 'general'

/** Of two foods, which no guideline would have the other way round for this person. */
type Ordering = {
  readonly worse: string
  readonly better: string
  readonly for: Person
  readonly because: string
}

const ORDERINGS: readonly Ordering[] = parse(
  readFileSync(new URL('../../../fixtures/orderings.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const scoreFor = (food: string, person: Person) => score(food, person === 'general' ? [] : [person])

describe('orderings', () => {
  it('should hold each pair of foods of the table once, some for every condition whose rules move scores', () => {
    const keys = ORDERINGS.map(({ worse, better, for: person }) => `${worse}, ${better}, ${person}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const names = ORDERINGS.flatMap(({ worse, better }) => [worse, better])
    expect(names.filter((name) => !compose(named(name), foods).match)).toEqual([])
    const without = CONDITION_IDS.filter((id) => !ORDERINGS.some(({ for: person }) => person === id))
    // These two raise alerts and move no score.
    expect(without).toEqual(['coeliac', 'dysphagia'])
  })

  it('should have no food above the better one', () => {
    const wrong = ORDERINGS.flatMap(({ worse, better, for: person, because }) => {
      const [low, high] = [scoreFor(worse, person), scoreFor(better, person)]
      return low > high ? [`${worse} (${low}) above ${better} (${high}) for ${person}: ${because}`] : []
    })
    console.info(`Orderings: ${ORDERINGS.length - wrong.length} of ${ORDERINGS.length} hold`)
    expect(wrong).toEqual([])
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
