import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import type { NutrientId } from '../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { composedOf, named } from '../../support/composed.ts'
import { anyCategory, anyFigures, settled } from '../../support/compositions.ts'
import { scoreOf } from '../../support/told.ts'

const CHOLESTEROL: HealthProfile = { id: 'c', name: 'C', conditions: ['high-cholesterol'], allergies: [] }
const ANYONE: HealthProfile = { id: 'g', name: 'G', conditions: [], allergies: [] }
const PEANUT: HealthProfile = { ...ANYONE, id: 'p', allergies: ['peanut'] }
const MILK: HealthProfile = { ...CHOLESTEROL, id: 'm', allergies: ['milk'] }
const foods = foodTable()

const profile = fc.constantFrom(CHOLESTEROL, ANYONE)
describe('assess', () => {
  it('should never score a food higher for more of what the Nutri-Score counts against it', () => {
    const counted = fc.constantFrom<NutrientId>(
      ...(['energy', 'saturates', 'trans', 'sugars', 'sodium', 'cholesterol'] as const),
    )
    const extra = fc.double({ min: 0, max: 50, noNaN: true })
    fc.assert(
      fc.property(anyCategory, anyFigures, counted, extra, profile, (kind, figures, id, more, person) => {
        const likely = settled(figures)
        const now = likely[id]?.likely ?? 0
        const scoreAt = (value: number) =>
          scoreOf(assess(composedOf(kind, { ...likely, [id]: exactly(value) }, exactly(80)), person)).likely
        expect(scoreAt(now + more)).toBeLessThanOrEqual(scoreAt(now))
      }),
      { numRuns: 400 },
    )
  })

  it('should say what counts against a serving of butter', () => {
    const butter = assess(compose(named('butter'), foods), CHOLESTEROL)
    expect(butter.verdict).toBe('not-recommended')
    expect(butter.reasons).toContainEqual(
      expect.objectContaining({
        rule: 'high-cholesterol/saturates',
        nutrient: 'saturates',
        threshold: { value: 13, unit: 'g' },
        citation: 'aha-acc-lifestyle-2013',
      }),
    )
  })

  it('should judge by the serving, never by the pack', () => {
    const serving = assess(compose(named('butter'), foods), CHOLESTEROL)
    const packs = named('butter', {
      count: 6,
      sightings: [
        {
          id: '1',
          label: 'butter',
          count: 6,
          region: { kind: 'whole-photo' },
          amount: { basis: 'package', grams: exactly(1500) },
        },
      ],
    })
    expect(assess(compose(packs, foods), CHOLESTEROL)).toEqual(serving)
  })
})

