import { describe, expect, it } from 'vitest'
import type { PlateTotal } from '../../src/core/analysis/plate-totals.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { exactly } from '../../src/core/terms/estimate.ts'
import { mealShareWords, plateWords } from '../../src/messages/plate-words.ts'
import { english } from '../support/messages.ts'

const PRESSURE: HealthProfile = { ...GENERAL_PROFILE, name: 'You', conditions: ['hypertension'] }
const energy: PlateTotal = { nutrient: 'energy', amount: { min: 600, likely: 820, max: 1000 }, day: 2000 }
const sodium: PlateTotal = {
  nutrient: 'sodium',
  amount: exactly(1900),
  day: 2000,
  ofDay: 95,
  overMeal: true,
}
const words = (totals: readonly PlateTotal[], person = PRESSURE) =>
  plateWords(english, { profileId: person.id, totals }, person, 'reader')

describe('what a plate comes to', () => {
  it('should be its energy, and what decides and is too much for one meal', () => {
    expect(words([energy, sodium])).toEqual({
      energy: 'About 820 kcal, 41% of your day',
      over: 'More than a meal’s share: sodium 1900 mg (95%)',
    })
  })

  it('should leave out what does not decide for this person, and what is no more than a meal’s share', () => {
    const { overMeal: _, ...enough } = sodium
    const fat: PlateTotal = { ...sodium, nutrient: 'fat' }
    expect(words([energy, enough, fat])).toEqual({ energy: 'About 820 kcal, 41% of your day' })
  })

  it('should say where not all of it is known', () => {
    const partly: PlateTotal = { ...energy, isPartial: true }
    expect(words([partly])?.energy).toBe('At least 820 kcal, 41% of your day')
  })

  it('should say nothing where nothing is known', () => {
    expect(words([{ nutrient: 'energy', amount: exactly(0), day: 2000, isPartial: true }])).toBeUndefined()
  })

  it('should say what a meal’s share is', () => {
    expect(mealShareWords(english)).toBe('A main meal has about 30% of a day.')
  })
})
