import type { Messages } from './messages.ts'

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
