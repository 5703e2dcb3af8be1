import { describe, expect, it } from 'vitest'
import { citation } from '../../../../src/core/health/rules/citations.ts'
import type { Rule, Steps } from '../../../../src/core/health/rules/rule.ts'
import { ruleSet } from '../../../../src/core/health/rules/rule-sets.ts'
import { CAUSES } from '../../../support/golden.ts'

const SETS = CAUSES.map((cause) => ({ name: `${cause.kind} ${cause.id}`, ...ruleSet(cause) }))

function ceilingsOf(rule: Rule): readonly number[] {
  if (rule.kind === 'cap') return [rule.ceiling]
  if (rule.kind === 'trait') return [rule.ceiling, rule.sometimes ?? 100]
  return []
}

function stepsOf(rule: Rule): Steps {
  return rule.kind === 'limit' || rule.kind === 'credit' ? rule.steps : []
}

describe.each(SETS)('the rules for $name', ({ cause, rules }) => {
  it('should be there, each under a name of its own that says whose it is', () => {
    expect(rules.length).toBeGreaterThan(0)
    const ids = rules.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const owner = cause.kind === 'allergy' ? 'allergy' : cause.id
    expect(ids.filter((id) => !id.startsWith(`${owner}/`))).toEqual([])
  })

  it('should each name title, organisation, year and address of its source', () => {
    for (const rule of rules) {
      const { title, organisation, year, section, url } = citation(rule.citation)
      expect([title, organisation, section ?? ''].every((text) => text.length > 2)).toBe(true)
      expect(year).toBeGreaterThan(1980)
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  it('should take or give more, never less, as there is more', () => {
    for (const rule of rules) {
      const steps = stepsOf(rule)
      for (const [i, [share, points]] of steps.entries()) {
        const before = steps[i - 1]
        if (!before) continue
        expect(share, rule.id).toBeGreaterThan(before[0])
        expect(points, rule.id).toBeGreaterThanOrEqual(before[1])
      }
    }
  })

  it('should hold scores to a band’s upper end', () => {
    const ends = new Set(rules.flatMap(ceilingsOf))
    for (const end of ends) expect([34, 64, 100]).toContain(end)
  })
})
