import { describe, expect, it } from 'vitest'
import { detectionSchema } from '../../src/wire/detection.ts'
import { profileSchema } from '../../src/wire/profile.ts'

const apple = { id: '1', label: 'Apple', region: { kind: 'whole-photo' }, count: 1 }
const someone = { id: 'a', name: 'A', conditions: [], allergies: [] }

describe('attack I: figures that cannot be', () => {
  it.each([
    ['a composition', { composition: { energy: 1e308 } }],
    ['a weight', { amount: { basis: 'served', grams: { min: 1, likely: 1, max: 1e300 } } }],
    ['a serving', { panel: { readBy: 'device', per100g: {}, servingGrams: 1e9 } }],
    [
      'a panel',
      { panel: { readBy: 'device', per100g: { fat: { min: 0, likely: 1, max: Number.MAX_VALUE } } } },
    ],
  ])('should be refused at the edge: %s', (_, absurd) => {
    expect(detectionSchema.safeParse(apple).success).toBe(true)
    expect(detectionSchema.safeParse({ ...apple, ...absurd }).success).toBe(false)
  })

  it("should be refused among a person's targets", () => {
    expect(profileSchema.safeParse({ ...someone, targets: { energy: 1800 } }).success).toBe(true)
    expect(profileSchema.safeParse({ ...someone, targets: { energy: 1e308 } }).success).toBe(false)
  })

  it('should be no name that looks like another: what reorders text is taken out', () => {
    const read = detectionSchema.safeParse({ ...apple, label: 'tun\u202eaet' })
    expect(read.data?.label).toBe('tun aet')
  })

  it('should be refused as an allergen that is a name of the language', () => {
    const odd = JSON.parse('{"allergens": ["__proto__"]}')
    expect(detectionSchema.safeParse({ ...apple, ...odd }).success).toBe(false)
  })
})
