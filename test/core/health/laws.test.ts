import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { ruleSetsFor } from '../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { type Estimate, exactly } from '../../../src/core/terms/estimate.ts'
import type { NutrientId } from '../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { composedOf, named } from '../../support/composed.ts'
import { anyCategory, anyFigures, changed, narrowed, rangeTo, settled } from '../../support/compositions.ts'
import { ANYONE, AT_EACH_AGE, anyPerson, EVERYTHING, ONE_OF_EACH } from '../../support/people.ts'
import { scoreOf } from '../../support/told.ts'

const foods = foodTable()
const RUNS = { numRuns: 120 }

const [category, figures, range] = [anyCategory, anyFigures, rangeTo]
const tableFood = fc.constantFrom(...foods.foods).map(({ name }) => compose(named(name), foods))
const scored = (person: HealthProfile): HealthProfile => ({ ...person, allergies: [], diets: [] })
/** Alerts hide the range behind a verdict of their own; the laws of ranges are about the score beneath. */
const anyScored = anyPerson.map(scored)
const sumOf = (reasons: readonly { readonly effect: number }[]) =>
  reasons.reduce((total, { effect }) => total + effect, 0)
const openness = ({ verdict, uncertain }: ReturnType<typeof assess>) =>
  verdict === 'unknown' ? 2 : uncertain ? 1 : 0

describe('the laws of judging, for any person', () => {
  it('should explain every score exactly, from 0 to 100, for any figures', () => {
    fc.assert(
      fc.property(category, figures, range(500), anyPerson, (kind, each, grams, person) => {
        const judged = assess(composedOf(kind, each, grams), person)
        const { reasons } = judged
        const score = scoreOf(judged)
        expect(sumOf(reasons)).toBe(score.likely)
        expect(score.min).toBeGreaterThanOrEqual(0)
        expect(score.max).toBeLessThanOrEqual(100)
        expect(score.min <= score.likely && score.likely <= score.max).toBe(true)
        for (const { effect } of reasons) expect(Number.isFinite(effect)).toBe(true)
      }),
      RUNS,
    )
  })

  it('should explain the score of every food exactly, for each condition, diet and medicine', () => {
    const items = foods.foods
      .filter(({ category }, i) => i % 100 === 0 && category !== 'infant-food')
      .map(({ name }) => compose(named(name), foods))
    for (const person of [...ONE_OF_EACH, ...AT_EACH_AGE, EVERYTHING]) {
      const unexplained = items.filter((composed) => {
        const judged = assess(composed, person)
        return sumOf(judged.reasons) !== scoreOf(judged).likely
      })
      expect(unexplained.map(({ item }) => `${item.label} for ${person.id}`)).toEqual([])
    }
  })

  it('should contain the score of any figures within the range of the score', () => {
    const shares = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(category, figures, shares, range(500), anyScored, (kind, each, at, grams, person) => {
        const pick = ({ min, max }: Estimate) => exactly(min + (at.next().value as number) * (max - min))
        const point = changed(each, pick)
        const whole = assess(composedOf(kind, each, grams), person)
        const one = assess(composedOf(kind, point, pick(grams)), person)
        expect(scoreOf(one).likely).toBeGreaterThanOrEqual(scoreOf(whole).min)
        expect(scoreOf(one).likely).toBeLessThanOrEqual(scoreOf(whole).max)
      }),
      RUNS,
    )
  })

  it('should never be surer for a wider range', () => {
    const by = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(category, figures, by, anyScored, (kind, each, share, person) => {
        const wide = assess(composedOf(kind, each, exactly(80)), person)
        const narrow = assess(composedOf(kind, narrowed(each, share), exactly(80)), person)
        expect(openness(wide)).toBeGreaterThanOrEqual(openness(narrow))
      }),
      RUNS,
    )
  })

  it('should never score higher for more of what is limited', () => {
    const more = fc.double({ min: 0, max: 400, noNaN: true })
    fc.assert(
      fc.property(category, figures, more, anyScored, fc.nat(), (kind, each, extra, person, choice) => {
        const limited = limitedBy(person)
        const id = limited[choice % limited.length]
        // The official ratio of the fats group asks for fat to set saturates against, and the official points for protein
        // stand for calcium and iron: who is to have less of it loses points by the rule, not the letter.
        if (!id || id === 'fat' || id === 'protein') return
        const likely = settled(each)
        const at = (value: number) =>
          scoreOf(assess(composedOf(kind, { ...likely, [id]: exactly(value) }, exactly(80)), person)).likely
        const now = likely[id]?.likely ?? 0
        expect(at(now + extra), id).toBeLessThanOrEqual(at(now))
      }),
      RUNS,
    )
  })

  it('should not depend on the order of facts or on other people', () => {
    const turned = (person: HealthProfile): HealthProfile => ({
      ...person,
      conditions: [...person.conditions].reverse(),
      allergies: [...person.allergies].reverse(),
      diets: [...(person.diets ?? [])].reverse(),
      medicines: [...(person.medicines ?? [])].reverse(),
    })
    fc.assert(
      fc.property(tableFood, anyPerson, anyPerson, (composed, person, other) => {
        const alone = assess(composed, person)
        assess(composed, other)
        expect(assess(composed, turned(person))).toEqual(alone)
      }),
      RUNS,
    )
  })
})

function limitedBy(person: HealthProfile): readonly NutrientId[] {
  const rules = ruleSetsFor(person).flatMap((set) => set.rules)
  const limited = rules.flatMap((rule) =>
    rule.kind === 'limit' || rule.kind === 'cap' ? [rule.nutrient] : [],
  )
  const wanted = creditedBySameCause(person)
  return [...new Set(limited)].filter((id) => !wanted.has(id))
}

/** Where one guideline both wants and limits a nutrient (enough protein, not too much), more of it is good up to a point. */
function creditedBySameCause(person: HealthProfile): ReadonlySet<string> {
  const both = ruleSetsFor(person).flatMap(({ rules }) => {
    const limited = rules.flatMap((rule) => (rule.kind === 'limit' ? [rule.nutrient as string] : []))
    return rules.flatMap((rule) =>
      rule.kind === 'credit' && limited.includes(rule.measure) ? [rule.measure] : [],
    )
  })
  return new Set(both)
}

it('should judge an unknown person by the general rules alone', () => {
  expect(ruleSetsFor(ANYONE).map(({ cause }) => cause.id)).toEqual(['general'])
})
