import type { Alert } from '../../core/health/assessment.ts'
import type { MedicineId } from '../../core/health/profile.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import type { AmountBasis } from '../../core/terms/amount.ts'
import { CONDITION_NAMES, DIET_NAMES, MEDICINE_NAMES } from './health.ts'
import { joined, joinedShort } from './join.ts'
import { ALLERGEN_WORDS, TRAIT_WORDS, WHERE_IT_HIDES } from './traits.ts'

/** What a gate found, and for what could not be cleared, what to look for on the label or what to ask the kitchen. */
export function gateWords(gate: Alert, basis: AmountBasis): string {
  const name = nameOf(gate)
  switch (gate.finding) {
    case 'contains':
      return gate.trait === 'texture' ? WRONG_TEXTURE : `Contains ${name}${advice(gate.cause, 'it')}.`
    case 'may-contain':
      return `May contain ${name}. ${basis === 'package' ? 'Check the label.' : 'Ask the kitchen.'}`
    case 'cleared-by-person':
      return gate.trait === 'texture' ? 'You checked: the texture is right.' : `You checked: no ${name}.`
    case 'unconfirmed':
      return `Could not confirm: ${askedAbout(gate) ?? name}. ${whereToLook(gate, basis)}`
  }
}

export type GateSentence = {
  readonly finding: Alert['finding']
  readonly sentence: string
  /** The findings it speaks of. */
  readonly gates: readonly Alert[]
}

/** Few sentences for many findings: those of one cause that came out alike are said together, and so are those of allergies. */
export function gatesInWords(findings: readonly Alert[], basis: AmountBasis): readonly GateSentence[] {
  const groups = new Map<string, Alert[]>()
  for (const gate of findings) {
    const apart =
      gate.trait === 'texture' || gate.together || (gate.finding === 'unconfirmed' && askedAbout(gate))
    const cause = gate.cause.kind === 'allergy' ? 'allergy' : `${gate.cause.kind}/${gate.cause.id}`
    const key = apart ? `${cause} ${gate.finding} ${gate.rule}` : `${cause} ${gate.finding}`
    groups.set(key, [...(groups.get(key) ?? []), gate])
  }
  const sentences = [...groups.values()].map((gates) => {
    const [first] = gates as [Alert]
    return {
      finding: first.finding,
      sentence: gates.length > 1 ? together(gates, basis) : gateWords(first, basis),
      gates,
    }
  })
  return sentences.sort((a, b) => ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding))
}

/** What forbids comes first. */
const ORDER: readonly Alert['finding'][] = ['contains', 'may-contain', 'unconfirmed', 'cleared-by-person']

/** More names than this no one reads; the detail has them all. */
const MOST_NAMES = 4

function together(gates: readonly Alert[], basis: AmountBasis): string {
  const [{ finding, cause, rule }] = gates as [Alert]
  const asked = finding === 'unconfirmed' ? ASKED_ABOUT[rule] : undefined
  if (asked) return gateWords(gates[0] as Alert, basis)
  // Milk says more than that it is from an animal.
  const telling = gates.filter(({ trait }) => trait !== 'animal')
  const names = (telling.length > 0 ? telling : gates).map(nameOf)
  const some = joinedShort(names, MOST_NAMES)
  switch (finding) {
    case 'contains':
      return `Contains ${joined(names)}${advice(cause, 'them')}.`
    case 'may-contain':
      return `May contain ${some}. ${basis === 'package' ? 'Check the label.' : 'Ask the kitchen.'}`
    case 'cleared-by-person':
      return `You checked: no ${joined(names, 'or')}.`
    case 'unconfirmed':
      return `Could not confirm${forWhat(cause)}: ${some}. ${basis === 'package' ? 'Look for them on the label.' : 'Ask the kitchen about them.'}`
  }
}

const WRONG_TEXTURE = 'Its texture is not one that you can swallow well.'

function nameOf({ trait, together = [] }: Alert): string {
  const names = [trait, ...together].map((each) => TRAIT_WORDS[each])
  return together.length > 0 ? `${joined(names)} together` : joined(names)
}

/** Of an allergy nobody needs to be told; of the others the cause is named. */
function advice(cause: Cause, it: 'it' | 'them'): string {
  switch (cause.kind) {
    case 'allergy':
      return ''
    case 'diet':
      return cause.id === 'no-pork' || cause.id === 'no-alcohol'
        ? ''
        : `, so it is not ${DIET_NAMES[cause.id]}`
    case 'medicine':
      return `: with ${medicine(cause.id)}, leave ${it} out`
    case 'condition':
      return cause.id === 'pregnancy'
        ? `: in pregnancy, leave ${it} out`
        : `: with ${CONDITION_NAMES[cause.id]}, leave ${it} out`
  }
}

/** A name stands by itself, a kind does not. */
function medicine(id: MedicineId): string {
  return id === 'maoi' ? `an ${MEDICINE_NAMES[id]}` : MEDICINE_NAMES[id]
}

function forWhat(cause: Cause): string {
  switch (cause.kind) {
    case 'allergy':
      return ''
    case 'diet':
      return ` that it is ${cause.id === 'no-pork' || cause.id === 'no-alcohol' ? `with ${DIET_NAMES[cause.id]}` : DIET_NAMES[cause.id]}`
    case 'medicine':
      return ` for ${medicine(cause.id)}`
    case 'condition':
      return ` for ${CONDITION_NAMES[cause.id]}`
  }
}

type Asking = { readonly what: string; readonly label: string; readonly kitchen: string }

/** What having it does not settle: how it was made has to be known. */
const ASKED_ABOUT: Readonly<Record<string, Asking>> = {
  'halal/slaughter': {
    what: 'that the meat or gelatine is halal',
    label: 'Look for a halal mark.',
    kitchen: 'Ask the kitchen where it is from.',
  },
  'kosher/supervision': {
    what: 'that the meat or gelatine is kosher',
    label: 'Look for a kosher mark.',
    kitchen: 'Ask the kitchen where it is from.',
  },
  'kosher/cheese': {
    what: 'that the cheese is kosher',
    label: 'Look for a kosher mark.',
    kitchen: 'Ask the kitchen where it is from.',
  },
  'no-pork/gelatine': {
    what: 'what the gelatine is made from',
    label: 'Look for “beef gelatine” or “fish gelatine”.',
    kitchen: 'Ask the kitchen what is in it.',
  },
  'pescatarian/gelatine': {
    what: 'what the gelatine is made from',
    label: 'Look for “fish gelatine”.',
    kitchen: 'Ask the kitchen what is in it.',
  },
}

function askedAbout({ rule }: Alert): string | undefined {
  return ASKED_ABOUT[rule]?.what
}

function whereToLook({ rule, trait, together = [] }: Alert, basis: AmountBasis): string {
  const asked = ASKED_ABOUT[rule]
  if (asked) return basis === 'package' ? asked.label : asked.kitchen
  if (trait === 'texture') return 'Check how firm the food is, and how thick the drink.'
  const hides =
    together.length > 0
      ? joined([trait, ...together].map((each) => TRAIT_WORDS[each]))
      : WHERE_IT_HIDES[trait]
  if (basis !== 'package') return `Ask the kitchen about ${hides}.`
  return trait in ALLERGEN_WORDS
    ? `Look in the ingredients for ${hides}, and for a “may contain” line.`
    : `Look on the label for ${hides}.`
}
