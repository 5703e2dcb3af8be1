import { ADVICE, type Advice, type Alert, FINDINGS, type Finding } from '../core/health/assessment.ts'
import type { Cause } from '../core/health/rules/rule.ts'
import { ALLERGEN_IDS } from '../core/terms/allergens.ts'
import type { AmountBasis } from '../core/terms/amount.ts'
import { groupBy } from '../core/util/group-by.ts'
import { causeWords } from './cause-words.ts'
import type { Messages } from './messages.ts'
import { listOfFew } from './open-questions.ts'

/** What was found, and for what could not be ruled out, what to look for on the label or what to ask the kitchen. */
export function alertWords(messages: Messages, alert: Alert, basis: AmountBasis): string {
  if (alert.trait === 'texture') return textureWords(messages, alert)
  const own = ownWords(messages, alert, basis)
  if (own) return own
  const names = nameOf(messages, alert)
  switch (alert.finding) {
    case 'contains':
      return messages.say('reasons.alert.contains', { names, count: 1, ...whyOf(messages, alert.cause) })
    case 'may-contain':
      return mayContainWords(messages, alert, names, basis)
    case 'checked':
      return messages.say('reasons.alert.checked', { names })
    case 'ask':
      return askWords(messages, alert, basis)
  }
}

export type AlertSentence = {
  readonly finding: Finding
  readonly advice: Advice
  readonly sentence: string
  /** The findings it speaks of. */
  readonly alerts: readonly Alert[]
}

/**
 * Few sentences for many findings: those of one cause that came out alike are said together, and so are those of allergies.
 * What is to be avoided comes first.
 */
export function alertsInWords(
  messages: Messages,
  findings: readonly Alert[],
  basis: AmountBasis,
): readonly AlertSentence[] {
  const groups = groupBy(findings, (alert) => {
    const { trait, cause, finding, advice, rule, evidence } = alert
    const apart = trait === 'texture' || alert.together || hasOwnWords(messages, alert)
    const open = finding === 'ask' && [evidence.by, ...(evidence.words ?? [])]
    return [cause.kind === 'allergy' || cause.id, finding, advice, open, apart && rule].join(' ')
  })
  const sentences = [...groups.values()].map((alerts): AlertSentence => {
    const [{ finding, advice }] = alerts as [Alert]
    return { finding, advice, sentence: together(messages, alerts, basis), alerts }
  })
  return sentences.sort((a, b) => orderOf(a) - orderOf(b))
}

function orderOf({ advice, finding }: AlertSentence): number {
  return ADVICE.indexOf(advice) * FINDINGS.length + FINDINGS.indexOf(finding)
}

/** Milk says more than that it is from an animal. */
export function tellingOf(alerts: readonly Alert[]): readonly Alert[] {
  const telling = alerts.filter(({ trait }) => trait !== 'animal')
  return telling.length > 0 ? telling : alerts
}

/** More names than this no one reads; the detail has them all. */
const MOST_NAMES = 4

function together(messages: Messages, alerts: readonly Alert[], basis: AmountBasis): string {
  const [first, ...others] = alerts as [Alert, ...Alert[]]
  if (others.length === 0 || hasOwnWords(messages, first)) return alertWords(messages, first, basis)
  const names = tellingOf(alerts).map((alert) => nameOf(messages, alert))
  const why = whyOf(messages, first.cause)
  const [at, count] = [lookedUpAt(basis), names.length]
  const some = listOfFew(messages, names, MOST_NAMES)
  switch (first.finding) {
    case 'contains':
      return messages.say('reasons.alert.contains', { names: messages.list(names), count, ...why })
    case 'may-contain':
      return mayContainWords(messages, first, some, basis)
    case 'checked':
      return messages.say('reasons.alert.checked', { names: messages.list(names, 'or') })
    case 'ask':
      return (
        kitchenWords(messages, first, some) ??
        (first.evidence.words
          ? messages.say('reasons.alert.wordsSeveral', {
              words: quoted(messages, first),
              names: some,
              count,
              at,
            })
          : messages.say('reasons.alert.askSeveral', { names: some, count, at, ...why }))
      )
  }
}

