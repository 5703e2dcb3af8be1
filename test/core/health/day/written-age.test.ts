import { describe, expect, it } from 'vitest'
import { ageFrom } from '../../../../src/core/health/day/written-age.ts'

describe('ageFrom', () => {
  it.each([
    ['5', 5],
    ['0.5', 0.5],
    ['72 years', 72],
    [' 1 year ', 1],
    ['8 months', 0.667],
    ['18 Months', 1.5],
    ['8 meses', 0.667],
    ['8 Monate', 0.667],
    ['8个月', 0.667],
    ['8 أشهر', 0.667],
    ['٧٢', 72],
    ['5 años', 5],
    ['5岁', 5],
    ['0', 0],
    ['120', 120],
    ['0,5', 0.5],
    ['8 meses', 0.667],
    ['8 Monate', 0.667],
    ['8个月', 0.667],
    ['5岁', 5],
    ['٨ أشهر', 0.667],
    ['٥ سنوات', 5],
  ])('should read %j as years', (written, years) => expect(ageFrom(written)).toBe(years))

  it.each([
    '',
    'old',
    '-1',
    '121',
    '1e3',
    '5 days',
    'months',
    '5,5,5',
    'NaN',
    'Infinity',
    '8 months and a half',
  ])('should not take %j for an age', (written) => expect(ageFrom(written)).toBeUndefined())
})
