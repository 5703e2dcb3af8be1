import type { Alert } from '../core/health/assessment.ts'
import type { Cause } from '../core/health/rules/rule.ts'
import { ALLERGEN_IDS } from '../core/terms/allergens.ts'
import type { AmountBasis } from '../core/terms/amount.ts'
import type { CheckableId } from '../core/terms/traits.ts'
import { causeWords } from './cause-words.ts'
import { listOfFew } from './list-of-few.ts'
import type { Messages } from './messages.ts'

/** What a gate found, and for what could not be cleared, what to look for on the label or what to ask the kitchen. */
export function gateWords(messages: Messages, gate: Alert, basis: AmountBasis): string {
  if (gate.trait === 'texture') return textureWords(messages, gate)
  const names = nameOf(messages, gate)
  switch (gate.finding) {
    case 'contains':
      return messages.say('reasons.gate.contains', { names, count: 1, ...whyOf(messages, gate.cause) })
    case 'may-contain':
      return messages.say('reasons.gate.mayContain', { names, at: lookedUpAt(basis) })
    case 'cleared-by-person':
      return messages.say('reasons.gate.cleared', { names })
    case 'unconfirmed':
      return askedAbout(messages, gate, basis) ?? unconfirmedWords(messages, gate, basis)
  }
}

export type GateSentence = {
  readonly finding: Alert['finding']
  readonly sentence: string
  /** The findings it speaks of. */
  readonly gates: readonly Alert[]
}

/** Few sentences for many findings: those of one cause that came out alike are said together, and so are those of allergies. */
export function gatesInWords(
  messages: Messages,
  findings: readonly Alert[],
  basis: AmountBasis,
): readonly GateSentence[] {
  const groups = new Map<string, Alert[]>()
  for (const gate of findings) {
    const apart = gate.trait === 'texture' || gate.together || isAskedAbout(messages, gate)
    const cause = gate.cause.kind === 'allergy' ? 'allergy' : `${gate.cause.kind}/${gate.cause.id}`
    const key = apart ? `${cause} ${gate.finding} ${gate.rule}` : `${cause} ${gate.finding}`
    groups.set(key, [...(groups.get(key) ?? []), gate])
  }
  const sentences = [...groups.values()].map((gates) => {
    const [first] = gates as [Alert]
    return { finding: first.finding, sentence: together(messages, gates, basis), gates }
  })
  return sentences.sort((a, b) => ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding))
}

/** What forbids comes first. */
const ORDER: readonly Alert['finding'][] = ['contains', 'may-contain', 'unconfirmed', 'cleared-by-person']

/** More names than this no one reads; the detail has them all. */
const MOST_NAMES = 4

function together(messages: Messages, gates: readonly Alert[], basis: AmountBasis): string {
  const [first, ...others] = gates as [Alert, ...Alert[]]
  if (others.length === 0 || isAskedAbout(messages, first)) return gateWords(messages, first, basis)
  // Milk says more than that it is from an animal.
  const telling = gates.filter(({ trait }) => trait !== 'animal')
  const names = (telling.length > 0 ? telling : gates).map((gate) => nameOf(messages, gate))
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

function nameOf(messages: Messages, { trait, together = [] }: Alert): string {
  const names = messages.list([trait, ...together].map((each) => traitWords(messages, each)))
  return together.length > 0 ? messages.say('reasons.gate.together', { names }) : names
}

function traitWords(messages: Messages, trait: CheckableId): string {
  return messages.say(`reasons.trait.${trait}`)
}

/** Of an allergy nobody needs to be told, nor of what is only left out; of the others the cause is named. */
function whyOf(messages: Messages, cause: Cause) {
  return { why: kindOfWhy(cause), cause: causeWords(messages, cause) }
}

function kindOfWhy({ kind, id }: Cause): 'plain' | 'diet' | 'pregnancy' | 'cause' {
  if (kind === 'allergy' || id === 'no-pork' || id === 'no-alcohol') return 'plain'
  if (kind === 'diet') return 'diet'
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

function unconfirmedWords(messages: Messages, gate: Alert, basis: AmountBasis): string {
  const { trait, together = [] } = gate
  const traits = [trait, ...together].map((each) => traitWords(messages, each))
  const hides = together.length > 0 ? messages.list(traits) : messages.say(`reasons.hides.${trait}`)
  const isAllergen = ALLERGEN_IDS.some((id) => id === trait)
  const at = isAllergen && basis === 'package' ? 'ingredients' : lookedUpAt(basis)
  return messages.say('reasons.gate.unconfirmed', { names: nameOf(messages, gate), hides, at })
}
