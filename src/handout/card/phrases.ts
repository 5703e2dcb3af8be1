import type { AllergyId } from '../../core/health/profile.ts'

/** What a person cannot eat for a reason other than an allergy, and can tell a waiter in one sentence. */
export const CARD_REASONS = [
  'coeliac',
  'lactose-intolerance',
  'pregnancy',
  'vegan',
  'vegetarian',
  'pescatarian',
  'halal',
  'kosher',
  'no-pork',
  'no-alcohol',
] as const
export type CardReason = (typeof CARD_REASONS)[number]

/** What it is called in a kitchen, and where it hides. */
export type CardAllergen = readonly [name: string, hides: string]

/**
 * All that a card for the waiter says, in one language. Not among the messages: the language is the menu's, not the reader's,
 * and of these there are more. Sentences name no gender and speak to the whole kitchen.
 */
export type CardPhrases = {
  readonly direction: 'ltr' | 'rtl'
  /** What speakers call their language. */
  readonly language: string
  readonly allergyTitle: string
  /** Where no allergy is among it. */
  readonly otherTitle: string
  readonly allergic: string
  readonly severelyAllergic: string
  readonly leaveOut: string
  /** Where small amounts matter, and where traces do. */
  readonly smallAmounts: string
  readonly traces: string
  readonly ifUnsure: string
  readonly thanks: string
  readonly allergens: Readonly<Record<AllergyId, CardAllergen>>
  readonly reasons: Readonly<Record<CardReason, string>>
}
