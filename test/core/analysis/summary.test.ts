import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../../src/core/analysis/summary.ts'
import { assess } from '../../../src/core/health/assess.ts'
import { decidingFigures, decidingNutrients } from '../../../src/core/health/deciding-figures.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { ANYONE } from '../../support/people.ts'

const foods = foodTable()
const CHOLESTEROL: HealthProfile = { ...ANYONE, id: 'c', conditions: ['high-cholesterol'] }
const PEANUT: HealthProfile = { ...ANYONE, id: 'p', allergies: ['peanut'] }

function rowsFor(people: readonly HealthProfile[], labels: readonly string[], grams?: number) {
  return labels.map((label) => {
    const amount = grams ? { basis: 'served' as const, grams: exactly(grams) } : undefined
    const composed = compose(named(label, { ...(amount && { amount }) }), foods)
    return { id: label, name: label, composed, assessments: people.map((person) => assess(composed, person)) }
  })
}
const namesOf = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name)

describe('the answer for the whole photo', () => {
  it('should name what to pick, what to skip and what to ask about', () => {
    const people = [CHOLESTEROL, PEANUT]
    const rows = rowsFor(people, ['butter', 'lentils', 'peanut butter', 'apple', 'grandmother’s surprise'])
    const { best, skip, ask } = summaryOf(rows, people)
    expect(namesOf(best).sort()).toEqual(['apple', 'lentils'])
    expect(namesOf(skip)).toEqual(['peanut butter', 'butter'])
    expect(namesOf(ask)).toEqual(['grandmother’s surprise'])
  })

  it('should name all that is to be skipped, but only the three best picks', () => {
    const bad = ['butter', 'salami', 'lard', 'bacon', 'ghee']
    const rows = rowsFor([CHOLESTEROL], [...bad, 'apple', 'lentils', 'broccoli', 'carrots'])
    const { best, skip } = summaryOf(rows, [CHOLESTEROL])
    expect(namesOf(skip).sort()).toEqual(bad.sort())
    expect(best).toHaveLength(3)
  })

  it('should not pick a garnish or a condiment, however good', () => {
    const rows = rowsFor(
      [ANYONE],
      ['lemon slices', 'lime wedge', 'parsley', 'basil', 'garlic', 'grilled salmon'],
    )
    expect(rows.filter(({ assessments }) => assessments[0]?.dot === 'recommended')).toHaveLength(6)
    expect(namesOf(summaryOf(rows, [ANYONE]).best)).toEqual(['grilled salmon'])
    const spinach = ['spinach']
    expect(namesOf(summaryOf(rowsFor([ANYONE], spinach, 5), [ANYONE]).best)).toEqual([])
    expect(namesOf(summaryOf(rowsFor([ANYONE], spinach, 80), [ANYONE]).best)).toEqual(spinach)
  })

  it('should name water only where there is no food to name before it', () => {
    const rows = rowsFor([CHOLESTEROL], ['water', 'green tea', 'lentils', 'salmon'])
    const names = namesOf(summaryOf(rows, [CHOLESTEROL]).best)
    expect(names.slice(0, 2).sort()).toEqual(['lentils', 'salmon'])
    expect(namesOf(summaryOf(rowsFor([CHOLESTEROL], ['water']), [CHOLESTEROL]).best)).toEqual(['water'])
  })

  it('should not depend on the order of the rows', () => {
    const rows = rowsFor([CHOLESTEROL], ['butter', 'lentils', 'salami', 'apple', 'broccoli', 'cod'])
    expect(summaryOf([...rows].reverse(), [CHOLESTEROL])).toEqual(summaryOf(rows, [CHOLESTEROL]))
  })

  it('should add up a plate and hold it against the day of each person', () => {
    const child: HealthProfile = { ...ANYONE, id: 'child', age: 5 }
    const people = [ANYONE, child]
    const { plate } = summaryOf(rowsFor(people, ['french fries', 'lentils'], 100), people)
    const [adults, childs] = (plate ?? []).map(({ totals }) =>
      totals.find(({ nutrient }) => nutrient === 'energy'),
    )
    const each = rowsFor(people, ['french fries', 'lentils'], 100).map(
      ({ composed }) => composed.perServing.energy?.estimate.likely ?? 0,
    )
    expect(adults?.amount.likely).toBeCloseTo(each.reduce((sum, kcal) => sum + kcal, 0))
    expect(adults?.ofDay).toBeCloseTo((100 * (adults?.amount.likely ?? 0)) / 2000)
    expect(childs?.ofDay).toBeGreaterThan(adults?.ofDay ?? 0)
  })

  it('should call too much for one meal only what is to be limited', () => {
    const over = (person: HealthProfile) =>
      summaryOf(rowsFor([person], ['lentils'], 600), [person])
        .plate?.[0]?.totals.filter(({ overMeal }) => overMeal)
        .map(({ nutrient }) => nutrient)
    expect(over(CHOLESTEROL)).not.toContain('fibre')
    expect(over({ ...ANYONE, conditions: ['hypertension'] })).not.toContain('potassium')
    expect(over({ ...ANYONE, conditions: ['kidney-disease'] })).toEqual(
      expect.arrayContaining(['potassium', 'phosphorus', 'protein']),
    )
  })

  it('should add up nothing where nothing is served', () => {
    expect(summaryOf(rowsFor([ANYONE], ['apple']), [ANYONE]).plate).toBeUndefined()
  })
})

