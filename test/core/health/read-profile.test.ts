import { describe, expect, it } from 'vitest'
import { readProfile } from '../../../src/core/health/read-profile.ts'

describe('readProfile', () => {
  it.each([
    ['I have high cholesterol', ['high-cholesterol'], []],
    ["I'm someone with high cholesterol", ['high-cholesterol'], []],
    ['cholestrol problems', ['high-cholesterol'], []],
    ['My cholesterol is 240', ['high-cholesterol'], []],
    ['my LDL is too high', ['high-cholesterol'], []],
    ['hypercholesterolaemia', ['high-cholesterol'], []],
    ['allergic to peanuts and milk', [], ['peanut', 'milk']],
    ['penuts allergy', [], ['peanut']],
    ["my son can't have dairy", [], ['milk']],
    ['no peanuts', [], ['peanut']],
    ['dairy-free', [], ['milk']],
    ['peanuts, milk', [], ['peanut', 'milk']],
    ['High cholesterol; peanut allergy', ['high-cholesterol'], ['peanut']],
  ])('should understand “%s”', (text, conditions, allergies) => {
    expect(readProfile(text)).toEqual({ conditions, allergies, notUnderstood: [] })
  })

  it.each([
    ['not allergic to milk'],
    ['no milk allergy'],
    ['not allergic to milk or peanuts'],
    ['no high cholesterol'],
    ["I don't have high cholesterol"],
    ['my cholesterol is normal'],
    ['cholesterol 150'],
    [''],
    ['I am'],
  ])('should take “%s” for no rule, and not for something unknown', (text) => {
    expect(readProfile(text)).toEqual({ conditions: [], allergies: [], notUnderstood: [] })
  })

  it.each([
    ['I am pregnant', ['I am pregnant']],
    ['nut allergy', ['nut allergy']],
    ['lactose intolerant', ['lactose intolerant']],
    ['I love milk', ['I love milk']],
    ['no almond milk', ['no almond milk']],
    ['high cholesterol and gout', ['gout']],
    ['苹果过敏', ['苹果过敏']],
  ])('should say what it does not understand of “%s”', (text, notUnderstood) => {
    const reading = readProfile(text)
    expect(reading.notUnderstood).toEqual(notUnderstood)
    expect(reading.allergies).toEqual([])
  })

  it('should read a whole sentence of several', () => {
    expect(
      readProfile('I have high cholesterol, my daughter is allergic to peanuts, and we are vegan'),
    ).toEqual({
      conditions: ['high-cholesterol'],
      allergies: ['peanut'],
      notUnderstood: ['we are vegan'],
    })
  })
})
