import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../../src/core/health/profile.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { ANYONE } from '../../../support/people.ts'

const foods = foodTable()
const judge = (food: string, more: Partial<HealthProfile>) =>
  assess(compose(named(food), foods), { ...ANYONE, ...more })

describe('a dish with crumbs of whatever bread', () => {
  it('should be red for cholesterol and ask about peanut: mac and cheese', () => {
    const { dot, advice, alerts } = judge('mac and cheese', {
      conditions: ['high-cholesterol'],
      allergies: ['peanut'],
    })
    expect([dot, advice]).toEqual(['not-recommended', 'ask'])
    expect(alerts.map(({ trait, finding }) => [trait, finding])).toEqual([['peanut', 'ask']])
  })

  it('should be asked about first where the allergy is severe', () => {
    const severe = { allergies: ['peanut'], severity: { peanut: 'severe' } } as const
    expect(judge('mac and cheese', severe).dot).toBe('ask-first')
  })
})
