import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/core/health/assess.ts'
import { DIET_IDS, type DietId } from '../../../../src/core/health/profile.ts'
import { ruleSet } from '../../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { type Told, told } from '../../../support/told.ts'

const foods = foodTable()

function toldOf(food: string, diet: DietId): Told {
  const person = { id: diet, name: diet, conditions: [], allergies: [], diets: [diet] }
  return told(assess(compose(named(food), foods), person))
}

describe('diets', () => {
  it.each<[DietId, string, Told]>([
    ['vegan', 'honey', 'avoid'],
    ['vegan', 'butter', 'avoid'],
    ['vegan', 'apple', 'recommended'],
    ['vegan', 'whole milk', 'avoid'],
    ['vegan', 'lentils', 'recommended'],
    ['vegan', 'red wine', 'ask'],
    ['vegetarian', 'gummy bear', 'avoid'],
    ['vegetarian', 'prawns', 'avoid'],
    ['vegetarian', 'cod', 'avoid'],
    ['vegetarian', 'chicken breast', 'avoid'],
    ['vegetarian', 'boiled egg', 'recommended'],
    ['pescatarian', 'chicken breast', 'avoid'],
    ['pescatarian', 'grilled salmon', 'recommended'],
    ['pescatarian', 'cod', 'recommended'],
    ['pescatarian', 'gummy bear', 'ask'],
    ['halal', 'bacon', 'avoid'],
    ['halal', 'beer', 'avoid'],
    ['halal', 'red wine', 'avoid'],
    ['halal', 'chicken breast', 'ask'],
    ['halal', 'lentils', 'recommended'],
    ['kosher', 'prawns', 'avoid'],
    ['kosher', 'bacon', 'avoid'],
    ['kosher', 'cheeseburger', 'avoid'],
    ['kosher', 'beef steak', 'ask'],
    ['kosher', 'cheddar', 'ask'],
    ['kosher', 'plain yogurt', 'ask'],
    ['no-pork', 'pork chop', 'avoid'],
    ['no-pork', 'bacon', 'avoid'],
    ['no-pork', 'gummy bear', 'ask'],
    ['no-pork', 'chicken breast', 'recommended'],
    ['no-alcohol', 'vodka', 'avoid'],
    ['no-alcohol', 'beer', 'avoid'],
    ['no-alcohol', 'ginger ale', 'in-moderation'],
    ['no-alcohol', 'water', 'recommended'],
  ])('%s: should call %s %s', (diet, food, verdict) => {
    expect(toldOf(food, diet)).toBe(verdict)
  })

  it('should never change a score: a diet alerts and advises', () => {
    const kinds = DIET_IDS.flatMap((id) => ruleSet({ kind: 'diet', id }).rules.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(['alert', 'advice']))
  })
})
