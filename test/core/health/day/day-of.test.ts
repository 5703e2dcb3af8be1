import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, dayOf } from '../../../../src/core/health/day/day-of.ts'
import { CONDITION_IDS, type HealthProfile, type Sex } from '../../../../src/core/health/profile.ts'
import { citation } from '../../../../src/core/health/rules/citations.ts'
import { ALL_CAUSES, ruleSet } from '../../../../src/core/health/rules/rule-sets.ts'
import { NUTRIENT_IDS } from '../../../../src/core/terms/nutrients.ts'
import { ANYONE, anyPerson } from '../../../support/people.ts'

const person = (more: Partial<HealthProfile>): HealthProfile => ({ ...ANYONE, ...more })
const day = (more: Partial<HealthProfile>): Day => dayOf(person(more))
const energy = (age: number, sex: Sex, more: Partial<HealthProfile> = {}) =>
  day({ age, sex, ...more }).energy.value

describe('the day of an adult of whom nothing is known', () => {
  it('should be that of labels and guidelines', () => {
    const { energy, protein, saturates, sugars, sodium, fibre, caffeine, assumed } = dayOf(ANYONE)
    expect(energy).toEqual({ value: 2000, from: 'guideline', citation: 'fda-daily-values' })
    expect(protein?.value).toBe(50)
    expect(saturates?.value).toBe(20)
    expect(sugars?.value).toBe(50)
    expect(sodium?.value).toBe(2000)
    expect(fibre?.value).toBe(28)
    expect(caffeine?.value).toBe(400)
    expect(assumed).toBeUndefined()
  })

  it('should have the figure of every general rule', () => {
    const general = ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules).filter(
      (rule) => 'scaledBy' in rule && rule.scaledBy === 'reference',
    )
    expect(general.length).toBeGreaterThan(8)
    for (const rule of general) {
      if (!('day' in rule)) continue
      const measure = rule.kind === 'credit' ? rule.measure : rule.nutrient
      expect(measure === 'unsaturates' ? undefined : dayOf(ANYONE)[measure]?.value, rule.id).toBe(rule.day)
    }
  })

  it('should not be changed by a condition, but for a child in the womb or at the breast', () => {
    const forTwo: readonly string[] = ['pregnancy', 'gestational-diabetes', 'breastfeeding']
    for (const id of CONDITION_IDS) {
      if (id === 'general' || forTwo.includes(id)) continue
      expect(day({ conditions: [id] }), id).toEqual(dayOf(ANYONE))
    }
  })
})

describe('energy', () => {
  // EFSA's press release of 10 January 2013, moderately active.
  it.each<[number, Sex, number]>([
    [6, 'female', 1500],
    [6, 'male', 1600],
    [12, 'female', 2000],
    [12, 'male', 2200],
    [17, 'female', 2300],
    [17, 'male', 2900],
    [35, 'female', 2000],
    [35, 'male', 2600],
    [55, 'female', 2000],
    [55, 'male', 2500],
    [75, 'female', 1800],
    [75, 'male', 2300],
  ])('should at %d years, %s, be within 4 %% of %d kcal', (age, sex, kcal) => {
    expect(Math.abs(energy(age, sex) / kcal - 1)).toBeLessThanOrEqual(0.04)
  })

  it('should follow body weight and activity', () => {
    expect(energy(40, 'male', { targets: { weight: 100 } })).toBeGreaterThan(energy(40, 'male'))
    expect(energy(40, 'male', { activity: 'low' })).toBeLessThan(energy(40, 'male'))
    expect(energy(40, 'male', { activity: 'high' })).toBeGreaterThan(energy(40, 'male'))
    expect(day({ activity: 'moderate' }).energy.value).toBe(2000)
  })

  it('should be more for two: 260 kcal in pregnancy, 500 while breastfeeding', () => {
    const alone = energy(30, 'female')
    expect(energy(30, 'female', { conditions: ['pregnancy'] })).toBe(alone + 260)
    expect(energy(30, 'female', { conditions: ['breastfeeding'] })).toBe(alone + 500)
    expect(day({ conditions: ['gestational-diabetes'] })).toEqual(day({ conditions: ['pregnancy'] }))
  })

  it("should be a clinician's where there is one, and fat and sugar with it", () => {
    const { energy: own, saturates, sugars } = day({ age: 30, sex: 'male', targets: { energy: 1500 } })
    expect(own).toEqual({ value: 1500, from: 'clinician' })
    expect(saturates?.value).toBe(15)
    expect(sugars?.value).toBe(37.5)
  })

  it('should never fall from birthday to birthday while growing', () => {
    for (const sex of ['female', 'male'] as const) {
      const years = Array.from({ length: 17 }, (_, i) => energy(i + 1, sex))
      expect(years).toEqual([...years].sort((a, b) => a - b))
    }
  })
})