function textureWords(messages: Messages, { finding }: Alert): string {
  return messages.say(`reasons.alert.texture.${finding === 'may-contain' ? 'ask' : finding}`)
}

/** "milk", or "meat and milk together". */
export function nameOf(messages: Messages, alert: Alert): string {
  const names = traitsOf(messages, alert)
  return alert.together ? messages.say('reasons.alert.together', { names }) : names
}

function traitsOf(messages: Messages, { trait, together = [] }: Alert): string {
  return messages.list([trait, ...together].map((each) => messages.say(`health.trait.${each}`)))
}

/** Of an allergy nobody needs to be told, nor of what is only left out; of the others the cause is named. */
function whyOf(messages: Messages, cause: Cause) {
  return { why: kindOfWhy(cause), cause: causeWords(messages, cause) }
}

function kindOfWhy({ kind, id }: Cause): 'plain' | 'diet' | 'pregnancy' | 'age' | 'cause' {
  if (kind === 'allergy' || id === 'no-pork' || id === 'no-alcohol') return 'plain'
  if (kind === 'diet' || kind === 'age') return kind
  return id === 'pregnancy' ? 'pregnancy' : 'cause'
}

function lookedUpAt(basis: AmountBasis): 'label' | 'kitchen' {
  return basis === 'package' ? 'label' : 'kitchen'
}

/** Where it is a matter of severity, that is said in place of what to do about it. */
function mayContainWords(messages: Messages, { advice }: Alert, names: string, basis: AmountBasis): string {
  const meant = advice === 'avoid' || advice === 'none' ? advice : 'other'
  return messages.say('reasons.alert.mayContain', { names, advice: meant, at: lookedUpAt(basis) })
}

/** Of a rule that no list of names explains, there is a sentence: how the meat was slaughtered, what a newborn is given. */
function ownKey({ rule, finding }: Alert) {
  return `reasons.alert.${finding === 'ask' ? 'asked' : 'found'}.${rule}` as const
}

function hasOwnWords(messages: Messages, alert: Alert): boolean {
  return ownWords(messages, alert, 'served') !== undefined
}

function ownWords(messages: Messages, alert: Alert, basis: AmountBasis): string | undefined {
  if (alert.finding !== 'ask' && alert.finding !== 'contains') return undefined
  const key = ownKey(alert)
  return messages.has(key) ? messages.say(key, { at: lookedUpAt(basis) }) : undefined
}

/** Why nobody could rule it out, and what to look for: a word was not understood, kitchens differ, or nothing says so. */
function askWords(messages: Messages, alert: Alert, basis: AmountBasis): string {
  const { trait, together, evidence } = alert
  const names = nameOf(messages, alert)
  const hides = together ? traitsOf(messages, alert) : messages.say(`reasons.hides.${trait}`)
  const isAllergen = ALLERGEN_IDS.some((id) => id === trait)
  const at = isAllergen && basis === 'package' ? 'ingredients' : lookedUpAt(basis)
  if (evidence.words) {
    return messages.say('reasons.alert.words', { words: quoted(messages, alert), names, hides, at })
  }
  return kitchenWords(messages, alert, names) ?? messages.say('reasons.alert.ask', { names, hides, at })
}

function kitchenWords(messages: Messages, { evidence }: Alert, names: string): string | undefined {
  return evidence.by === 'kitchen' ? messages.say('reasons.alert.kitchen', { names }) : undefined
}

/** A word is quoted no longer than this, in characters. */
const MOST_LETTERS = 60

/** The words of a name that were not understood: “thai” and “special”. */
function quoted(messages: Messages, { evidence: { words = [] } }: Alert): string {
  return messages.list(words.map((word) => messages.say('reasons.alert.quoted', { word: cut(word) })))
}

function cut(word: string): string {
  return word.length > MOST_LETTERS ? `${word.slice(0, MOST_LETTERS)} …` : word
}
