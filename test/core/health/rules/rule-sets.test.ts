import { describe, expect, it } from 'vitest'
import { citation } from '../../../../src/core/health/rules/citations.ts'
import { ruleSet } from '../../../../src/core/health/rules/rule-sets.ts'
import { CAUSES } from '../../../support/golden.ts'

const SETS = CAUSES.map((cause) => ({ name: `${cause.kind} ${cause.id}`, ...ruleSet(cause) }))

describe.each(SETS)('the rules for $name', ({ cause, rules }) => {
  it('should be there, each named after its owner', () => {
    expect(rules.length).toBeGreaterThan(0)
    const owner = cause.kind === 'allergy' ? 'allergy' : cause.id
    for (const { id } of rules) expect(id).toMatch(new RegExp(`^${owner}/`))
  })

  it('should each name title, organisation, year and address of its source', () => {
    for (const rule of rules) {
      const { title, organisation, year, section, url } = citation(rule.citation)
      expect([title, organisation, section ?? ''].every((text) => text.length > 2)).toBe(true)
      expect(year).toBeGreaterThan(1980)
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  it('should take or give nothing at first, and never less for more', () => {
    for (const rule of rules) {
      if (rule.kind !== 'limit' && rule.kind !== 'credit') continue
      expect(rule.day, rule.id).toBeGreaterThan(0)
      expect(rule.steps[0]?.[1], rule.id).toBe(0)
      for (const [i, [share, points]] of rule.steps.entries()) {
        const before = rule.steps[i - 1]
        if (!before) continue
        expect(share, rule.id).toBeGreaterThan(before[0])
        expect(points, rule.id).toBeGreaterThanOrEqual(before[1])
      }
    }
  })

  it('should cap scores at the top of a band', () => {
    for (const rule of rules) {
      if (rule.kind !== 'cap' && rule.kind !== 'trait') continue
      expect([34, 64], rule.id).toContain(rule.ceiling)
      if (rule.kind === 'trait') expect([34, 64, 100], rule.id).toContain(rule.sometimes ?? 100)
    }
  })
})

it('should give no two rules one name', () => {
  const ids = SETS.flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})
