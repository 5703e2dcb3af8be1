import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../../src/core/fusion/detection.ts'
import type { FoodItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { ADVICE, type Assessment } from '../../../../src/core/health/assessment.ts'
import { ALLERGY_IDS, type HealthProfile } from '../../../../src/core/health/profile.ts'
import type { Rule } from '../../../../src/core/health/rules/rule.ts'
import { ruleSetsFor } from '../../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../../../../src/core/nutrition/figures/composed-item.ts'
import type { Food } from '../../../../src/core/nutrition/table/food.ts'
import type { SourcedComposition } from '../../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { rangeTo } from '../../../support/compositions.ts'
import { ANYONE, anyPerson, ONE_OF_EACH } from '../../../support/people.ts'
import { scoreOf } from '../../../support/told.ts'

const foods = foodTable()
const RUNS = { numRuns: 150 }

const anyFood = fc.constantFrom(...foods.foods)
const grams = rangeTo(500)

/** A food as it comes: named by hand, seen with figures of a model, on a menu, claimed to have something, beside another. */
const anyItem: fc.Arbitrary<ComposedItem> = fc
  .tuple(anyFood, anyFood, fc.constantFrom('named', 'seen', 'menu', 'claimed', 'beside', 'checked'))
  .map(([food, other, how]) => compose(itemOf(food, other, how), foods))

function itemOf({ name, per100g, category }: Food, other: Food, how: string): FoodItem {
  const { energy = 0, sugars = 0 } = per100g
  const seen = (more: Partial<Detection>, label = name): FoodItem =>
    named(label, {
      corrected: {},
      sightings: [{ id: name, label, count: 1, region: { kind: 'whole-photo' }, ...more }],
    })
  switch (how) {
    case 'seen':
      return seen({ category, composition: { energy, sugars } })
    case 'menu':
      return { ...seen({ menu: { description: other.name } }), menu: {} }
    case 'claimed':
      return seen({ allergens: ['peanut', 'milk'], tags: ['raw', 'vegan'] })
    case 'beside':
      return seen({}, `${name} with ${other.name}`)
    case 'checked':
      return named(name, { corrected: { added: 0, cleared: ['milk', 'gluten', 'meat', 'texture'] } })
    default:
      return named(name)
  }
}

/** The figures of an item, each reaching further both ways. */
function widened(composed: ComposedItem, share: number): ComposedItem {
  const entries = Object.entries(composed.per100g).map(([id, { estimate, source }]) => {
    const { min, likely, max } = estimate
    return [id, { estimate: { min: min * (1 - share), likely, max: max * (1 + share) }, source }]
  })
  return { ...composed, per100g: Object.fromEntries(entries) as SourcedComposition }
}

const isForbidden = ({ advice }: Assessment) => advice === 'avoid'
const openness = ({ verdict, uncertain }: Assessment) => (verdict === 'unknown' ? 2 : uncertain ? 1 : 0)

describe('the laws of alerts, for any person', () => {
  it('should not depend on how well the figures are known', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyItem, anyPerson, grams, share, (composed, person, servingGrams, by) => {
        const wide = { ...widened(composed, by), amount: { ...composed.amount, servingGrams } }
        const [sure, unsure] = [assess(composed, person), assess(wide, person)]
        expect(isForbidden(unsure)).toBe(isForbidden(sure))
        expect(unsure.alerts).toEqual(sure.alerts)
      }),
      RUNS,
    )
  })

  it('should never be surer for wider figures', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyItem, anyPerson, share, (composed, person, by) => {
        const wide = assess(widened(composed, by), person)
        expect(openness(wide)).toBeGreaterThanOrEqual(openness(assess(composed, person)))
      }),
      RUNS,
    )
  })

  it('should contain the score of any figures within the range', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyItem, anyPerson, share, (composed, person, by) => {
        const judged = assess(composed, person)
        fc.pre(judged.score !== null)
        const wide = scoreOf(assess(widened(composed, by), person))
        const { likely } = scoreOf(judged)
        expect(wide.min <= likely && likely <= wide.max).toBe(true)
      }),
      RUNS,
    )
  })

  it('should not quiet an alert for a less certain name', () => {
    fc.assert(
      fc.property(anyItem, anyPerson, (composed, person) => {
        const { match } = composed
        if (!match) return
        const loose = { ...composed, match: { ...match, quality: 0.7 }, allNamesRead: false }
        const [sure, unsure] = [assess(composed, person), assess(loose, person)]
        const speaking = (alerts: typeof sure.alerts) =>
          alerts.map(({ trait, cause }) => `${trait} ${cause.id}`)
        expect(speaking(unsure.alerts)).toEqual(expect.arrayContaining(speaking(sure.alerts)))
      }),
      RUNS,
    )
  })

  it('should only keep or tighten the advice for one more alert, and leave the verdict', () => {
    const more = fc.constantFrom(...ONE_OF_EACH.filter(raisesAlertsOnly))
    fc.assert(
      fc.property(anyItem, anyPerson, more, (composed, person, one) => {
        const [before, after] = [assess(composed, person), assess(composed, together(person, one))]
        expect(closing(after)).toBeGreaterThanOrEqual(closing(before))
        expect([after.verdict, after.score]).toEqual([before.verdict, before.score])
      }),
      RUNS,
    )
  })

  it('should never forbid less for a more severe allergy', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...ALLERGY_IDS), (composed, allergy) => {
        const judged = [{ [allergy]: 'mild' as const }, {}, { [allergy]: 'severe' as const }].map(
          (severity) => closing(assess(composed, { ...ANYONE, allergies: [allergy], severity })),
        )
        expect(judged).toEqual([...judged].sort((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('should forbid whatever any single reason forbids', () => {
    fc.assert(
      fc.property(
        anyItem,
        fc.subarray([...ONE_OF_EACH], { minLength: 1, maxLength: 4 }),
        (composed, some) => {
          const alone = some.some((person) => isForbidden(assess(composed, person)))
          expect(isForbidden(assess(composed, some.reduce(together)))).toBe(alone)
        },
      ),
      RUNS,
    )
  })

  it('should not depend on what was judged before', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 2, maxLength: 6 }), anyPerson, (items, person) => {
        // Of a copy to the last part nothing can be remembered.
        const fresh = items.map((item) => assess(structuredClone(item), { ...person }))
        const back = [...items].reverse().map((item) => assess(item, person))
        expect(items.map((item) => assess(item, person))).toEqual(fresh)
        expect(back.reverse()).toEqual(fresh)
      }),
      RUNS,
    )
  })
})

/** What has to be asked lies between what may be eaten and what must not. */
function closing({ advice }: Assessment): number {
  return -ADVICE.indexOf(advice)
}

function raisesAlertsOnly(person: HealthProfile): boolean {
  const own = ruleSetsFor(person).filter(({ cause }) => cause.id !== 'general')
  const closes = ({ kind }: Rule) => kind === 'alert' || kind === 'texture' || kind === 'advice'
  return own.length > 0 && own.every(({ rules }) => rules.length > 0 && rules.every(closes))
}

/** Both people's reasons in one person. */
function together(one: HealthProfile, other: HealthProfile): HealthProfile {
  const all = <T>(a: readonly T[] = [], b: readonly T[] = []): readonly T[] => [...new Set([...a, ...b])]
  return {
    ...one,
    conditions: all(one.conditions, other.conditions),
    allergies: all(one.allergies, other.allergies),
    diets: all(one.diets, other.diets),
    medicines: all(one.medicines, other.medicines),
  }
}
