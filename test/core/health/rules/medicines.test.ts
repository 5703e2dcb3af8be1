import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/core/health/assess.ts'
import type { MedicineId } from '../../../../src/core/health/profile.ts'
import { ruleSet } from '../../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { type Told, told } from '../../../support/told.ts'

const foods = foodTable()

function toldOf(food: string, medicine: MedicineId): Told {
  const person = { id: medicine, name: medicine, conditions: [], allergies: [], medicines: [medicine] }
  return told(assess(compose(named(food), foods), person))
}

describe('medicines', () => {
  it.each<[MedicineId, string, Told]>([
    ['warfarin', 'spinach', 'in-moderation'],
    ['warfarin', 'kale', 'in-moderation'],
    ['warfarin', 'apple', 'recommended'],
    ['simvastatin', 'grapefruit', 'avoid'],
    ['lovastatin', 'grapefruit juice', 'avoid'],
    ['simvastatin', 'orange', 'recommended'],
    ['atorvastatin', 'grapefruit', 'in-moderation'],
    ['maoi', 'blue cheese', 'avoid'],
    ['maoi', 'soy sauce', 'avoid'],
    ['maoi', 'cottage cheese', 'recommended'],
    ['potassium-sparing', 'banana', 'in-moderation'],
    ['potassium-sparing', 'apple', 'recommended'],
    ['metronidazole', 'beer', 'avoid'],
    ['disulfiram', 'red wine', 'avoid'],
    ['levodopa', 'chicken breast', 'in-moderation'],
    ['levodopa', 'apple', 'recommended'],
    ['tetracycline', 'plain yogurt', 'recommended'],
    ['levothyroxine', 'black coffee', 'recommended'],
  ])('%s: should call %s %s', (medicine, food, verdict) => {
    expect(toldOf(food, medicine)).toBe(verdict)
  })

  it('should forbid nothing with warfarin', () => {
    const kinds = ruleSet({ kind: 'medicine', id: 'warfarin' }).rules.map(({ kind }) => kind)
    expect(kinds).not.toContain('alert')
  })

  it.each<MedicineId>(['tetracycline', 'levothyroxine'])('should only advise with %s', (id) => {
    expect(ruleSet({ kind: 'medicine', id }).rules.every(({ kind }) => kind === 'advice')).toBe(true)
  })
})
