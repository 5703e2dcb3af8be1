import type { Assessment, Reason } from '../core/health/assessment.ts'
import { USUAL_WEIGHT } from '../core/health/day/body-weight.ts'
import { type Citation, citation } from '../core/health/rules/citations.ts'
import type { Rule } from '../core/health/rules/rule.ts'
import { ruleById } from '../core/health/rules/rule-sets.ts'
import { type ComposedItem, gramsWithExtras } from '../core/nutrition/figures/composed-item.ts'
import type { Statement } from '../core/nutrition/table/food.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../core/terms/nutrients.ts'
import { amountOf, figureWords, gramsWords, isVeryUnsure, quantityWords, shareWords } from './figures.ts'
import type { Messages } from './messages.ts'
import { nutriScoreSentence } from './nutri-score-words.ts'

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

/** What a reason may say of the food: the values a sentence can be made of. */
export type Said = {
  /** Of what the amount is. The serving is named once on a card; after that "It also has …" does. */
  readonly per: 'serving' | 'also' | 'hundred'
  readonly also: boolean
  /** Of one serving: "10 g". */
  readonly grams: string
  /** "5.1 g of saturated fat" */
  readonly amount: string
  /** "5.1 g" */
  readonly figure: string
  /** "40%" */
  readonly share: string
  /** "13 g" */
  readonly limit: string
}

const MOST_ON_CARD = 2

/** The engine's reasons in plain words. What alerts found is said beside the verdict, not here. */
export function explain(messages: Messages, composed: ComposedItem, assessment: Assessment): Explanation {
  const told = assessment.reasons.filter(
    ({ rule }) => rule !== 'clamp' && !assessment.alerts.some((alert) => alert.rule === rule),
  )
  const all = told.map((reason): ReasonInWords => {
    const source = citation(reason.citation)
    const needsReview = reason.needsReview === true || source.needsReview === true
    return { reason, sentence: sentenceFor(messages, reason, composed), citation: source, needsReview }
  })
  if (told.length === 0) {
    return { headline: [whyNothing(messages, composed, assessment)].filter(Boolean), all }
  }
  return { headline: headlineOf(messages, told, composed, assessment), all }
}

/** What decided the verdict: the weightiest reason that points its way, else the weightiest of all. */
export function decidingReason({ all }: Explanation, assessment: Assessment): ReasonInWords | undefined {
  return [...all].sort((a, b) => weightFor(b.reason, assessment) - weightFor(a.reason, assessment))[0]
}

/** The weightiest, each nutrient once: two conditions may have the same to say of it. */
function headlineOf(
  messages: Messages,
  told: readonly Reason[],
  composed: ComposedItem,
  assessment: Assessment,
): readonly string[] {
  const base = told.find(({ rule }) => rule.startsWith('base/'))
  const weighty = told
    .filter((reason) => reason !== base && !reason.isUntold)
    .sort((a, b) => weightFor(b, assessment) - weightFor(a, assessment))
  const said: string[] = []
  const spokenOf = new Set<string>()
  let servingNamed = false
  for (const reason of [...weighty, ...(base && !base.isUntold ? [base] : [])]) {
    if (said.length === MOST_ON_CARD) break
    const naming = sentenceFor(messages, reason, composed)
    const going = sentenceFor(messages, reason, composed, true)
    const sentence = servingNamed ? going : naming
    const again = reason.nutrient !== undefined && spokenOf.has(reason.nutrient)
    if (sentence === '' || again || said.includes(sentence)) continue
    said.push(sentence)
    servingNamed ||= naming !== going
    if (reason.nutrient) spokenOf.add(reason.nutrient)
  }
  return said
}

/** A reason that points the way the verdict went says more than one that points the other way. */
function weightFor({ effect }: Reason, { verdict }: Assessment): number {
  const withVerdict = verdict === 'recommended' ? effect > 0 : effect < 0
  return Math.abs(effect) + (withVerdict ? 100 : 0)
}

