import { describe, expect, it } from 'vitest'
import { profileFromAttributes } from '../../src/embed/profile-attributes.ts'
import { english } from '../support/messages.ts'

const personOf = (attributes: Readonly<Record<string, string>>) =>
  profileFromAttributes(english, (name) => attributes[name] ?? null)

describe('profileFromAttributes', () => {
  it('should describe nobody without attributes', () => {
    expect(personOf({})).toEqual({ ok: true, value: undefined })
  })

  it('should read conditions, allergies, diets and medicines as lists', () => {
    const person = personOf({
      profile: 'high-cholesterol',
      allergies: 'milk, peanut=severe',
      diets: 'halal',
      medicines: 'warfarin levodopa',
    })
    expect(person).toMatchObject({
      ok: true,
      value: {
        name: 'high cholesterol, severe peanut allergy, milk allergy, halal, warfarin, levodopa',
        conditions: ['high-cholesterol'],
        allergies: ['peanut', 'milk'],
        severity: { peanut: 'severe' },
        diets: ['halal'],
        medicines: ['warfarin', 'levodopa'],
      },
    })
  })

  it('should take "general" for a person without conditions', () => {
    const person = personOf({ profile: 'general' })
    expect(person).toMatchObject({ ok: true, value: { name: 'Anyone', conditions: [], allergies: [] } })
  })

  it.each([
    [{ profile: 'high-cholesterol', allergies: 'peanuts' }, 'peanuts'],
    [{ diets: 'paleo' }, 'paleo'],
    [{ medicines: 'aspirin' }, 'aspirin'],
    [{ allergies: 'peanut=deadly' }, 'peanut=deadly'],
    [{ medicines: 'warfarin=severe' }, 'warfarin=severe'],
  ])('should refuse unknown words rather than judge without them: %o', (attributes, strange) => {
    expect(personOf(attributes)).toEqual({ ok: false, failure: expect.stringContaining(strange) })
  })
})
