import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/core/health/rules/rule.ts'
import { ALL_CAUSES, ruleById, ruleSet } from '../../src/core/health/rules/rule-sets.ts'
import { causeWords, conflictWords } from '../../src/messages/cause-words.ts'
import { ownSentence, type Said, sometimesSentence } from '../../src/messages/reasons.ts'
import { ruleKindsWords, ruleWords } from '../../src/messages/rule-words.ts'
import { english, englishCatalogues } from '../support/messages.ts'

const RULES = ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules)
const SAID: Said = {
  per: 'serving',
  also: false,
  grams: '10 g',
  amount: '5 g of fat',
  figure: '5 g',
  share: '39%',
  limit: '13 g',
}
/** Figures alone do not say why. */
const NEED_A_SENTENCE = new Set(['kind-of-food', 'advice', 'trait'])
const WITH_SENTENCES = Object.values(englishCatalogues)
  .flatMap((catalogue) => Object.keys(catalogue))
  .flatMap((key) => /^reasons\.(?:rule|sometimes)\.(.*)/.exec(key)?.[1] ?? [])

const inWords = (rule: Rule | undefined) => rule && ruleWords(english, rule).join(' ')

describe('ruleWords', () => {
  it('should state every rule of every cause in sentences of its own', () => {
    for (const rule of RULES) {
      for (const words of ruleWords(english, rule)) {
        expect(words, rule.id).toMatch(/^[A-Z0-9].*\.$/)
        expect(words.split(/\.\s/), rule.id).toHaveLength(1)
        expect(words, rule.id).not.toMatch(/\b(?:[Ss]afe|NaN|undefined|Infinity|GL)\b|!/)
      }
    }
  })

  it('should name the kinds of food a rule is for', () => {
    for (const rule of RULES) {
      if (rule.categories && rule.kind !== 'kind-of-food')
        expect(ruleKindsWords(english, rule)).toMatch(/^Only for: .+\.$/)
      else expect(ruleKindsWords(english, rule)).toBeUndefined()
    }
  })

  it('should state a limit with its day and its steps', () => {
    expect(inWords(RULES.find(({ id }) => id === 'high-cholesterol/cholesterol'))).toBe(
      'Cholesterol: at most 200 mg a day. In one serving, up to 5% of it takes nothing, 20% takes 2 points, ' +
        '100% takes 17 points and 200% takes 34 points.',
    )
  })

  it('should state what holds the score down, and what is only advice', () => {
    expect(inWords(RULES.find(({ id }) => id === 'gout/organ-meats'))).toBe(
      'If it has liver, the score is at most 34. If there is only some, or only at times, it is at most 64.',
    )
    expect(inWords(RULES.find(({ id }) => id === 'muscle-gain/meal-of-protein'))).toBe(
      'Advice that takes no points, if one serving has 20 g of protein or more. ' +
        'One serving has 20 g of protein: enough for one meal.',
    )
  })
})

describe('ownSentence', () => {
  it('should be there for every rule that its figures do not explain', () => {
    const without = RULES.filter(
      ({ kind, id }) => NEED_A_SENTENCE.has(kind) && !ownSentence(english, id, SAID),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('should be there for no rule that is none', () => {
    expect(WITH_SENTENCES.length).toBeGreaterThan(80)
    expect(WITH_SENTENCES.filter((id) => !id.startsWith('base/') && !ruleById(id))).toEqual([])
  })

  it('should be one short sentence', () => {
    for (const id of WITH_SENTENCES) {
      for (const sentence of [ownSentence(english, id, SAID), sometimesSentence(english, id)]) {
        if (sentence === undefined) continue
        expect(sentence, id).toMatch(/^[A-Z0-9][^!?]*\.$/)
        expect(sentence.split(/\.\s/), id).toHaveLength(1)
      }
    }
  })

  it('should speak of no serving where a rule is about 100 g', () => {
    const dense = RULES.filter((rule) => 'per' in rule && rule.per === '100g')
    expect(dense.length).toBeGreaterThan(3)
    for (const { id } of dense) {
      const sentence = ownSentence(english, id, SAID)
      if (sentence) expect(sentence, id).toBe(ownSentence(english, id, { ...SAID, also: true }))
    }
  })
})

describe('conflictWords', () => {
  it('should say who wants what and who wins', () => {
    const words = conflictWords(english, {
      nutrient: 'potassium',
      wantsMore: { kind: 'condition', id: 'hypertension' },
      wantsLess: { kind: 'condition', id: 'kidney-disease' },
    })
    expect(words).toBe(
      'Potassium: high blood pressure wants more, kidney disease less. The rule for kidney disease wins.',
    )
  })

  it('should name every cause', () => {
    for (const cause of ALL_CAUSES) {
      expect(causeWords(english, cause)).toMatch(/^[a-zA-Z]/)
      expect(causeWords(english, cause, 'name')).toMatch(/^[A-Z]/)
    }
  })
})
