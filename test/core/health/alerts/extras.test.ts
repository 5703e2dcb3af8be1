import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../src/core/fusion/edit.ts'
import { fuse } from '../../../../src/core/fusion/fuse.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { ADVICE } from '../../../../src/core/health/assessment.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../../../src/core/health/profile.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { EXTRA_IDS } from '../../../../src/core/terms/extras.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { boxed } from '../../../support/sightings.ts'

const allergic = (...allergens: readonly ('milk' | 'egg' | 'soy' | 'mustard')[]): HealthProfile => ({
  ...GENERAL_PROFILE,
  id: 'allergic',
  allergies: allergens,
})

function judged(label: string, person: HealthProfile, ...edits: readonly Edit[]) {
  const seen = boxed('a', label, [0.4, 0.4, 0.5, 0.5], { amount: { basis: 'served' } })
  const [item] = fuse([seen], edits)
  return assess(compose(item!, foodTable()), person)
}
const extra = (of: (typeof EXTRA_IDS)[number], times = 1): Edit => ({
  type: 'extra',
  itemId: 'a',
  extra: of,
  times,
})
const checked: Edit = { type: 'checked-label', itemId: 'a', trait: 'milk' }

describe('alerts of what is in a food unseen', () => {
  it('should be raised by what an extra has', () => {
    expect(judged('Carrot', allergic('milk')).advice).toBe('none')
    expect(judged('Carrot', allergic('milk'), extra('butter')).advice).toBe('avoid')
    expect(judged('Carrot', allergic('egg'), extra('mayonnaise')).advice).toBe('avoid')
    expect(judged('Carrot', allergic('milk'), extra('butter'), extra('butter', 0)).advice).toBe('none')
  })
  it('should be asked about where nobody knows what an extra is made of', () => {
    expect(judged('Carrot', allergic('soy'), extra('oil')).advice).toBe('ask')
  })
  it('should stay raised by what is added after the person checked', () => {
    expect(judged('Carrot', allergic('milk'), extra('butter'), checked).advice).toBe('none')
    expect(judged('Carrot', allergic('milk'), checked, extra('butter')).advice).toBe('avoid')
  })
  it('should count what came together from the food and from an extra', () => {
    const kosher: HealthProfile = { ...GENERAL_PROFILE, id: 'kosher', diets: ['kosher'] }
    expect(judged('Chicken breast', kosher, extra('butter')).alerts.some(({ together }) => together)).toBe(
      true,
    )
  })
  it('should never be quieter with an extra than without', () => {
    const foods = foodTable().everyday
    fc.assert(
      fc.property(fc.integer({ min: 0, max: foods.length - 1 }), fc.constantFrom(...EXTRA_IDS), (at, id) => {
        const person: HealthProfile = {
          ...allergic('milk', 'egg', 'soy', 'mustard'),
          diets: ['vegan', 'kosher'],
          conditions: ['pregnancy', 'gerd'],
        }
        const name = foods[at]!.name
        const [plain, more] = [judged(name, person), judged(name, person, extra(id))]
        expect(ADVICE.indexOf(more.advice)).toBeLessThanOrEqual(ADVICE.indexOf(plain.advice))
        for (const alert of plain.alerts)
          expect(
            more.alerts.some(({ trait, cause }) => trait === alert.trait && cause === alert.cause),
            `${name} with ${id}: ${alert.trait}`,
          ).toBe(true)
        expect(more.score?.likely ?? 0).toBeLessThanOrEqual(plain.score?.likely ?? 100)
      }),
      { numRuns: 300 },
    )
  })
})
