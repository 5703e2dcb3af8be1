import { expect, it } from 'vitest'
import { ALL_CAUSES } from '../../../src/core/health/rules/all-rules.ts'
import { ruleSet } from '../../../src/core/health/rules/rule-sets.ts'
import { readingGrade } from '../../../src/evaluate/reading-grade.ts'
import { rulesDocument } from '../../../src/wording/en/rules-document.ts'
import { GREY_NOTE, RULES_PAGE, SCORE_STEPS } from '../../../src/wording/en/rules-page.ts'

it('should hold every rule once, with a link to its source', () => {
  const lines = rulesDocument().split('\n')
  for (const { id } of ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules)) {
    const told = lines.filter((line) => line.endsWith(`\`${id}\``))
    expect(told, id).toHaveLength(1)
    expect(told[0], id).toMatch(/\]\(https:\/\/[^)]+\)/)
  }
})

it('should tell in plain words how a score is made', () => {
  const texts = [RULES_PAGE.lead, RULES_PAGE.reviewNote, GREY_NOTE, ...SCORE_STEPS.map(({ text }) => text)]
  expect(readingGrade(texts.join(' '))).toBeLessThanOrEqual(8)
})
