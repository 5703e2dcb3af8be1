import { describe, expect, it } from 'vitest'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { bodyInWords } from '../../src/messages/body-in-words.ts'
import { english } from '../support/messages.ts'

const inSentence = (person: Partial<HealthProfile>) =>
  bodyInWords(english, { ...GENERAL_PROFILE, ...person }, 'inSentence').join(', ')
const byName = (person: Partial<HealthProfile>) =>
  bodyInWords(english, { ...GENERAL_PROFILE, ...person }, 'name').join(', ')

describe('bodyInWords', () => {
  it.each([
    [{ age: 5 }, '5 years old'],
    [{ age: 5.9 }, '5 years old'],
    [{ age: 0.67 }, '8 months old'],
    [{ age: 1 / 12 }, '1 month old'],
    [{ age: 1.5 }, '18 months old'],
    [{ age: 0 }, 'newborn'],
    [{ age: 72, sex: 'female' }, 'woman, 72'],
    [{ age: 40, sex: 'male' }, 'man, 40'],
    [{ age: 17, sex: 'male' }, 'boy, 17'],
    [{ age: 0.67, sex: 'female' }, 'girl, 8 months'],
    [{ sex: 'female' }, 'woman'],
    [{ child: true }, 'child, age not given'],
    [{ child: true, sex: 'male' }, 'boy, age not given'],
    [{ child: 'infant' }, 'baby, age not given'],
    [{ activity: 'low' }, 'mostly sitting'],
    [{ sex: 'male', activity: 'high' }, 'man, very active'],
    [{}, ''],
  ] as const)('should say %j', (person, words) => expect(inSentence(person)).toBe(words))

  it('should tell an age where there is one, also of a child', () => {
    expect(inSentence({ child: true, age: 5 })).toBe('5 years old')
  })

  it('should begin with a capital by name', () => {
    expect(byName({ child: true })).toBe('Child, age not given')
    expect(byName({ age: 0 })).toBe('Newborn')
    expect(byName({ age: 8, sex: 'female' })).toBe('Girl, 8')
    expect(byName({ activity: 'moderate' })).toBe('Moderately active')
  })
})
