import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../../src/core/health/profile.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { ANYONE, anyPerson } from '../../../support/people.ts'

const foods = foodTable()
const person = (more: Partial<HealthProfile>): HealthProfile => ({ ...ANYONE, ...more })
const judge = (food: string, more: Partial<HealthProfile>) =>
  assess(compose(named(food), foods), person(more))
const adviceOn = (food: string, age: number) => judge(food, { age }).advice
const reasonOn = (food: string, rule: string, more: Partial<HealthProfile>) =>
  judge(food, more).reasons.find((reason) => reason.rule === rule)
const likely = (food: string, more: Partial<HealthProfile>) => judge(food, more).score?.likely as number

describe('what carries listeria', () => {
  const saysSo = (food: string, age: number) =>
    judge(food, { age }).reasons.some(({ rule }) => rule.startsWith('older-adult/'))

  it.each(['smoked salmon', 'pâté', 'salami', 'alfalfa sprouts', 'sushi'])(
    'should be said of %s from 65 on, and change nothing else',
    (food) => {
      expect([64, 65, 80].map((age) => saysSo(food, age))).toEqual([false, true, true])
      expect(judge(food, { age: 80 }).alerts).toEqual([])
    },
  )

  it.each(['grilled salmon', 'canned tuna', 'cheddar', 'apple'])('should not be said of %s', (food) => {
    expect(saysSo(food, 80)).toBe(false)
  })
})

describe('what small children are not given', () => {
  it.each<[string, age: number, until: number]>([
    ['honey', 0.67, 2],
    ['golden milk', 0.67, 2],
    ['almond milk', 0.67, 1],
    ['soya drink', 0.67, 1],
    ['orange juice', 0.67, 1],
    ['apple juice', 0.67, 1],
    ['celery sticks', 2, 5],
    ['whole milk', 0.67, 1],
    ['bacon', 0.67, 1],
    ['semi-skimmed milk', 1.5, 2],
    ['biscuits', 1.5, 2],
    ['grape', 2, 5],
    ['red grapes', 4.5, 5],
    ['cherry tomatoes', 3, 5],
    ['cheese and grapes', 3, 5],
    ['sausages', 3, 5],
    ['popcorn', 3, 5],
    ['hard candy', 3, 5],
    ['almonds', 4, 5],
    ['salted peanuts', 4, 5],
    ['trail mix', 4, 5],
    ['rice drink', 4, 5],
    ['skimmed milk', 4, 5],
    ['brie', 4, 5],
    ['water', 0.4, 0.5],
    ['banana', 0, 0.5],
    ['oysters', 4, 5],
    ['cherry slushie', 6, 7],
    ['beer', 17, 18],
    ['grilled swordfish', 15, 16],
  ])('should be avoided: %s at %d years, until %d', (food, age, until) => {
    expect(adviceOn(food, age)).toBe('avoid')
    expect(adviceOn(food, until)).not.toBe('avoid')
  })

  it.each<[string, number]>([
    ['banana', 0.67],
    ['breast milk', 0],
    ['infant formula', 0.25],
    ['soy formula', 0.25],
    ['steamed broccoli', 0.67],
    ['cheddar', 0.67],
    ['grape juice', 2],
    ['peanut butter', 2],
    ['olive oil', 2],
    ['honeydew melon', 0.67],
    ['whole milk', 1],
    ['apple', 2],
    ['chicken soup', 2],
  ])('should raise no alert: %s at %d years', (food, age) => {
    expect(judge(food, { age }).alerts).toEqual([])
  })

  it('should ask about hard raw fruit until the second birthday', () => {
    expect(adviceOn('apple slices', 1)).toBe('ask')
    expect(adviceOn('apple purée', 1)).toBe('none')
  })

  it('should be asked about where the fruit may be cooked or strained', () => {
    expect(adviceOn('cherry yogurt', 3)).toBe('ask')
    expect(adviceOn('almond croissant', 3)).toBe('ask')
  })

  it('should raise the alert on honey until the first birthday only, and that on its sugar until the second', () => {
    const traits = (age: number) => judge('honey', { age }).alerts.map(({ trait }) => trait)
    expect(traits(0.9)).toEqual(expect.arrayContaining(['honey', 'added-sugar']))
    expect(traits(1)).toEqual(['added-sugar'])
    expect(traits(2)).toEqual([])
  })

  it('should say how to cut it', () => {
    expect(reasonOn('grape', 'toddler/cut-it-up', { age: 2 })).toBeDefined()
    expect(reasonOn('apple', 'toddler/cut-it-up', { age: 2 })).toBeUndefined()
  })

  it('should be cleared by whoever checked', () => {
    const quartered = named('grape', { corrected: { added: 0, cleared: ['choking-shape'] } })
    expect(assess(compose(quartered, foods), person({ age: 2 })).advice).toBe('none')
  })
})

