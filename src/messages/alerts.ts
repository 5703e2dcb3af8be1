import type { Alert } from '../core/health/assessment.ts'
import type { Cause } from '../core/health/rules/rule.ts'
import { ALLERGEN_IDS } from '../core/terms/allergens.ts'
import type { AmountBasis } from '../core/terms/amount.ts'
import { groupBy } from '../core/util/group-by.ts'
import { causeWords } from './cause-words.ts'
import type { Messages } from './messages.ts'
import { listOfFew } from './open-questions.ts'

/** What was found, and for what could not be cleared, what to look for on the label or what to ask the kitchen. */
export function alertWords(messages: Messages, alert: Alert, basis: AmountBasis): string {
  if (alert.trait === 'texture') return textureWords(messages, alert)
  const names = nameOf(messages, alert)
  switch (alert.finding) {
    case 'contains':
      return messages.say('reasons.gate.contains', { names, count: 1, ...whyOf(messages, alert.cause) })
    case 'may-contain':
      return messages.say('reasons.gate.mayContain', { names, at: lookedUpAt(basis) })
    case 'cleared-by-person':
      return messages.say('reasons.gate.cleared', { names })
    case 'unconfirmed':
      return askedAbout(messages, alert, basis) ?? unconfirmedWords(messages, alert, basis)
  }
}

export type AlertSentence = {
  readonly finding: Alert['finding']
  readonly sentence: string
  /** The findings it speaks of. */
  readonly alerts: readonly Alert[]
}

/** Few sentences for many findings: those of one cause that came out alike are said together, and so are those of allergies. */
export function alertsInWords(
  messages: Messages,
  findings: readonly Alert[],
  basis: AmountBasis,
): readonly AlertSentence[] {
  const groups = groupBy(findings, (alert) => {
    const { trait, cause, finding, rule } = alert
    const apart = trait === 'texture' || alert.together || isAskedAbout(messages, alert)
    return [cause.kind === 'allergy' || cause.id, finding, apart && rule].join(' ')
  })
  const sentences = [...groups.values()].map((alerts) => {
    const [first] = alerts as [Alert]
    return { finding: first.finding, sentence: together(messages, alerts, basis), alerts }
  })
  return sentences.sort((a, b) => ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding))
}

/** What forbids comes first. */
const ORDER: readonly Alert['finding'][] = ['contains', 'may-contain', 'unconfirmed', 'cleared-by-person']

/** More names than this no one reads; the detail has them all. */
const MOST_NAMES = 4

function together(messages: Messages, alerts: readonly Alert[], basis: AmountBasis): string {
  const [first, ...others] = alerts as [Alert, ...Alert[]]
  if (others.length === 0 || isAskedAbout(messages, first)) return alertWords(messages, first, basis)
  // Milk says more than that it is from an animal.
  const telling = alerts.filter(({ trait }) => trait !== 'animal')
  const names = (telling.length > 0 ? telling : alerts).map((alert) => nameOf(messages, alert))
  const why = whyOf(messages, first.cause)
  const [at, count] = [lookedUpAt(basis), names.length]
  const some = listOfFew(messages, names, MOST_NAMES)
  switch (first.finding) {
    case 'contains':
      return messages.say('reasons.gate.contains', { names: messages.list(names), count, ...why })
    case 'may-contain':
      return messages.say('reasons.gate.mayContain', { names: some, at })
    case 'cleared-by-person':
      return messages.say('reasons.gate.cleared', { names: messages.list(names, 'or') })
    case 'unconfirmed':
      return messages.say('reasons.gate.unconfirmedSeveral', { names: some, count, at, ...why })
  }
}

function textureWords(messages: Messages, { finding }: Alert): string {
  if (finding === 'contains') return messages.say('reasons.gate.texture.contains')
  return messages.say(`reasons.gate.texture.${finding === 'cleared-by-person' ? 'cleared' : 'unconfirmed'}`)
}

function nameOf(messages: Messages, alert: Alert): string {
  const names = traitsOf(messages, alert)
  return alert.together ? messages.say('reasons.gate.together', { names }) : names
}

function traitsOf(messages: Messages, { trait, together = [] }: Alert): string {
  return messages.list([trait, ...together].map((each) => messages.say(`reasons.trait.${each}`)))
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

/** Where having it does not settle the matter: how it was made has to be known. */
function isAskedAbout(messages: Messages, { rule, finding }: Alert): boolean {
  return finding === 'unconfirmed' && messages.has(`reasons.gate.asked.${rule}`)
}

function askedAbout(messages: Messages, { rule }: Alert, basis: AmountBasis): string | undefined {
  const key = `reasons.gate.asked.${rule}` as const
  return messages.has(key) ? messages.say(key, { at: lookedUpAt(basis) }) : undefined
}

function unconfirmedWords(messages: Messages, alert: Alert, basis: AmountBasis): string {
  const { trait, together } = alert
  const hides = together ? traitsOf(messages, alert) : messages.say(`reasons.hides.${trait}`)
  const isAllergen = ALLERGEN_IDS.some((id) => id === trait)
  const at = isAllergen && basis === 'package' ? 'ingredients' : lookedUpAt(basis)
  return messages.say('reasons.gate.unconfirmed', { names: nameOf(messages, alert), hides, at })
}
