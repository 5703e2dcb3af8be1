import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../../src/core/health/profile.ts'
import { citation } from '../../../../src/core/health/rules/citations.ts'
import { leftOutFor, ruleSetsFor } from '../../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { checkedOnlyWords } from '../../../../src/messages/checked-only-words.ts'
import { named } from '../../../support/composed.ts'
import { english } from '../../../support/messages.ts'
import { ANYONE } from '../../../support/people.ts'

const foods = foodTable()
const person = (more: Partial<HealthProfile>): HealthProfile => ({ ...ANYONE, ...more })
const rulesFor = (profile: HealthProfile) => ruleSetsFor(profile).flatMap(({ rules }) => rules)
const checkedOnly = true as const

describe('only checked rules', () => {
  it('should move scores by none that nobody has checked, and keep every alert', () => {
    const facts = person({
      conditions: ['kidney-disease', 'pregnancy'],
      allergies: ['peanut'],
      medicines: ['maoi'],
    })
    const isAlert = ({ kind }: { kind: string }) => kind === 'alert' || kind === 'texture'
    const held = rulesFor({ ...facts, checkedOnly })
    expect(held.filter(isAlert)).toEqual(rulesFor(facts).filter(isAlert))
    const moving = held.filter((rule) => !isAlert(rule))
    expect(moving.some((rule) => rule.needsReview || citation(rule.citation).needsReview)).toBe(false)
    expect(moving.length).toBeLessThan(rulesFor(facts).filter((rule) => !isAlert(rule)).length)
  })

  it('should say how many are left out, and of which condition all are', () => {
    const profile = person({ conditions: ['high-triglycerides'], checkedOnly })
    const left = leftOutFor(profile)
    expect(left?.emptied).toEqual([{ kind: 'condition', id: 'high-triglycerides' }])
    expect(checkedOnlyWords(english, profile)).toBe(
      `By checked rules only: ${left?.count} of ${left?.of} are left out, among them all for high triglycerides. What they would lower is not lowered.`,
    )
    expect(checkedOnlyWords(english, person({ conditions: ['high-triglycerides'] }))).toBeUndefined()
  })

  it('should judge by what is left: a cola is no longer lowered for triglycerides', () => {
    const cola = compose(named('cola'), foods)
    const score = (more: Partial<HealthProfile>) =>
      assess(cola, person({ conditions: ['high-triglycerides'], ...more })).reasons.map(({ rule }) => rule)
    expect(score({}).some((rule) => rule.startsWith('high-triglycerides/'))).toBe(true)
    expect(score({ checkedOnly }).some((rule) => rule.startsWith('high-triglycerides/'))).toBe(false)
  })
})
