import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/core/nutrition/table/food-table.ts'
import { FOOD_CATEGORIES } from '../../../src/core/terms/categories.ts'
import { type Estimate, exactly } from '../../../src/core/terms/estimate.ts'
import type { NutrientId } from '../../../src/core/terms/nutrients.ts'
import { composedOf, type Figures, named } from '../../support/composed.ts'

const CHOLESTEROL: HealthProfile = { id: 'c', name: 'C', conditions: ['high-cholesterol'], allergies: [] }
const ANYONE: HealthProfile = { id: 'g', name: 'G', conditions: [], allergies: [] }
const PEANUT: HealthProfile = { ...ANYONE, id: 'p', allergies: ['peanut'] }
const MILK: HealthProfile = { ...CHOLESTEROL, id: 'm', allergies: ['milk'] }
const foods = foodTable()

const LIMITS: Readonly<Partial<Record<NutrientId, number>>> = {
  energy: 900,
  fat: 100,
  saturates: 60,
  trans: 10,
  sugars: 90,
  sodium: 3000,
  cholesterol: 600,
  fibre: 15,
  protein: 40,
}
const category = fc.constantFrom(...FOOD_CATEGORIES.filter((each) => each !== 'infant-food'))
const range = (most: number): fc.Arbitrary<Estimate> =>
  fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: most, noNaN: true }))).map((three) => {
    const [min, likely, max] = [...three].sort((a, b) => a - b) as [number, number, number]
    return { min, likely, max }
  })
const figures: fc.Arbitrary<Figures> = fc.record(
  Object.fromEntries(Object.entries(LIMITS).map(([id, most]) => [id, range(most as number)])),
  { requiredKeys: ['energy'] },
)
const profile = fc.constantFrom(CHOLESTEROL, ANYONE)
/** How much a verdict leaves open. */
const openness = ({ verdict, uncertain }: ReturnType<typeof assess>) =>
  verdict === 'unknown' ? 2 : uncertain ? 1 : 0