describe("a child's day", () => {
  // EFSA 2019.
  it.each([
    [0.7, 200],
    [2, 1100],
    [5, 1300],
    [8, 1700],
    [12, 2000],
  ])('should at %d years have %d mg of sodium', (age, mg) => {
    expect(day({ age }).sodium).toEqual({ value: mg, from: 'guideline', citation: 'efsa-sodium-2019' })
  })

  it('should have 3 mg of caffeine per kg of body weight: some 57 at 5 years', () => {
    expect(day({ age: 5 }).caffeine?.value).toBeGreaterThan(54)
    expect(day({ age: 5 }).caffeine?.value).toBeLessThan(60)
    expect(day({ age: 5, targets: { weight: 22 } }).caffeine?.value).toBe(66)
  })

  it('should have the protein of its weight: 0.85 g per kg at 5 years', () => {
    expect(day({ age: 5, targets: { weight: 20 } }).protein?.value).toBe(17)
    expect(day({ age: 1, targets: { weight: 10 } }).protein?.value).toBeCloseTo(11.4)
  })

  it('should name no fibre for babies, and no limit on fat under 2', () => {
    expect(day({ age: 0.67 }).fibre).toBeUndefined()
    expect(day({ age: 1.5 }).saturates).toBeUndefined()
    expect(day({ age: 2 }).saturates).toBeDefined()
  })

  it('should be that of 4 to 8 years where no age is given, and say so', () => {
    const unknown = day({ child: true })
    expect(unknown.assumed).toBe('any')
    expect(unknown.group).toBe('4-8')
    expect(unknown.sodium?.value).toBe(1300)
    expect(day({ child: true, age: 2 }).assumed).toBeUndefined()
    expect(day({ child: true, age: 2 })).toEqual(day({ age: 2 }))
  })

  it('should be that of a baby or a toddler who is called so', () => {
    expect(day({ child: 'newborn' })).toMatchObject({ assumed: 'newborn', group: 'under-1' })
    expect(day({ child: 'infant' })).toMatchObject({ assumed: 'infant', group: 'under-1' })
    expect(day({ child: 'toddler' })).toMatchObject({ assumed: 'toddler', group: '1-3' })
    expect(day({ child: 'infant', age: 2 })).toEqual(day({ age: 2 }))
  })

  it('should never fall with age for what growing takes more of', () => {
    for (const sex of ['female', 'male'] as const) {
      for (const id of [
        'sodium',
        'potassium',
        'fibre',
        'protein',
        'caffeine',
        'sugars',
        'vitaminK',
      ] as const) {
        const years = Array.from({ length: 17 }, (_, i) => day({ age: i + 1, sex })[id]?.value ?? 0)
        expect(years, `${id}, ${sex}`).toEqual([...years].sort((a, b) => a - b))
      }
    }
  })
})

describe('the day of an older person', () => {
  it('should have more protein for their weight and less energy', () => {
    const [old, younger] = [day({ age: 70, sex: 'female' }), day({ age: 50, sex: 'female' })]
    expect(old.group).toBe('65-and-over')
    expect(old.protein?.value).toBeGreaterThan(younger.protein?.value as number)
    expect(old.energy.value).toBeLessThan(younger.energy.value)
  })
})

describe('any day', () => {
  const anyBody = fc.record(
    {
      age: fc.double({ min: 0, max: 120, noNaN: true }),
      child: fc.constant(true as const),
      sex: fc.constantFrom('female' as const, 'male' as const),
      activity: fc.constantFrom('low' as const, 'moderate' as const, 'high' as const),
    },
    { requiredKeys: [] },
  )

  it('should have figures above 0, each of a clinician or with its source', () => {
    fc.assert(
      fc.property(anyPerson, anyBody, (someone, body) => {
        const own = dayOf({ ...someone, ...body })
        for (const id of NUTRIENT_IDS) {
          const figure = own[id]
          if (!figure) continue
          expect(figure.value, id).toBeGreaterThan(0)
          if (figure.from === 'guideline') expect(citation(figure.citation as never).url).toMatch(/^https:/)
          else expect(figure.citation).toBeUndefined()
        }
      }),
    )
  })

  it('should have a clinician’s figure wherever there is one', () => {
    expect(day({ age: 5, targets: { day: { sodium: 900 } } }).sodium).toEqual({
      value: 900,
      from: 'clinician',
    })
  })
})
