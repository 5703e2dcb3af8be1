import { describe, expect, it } from 'vitest'
import { exactly } from '../../src/core/terms/estimate.ts'
import { decidingWords } from '../../src/messages/deciding-words.ts'
import { english } from '../support/messages.ts'

const words = (figures: Parameters<typeof decidingWords>[1]) => decidingWords(english, figures, 'of your day')

describe('the figures that decide, in a sentence', () => {
  it('should be shares of the day, then amounts of what nobody names a day for', () => {
    expect(
      words([
        { nutrient: 'purines', amount: exactly(120) },
        { nutrient: 'sugars', amount: exactly(6), day: 50 },
        { nutrient: 'energy', amount: exactly(500), day: 2000 },
      ]),
    ).toEqual(['Sugars 12% and calories 25% of your day.', 'Purines 120 mg.'])
  })

  it('should leave out what nobody knows', () => {
    expect(words([{ nutrient: 'sodium', day: 2000 }])).toEqual([])
  })
})
