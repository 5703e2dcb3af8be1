import { describe, expect, it } from 'vitest'
import { ALL_CAUSES, ruleById } from '../../../src/core/health/rules/all-rules.ts'
import { ruleSet } from '../../../src/core/health/rules/rule-sets.ts'
import { readingGrade } from '../../../src/evaluate/reading-grade.ts'
import { causeWords, conflictWords } from '../../../src/wording/en/cause-words.ts'
import {
  ownSentence,
  RULES_WITH_SENTENCES,
  sometimesSentence,
} from '../../../src/wording/en/rule-sentences.ts'
import { ruleKindsWords, ruleWords } from '../../../src/wording/en/rule-words.ts'

const RULES = ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules)
const SAID = { serving: 'One serving, 10 g,', amount: '5 g fat', share: '39 %', limit: '13 g' }
/** Figures alone do not say why. */
const NEED_A_SENTENCE = new Set(['kind-of-food', 'advice', 'trait'])

describe('ruleWords', () => {
  it('should state every rule of every cause in plain words', () => {
    for (const rule of RULES) {
      const words = ruleWords(rule)
      expect(words, rule.id).toMatch(/^[A-Z0-9].*\.$/)
      expect(words, rule.id).not.toMatch(/\b(?:[Ss]afe|NaN|undefined|Infinity|GL)\b|!/)
    }
    expect(readingGrade(RULES.map(ruleWords).join(' '))).toBeLessThanOrEqual(8)
  })

  it('should name the kinds of food a rule is for', () => {
    for (const rule of RULES) {
      if (rule.categories && rule.kind !== 'kind-of-food')
        expect(ruleKindsWords(rule)).toMatch(/^Only for: .+\.$/)
      else expect(ruleKindsWords(rule)).toBeUndefined()
    }
  })

  it('should have a sentence for every rule that its figures do not explain', () => {
    const without = RULES.filter(({ kind, id }) => NEED_A_SENTENCE.has(kind) && !ownSentence(id, SAID))
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('should have no sentence for a rule that is none', () => {
    const strange = RULES_WITH_SENTENCES.filter((id) => !id.startsWith('base/') && !ruleById(id))
    expect(strange).toEqual([])
  })

  it('should keep every sentence of a rule short, plain and one', () => {
    const all: string[] = []
    for (const id of RULES_WITH_SENTENCES) {
      for (const sentence of [ownSentence(id, SAID), sometimesSentence(id)]) {
        if (sentence === undefined) continue
        expect(sentence, id).toMatch(/^[A-Z0-9][^!?]*\.$/)
        expect(sentence.split(/\.\s/), id).toHaveLength(1)
        expect(sentence, id).not.toMatch(/\bsafe\b/i)
        all.push(sentence)
      }
    }
    expect(readingGrade(all.join(' '))).toBeLessThanOrEqual(8)
  })

  it('should state a limit with its day and its steps', () => {
    const rule = RULES.find(({ id }) => id === 'high-cholesterol/cholesterol')
    expect(rule && ruleWords(rule)).toBe(
      'Cholesterol: at most 200 mg a day. In one serving, up to 5 % of it takes nothing, 20 % takes 2 points, ' +
        '100 % takes 17 points and 200 % takes 34 points.',
    )
  })
})

describe('conflictWords', () => {
  it('should say who wants what and who wins', () => {
    const words = conflictWords({
      nutrient: 'potassium',
      wantsMore: { kind: 'condition', id: 'hypertension' },
      wantsLess: { kind: 'condition', id: 'kidney-disease' },
    })
    expect(words).toBe(
      'Potassium: high blood pressure wants more, kidney disease less. The rule for kidney disease wins.',
    )
  })

  it('should name every cause', () => {
    for (const cause of ALL_CAUSES) expect(causeWords(cause)).toMatch(/^[a-zA-Z]/)
  })
})
