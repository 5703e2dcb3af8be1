import { describe, expect, it } from 'vitest'
import { assess } from '../../src/core/health/assess.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import { exactly } from '../../src/core/terms/estimate.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { alertsInBrief, assessmentWords, scoreInWords } from '../../src/messages/assessment-words.ts'
import { named } from '../support/composed.ts'
import { english } from '../support/messages.ts'
import { alert, assessment } from '../support/rows.ts'

const peanut: HealthProfile = { ...GENERAL_PROFILE, allergies: ['peanut'] }
const severe: HealthProfile = { ...peanut, severity: { peanut: 'severe' } }
const judged = (food: string, person: HealthProfile) => assess(compose(named(food), foodTable()), person)

describe('assessmentWords', () => {
  it('should say what to avoid and why, without a score', () => {
    expect(assessmentWords(english, judged('peanut butter', peanut))).toBe('Avoid. Contains peanut.')
  })

  it('should say the verdict, its score, and then what to ask about', () => {
    const cake = assessment('in-moderation', { score: exactly(52), alerts: [alert('peanut', 'ask')] })
    expect(assessmentWords(english, cake)).toBe('In moderation, 52. Ask about peanut.')
  })

  it('should say first what is to be asked about first', () => {
    expect(assessmentWords(english, judged('lebanese chicken', severe))).toMatch(
      /^Ask first about peanut\. \w.*\.$/,
    )
  })

  it('should say the verdict alone where nothing raises an alert', () => {
    expect(assessmentWords(english, judged('apple', peanut))).toMatch(/^Recommended, \d+\.$/)
  })

  it('should say no number where the verdict is not known', () => {
    const unknown = assessment('unknown', { score: { min: 10, likely: 50, max: 90 } })
    expect(assessmentWords(english, unknown)).toBe('Not known.')
    expect(scoreInWords(english, assessment('unknown', { score: null }))).toBeUndefined()
  })
})

describe('alertsInBrief', () => {
  it('should name two things and count the rest, each once', () => {
    const asked = (['peanut', 'milk', 'egg', 'milk', 'soy'] as const).map((trait) => alert(trait, 'ask'))
    expect(alertsInBrief(english, assessment('recommended', { alerts: asked }))).toBe(
      'Ask about peanut, milk and 2 more',
    )
  })

  it('should name what is contained before what may be', () => {
    const alerts = [alert('egg', 'may-contain', 'severe'), alert('milk', 'contains')]
    expect(alertsInBrief(english, assessment('recommended', { alerts }))).toBe('Contains milk')
    expect(alertsInBrief(english, assessment('recommended', { alerts: alerts.slice(0, 1) }))).toBe(
      'May contain egg',
    )
  })

  it('should not call a texture something that it contains', () => {
    const alerts = [alert('texture', 'contains')]
    expect(alertsInBrief(english, assessment('recommended', { alerts }))).toBe('Hard to swallow')
    expect(alertsInBrief(english, assessment('recommended', { alerts: [alert('texture', 'ask')] }))).toBe(
      'Ask about its texture',
    )
  })

  it('should be nothing where nothing is to be done', () => {
    const alerts = [alert('milk', 'may-contain', 'mild'), alert('egg', 'checked')]
    expect(alertsInBrief(english, assessment('recommended', { alerts }))).toBeUndefined()
  })
})
