import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import { type HealthProfile, MEDICINE_IDS } from '../../../src/core/health/profile.ts'
import type { Cause } from '../../../src/core/health/rules/rule.ts'
import { ruleSetsFor } from '../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/core/nutrition/table/food-table.ts'
import { type Estimate, exactly } from '../../../src/core/terms/estimate.ts'
import type { NutrientId } from '../../../src/core/terms/nutrients.ts'
import { composedOf, named } from '../../support/composed.ts'
import { anyCategory, anyFigures, changed, narrowed, rangeTo, settled } from '../../support/compositions.ts'
import { ANYONE, anyPerson, EVERYTHING, ONE_OF_EACH } from '../../support/people.ts'

const foods = foodTable()
// Hundreds of foods for dozens of people: the time a busy machine may take is not what is tested.
vi.setConfig({ testTimeout: 60_000 })
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
  it('should explain every score to the point, as numbers within 0 and 100, whatever the figures', () => {
    fc.assert(
      fc.property(category, figures, range(500), anyPerson, (kind, each, grams, person) => {
        const { score, reasons } = assess(composedOf(kind, each, grams), person)
        expect(sumOf(reasons)).toBe(score.likely)
        expect(score.min).toBeGreaterThanOrEqual(0)
        expect(score.max).toBeLessThanOrEqual(100)
        expect(score.min <= score.likely && score.likely <= score.max).toBe(true)
        for (const { effect } of reasons) expect(Number.isFinite(effect)).toBe(true)
      }),
      RUNS,
    )
  })

  it('should explain every food of the table to the point, for each condition, diet and medicine', () => {
    const items = foods.foods.filter((_, i) => i % 12 === 0).map(({ name }) => compose(named(name), foods))
    for (const person of [...ONE_OF_EACH, EVERYTHING]) {
      const unexplained = items.filter((composed) => {
        const { score, reasons } = assess(composed, person)
        return sumOf(reasons) !== score.likely
      })
      expect(unexplained.map(({ item }) => `${item.label} for ${person.id}`)).toEqual([])
    }
  })

  it('should score every food inside the ranges inside the range of the score', () => {
    const shares = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(category, figures, shares, range(500), anyScored, (kind, each, at, grams, person) => {
        const pick = ({ min, max }: Estimate) => exactly(min + (at.next().value as number) * (max - min))
        const point = changed(each, pick)
        const whole = assess(composedOf(kind, each, grams), person)
        const one = assess(composedOf(kind, point, pick(grams)), person)
        if (one.verdict === 'avoid' || whole.verdict === 'avoid') return
        expect(one.score.likely).toBeGreaterThanOrEqual(whole.score.min)
        expect(one.score.likely).toBeLessThanOrEqual(whole.score.max)
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
          assess(composedOf(kind, { ...likely, [id]: exactly(value) }, exactly(80)), person).score.likely
        const now = likely[id]?.likely ?? 0
        expect(at(now + extra), id).toBeLessThanOrEqual(at(now))
      }),
      RUNS,
    )
  })

  it('should not care about the order in which anything is named, nor who else is at the table', () => {
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

describe('every rule there is', () => {
  const sets = ruleSetsFor({ ...EVERYTHING, medicines: MEDICINE_IDS })

  it('should have a name of its own, that says where it comes from', () => {
    const ids = sets.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { cause, rules } of sets) {
      for (const { id } of rules) expect(id, id).toMatch(new RegExp(`^${prefixOf(cause)}/`))
    }
  })

  it('should stay within the scale, with steps in order', () => {
    for (const rule of sets.flatMap(({ rules }) => rules)) {
      if (rule.kind === 'limit' || rule.kind === 'credit') {
        const [shares, points] = [rule.steps.map(([share]) => share), rule.steps.map(([, worth]) => worth)]
        expect(shares, rule.id).toEqual([...shares].sort((a, b) => a - b))
        expect(points, rule.id).toEqual([...points].sort((a, b) => a - b))
        expect(rule.day, rule.id).toBeGreaterThan(0)
      }
      if (rule.kind === 'cap' || rule.kind === 'trait') {
        expect(Number.isInteger(rule.ceiling) && rule.ceiling >= 0 && rule.ceiling < 100, rule.id).toBe(true)
      }
    }
  })

  it('should judge somebody about whom nothing is known by the general rules alone', () => {
    expect(ruleSetsFor(ANYONE).map(({ cause }) => cause.id)).toEqual(['general'])
  })
})

function prefixOf({ kind, id }: Cause): string {
  return kind === 'allergy' ? `allergy/${id}`.replace(`/${id}`, '') : id
}