describe('a child of whom no age is given', () => {
  it('should be asked about, not judged as an adult', () => {
    for (const food of ['honey', 'grape', 'popcorn', 'almonds']) {
      const { alerts, advice } = judge(food, { child: true })
      expect(
        alerts.map(({ finding }) => finding),
        food,
      ).toEqual(['ask'])
      expect(advice, food).toBe('ask')
    }
    expect(likely('cola', { child: true })).toBeLessThan(likely('cola', {}))
    expect(judge('beer', { child: true }).advice).toBe('avoid')
  })
})

describe('a child who is called a baby or a toddler', () => {
  it.each([
    ['infant', ['honey', 'bacon', 'orange juice', 'grapes', 'almonds', 'whole milk']],
    ['newborn', ['honey', 'bacon', 'orange juice', 'grapes', 'almonds', 'banana', 'water']],
    ['toddler', ['grapes', 'almonds', 'popcorn', 'beer']],
  ] as const)('should not be given what no %s has', (child, foods) => {
    for (const food of foods) expect(judge(food, { child }).advice, food).toBe('avoid')
  })

  it('should be asked about where the age decides', () => {
    const findings = (food: string, child: 'infant' | 'toddler') =>
      judge(food, { child }).alerts.map(({ rule, finding }) => `${rule} ${finding}`)
    expect(findings('banana', 'infant')).toEqual(['infant/milk-only ask'])
    expect(findings('biscuits', 'toddler')).toEqual(['toddler/added-sugar ask'])
    expect(findings('honey', 'toddler')).not.toContain('infant/honey contains')
  })

  it('should go by its age once that is given', () => {
    expect(judge('honey', { child: 'infant', age: 5 }).alerts).toEqual([])
    expect(judge('banana', { child: 'newborn', age: 1 }).alerts).toEqual([])
  })
})

describe("a serving in a child's day", () => {
  it("should hold a cola's caffeine against 3 mg per kg: over half of it at 5 years", () => {
    const { amount, threshold, effect } = reasonOn('cola', 'young-child/caffeine', { age: 5 }) ?? {
      effect: 0,
    }
    // 9 mg in 100 ml.
    expect(amount?.value).toBeCloseTo(29.7)
    expect(threshold?.value).toBeCloseTo(3 * 19, -1)
    expect(effect).toBeLessThan(-15)
  })

  it("should hold a sandwich's salt against 1.3 g of sodium at 5 years, and say who says so", () => {
    const { amount, threshold, citation } = reasonOn('ham sandwich', 'young-child/sodium', { age: 5 }) ?? {}
    expect(threshold).toEqual({ value: 1300, unit: 'mg' })
    expect(citation).toBe('efsa-sodium-2019')
    expect((amount?.value as number) / 1300).toBeGreaterThan(0.5)
  })

  it('should take more off the smaller the child', () => {
    for (const food of ['ham sandwich', 'cola', 'energy drink', 'milk chocolate']) {
      const scores = [2, 5, 8, 12].map((age) => likely(food, { age }))
      expect(scores, food).toEqual([...scores].sort((a, b) => a - b))
      expect(likely(food, { age: 5 }), food).toBeLessThan(likely(food, {}))
    }
  })

  it("should take the smaller of a condition's limit and the child's", () => {
    const threshold = (age: number | undefined, rule: string) =>
      judge('ham', { conditions: ['hypertension'], ...(age && { age }) }).reasons.find(
        (reason) => reason.rule === rule,
      )?.threshold?.value
    expect(threshold(undefined, 'hypertension/sodium')).toBe(1500)
    // A child's 1.3 g is less, a 12-year-old's 2 g is not.
    expect(threshold(5, 'hypertension/sodium')).toBe(1300)
    expect(threshold(12, 'hypertension/sodium')).toBe(1500)
  })

  it('should cap a serving at a share of a smaller day', () => {
    // 0.66 g of salt in a slice of ham: under the adults' 460 mg cap of sodium only for adults.
    const verdict = (age: number | undefined) =>
      judge('white bread', { conditions: ['heart-failure'], ...(age && { age }) }).score?.likely as number
    expect(verdict(3)).toBeLessThan(verdict(undefined))
  })
})

describe('an age more', () => {
  const anyFood = fc.constantFrom(...foods.foods).map(({ name }) => compose(named(name), foods))
  const anyAge = fc.double({ min: 0, max: 120, noNaN: true })
  const told = ({ alerts }: ReturnType<typeof assess>) =>
    alerts.map(({ trait, cause, finding }) => `${trait} ${cause.kind} ${cause.id} ${finding}`)

  it('should never quiet an alert', () => {
    fc.assert(
      fc.property(anyFood, anyPerson, anyAge, (composed, someone, age) => {
        const [before, after] = [assess(composed, someone), assess(composed, { ...someone, age })]
        expect(told(after)).toEqual(expect.arrayContaining(told(before)))
      }),
    )
  })

  it('should change nothing but the figures of an adult', () => {
    fc.assert(
      fc.property(anyFood, fc.double({ min: 18, max: 120, noNaN: true }), (composed, age) => {
        const [before, after] = [assess(composed, ANYONE), assess(composed, { ...ANYONE, age })]
        expect(after.verdict).toBe(before.verdict)
        expect(after.alerts).toEqual(before.alerts)
      }),
    )
  })
})