describe('the four figures that decide', () => {
  const decidingFor = (...conditions: HealthProfile['conditions']) =>
    decidingNutrients({ ...ANYONE, conditions }, { reasons: [] })

  it.each([
    ['kidney-disease', ['potassium', 'phosphorus', 'sodium', 'protein']],
    ['type-2-diabetes', ['carbs', 'fibre', 'sugars', 'energy']],
  ] as const)('should be those of %s', (condition, nutrients) => {
    expect(decidingFor(condition)).toEqual(nutrients)
  })

  it('should take turns where a person has several conditions', () => {
    expect(decidingFor('type-2-diabetes', 'kidney-disease')).toEqual([
      'carbs',
      'potassium',
      'fibre',
      'phosphorus',
    ])
  })

  it('should hold every food against the same day', () => {
    const kidneys: HealthProfile = { ...ANYONE, conditions: ['kidney-disease'] }
    const daysOf = (label: string) => {
      const composed = compose(named(label), foods)
      return decidingFigures(composed, kidneys, assess(composed, kidneys)).map(({ day }) => day)
    }
    expect(daysOf('lentils')).toEqual(daysOf('cheeseburger'))
  })

  it('should be shares of the same limit as the reasons of the score', () => {
    const kidneys: HealthProfile = { ...ANYONE, conditions: ['kidney-disease'] }
    const cheddar = compose(named('cheddar'), foods)
    const assessment = assess(cheddar, kidneys)
    const reason = assessment.reasons.find(({ nutrient, per }) => nutrient === 'sodium' && !per)
    const sodium = decidingFigures(cheddar, kidneys, assessment).find(({ nutrient }) => nutrient === 'sodium')
    expect(reason?.threshold?.value).toBeGreaterThan(0)
    expect(sodium?.day).toBe(reason?.threshold?.value)
  })

  it('should hold nothing against a day that is borne at once', () => {
    const intolerant: HealthProfile = { ...ANYONE, conditions: ['lactose-intolerance'] }
    const milk = compose(named('whole milk'), foods)
    const [lactose] = decidingFigures(milk, intolerant, assess(milk, intolerant))
    expect(lactose).toEqual({ nutrient: 'lactose', amount: expect.anything() })
  })

  it("should be shares of this person's day", () => {
    const kidneys: HealthProfile = { ...ANYONE, conditions: ['kidney-disease'] }
    const banana = compose(named('banana'), foods)
    const [potassium] = decidingFigures(banana, kidneys, assess(banana, kidneys))
    expect(potassium).toMatchObject({ nutrient: 'potassium', day: 2000 })
    expect(potassium?.ofDay).toBeCloseTo((100 * (potassium?.amount?.likely ?? 0)) / 2000)
  })
})
