import { describe, expect, it } from 'vitest'
import { profileSchema } from '../../src/wire/profile.ts'

const ADA = { id: 'a', name: 'Ada', conditions: [], allergies: [] }
const reads = (more: object) => profileSchema.safeParse({ ...ADA, ...more }).success

describe('a profile on the wire', () => {
  it('should need no age, and take one from 0 to 120 years', () => {
    expect(reads({})).toBe(true)
    expect(reads({ age: 0.67 })).toBe(true)
    expect(reads({ age: 0 })).toBe(true)
    expect(reads({ age: 120 })).toBe(true)
    for (const age of [-1, 121, 1e308, Number.NaN, '5']) expect(reads({ age }), String(age)).toBe(false)
  })

  it('should take sex, activity and that somebody is a child, as known ones only', () => {
    const known = { child: true, sex: 'female', activity: 'low', conditions: ['ibs', 'low-salt'] }
    expect(profileSchema.parse({ ...ADA, ...known })).toEqual({ ...ADA, ...known })
    expect(reads({ child: 'infant' })).toBe(true)
    expect(reads({ child: false })).toBe(false)
    expect(reads({ sex: 'x' })).toBe(false)
    expect(reads({ activity: 'extreme' })).toBe(false)
  })
})
