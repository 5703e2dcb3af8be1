import { describe, expect, it } from 'vitest'
import { exactly } from '../../src/core/terms/estimate.ts'
import { exactFigure, figureNumber, figureWords, scoreWords, shareWords } from '../../src/messages/figures.ts'
import { english } from '../support/messages.ts'

describe('figureWords', () => {
  it.each([
    [exactly(0), 'g', '0 g'],
    [exactly(0.02), 'g', '<0.1 g'],
    [exactly(8.13), 'g', '8.1 g'],
    [exactly(17.6), 'g', '18 g'],
    [exactly(71.7), 'kcal', '72 kcal'],
    [exactly(318), 'kcal', '320 kcal'],
    [exactly(0.3), 'mg', '<1 mg'],
    [exactly(1500), 'mg', '1500 mg'],
    [exactly(12_000), 'mg', '12,000 mg'],
    [exactly(12.4), 'GL', '12'],
    [exactly(65), 'µg', '65 µg'],
    [{ min: 3, likely: 4, max: 5 }, 'g', '3–5 g'],
    [{ min: 9.6, likely: 9.9, max: 10.2 }, 'g', '9.9 g'],
    [{ min: 0.01, likely: 0.02, max: 0.03 }, 'g', '<0.1 g'],
    [{ min: 0, likely: 4, max: 30 }, 'g', '0–30 g'],
  ] as const)('should write %o %s as "%s"', (estimate, unit, words) => {
    expect(figureWords(english, estimate, unit)).toBe(words)
  })

  it.each([
    [exactly(420), 2000, '21%'],
    [exactly(0), 2000, '0%'],
    [exactly(3), 2000, '<1%'],
    [exactly(2487), 2000, '124%'],
    [{ min: 300, likely: 420, max: 540 }, 2000, '15–27%'],
  ])('should write %o of a day of %d as "%s"', (amount, day, words) => {
    expect(shareWords(english, amount, day)).toBe(words)
  })

  it('should write a figure that somebody set as it is', () => {
    expect([exactFigure(english, 62.5, 'kg'), exactFigure(english, 1503, 'mg')]).toEqual([
      '62.5 kg',
      '1503 mg',
    ])
  })

  it('should leave out the unit where the heading has it', () => {
    expect(figureNumber(english, { min: 110, likely: 150, max: 210 }, 'kcal')).toBe('110–210')
  })
})

describe('scoreWords', () => {
  it('should show a range only where the verdict is uncertain', () => {
    const score = { min: 60.2, likely: 66, max: 71.4 }
    expect(scoreWords(english, score, true)).toBe('60–71')
    expect(scoreWords(english, score, false)).toBe('66')
  })
})
