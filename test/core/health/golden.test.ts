import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/compose.ts'
import { foodTable } from '../../../src/core/nutrition/food-table.ts'
import { named } from '../../support/composed.ts'

const PROFILES: Readonly<Record<string, HealthProfile>> = {
  general: { id: 'general', name: 'Anyone', conditions: [], allergies: [] },
  'high-cholesterol': { id: 'c', name: 'C', conditions: ['high-cholesterol'], allergies: [] },
}

/** Food, profile, the verdict a dietitian would give, and the guideline behind it. */
const GOLDEN = readFileSync(new URL('../../../fixtures/golden-verdicts.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [food: string, profile: string, verdict: string])

describe('golden verdicts', () => {
  const foods = foodTable()

  it.each(GOLDEN)('should call %s for %s: %s', (food, profile, verdict) => {
    const assessment = assess(compose(named(food), foods), PROFILES[profile]!)
    expect(`${assessment.verdict} (${assessment.score.likely})`).toContain(`${verdict} `)
  })

  it('should be sure of at least 85 % of the table for every profile', () => {
    for (const profile of Object.values(PROFILES)) {
      const sure = foods.foods.filter(({ name }) => {
        const { verdict, uncertain } = assess(compose(named(name), foods), profile)
        return verdict !== 'unknown' && !uncertain
      })
      expect(sure.length / foods.foods.length).toBeGreaterThanOrEqual(0.85)
    }
  })
})
