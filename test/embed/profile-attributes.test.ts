import { describe, expect, it } from 'vitest'
import { profileFromAttributes } from '../../src/embed/profile-attributes.ts'

describe('profileFromAttributes', () => {
  it('should say nothing of a person where no attribute does', () => {
    expect(profileFromAttributes(null, null)).toEqual({ ok: true, value: undefined })
  })

  it('should read conditions and allergies as lists', () => {
    expect(profileFromAttributes('high-cholesterol', 'milk, peanut')).toMatchObject({
      ok: true,
      value: { conditions: ['high-cholesterol'], allergies: ['peanut', 'milk'] },
    })
  })

  it('should take "general" for a person without conditions', () => {
    expect(profileFromAttributes('general', null)).toMatchObject({
      ok: true,
      value: { name: 'Anyone', conditions: [], allergies: [] },
    })
  })

  it('should refuse what it does not know rather than judge without it', () => {
    const person = profileFromAttributes('high-cholesterol', 'peanuts')
    expect(person).toEqual({ ok: false, failure: expect.stringContaining('peanuts') })
  })
})
