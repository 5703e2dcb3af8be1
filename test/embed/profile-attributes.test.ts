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

  it.each([
    [{ age: '8 months' }, { age: 0.667 }, '8 months old'],
    [{ age: '5', sex: 'female', allergies: 'peanut' }, { age: 5, sex: 'female' }, 'girl, 5, peanut allergy'],
    [{ child: '' }, { child: true }, 'child, age not given'],
    [{ child: 'toddler' }, { child: 'toddler' }, 'toddler, age not given'],
    [{ child: 'true', diets: 'vegan' }, { child: true }, 'child, age not given, vegan'],
    [{ sex: 'male', activity: 'high' }, { sex: 'male', activity: 'high' }, 'man, very active'],
  ])('should read who it is: %o', (attributes, person, name) => {
    expect(personOf(attributes)).toMatchObject({ ok: true, value: { ...person, name } })
  })

  it('should take what is left empty for not given', () => {
    const person = personOf({ age: '', sex: ' ', activity: '', profile: '' })
    expect(person).toEqual({
      ok: true,
      value: { id: 'attributes', name: 'Anyone', conditions: [], allergies: [] },
    })
  })

  it('should say how an age is written', () => {
    expect(personOf({ age: 'five', allergies: 'milk' })).toEqual({
      ok: false,
      failure:
        'Unknown age: five. An age is a number of years up to 120, such as 5 or 0.5, or months: 8 months. ' +
        'No verdicts are shown.',
    })
  })

  it('should name the nearest ids of one that is not known', () => {
    expect(personOf({ conditions: 'diabetes' })).toMatchObject({
      failure:
        'Unknown: diabetes. Did you mean prediabetes, type-1-diabetes or type-2-diabetes? No verdicts are shown.',
    })
    expect(personOf({ allergies: 'mlk, egs' })).toMatchObject({
      failure: 'Unknown: mlk, egs. Did you mean milk or egg? No verdicts are shown.',
    })
    expect(personOf({ allergies: 'milk=sever' })).toMatchObject({
      failure: 'Unknown: milk=sever. Did you mean milk=severe or milk=mild? No verdicts are shown.',
    })
    expect(personOf({ medicines: 'xyz' })).toMatchObject({ failure: 'Unknown: xyz. No verdicts are shown.' })
  })

  it.each([
    [{ child: 'newborn', age: '40' }],
    [{ child: 'newborn', age: '0.5' }],
    [{ child: 'toddler', age: '8 months' }],
    [{ child: '', age: '18' }],
  ])('should refuse an age that does not fit what the child is called: %o', (attributes) => {
    expect(personOf(attributes)).toMatchObject({
      failure: 'The attributes age and child contradict each other. No verdicts are shown.',
    })
  })

  it('should take an age that fits', () => {
    expect(personOf({ child: '', age: '5' })).toMatchObject({ ok: true, value: { age: 5, child: true } })
    expect(personOf({ child: 'toddler', age: '2' })).toMatchObject({ ok: true, value: { age: 2 } })
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
    [{ sex: 'woman' }, 'woman'],
    [{ activity: 'lots' }, 'lots'],
    [{ child: 'false' }, 'false'],
    [{ age: '200' }, '200'],
  ])('should refuse unknown words rather than judge without them: %o', (attributes, strange) => {
    expect(personOf(attributes)).toEqual({ ok: false, failure: expect.stringContaining(strange) })
  })
})
