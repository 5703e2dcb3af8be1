import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { select } from '../../src/core/analysis/select.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { itemsAsCsv } from '../../src/handout/csv.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { analysisOf } from '../support/handed-on.ts'
import { english } from '../support/messages.ts'
import { ANYONE } from '../support/people.ts'

const foods = foodTable()

function table(labels: readonly string[], people: readonly HealthProfile[] = [ANYONE]) {
  const analysis = analysisOf(labels)
  const text = itemsAsCsv(english, analysis, select(analysis, people, foods, foodJudge), people)
  return { text, lines: parse<Record<string, string>>(text, { columns: true, bom: true }) }
}

describe('the table of all items', () => {
  it('should hold each with its verdict, score and figures under headings with units', () => {
    const [line] = table(['butter']).lines
    expect(line).toMatchObject({
      'No.': '1',
      Name: 'Butter',
      Count: '1',
      'Verdict by nutrients': 'Not recommended',
      'Serving (g)': '10',
    })
    expect(Number(line?.['Saturated fat (g)'])).toBeGreaterThan(4)
    expect(Number(line?.['Calories (kcal)'])).toBeGreaterThan(60)
    expect(Number(line?.['Calories (kcal), at least'])).toBeLessThanOrEqual(
      Number(line?.['Calories (kcal), at most']),
    )
  })

  it('should say what is in it that somebody must not eat, for each person under their name', () => {
    const people: readonly HealthProfile[] = [
      { ...ANYONE, id: 'a', name: 'Ada' },
      { ...ANYONE, id: 'b', name: 'Ben', allergies: ['milk'] },
    ]
    const [line] = table(['butter'], people).lines
    expect(line).toMatchObject({
      'What to do, Ben': 'Avoid',
      'Alerts, Ben': 'Contains milk.',
      'Alerts, Ada': '',
    })
  })

  it.each(['=1+1', '+1', '-1', '@cmd', '=HYPERLINK("x")'])(
    'should make "%s" harmless to a spreadsheet',
    (label) => {
      const [line] = table([label]).lines
      expect(line?.Name).toBe(`'${label}`)
    },
  )

  it('should keep names with quotes, commas and accents whole', () => {
    const { text, lines } = table(['crème "brûlée", small'])
    expect(lines[0]?.Name).toBe('Crème "brûlée", small')
    expect(text.charCodeAt(0)).toBe(0xfeff)
  })
})
