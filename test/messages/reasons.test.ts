import { describe, expect, it } from 'vitest'
import { assess } from '../../src/core/health/assess.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import { ALL_CAUSES } from '../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { alertsInWords } from '../../src/messages/alerts.ts'
import { explain } from '../../src/messages/reasons.ts'
import { named } from '../support/composed.ts'
import { personWith } from '../support/golden.ts'
import { english } from '../support/messages.ts'

const ANYONE: HealthProfile = { id: 'g', name: 'G', conditions: [], allergies: [] }
const CHOLESTEROL: HealthProfile = { ...ANYONE, conditions: ['high-cholesterol'] }
const foods = foodTable()

const told = (food: string, profile: HealthProfile) => {
  const composed = compose(named(food), foods)
  return explain(english, composed, assess(composed, profile))
}

/** Evenly over the table, so that every kind of food is in it. */
function sampled(most: number) {
  const step = Math.max(1, foods.foods.length / most)
  return foods.foods.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

describe('explain', () => {
  it('should name the amount, the serving and the limit', () => {
    expect(told('butter', CHOLESTEROL).headline[0]).toBe(
      'One serving, 10 g, has 5.1 g of saturated fat: 40% of a day’s limit of 13 g.',
    )
  })

  it('should tell the range where no single figure may stand for it', () => {
    const seen = { min: 5, likely: 60, max: 300 }
    const composed = compose(named('butter', { amount: { basis: 'served', grams: seen } }), foods)
    const { headline } = explain(english, composed, assess(composed, CHOLESTEROL))
    expect(headline[0]).toBe(
      'One serving, 5–300 g, has 2.6–154 g of saturated fat: 20–1186% of a day’s limit of 13 g.',
    )
  })

  it('should say whose limit it is where it is the person’s own', () => {
    const own = { ...CHOLESTEROL, targets: { day: { saturates: 8 } } }
    expect(told('butter', own).headline[0]).toBe(
      'One serving, 10 g, has 5.1 g of saturated fat: 64% of this person’s limit of 8 g a day.',
    )
  })

  it('should say what counts for and against a food', () => {
    expect(told('cheddar', ANYONE).all[0]?.sentence).toBe(
      'Nutri-Score D, for its saturated fat and salt, despite its protein.',
    )
  })

  it('should mark what no dietitian has checked', () => {
    const reasons = told('banana', { ...ANYONE, conditions: ['kidney-disease'] }).all
    expect(reasons.find(({ reason }) => reason.rule === 'kidney-disease/potassium')?.needsReview).toBe(true)
    expect(reasons.find(({ reason }) => reason.rule === 'base/nutri-score')?.needsReview).toBe(false)
  })

  it('should speak of a nutrient once on a card', () => {
    const { headline } = told('banana', { ...ANYONE, conditions: ['kidney-disease'] })
    expect(headline.filter((sentence) => sentence.includes('potassium'))).toHaveLength(1)
  })

  it('should say that it does not know a food', () => {
    expect(told('flux capacitor', ANYONE).headline).toHaveLength(1)
  })

  it('should keep every card short, plain and sourced, for every cause and foods of every kind', () => {
    const sentences = new Set<string>()
    const odd: string[] = []
    const composed = sampled(90).map(({ name }) => compose(named(name), foods))
    for (const cause of ALL_CAUSES) {
      const person = personWith(cause)
      for (const item of composed) {
        const assessment = assess(item, person)
        const { headline, all } = explain(english, item, assessment)
        const least = assessment.advice === 'avoid' ? 0 : 1
        if (headline.length < least || headline.length > 2 || new Set(headline).size < headline.length) {
          odd.push(`${cause.id}, ${item.item.label}: ${headline.join(' ')}`)
        }
        for (const sentence of headline) sentences.add(sentence)
        for (const { sentence } of all) sentences.add(sentence)
        for (const basis of ['package', 'menu'] as const) {
          for (const { sentence } of alertsInWords(english, assessment.alerts, basis)) sentences.add(sentence)
        }
        for (const { citation } of all) if (!citation.url.startsWith('https:')) throw new Error(citation.id)
      }
    }
    expect(odd).toEqual([])
    expect(sentences.size).toBeGreaterThan(1000)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z0-9“].*[.?]$/)
      expect(sentence).not.toMatch(/\b(?:[Ss]afe|NaN|undefined|Infinity|GL)\b|!/)
    }
  })
})
