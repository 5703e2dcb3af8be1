import { describe, expect, it } from 'vitest'
import { judgeFood } from '../../../src/cli/commands/judge-food.ts'
import { scoreSheet } from '../../../src/cli/output/score-sheet.ts'
import { verdictJson } from '../../../src/cli/output/verdict-json.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { english } from '../../support/messages.ts'
import { ANYONE } from '../../support/people.ts'

const foods = foodTable()
const KIDNEYS: HealthProfile = { ...ANYONE, conditions: ['kidney-disease'] }
const judged = (name: string, person: HealthProfile) => judgeFood(english, name, person, foods)
const lines = (name: string, person = KIDNEYS) => scoreSheet(english, judged(name, person), []).split('\n')

describe('a judged food as text', () => {
  it('should begin its figures with the four that decide, and their shares of the day', () => {
    const table = lines('banana')
    const first = table.findIndex((line) => line.startsWith('──')) + 1
    const cells = table.slice(first, first + 5).map((line) => line.split(/ {2,}/))
    expect(cells.map(([name]) => name)).toEqual(['Potassium', 'Phosphorus', 'Sodium', 'Protein', 'Calories'])
    expect(cells.map((line) => /^<?\d+%$/.test(line[2] ?? ''))).toEqual([true, true, true, true, false])
    const named = table.map((line) => line.split(/ {2,}/)[0])
    expect(named.filter((name) => name === 'Potassium')).toHaveLength(1)
  })

  it('should say that nobody knows a figure that decides', () => {
    const gout: HealthProfile = { ...ANYONE, conditions: ['gout'] }
    const unknown = foods.foods.find(({ per100g }) => per100g.purines === undefined)
    expect(lines(unknown?.name ?? '', gout).find((line) => line.startsWith('Purines'))).toMatch(
      /Purines +[\d–]/,
    )
  })

  it('should give the serving in household words, and whose day a child’s is', () => {
    const measured = foods.foods.find(({ portion }) => portion !== undefined)
    const sheet = lines(measured?.name ?? '', { ...ANYONE, age: 5 })
    expect(sheet).toContain(`Serving: ${measured?.portion}, ${measured?.referenceServingGrams} g`)
    expect(sheet.some((line) => line.startsWith('Judged for a 5-year-old’s day'))).toBe(true)
  })
})

describe('a judged food as JSON', () => {
  it('should hold the four figures that decide', () => {
    const { deciding } = verdictJson(english, 'banana', judged('banana', KIDNEYS))
    expect(deciding.map(({ nutrient }) => nutrient)).toEqual(['potassium', 'phosphorus', 'sodium', 'protein'])
    const [potassium] = deciding
    expect(potassium).toMatchObject({ amount: { likely: expect.any(Number) }, day: 2000 })
    expect(potassium?.ofDay).toBeCloseTo((100 * (potassium?.amount?.likely ?? 0)) / 2000)
  })
})
