import type { Assessment, Reason } from '../../core/health/assessment.ts'
import { ruleById } from '../../core/health/rules/all-rules.ts'
import { type Citation, citation } from '../../core/health/rules/citations.ts'
import type { Rule } from '../../core/health/rules/rule.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { Statement } from '../../core/nutrition/table/food.ts'
import { gramsWords } from './figures.ts'
import { nutriScoreSentence } from './nutri-score-words.ts'
import { amountOf, quantityWords } from './nutrients.ts'
import { ownSentence, type Said, sometimesSentence } from './rule-sentences.ts'

export type Explanation = {
  /** At most two sentences, the weightiest reasons first. */
  readonly headline: readonly string[]
  readonly all: readonly ReasonInWords[]
}

export type ReasonInWords = {
  readonly reason: Reason
  readonly sentence: string
  readonly citation: Citation
  /** Not yet checked by a dietitian; to be shown as such. */
  readonly needsReview: boolean
}

const MOST_ON_CARD = 2
const ONE_SERVING = 'One serving'

/** The engine's reasons in plain words. What gates found is said beside the verdict, not here. */
export function explain(composed: ComposedItem, assessment: Assessment): Explanation {
  const told = assessment.reasons.filter(
    ({ rule }) => rule !== 'clamp' && !assessment.alerts.some((gate) => gate.rule === rule),
  )
  const all = told.map((reason): ReasonInWords => {
    const source = citation(reason.citation)
    const needsReview = reason.needsReview === true || source.needsReview === true
    return { reason, sentence: sentenceFor(reason, composed), citation: source, needsReview }
  })
  if (told.length === 0) return { headline: [whyNothing(composed, assessment)].filter(Boolean), all }
  return { headline: headlineOf(told, composed, assessment), all }
}

/** The weightiest, each nutrient once: two conditions may have the same to say of it. */
function headlineOf(
  told: readonly Reason[],
  composed: ComposedItem,
  assessment: Assessment,
): readonly string[] {
  const base = told.find(({ rule }) => rule.startsWith('base/'))
  const weighty = told
    .filter((reason) => reason !== base)
    .sort((a, b) => weightFor(b, assessment) - weightFor(a, assessment))
  const said: string[] = []
  const spokenOf = new Set<string>()
  for (const reason of [...weighty, ...(base ? [base] : [])]) {
    if (said.length === MOST_ON_CARD) break
    const also = said.some((each) => each.startsWith(ONE_SERVING))
    const sentence = sentenceFor(reason, composed, also)
    const again = reason.nutrient !== undefined && spokenOf.has(reason.nutrient)
    if (sentence === '' || again || said.includes(sentence)) continue
    said.push(sentence)
    if (reason.nutrient) spokenOf.add(reason.nutrient)
  }
  return said
}

/** A reason that points the way the verdict went says more than one that points the other way. */
function weightFor({ effect }: Reason, { verdict }: Assessment): number {
  const withVerdict = verdict === 'recommended' ? effect > 0 : effect < 0
  return Math.abs(effect) + (withVerdict ? 100 : 0)
}

function sentenceFor(reason: Reason, composed: ComposedItem, also = false): string {
  if (reason.nutriScore) return nutriScoreSentence(reason.nutriScore)
  const rule = ruleById(reason.rule)
  if (rule?.kind === 'trait' && stated(composed, rule.trait) === 'may-contain') {
    const sometimes = sometimesSentence(rule.id)
    if (sometimes) return sometimes
  }
  const said = whatIsSaid(reason, composed, also)
  return ownSentence(reason.rule, said) ?? (rule ? usualSentence(rule, reason, said) : '')
}

function stated({ match }: ComposedItem, trait: string): Statement | undefined {
  const statements: Readonly<Record<string, Statement | undefined>> = {
    ...match?.food.allergens,
    ...match?.food.traits,
  }
  return statements[trait]
}

function whatIsSaid(
  { nutrient, amount, threshold, per }: Reason,
  composed: ComposedItem,
  also: boolean,
): Said {
  const oneServing = also ? 'It also' : `${ONE_SERVING}, ${gramsWords(composed.amount.servingGrams)},`
  return {
    serving: per === '100g' ? '100 g' : oneServing,
    amount: nutrient && amount ? amountOf(nutrient, amount) : '',
    share: amount && threshold ? `${Math.round((amount.value / threshold.value) * 100)}\u00a0%` : '',
    limit: threshold ? quantityWords(threshold) : '',
  }
}

/** Where figures say it all. */
function usualSentence(rule: Rule, reason: Reason, { serving, amount, share, limit }: Said): string {
  switch (rule.kind) {
    case 'limit':
      return `${serving} has ${amount}: ${share} of ${isOwn(rule, reason) ? `your own limit of ${limit}` : `a day's limit of ${limit}`}.`
    case 'credit':
      return `${serving} has ${amount}: ${share} of ${isOwn(rule, reason) ? `your own goal of ${limit}` : `the ${limit} to aim for in a day`}.`
    case 'note':
      return `${serving} has ${amount}: ${share} of ${rule.nutrient === 'fibre' ? `the ${limit} to aim for in a day` : `a day's limit of ${limit}`}.`
    case 'cap':
      return `${serving} has ${amount}, and ${limit} or more counts as high.`
    default:
      return ''
  }
}

/** kg, of which the guidelines' grams per kg make a day where nobody's weight is known. */
const USUAL_WEIGHT = 70

/** The engine held it against another day than the guideline's: the person's, or one scaled to them. */
function isOwn(rule: Extract<Rule, { kind: 'limit' | 'credit' }>, { threshold }: Reason): boolean {
  const usual = rule.scaledBy === 'weight' ? rule.day * USUAL_WEIGHT : rule.day
  return threshold !== undefined && Math.abs(threshold.value - usual) > 1e-9
}

function whyNothing(composed: ComposedItem, { verdict }: Assessment): string {
  if (verdict === 'avoid') return ''
  if (composed.category === 'infant-food')
    return 'Food for babies has rules of its own, which are not in here.'
  if (composed.rivals.length > 0) return 'The name and the figures do not fit one food, so it is not judged.'
  return 'This food is not in the table, and nothing else says what is in it.'
}
