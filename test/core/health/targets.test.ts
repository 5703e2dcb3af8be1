import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile, StatedConditionId, Targets } from '../../../src/core/health/profile.ts'
import { ruleSetsFor } from '../../../src/core/health/rules/rule-sets.ts'
import { conflictsOf } from '../../../src/core/health/verdict/conflicts.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { ANYONE } from '../../support/people.ts'
import { scoreOf } from '../../support/told.ts'

const foods = foodTable()
const judge = (label: string, person: HealthProfile) => assess(compose(named(label), foods), person)
const having = (conditions: readonly StatedConditionId[], targets?: Targets): HealthProfile => ({
  ...ANYONE,
  conditions,
  ...(targets && { targets }),
})
const reasonOn = (label: string, person: HealthProfile, nutrient: string) =>
  judge(label, person).reasons.find(
    (reason) => reason.nutrient === nutrient && reason.threshold && reason.effect < 0,
  )

describe("a person's own targets", () => {
  it("should come before the guideline's figure, and change what is lost", () => {
    const [usual, strict] = [having(['hypertension']), having(['hypertension'], { day: { sodium: 700 } })]
    expect(reasonOn('ham', strict, 'sodium')?.threshold?.value).toBe(700)
    expect(scoreOf(judge('ham', strict)).likely).toBeLessThan(scoreOf(judge('ham', usual)).likely)
  })

  it("should scale shares of energy with the person's energy, and amounts per kg with their weight", () => {
    const days = (conditions: readonly StatedConditionId[], targets?: Targets) =>
      judge('cheddar', having(conditions, targets)).reasons.flatMap(({ threshold, nutrient }) =>
        threshold && nutrient === 'saturates' ? [threshold.value] : [],
      )
    const scaled = ruleSetsFor(having(['hypertension']))
      .flatMap(({ rules }) => rules)
      .find((rule) => rule.kind === 'limit' && rule.scaledBy === 'energy')
    expect(scaled).toBeDefined()
    expect(days(['hypertension'], { energy: 1000 })[0]).toBe((days(['hypertension'])[0] as number) / 2)
    const protein = (weight?: number) =>
      judge('chicken breast', having(['kidney-dialysis'], weight ? { weight } : {})).reasons.find(
        ({ nutrient }) => nutrient === 'protein',
      )?.threshold?.value
    expect(protein(35)).toBe((protein() as number) / 2)
  })
})

describe('rules that pull in opposite directions', () => {
  const both = having(['hypertension', 'kidney-disease'])

  it('should be reported: potassium is wanted for blood pressure and limited for kidneys', () => {
    expect(conflictsOf(both)).toContainEqual({
      nutrient: 'potassium',
      wantsMore: { kind: 'condition', id: 'hypertension' },
      wantsLess: { kind: 'condition', id: 'kidney-disease' },
    })
    expect(conflictsOf(having(['hypertension']))).toEqual([])
  })

  it('should be settled in favour of the limit', () => {
    const creditOn = (person: HealthProfile) =>
      judge('banana', person).reasons.filter(({ nutrient, effect }) => nutrient === 'potassium' && effect > 0)
    expect(creditOn(having(['hypertension']))).toHaveLength(1)
    expect(creditOn(both)).toEqual([])
    expect(judge('banana', both).conflicts).toMatchObject([{ nutrient: 'potassium' }])
    expect(judge('banana', having(['hypertension'])).conflicts).toBeUndefined()
  })

  it('should not count a nutrient twice for two conditions', () => {
    const fibre = judge(
      'lentils',
      having(['high-cholesterol', 'hypertension', 'type-2-diabetes']),
    ).reasons.filter(({ nutrient, effect }) => nutrient === 'fibre' && effect !== 0)
    expect(fibre).toHaveLength(1)
  })
})

describe('what the figures leave open', () => {
  it('should mark a reason that no person has checked yet', () => {
    const marked = ruleSetsFor(having(['kidney-dialysis'])).flatMap(({ rules }) =>
      rules.filter(({ needsReview }) => needsReview).map(({ id }) => id),
    )
    const { reasons } = judge('banana', having(['kidney-dialysis']))
    for (const reason of reasons) expect(reason.needsReview ?? false).toBe(marked.includes(reason.rule))
    expect(reasons.some(({ needsReview }) => needsReview)).toBe(true)
  })

  it('should widen the score down to the ceiling of a trait that nobody states, and name the trait', () => {
    const item = named('mystery bar', {
      corrected: {},
      sightings: [
        {
          id: '1',
          label: 'mystery bar',
          count: 1,
          region: { kind: 'whole-photo' },
          category: 'sweet-snack',
          composition: {
            energy: 150,
            fat: 3,
            saturates: 0.5,
            carbs: 20,
            sugars: 4,
            fibre: 9,
            protein: 9,
            sodium: 20,
          },
          fruitVegShare: 60,
        },
      ],
    })
    const assessment = assess(compose(item, foods), having(['low-fodmap']))
    const score = scoreOf(assessment)
    expect(assessment.unstated?.length).toBeGreaterThan(0)
    expect(score.min).toBeLessThan(score.likely)
  })
})
