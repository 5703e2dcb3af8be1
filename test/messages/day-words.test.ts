import { describe, expect, it } from 'vitest'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { childsDayWords, ofWhoseDay } from '../../src/messages/day-words.ts'
import { english } from '../support/messages.ts'

const anna: HealthProfile = { ...GENERAL_PROFILE, name: 'Anna' }
const you: HealthProfile = { ...GENERAL_PROFILE, name: 'You', conditions: ['gout'] }

describe('whose day it is', () => {
  it.each<[HealthProfile, 'reader' | 'anyone', string]>([
    [anna, 'reader', 'of Anna’s day'],
    [anna, 'anyone', 'of Anna’s day'],
    [you, 'reader', 'of your day'],
    [you, 'anyone', 'of a day'],
    [{ ...GENERAL_PROFILE, allergies: ['milk'] }, 'reader', 'of your day'],
    [{ ...GENERAL_PROFILE, age: 70 }, 'reader', 'of your day'],
    [GENERAL_PROFILE, 'reader', 'of a day'],
  ])('should be told of %o, read by %s', (person, self, words) => {
    expect(ofWhoseDay(english, person, self)).toBe(words)
  })
})

describe('the day of a child', () => {
  const at = (age: number) => childsDayWords(english, { ...anna, age })

  it('should be told with its energy', () => {
    expect(at(5)).toMatch(/^Judged for a 5-year-old’s day \(1\d\d0 kcal\)\.$/)
    expect(childsDayWords(english, { ...anna, age: 5, targets: { energy: 1350 } })).toBe(
      'Judged for a 5-year-old’s day (1350 kcal).',
    )
  })

  it.each([
    [0, 'a newborn’s'],
    [0.67, 'an 8-month-old’s'],
    [1.5, 'an 18-month-old’s'],
    [2.9, 'a 2-year-old’s'],
    [8, 'an 8-year-old’s'],
    [11, 'an 11-year-old’s'],
    [17, 'a 17-year-old’s'],
  ])('should be told in months or years: %d', (age, words) => {
    expect(at(age)).toContain(`Judged for ${words} day`)
  })

  it('should say what is assumed where no age is given, until one is', () => {
    const child: HealthProfile = { ...anna, child: true }
    expect(childsDayWords(english, child)).toBe('Age not given: judged as a child of 4 to 8.')
    expect(childsDayWords(english, { ...anna, child: 'infant' })).toBe(
      'Age not given: judged as a baby under 1.',
    )
    expect(childsDayWords(english, { ...child, age: 3 })).toContain('a 3-year-old’s day')
  })

  it('should not be told of adults', () => {
    expect([at(18), at(70), childsDayWords(english, anna)]).toEqual([undefined, undefined, undefined])
  })
})
