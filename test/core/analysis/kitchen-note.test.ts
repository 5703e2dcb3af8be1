import { expect, it } from 'vitest'
import { kitchenNote } from '../../../src/core/analysis/kitchen-note.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../../src/core/health/profile.ts'
import { row } from '../../support/rows.ts'

const line = row({ id: 'line', amount: { basis: 'menu' } })
const pack = row({ id: 'pack', amount: { basis: 'package' } })
const plate = row({ id: 'plate', amount: { basis: 'served' } })
const priya: HealthProfile = { ...GENERAL_PROFILE, id: 'priya', allergies: ['peanut', 'milk'] }
const ben: HealthProfile = { ...GENERAL_PROFILE, id: 'ben', conditions: ['gout', 'coeliac'] }

it('should be every allergy and coeliac disease at the table, in the order of the people', () => {
  expect(kitchenNote([pack, line], [priya, ben])).toEqual([
    { person: priya, cause: { kind: 'allergy', id: 'peanut' } },
    { person: priya, cause: { kind: 'allergy', id: 'milk' } },
    { person: ben, cause: { kind: 'condition', id: 'coeliac' } },
  ])
})

it('should be nothing where no line of a menu is shown', () => {
  expect(kitchenNote([pack, plate], [priya])).toEqual([])
  expect(kitchenNote([], [priya])).toEqual([])
})

it('should be nothing for people whom traces do no harm', () => {
  const others: HealthProfile = {
    ...GENERAL_PROFILE,
    conditions: ['high-cholesterol'],
    diets: ['vegan'],
    medicines: ['warfarin'],
  }
  expect(kitchenNote([line], [GENERAL_PROFILE, others])).toEqual([])
})
