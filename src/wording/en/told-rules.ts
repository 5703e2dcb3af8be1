import type { Targets } from '../../core/health/profile.ts'
import { type Citation, citation } from '../../core/health/rules/citations.ts'
import type { Cause, Rule } from '../../core/health/rules/rule.ts'
import { ruleSet } from '../../core/health/rules/rule-sets.ts'
import { ownTarget } from '../../core/health/verdict/day-figure.ts'
import { NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { causeWords } from './cause-words.ts'
import { plainQuantity } from './nutrients.ts'
import { capitalised } from './people-in-words.ts'
import { ruleKindsWords, ruleWords } from './rule-words.ts'

/** A rule as it is told to whoever wants to know: what it says, of what, and who says so. */
export type ToldRule = {
  readonly rule: Rule
  /** The rule in one sentence, and what there is to say beyond it. */
  readonly sentence: string
  readonly more: string
  readonly citation: Citation
  /** Not yet checked by a dietitian; to be shown as such. */
  readonly needsReview: boolean
}

/** Every rule of a cause, in the order of its data. */
export function toldRules(cause: Cause): readonly ToldRule[] {
  return ruleSet(cause).rules.map((rule) => {
    const source = citation(rule.citation)
    const [sentence = '', ...rest] = ruleWords(rule).split(/(?<=\.)\s/)
    const more = [...rest, ruleKindsWords(rule)].filter(Boolean).join(' ')
    const needsReview = rule.needsReview === true || source.needsReview === true
    return { rule, sentence, more, citation: source, needsReview }
  })
}

/** "Kidney disease"; what holds for anybody is for everyone. */
export function causeHeading(cause: Cause): string {
  return cause.id === 'general' ? 'For everyone' : capitalised(causeWords(cause))
}

/** "World Health Organization, 2020" */
export function publisherWords({ organisation, year }: Citation): string {
  return `${organisation}, ${year}`
}

/** The figure a clinician set in place of the rule's, where they set one: "1500 mg a day". */
export function ownFigureWords(rule: Rule, targets: Targets | undefined): string | undefined {
  if (rule.kind !== 'limit' && rule.kind !== 'credit' && rule.kind !== 'note') return undefined
  if (rule.kind !== 'note' && rule.per === '100g') return undefined
  const measure = rule.kind === 'credit' ? rule.measure : rule.nutrient
  const own = ownTarget(measure, targets)
  if (own === undefined || measure === 'unsaturates') return undefined
  return `${plainQuantity(own, NUTRIENT_UNITS[measure])} a day`
}
