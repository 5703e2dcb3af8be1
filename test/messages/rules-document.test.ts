import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ALL_CAUSES, ruleSet } from '../../src/core/health/rules/rule-sets.ts'
import { rulesDocument } from '../../src/messages/rules-document.ts'
import { english } from '../support/messages.ts'

const FILE = new URL('../../docs/how-verdicts-are-made.md', import.meta.url)

it('should be the document in docs/; else run `npm run docs`', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(rulesDocument(english))
})

it('should hold every rule once, with a link to its source', () => {
  const lines = rulesDocument(english).split('\n')
  for (const { id } of ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules)) {
    const told = lines.filter((line) => line.endsWith(`\`${id}\``))
    expect(told, id).toHaveLength(1)
    expect(told[0], id).toMatch(/\]\(https:\/\/[^)]+\)/)
  }
})
