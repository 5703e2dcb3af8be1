import { describe, expect, it } from 'vitest'
import { select } from '../../src/core/analysis/select.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import { atOnce } from '../../src/core/util/yield-to-main.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { actionSteps } from '../../src/handout/actions.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { analysisOf } from '../support/handed-on.ts'
import { english } from '../support/messages.ts'
import { ANYONE } from '../support/people.ts'

const foods = foodTable()

function actions(labels: readonly string[], ...people: readonly HealthProfile[]) {
  return atOnce(actionSteps(english, select(analysisOf(labels), people, foods, foodJudge), people, foods))
}

describe('the actions of a hand-out', () => {
  const heart: HealthProfile = { ...ANYONE, conditions: ['high-cholesterol'] }

  it('should choose what is there instead of what is no good', () => {
    const [first] = actions(['bacon cheeseburger', 'veggie burger'], heart)
    expect(first).toBe('Choose the veggie burger instead of the bacon cheeseburger.')
  })

  it('should try something else where nothing better is there', () => {
    expect(actions(['bacon cheeseburger'], heart)[0]).toMatch(/^Try .+ instead of the bacon cheeseburger\.$/)
  })

  it('should begin with what must not be eaten, all that contain the same together', () => {
    const person: HealthProfile = { ...ANYONE, allergies: ['peanut'] }
    expect(actions(['apple', 'peanut butter', 'salted peanuts'], person)).toEqual([
      'Do not eat the peanut butter or the salted peanuts. They contain peanut.',
      'Choose the apple.',
    ])
  })

  it('should say what to ask about', () => {
    const person: HealthProfile = { ...ANYONE, allergies: ['peanut'], severity: { peanut: 'severe' } }
    expect(actions(['mystery stew'], person)).toEqual(['Ask about peanut before you eat the mystery stew.'])
  })

  it('should never be more than three, and name whom each is for where there are several', () => {
    const people: readonly HealthProfile[] = [
      { ...heart, id: 'a', name: 'Ada' },
      { ...ANYONE, id: 'b', name: 'Ben', allergies: ['peanut', 'milk'] },
    ]
    const told = actions(['bacon cheeseburger', 'veggie burger', 'peanut butter', 'milk', 'apple'], ...people)
    expect(told).toHaveLength(3)
    expect(told[0]).toMatch(/^Ada: /)
    expect(told[1]).toMatch(/^Ben: Do not eat/)
  })
})
