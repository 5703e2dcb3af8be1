import { describe, expect, it } from 'vitest'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { figureNumber, figureWords, scoreWords } from '../../../src/wording/en/figures.ts'

describe('figureWords', () => {
  it.each([
    [exactly(0), 'g', '0 g'],
    [exactly(0.02), 'g', '<0.1 g'],
    [exactly(8.13), 'g', '8.1 g'],
    [exactly(17.6), 'g', '18 g'],
    [exactly(71.7), 'kcal', '72 kcal'],
    [exactly(318), 'kcal', '320 kcal'],
    [exactly(0.3), 'mg', '<1 mg'],
    [{ min: 3, likely: 4, max: 5 }, 'g', '3–5 g'],
    [{ min: 9.6, likely: 9.9, max: 10.2 }, 'g', '9.9 g'],
    [{ min: 0.01, likely: 0.02, max: 0.03 }, 'g', '<0.1 g'],
    [{ min: 0, likely: 4, max: 30 }, 'g', '0–30 g'],
  ] as const)('should write %o %s as "%s"', (estimate, unit, words) => {
    expect(figureWords(estimate, unit)).toBe(words)
  })

  it('should leave out the unit where the heading has it', () => {
    expect(figureNumber({ min: 110, likely: 150, max: 210 }, 'kcal')).toBe('110–210')
  })
})

describe('scoreWords', () => {
  it('should show a range only where the verdict is uncertain', () => {
    const score = { min: 60.2, likely: 66, max: 71.4 }
    expect(scoreWords(score, true)).toBe('60–71')
    expect(scoreWords(score, false)).toBe('66')
  })
})