describe('alerts', () => {
  const judge = (label: string, person: HealthProfile, more: Parameters<typeof named>[1] = {}) =>
    assess(compose(named(label, more), foods), person)
  const claimed = (allergen: 'peanut' | 'milk') => ({
    sightings: [
      { id: '1', label: 'x', count: 1, region: { kind: 'whole-photo' as const }, allergens: [allergen] },
    ],
  })

  it('should be raised by a table row, beside a verdict that it does not change', () => {
    const assessment = judge('butter', MILK)
    expect(assessment).toMatchObject({ advice: 'avoid', dot: 'avoid' })
    expect(assessment.alerts).toMatchObject([
      { trait: 'milk', finding: 'contains', evidence: { by: 'table' } },
    ])
    const { verdict, score, reasons } = judge('butter', { ...MILK, allergies: [] })
    expect(assessment).toMatchObject({ verdict, score, reasons })
  })

  it('should be raised by what the model claims, and never quieted by it', () => {
    expect(judge('apple', PEANUT, claimed('peanut')).advice).toBe('avoid')
    expect(judge('flux capacitor', PEANUT).advice).toBe('ask')
    expect(judge('flux capacitor', PEANUT, claimed('milk')).alerts).toMatchObject([{ finding: 'ask' }])
  })

  it('should be cleared by a row that states none, or by the person who read the label', () => {
    expect(judge('apple', PEANUT)).toMatchObject({ verdict: 'recommended', advice: 'none', alerts: [] })
    expect(judge('butter', MILK, { corrected: { cleared: ['milk'] } })).toMatchObject({
      verdict: 'not-recommended',
      alerts: [{ finding: 'checked' }],
    })
  })

  it('should leave open what no row states', () => {
    const pizza = judge('pizza', PEANUT)
    expect(pizza).toMatchObject({ advice: 'ask', dot: pizza.verdict })
    expect(pizza.alerts[0]!.finding).toMatch(/ask|may-contain/)
  })

  const seenAs = (...labels: string[]) => ({
    corrected: {},
    sightings: labels.map((label, i) => ({
      id: `${i}`,
      label,
      count: 1,
      region: { kind: 'whole-photo' as const },
    })),
  })

  it.each([
    ['Banana', 'Peanut butter banana'],
    ['Apple', 'Peanut butter'],
    ['Grilled chicken', 'Chicken satay with peanut sauce'],
  ])("should be closed by any of an item's names: %s, %s", (...labels) => {
    expect(judge(labels[0]!, PEANUT, seenAs(...labels)).advice).toBe('avoid')
  })

  it.each([
    ['Rice cakes with peanut butter', PEANUT],
    ['Celery and peanut butter', PEANUT],
    ['Chicken in peanut sauce', PEANUT],
    ['Broccoli with cheese sauce', MILK],
    ['Potato with cheese and bacon', MILK],
  ])('should be closed by an ingredient in the name: %s', (label, person) => {
    expect(judge(label, person).advice).toBe('avoid')
  })

  it.each(['Almond milk', 'Peanut butter', 'Butter beans', 'Coconut milk', 'Vegan cheese'])(
    'should not read milk into %s',
    (label) => {
      expect(judge(label, MILK).advice).not.toBe('avoid')
    },
  )

  it("should follow the person's name, and forget what was said of the wrong food", () => {
    const renamed = (label: string, seen: string, more: object) => ({
      corrected: { label },
      sightings: [{ ...seenAs(seen).sightings[0]!, ...more }],
    })
    const judged = (label: string, seen: string, more: object, person: HealthProfile) =>
      judge(label, person, { label, ...renamed(label, seen, more) })
    expect(judged('Peanut butter', 'Jam', { category: 'sweet-snack' }, PEANUT).advice).toBe('avoid')
    expect(judged('Whole milk', 'Almond milk', { category: 'plant-drink' }, MILK).advice).toBe('avoid')
    expect(judged('Apple', 'Butter', { allergens: ['milk'] }, MILK).verdict).toBe('recommended')
    const cake = { category: 'dessert-ice', composition: { energy: 400, fat: 20, carbs: 50, protein: 5 } }
    expect(judged('Carrots', 'Chocolate cake', cake, CHOLESTEROL)).toMatchObject({ verdict: 'recommended' })
  })

  it('should be raised by a name whose figures the model contradicts', () => {
    const peanutButter = {
      corrected: {},
      sightings: [{ ...seenAs('Peanut butter').sightings[0]!, composition: { energy: 250 } }],
    }
    expect(judge('Peanut butter', PEANUT, peanutButter).advice).toBe('avoid')
  })

  it('should ask about words on a menu, read descriptions, and leave what only the kitchen knows to one note', () => {
    const line = (label: string, description?: string) => ({
      corrected: {},
      menu: {},
      sightings: [{ ...seenAs(label).sightings[0]!, menu: description ? { description } : {} }],
    })
    expect(judge('Fruit salad', PEANUT, line('Fruit salad')).alerts).toEqual([])
    expect(judge('Spiced fruit salad', PEANUT, line('Spiced fruit salad')).alerts).toMatchObject([
      { finding: 'ask', evidence: { by: 'words', words: ['spiced'] } },
    ])
    const severe = { ...PEANUT, severity: { peanut: 'severe' as const } }
    expect(judge('Fruit salad', severe, line('Fruit salad')).alerts).toMatchObject([
      { finding: 'ask', advice: 'ask', evidence: { by: 'kitchen' } },
    ])
    expect(judge('Black coffee', severe, line('Black coffee')).alerts).toEqual([])
    expect(judge('Fruit salad', PEANUT, line('Fruit salad', 'vanilla cream, crushed peanuts')).advice).toBe(
      'avoid',
    )
    expect(judge('Black coffee', PEANUT, line('Black coffee')).alerts).toEqual([])
  })
})

describe('names that say more than the table knows', () => {
  it.each([
    'Pasta with cream sauce',
    'Broccoli with cheese sauce',
    'Potato with cheese and bacon',
    'Salmon with butter sauce',
  ])('should not judge %s as the plain food', (label) => {
    const assessment = assess(compose(named(label), foods), CHOLESTEROL)
    const { verdict, uncertain } = assessment
    const score = scoreOf(assessment)
    expect(verdict === 'recommended' && !uncertain).toBe(false)
    expect(score.min).toBeLessThan(score.max)
  })

  it.each(['Fish fingers', 'Fried calamari'])('should not give %s the credit of fish', (label) => {
    const { reasons } = assess(compose(named(label), foods), CHOLESTEROL)
    expect(reasons.map(({ rule }) => rule)).not.toContain('high-cholesterol/fish')
  })
})