describe('assess', () => {
  it('should explain its score to the point, within 0 and 100, whatever the figures', () => {
    fc.assert(
      fc.property(category, figures, range(500), profile, (kind, each, grams, person) => {
        const { score, reasons } = assess(composedOf(kind, each, grams), person)
        expect(reasons.reduce((sum, { effect }) => sum + effect, 0)).toBe(score.likely)
        for (const value of Object.values(score)) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('should hold every score its ranges allow', () => {
    const inside = fc.tuple(figures, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
    fc.assert(
      fc.property(category, inside, range(500), profile, (kind, [each, shares], grams, person) => {
        const pick = ({ min, max }: Estimate) => exactly(min + (shares.next().value as number) * (max - min))
        const point = Object.fromEntries(Object.entries(each).map(([id, estimate]) => [id, pick(estimate)]))
        const whole = assess(composedOf(kind, each, grams), person).score
        const one = assess(composedOf(kind, point, pick(grams)), person).score
        expect(one.likely).toBeGreaterThanOrEqual(whole.min)
        expect(one.likely).toBeLessThanOrEqual(whole.max)
      }),
      { numRuns: 400 },
    )
  })

  it('should never score higher for more of what is limited', () => {
    const limited = fc.constantFrom<NutrientId>(
      'energy',
      'saturates',
      'trans',
      'sugars',
      'sodium',
      'cholesterol',
    )
    fc.assert(
      fc.property(
        category,
        figures,
        limited,
        fc.double({ min: 0, max: 50, noNaN: true }),
        profile,
        (kind, each, id, more, person) => {
          const settled = Object.fromEntries(
            Object.entries(each).map(([key, { likely }]) => [key, exactly(likely)]),
          )
          const raised = { ...settled, [id]: exactly((settled[id]?.likely ?? 0) + more) }
          const before = assess(
            composedOf(kind, { ...settled, [id]: settled[id] ?? exactly(0) }, exactly(80)),
            person,
          )
          expect(assess(composedOf(kind, raised, exactly(80)), person).score.likely).toBeLessThanOrEqual(
            before.score.likely,
          )
        },
      ),
      { numRuns: 400 },
    )
  })

  it('should never be surer for a wider range', () => {
    fc.assert(
      fc.property(
        category,
        figures,
        fc.double({ min: 0, max: 1, noNaN: true }),
        profile,
        (kind, each, by, person) => {
          const narrowed = Object.fromEntries(
            Object.entries(each).map(([id, { min, likely, max }]) => [
              id,
              {
                min: Math.max(min, likely - by * (likely - min)),
                likely,
                max: Math.min(max, likely + by * (max - likely)),
              },
            ]),
          )
          const wide = assess(composedOf(kind, each, exactly(80)), person)
          expect(openness(wide)).toBeGreaterThanOrEqual(
            openness(assess(composedOf(kind, narrowed, exactly(80)), person)),
          )
        },
      ),
      { numRuns: 400 },
    )
  })

  it('should not care in which order conditions and allergies are named', () => {
    const one: HealthProfile = { ...CHOLESTEROL, allergies: ['peanut', 'milk'] }
    const other: HealthProfile = { ...CHOLESTEROL, allergies: ['milk', 'peanut'] }
    for (const label of ['butter', 'salmon', 'pizza']) {
      const composed = compose(named(label), foods)
      expect(assess(composed, one)).toEqual(assess(composed, other))
    }
  })

  it('should say what in a serving of butter speaks against it', () => {
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

  it('should be closed by a table row, with the score at 0 and its trigger as the reason', () => {
    const assessment = judge('butter', MILK)
    expect(assessment).toMatchObject({ verdict: 'avoid', score: exactly(0) })
    expect(assessment.alerts).toMatchObject([{ trait: 'milk', finding: 'contains' }])
    expect(assessment.reasons.reduce((sum, { effect }) => sum + effect, 0)).toBe(0)
  })

  it('should be closed by what the model claims, and never opened by it', () => {
    expect(judge('apple', PEANUT, claimed('peanut')).verdict).toBe('avoid')
    expect(judge('flux capacitor', PEANUT).verdict).toBe('unknown')
    expect(judge('flux capacitor', PEANUT, claimed('milk')).alerts).toMatchObject([
      { finding: 'unconfirmed' },
    ])
  })

  it('should be cleared by a row that states none, or by the person who read the label', () => {
    expect(judge('apple', PEANUT)).toMatchObject({ verdict: 'recommended', alerts: [] })
    expect(judge('butter', MILK, { corrected: { cleared: ['milk'] } })).toMatchObject({
      verdict: 'not-recommended',
      alerts: [{ finding: 'cleared-by-person' }],
    })
  })

  it('should leave open what no row states', () => {
    const pizza = judge('pizza', PEANUT)
    expect(pizza.verdict).toBe('unknown')
    expect(pizza.alerts[0]!.finding).toMatch(/unconfirmed|may-contain/)
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
  ])('should be closed by any name a thing was given: %s, %s', (...labels) => {
    expect(judge(labels[0]!, PEANUT, seenAs(...labels)).verdict).toBe('avoid')
  })

  it.each([
    ['Rice cakes with peanut butter', PEANUT],
    ['Celery and peanut butter', PEANUT],
    ['Chicken in peanut sauce', PEANUT],
    ['Broccoli with cheese sauce', MILK],
    ['Potato with cheese and bacon', MILK],
  ])('should be closed by what a name says is in it: %s', (label, person) => {
    expect(judge(label, person).verdict).toBe('avoid')
  })

  it.each(['Almond milk', 'Peanut butter', 'Butter beans', 'Coconut milk', 'Vegan cheese'])(
    'should not take %s for milk by its words',
    (label) => {
      expect(judge(label, MILK).verdict).not.toBe('avoid')
    },
  )

  it('should follow the name the person gave, and nothing that was said of the wrong food', () => {
    const renamed = (label: string, seen: string, more: object) => ({
      corrected: { label },
      sightings: [{ ...seenAs(seen).sightings[0]!, ...more }],
    })
    const judged = (label: string, seen: string, more: object, person: HealthProfile) =>
      judge(label, person, { label, ...renamed(label, seen, more) })
    expect(judged('Peanut butter', 'Jam', { category: 'sweet-snack' }, PEANUT).verdict).toBe('avoid')
    expect(judged('Whole milk', 'Almond milk', { category: 'plant-drink' }, MILK).verdict).toBe('avoid')
    expect(judged('Apple', 'Butter', { allergens: ['milk'] }, MILK).verdict).toBe('recommended')
    const cake = { category: 'dessert-ice', composition: { energy: 400, fat: 20, carbs: 50, protein: 5 } }
    expect(judged('Carrots', 'Chocolate cake', cake, CHOLESTEROL)).toMatchObject({ verdict: 'recommended' })
  })

  it('should be closed by a name whose figures the model contradicts', () => {
    const peanutButter = {
      corrected: {},
      sightings: [{ ...seenAs('Peanut butter').sightings[0]!, composition: { energy: 250 } }],
    }
    expect(judge('Peanut butter', PEANUT, peanutButter).verdict).toBe('avoid')
  })

  it('should stay open on a menu for anything a kitchen makes, and read what stands below a dish', () => {
    const line = (label: string, description?: string) => ({
      corrected: {},
      menu: {},
      sightings: [{ ...seenAs(label).sightings[0]!, menu: description ? { description } : {} }],
    })
    expect(judge('Fruit salad', PEANUT, line('Fruit salad')).verdict).toBe('unknown')
    expect(judge('Fruit salad', PEANUT, line('Fruit salad', 'vanilla cream, crushed peanuts')).verdict).toBe(
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
    const { score, verdict, uncertain } = assess(compose(named(label), foods), CHOLESTEROL)
    expect(verdict === 'recommended' && !uncertain).toBe(false)
    expect(score.min).toBeLessThan(score.max)
  })

  it.each(['Fish fingers', 'Fried calamari'])('should not give %s the credit of fish', (label) => {
    const { reasons } = assess(compose(named(label), foods), CHOLESTEROL)
    expect(reasons.map(({ rule }) => rule)).not.toContain('high-cholesterol/fish')
  })
})
