import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { compose } from '../../../src/core/nutrition/compose.ts'
import { foodTable } from '../../../src/core/nutrition/food-table.ts'
import { explain } from '../../../src/wording/en/reasons.ts'
import { named } from '../../support/composed.ts'

const ANYONE: HealthProfile = { id: 'g', name: 'G', conditions: [], allergies: [] }
const CHOLESTEROL: HealthProfile = { id: 'c', name: 'C', conditions: ['high-cholesterol'], allergies: [] }
const foods = foodTable()

const told = (food: string, profile: HealthProfile) => {
  const composed = compose(named(food), foods)
  return explain(composed, assess(composed, profile))
}

/** Flesch–Kincaid grade; a syllable is a run of vowels, less a silent final e. */
function grade(text: string): number {
  const sentences = text.split(/[.:!?]+(?:\s|$)/).filter((each) => each.trim() !== '').length
  const words = text.match(/[a-z]+/gi) ?? []
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        word
          .toLowerCase()
          .replace(/e$/, '')
          .match(/[aeiouy]+/g)?.length ?? 1,
      ),
    0,
  )
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

describe('explain', () => {
  it('should name the amount, the serving and the limit', () => {
    expect(told('butter', CHOLESTEROL).headline[0]).toBe(
      "One serving, 10 g, has 5.1 g saturated fat: 40\u00a0% of a day's limit of 13 g.",
    )
  })

  it('should say what counts for and against a food', () => {
    expect(told('cheddar', ANYONE).all[0]?.sentence).toMatch(
      /^Nutri-Score D\. Against it: saturated fat and salt\. For it: protein\.$/,
    )
  })

  it('should say that it does not know a food', () => {
    expect(told('flux capacitor', ANYONE).headline).toHaveLength(1)
  })

  it('should keep every card short, plain and sourced, for every food', () => {
    const grades: number[] = []
    for (const { name } of foods.foods) {
      for (const profile of [ANYONE, CHOLESTEROL]) {
        const { headline, all } = told(name, profile)
        expect(headline.length, name).toBeGreaterThan(0)
        expect(headline.length).toBeLessThanOrEqual(2)
        expect(new Set(headline).size).toBe(headline.length)
        const words = [...headline, ...all.map(({ sentence }) => sentence)]
        for (const sentence of words) {
          expect(sentence).toMatch(/^[A-Z].*\.$/)
          expect(sentence).not.toMatch(/\bsafe\b|NaN|undefined|Infinity/i)
        }
        for (const { citation } of all) expect(citation.url).toMatch(/^https:/)
        grades.push(grade(headline.join(' ')))
      }
    }
    const mean = grades.reduce((sum, each) => sum + each, 0) / grades.length
    expect(mean).toBeLessThanOrEqual(8)
    expect(grades.filter((each) => each > 10)).toEqual([])
  })
})
