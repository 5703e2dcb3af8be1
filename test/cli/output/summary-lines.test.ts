import { describe, expect, it } from 'vitest'
import { summaryLines } from '../../../src/cli/output/summary-lines.ts'
import { exactly } from '../../../src/core/terms/estimate.ts'
import { english } from '../../support/messages.ts'
import { ANYONE } from '../../support/people.ts'
import { alert, assessment, row } from '../../support/rows.ts'

const soup = row({
  id: 'soup',
  name: 'Soup',
  assessments: [assessment('recommended', { score: exactly(90) })],
})
const fries = row({ id: 'fries', name: 'Fries', assessments: [assessment('not-recommended')] })
const curry = row({
  id: 'curry',
  name: 'Curry',
  assessments: [assessment('in-moderation', { alerts: [alert('peanut', 'ask')] })],
})
const rice = row({ id: 'rice', name: 'Rice', assessments: [assessment('in-moderation')] })

describe('the answer for a photo, in the terminal', () => {
  it('should be a line for each part of it', () => {
    expect(summaryLines(english, [fries, curry, soup, rice], ANYONE)).toEqual([
      'Best picks: Soup',
      'Skip: Fries',
      'Ask about: Curry',
    ])
  })

  it('should keep names with commas apart, and say how many more there are', () => {
    const bad = (name: string) => ({ ...fries, id: name, name })
    const cheeses = ['Cheddar, grated', 'Brie']
    expect(summaryLines(english, cheeses.map(bad), ANYONE)).toEqual(['Skip: Brie; Cheddar, grated'])
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(bad)
    expect(summaryLines(english, many, ANYONE)).toEqual(['Skip: A; B; C; D; E; F; and 2 more'])
  })

  it('should be nothing where there is nothing to say, or one item that says it itself', () => {
    expect(summaryLines(english, [rice], ANYONE)).toEqual([])
    expect(summaryLines(english, [fries], ANYONE)).toEqual([])
    expect(summaryLines(english, [rice, { ...rice, id: 'other' }], ANYONE)).toEqual([])
  })
})