function sentenceFor(messages: Messages, reason: Reason, composed: ComposedItem, also = false): string {
  if (reason.isUntold) return messages.say('reasons.untold')
  if (reason.nutriScore) return nutriScoreSentence(messages, reason.nutriScore)
  const rule = ruleById(reason.rule)
  if (rule?.kind === 'trait' && stated(composed, rule.trait) === 'may-contain') {
    const sometimes = sometimesSentence(messages, rule.id)
    if (sometimes) return sometimes
  }
  const said = whatIsSaid(messages, reason, composed, also)
  return ownSentence(messages, reason.rule, said) ?? (rule ? usualSentence(messages, rule, reason, said) : '')
}

function stated({ match }: ComposedItem, trait: string): Statement | undefined {
  const statements: Readonly<Record<string, Statement | undefined>> = {
    ...match?.food.allergens,
    ...match?.food.traits,
  }
  return statements[trait]
}

function whatIsSaid(
  messages: Messages,
  { nutrient, amount, threshold, per }: Reason,
  composed: ComposedItem,
  also: boolean,
): Said {
  const unsure = nutrient && amount && unsureOf(messages, nutrient, per, composed, threshold?.value)
  return {
    per: per === '100g' ? 'hundred' : also ? 'also' : 'serving',
    also,
    grams: gramsWords(messages, gramsWithExtras(composed)),
    amount: nutrient && amount ? (unsure?.amount ?? amountOf(messages, nutrient, amount.value)) : '',
    figure: amount ? quantityWords(messages, amount) : '',
    share: amount && threshold ? (unsure?.share ?? messages.percent(amount.value / threshold.value)) : '',
    limit: threshold ? quantityWords(messages, threshold) : '',
  }
}

/** The range and its share, where no single figure may stand for it: one end or the middle alone would claim too much. */
function unsureOf(
  messages: Messages,
  nutrient: NutrientId,
  per: Reason['per'],
  { perServing, per100g }: ComposedItem,
  day: number | undefined,
) {
  const estimate = (per === '100g' ? per100g : perServing)[nutrient]?.estimate
  if (!estimate || !isVeryUnsure(estimate, NUTRIENT_UNITS[nutrient])) return undefined
  const figure = figureWords(messages, estimate, NUTRIENT_UNITS[nutrient])
  return {
    amount: messages.say(`reasons.amount.${nutrient}`, { figure }),
    ...(day !== undefined && { share: shareWords(messages, estimate, day) }),
  }
}

/** The sentence of a rule that has one of its own: figures alone would not say why. */
export function ownSentence(messages: Messages, rule: string, said: Said): string | undefined {
  const key = `reasons.rule.${rule}` as const
  return messages.has(key) ? messages.say(key, said) : undefined
}

/** The sentence of a trait that a food has only at times, or only some of, where there is one. */
export function sometimesSentence(messages: Messages, rule: string): string | undefined {
  const key = `reasons.sometimes.${rule}` as const
  return messages.has(key) ? messages.say(key) : undefined
}

/** Where figures say it all. */
function usualSentence(messages: Messages, rule: Rule, reason: Reason, said: Said): string {
  switch (rule.kind) {
    case 'limit':
      return messages.say('reasons.limit', { ...said, own: isOwn(rule, reason) })
    case 'credit':
      return messages.say('reasons.goal', { ...said, own: isOwn(rule, reason) })
    case 'note':
      return messages.say(rule.nutrient === 'fibre' ? 'reasons.goal' : 'reasons.limit', {
        ...said,
        own: false,
      })
    case 'cap':
      return messages.say('reasons.high', said)
    default:
      return ''
  }
}

/** The engine held it against another day than the guideline's: the person's, or one scaled to them. */
function isOwn(rule: Extract<Rule, { kind: 'limit' | 'credit' }>, { threshold }: Reason): boolean {
  const usual = rule.scaledBy === 'weight' ? rule.day * USUAL_WEIGHT : rule.day
  return threshold !== undefined && Math.abs(threshold.value - usual) > 1e-9
}

function whyNothing(messages: Messages, composed: ComposedItem, { advice }: Assessment): string {
  if (advice === 'avoid') return ''
  if (composed.category === 'infant-food') return messages.say('reasons.nothing.babyFood')
  return messages.say(`reasons.nothing.${composed.rivals.length > 0 ? 'severalFoods' : 'notInTable'}`)
}
