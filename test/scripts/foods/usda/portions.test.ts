import { describe, expect, it } from 'vitest'
import { householdPortion } from '../../../../scripts/foods/usda/portions.mjs'

describe('a portion in household words', () => {
  it.each([
    ['1 cup', '1 cup'],
    ['2 × 1 slice, NFS', '2 slices'],
    ['1 medium', '1 medium'],
    ['1 tbsp', '1 tablespoon'],
    ['1 medium/regular slice', '1 medium slice'],
    ['1 cup, cooked', '1 cup'],
    ['1 piece (about 2 inches)', '1 piece'],
    ['2 × 1 patty', '2 patties'],
  ])('should say %j as %j', (stated, said) => {
    expect(householdPortion(stated)).toBe(said)
  })

  it.each(['1 oz', '1 order', '1 Big Mac', undefined])('should say nothing of %j', (stated) => {
    expect(householdPortion(stated)).toBeUndefined()
  })
})
