import type { Verdict } from '../../core/health/verdict/verdict.ts'
import type { NutrientId } from '../../core/terms/nutrients.ts'
import type { TraitId } from '../../core/terms/traits.ts'
import { joinedShort } from './join.ts'
import { nutrientInSentence } from './nutrients.ts'
import { TRAIT_WORDS } from './traits.ts'

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  recommended: 'Recommended',
  'in-moderation': 'In moderation',
  'not-recommended': 'Not recommended',
  avoid: 'Avoid',
  unknown: 'Not known',
}

export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  recommended: 'A good choice',
  'in-moderation': 'Fine now and then, or a small amount',
  'not-recommended': 'Better to choose something else',
  avoid: 'Holds something this person must not eat',
  unknown: 'Too little is known to say',
}

export const CARD_WORDS = {
  unreviewed: 'not yet checked by a dietitian',
  maybe: (other: Verdict) => `It could also be: ${VERDICT_WORDS[other].toLowerCase()}.`,
  missing: (nutrients: readonly NutrientId[]) =>
    `Not known well enough: ${nutrients.map(nutrientInSentence).join(', ')}.`,
  unstated: (traits: readonly TraitId[]) =>
    `Nothing says whether it has ${joinedShort(
      traits.map((trait) => TRAIT_WORDS[trait]),
      3,
      'or',
    )}.`,
  swaps: 'Try instead',
  rules: 'How verdicts are made',
} as const
