import { describe, expect, it } from 'vitest'
import { assess } from '../../../../../src/core/health/assess.ts'
import type { ConditionId, Targets } from '../../../../../src/core/health/profile.ts'
import type { Rule } from '../../../../../src/core/health/rules/rule.ts'
import { ruleSet } from '../../../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../../../src/core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../../../../../src/core/nutrition/figures/composed-item.ts'
import type { Figure, NutrientId } from '../../../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../../../src/food-data/node.ts'
import { named } from '../../../../support/composed.ts'
import { personWith } from '../../../../support/golden.ts'
import { scoreOf } from '../../../../support/told.ts'

const CONDITIONS = [
  'general',
  'hypertension',
  'type-2-diabetes',
  'kidney-disease',
  'kidney-dialysis',
  'heart-failure',
  'weight-loss',
  'muscle-gain',
] as const satisfies readonly ConditionId[]

const foods = foodTable()
/** Every fifth food that is judged at all: food for babies has no score. */
const table = foods.foods
  .filter(({ category }, i) => i % 5 === 0 && category !== 'infant-food')
  .map(({ name }) => compose(named(name), foods))
const rulesOf = (id: ConditionId) => ruleSet({ kind: 'condition', id }).rules
const judged = (food: string, id: ConditionId, targets?: Targets) =>
  assess(compose(named(food), foods), {
    ...personWith({ kind: 'condition', id }),
    ...(targets && { targets }),
  })
const effectOf = (food: string, id: ConditionId, rule: string, targets?: Targets) =>
  judged(food, id, targets).reasons.find((reason) => reason.rule === `${id}/${rule}`)?.effect ?? 0

describe.each(CONDITIONS)('rules of %s', (id) => {
  it('should never score any food of the table higher for more of what they limit', () => {
    const person = personWith({ kind: 'condition', id })
    const limited = new Set(rulesOf(id).flatMap(limitedBy))
    for (const composed of table) {
      const score = scoreOf(assess(composed, person))
      for (const nutrient of limited) {
        const more = scoreOf(assess(withMore(composed, nutrient, 1.5), person))
        expect(more.likely, `${composed.item.label}: ${nutrient}`).toBeLessThanOrEqual(score.likely)
      }
    }
  })
})

/** Protein aside: the official score, which every score starts from, gives points for it. */
function limitedBy(rule: Rule): readonly NutrientId[] {
  return (rule.kind === 'limit' || rule.kind === 'cap') && rule.nutrient !== 'protein' ? [rule.nutrient] : []
}

function withMore(composed: ComposedItem, nutrient: NutrientId, factor: number): ComposedItem {
  const raise = (figures: ComposedItem['per100g']) => {
    const figure = figures[nutrient]
    if (!figure) return figures
    const { min, likely, max } = figure.estimate
    const raised: Figure = {
      ...figure,
      estimate: { min: min * factor, likely: likely * factor, max: max * factor },
    }
    return { ...figures, [nutrient]: raised }
  }
  return { ...composed, per100g: raise(composed.per100g), perServing: raise(composed.perServing) }
}

describe('figures of the day', () => {
  it('should take less for phosphorus from plants than from animals', () => {
    const plant = effectOf('lentils', 'kidney-disease', 'plant-phosphorus')
    const animal = effectOf('turkey', 'kidney-disease', 'phosphorus')
    // 162 and 196 mg.
    expect(plant).toBeGreaterThan(animal)
  })

  it("should prefer a clinician's figure to the usual one", () => {
    const usual = effectOf('banana', 'kidney-disease', 'potassium')
    expect(effectOf('banana', 'kidney-disease', 'potassium', { day: { potassium: 4000 } })).toBeGreaterThan(
      usual,
    )
  })

  it('should measure protein against body weight', () => {
    const light = effectOf('chicken breast', 'kidney-disease', 'protein', { weight: 50 })
    const heavy = effectOf('chicken breast', 'kidney-disease', 'protein', { weight: 100 })
    expect(light).toBeLessThan(heavy)
  })

  it("should not scale energy density with the day's energy", () => {
    const usual = effectOf('butter', 'weight-loss', 'energy-density')
    expect(usual).toBeLessThan(0)
    expect(effectOf('butter', 'weight-loss', 'energy-density', { energy: 1200 })).toBe(usual)
  })

  it('should count the glycaemic load of a serving, not of 100 g', () => {
    // 15 g of rice cakes hold 10, 140 g of white rice hold 28.
    expect(effectOf('rice cakes', 'type-2-diabetes', 'glycaemic-load')).toBe(0)
    expect(effectOf('white rice', 'type-2-diabetes', 'glycaemic-load')).toBeLessThan(-10)
  })

  it('should speak of fluid without judging it', () => {
    const { reasons, score } = judged('water', 'heart-failure')
    expect(reasons.find(({ rule }) => rule === 'heart-failure/fluid')?.effect).toBe(0)
    expect(score?.likely).toBe(100)
  })
})
