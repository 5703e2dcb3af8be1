import { adviceOn } from '../core/health/advice.ts'
import type { Advice, Finding } from '../core/health/assessment.ts'
import { USUAL_WEIGHT } from '../core/health/day/body-weight.ts'
import { dayOf } from '../core/health/day/day-of.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { type Citation, citation } from '../core/health/rules/citations.ts'
import { isOfEnergy, sourceWithoutEnergy } from '../core/health/rules/of-energy.ts'
import type { Cause, Rule } from '../core/health/rules/rule.ts'
import { ruleSet } from '../core/health/rules/rule-sets.ts'
import { dayFigure } from '../core/health/verdict/day-figure.ts'
import type { Verdict } from '../core/health/verdict/verdict.ts'
import { BANDS } from '../core/health/verdict/verdict.ts'
import { causeWords } from './cause-words.ts'
import { amountWords } from './figures.ts'
import type { Messages } from './messages.ts'
import { ruleAgeWords, ruleKindsWords, ruleWords } from './rule-words.ts'

/** How a score comes about, step by step: `rules.making`. */
export const SCORE_STEPS = ['start', 'points', 'caps', 'unknown'] as const

/** The scores of a verdict, "35 to 64"; an unknown one has none. */
export function bandWords({ say }: Messages, verdict: Verdict): string {
  const { recommended, 'in-moderation': fair } = BANDS
  switch (verdict) {
    case 'recommended':
      return say('rules.band.scores', { low: recommended, high: 100 })
    case 'in-moderation':
      return say('rules.band.scores', { low: fair, high: recommended - 1 })
    case 'not-recommended':
      return say('rules.band.scores', { low: 0, high: fair - 1 })
    case 'unknown':
      return say('rules.band.noScore')
  }
}

/** What is told of alerts in the table of `adviceTable`: a row for what was found, a column for how sensitive a person is. */
const FOUND = ['contains', 'may-contain', 'ask'] as const satisfies readonly Finding[]
const SENSITIVITIES = ['mild', 'usual', 'severe'] as const

export type AdviceTable = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly found: string; readonly advice: readonly Advice[] }[]
}

/** What a person is to do about each finding, as the engine decides it. */
export function adviceTable({ say }: Messages): AdviceTable {
  return {
    columns: SENSITIVITIES.map((id) => say(`rules.alerts.severity.${id}`)),
    rows: FOUND.map((finding) => ({
      found: say(`rules.alerts.finding.${finding}`),
      advice: SENSITIVITIES.map((id) => adviceOn(finding, id === 'usual' ? undefined : id)),
    })),
  }
}

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

/** Every rule of a cause, in the order of its data; without `calories`, none that is about them. */
export function toldRules(messages: Messages, cause: Cause, calories = true): readonly ToldRule[] {
  const told = ruleSet(cause).rules.filter((rule) => calories || !isOfEnergy(rule))
  return told.map((rule) => {
    const whole = citation(rule.citation)
    const source = calories ? whole : sourceWithoutEnergy(whole)
    const [sentence = '', ...rest] = ruleWords(messages, rule, calories)
    const onlyFor = [ruleKindsWords(messages, rule) ?? '', ruleAgeWords(messages, rule) ?? '']
    const more = messages.sentences([...rest, ...onlyFor])
    const needsReview = rule.needsReview === true || source.needsReview === true
    return { rule, sentence, more, citation: source, needsReview }
  })
}

/** "Kidney disease"; what holds for anybody is for everyone. */
export function causeHeading(messages: Messages, cause: Cause): string {
  return cause.id === 'general' ? messages.say('rules.everyone') : causeWords(messages, cause, 'name')
}

/** "World Health Organization, 2020" */
export function publisherWords({ organisation, year }: Citation): string {
  return `${organisation}, ${year}`
}

/**
 * Where another figure holds for a person than the rule's, "The figure you set comes first: 1500 mg a day.", or by their age
 * and body, "For this person that is 1300 mg a day."
 */
export function ownFigureWords(messages: Messages, rule: Rule, person: HealthProfile): string | undefined {
  if (rule.kind !== 'limit' && rule.kind !== 'credit' && rule.kind !== 'note') return undefined
  if (rule.kind !== 'note' && rule.per === '100g') return undefined
  const measure = rule.kind === 'credit' ? rule.measure : rule.nutrient
  const day = dayOf(person)
  const held = dayFigure(rule, day)
  const usual = rule.scaledBy === 'weight' ? rule.day * USUAL_WEIGHT : rule.day
  const nutrient = measure === 'unsaturates' ? 'fat' : measure
  const isSet = measure !== 'unsaturates' && day[measure]?.from === 'clinician'
  if (!held || (held.value === usual && !isSet)) return undefined
  const figure = amountWords(messages, nutrient, held.value)
  return messages.say(isSet ? 'rules.own' : 'rules.ofPerson', { figure })
}
