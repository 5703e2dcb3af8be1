import type { Verdict } from '../core/health/verdict/verdict.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import type { TraitId } from '../core/terms/traits.ts'
import type { ListWord, Messages } from './messages.ts'

/** "It could also be: in moderation." */
export function maybeWords(messages: Messages, other: Verdict): string {
  return messages.say('reasons.open.maybe', { verdict: messages.say(`health.verdict.inSentence.${other}`) })
}

/** "Not known well enough: fibre and sodium." */
export function missingWords(messages: Messages, nutrients: readonly NutrientId[]): string {
  const names = nutrients.map((id) => messages.say(`health.nutrient.inSentence.${id}`))
  return messages.say('reasons.open.missing', { nutrients: messages.list(names) })
}

const MOST_TRAITS = 3

/** "Nothing says whether it has added sugar, liver, raw fish or 2 more." */
export function unstatedWords(messages: Messages, traits: readonly TraitId[]): string {
  const names = traits.map((id) => messages.say(`health.trait.${id}`))
  return messages.say('reasons.open.unstated', { traits: listOfFew(messages, names, MOST_TRAITS, 'or') })
}

/** "a, b, c and 4 more": the first of them, where all would be too many to read. */
export function listOfFew(
  messages: Messages,
  names: readonly string[],
  most: number,
  word: ListWord = 'and',
): string {
  if (names.length <= most) return messages.list(names, word)
  const more = messages.say('health.more', { count: names.length - most })
  return messages.list([...names.slice(0, most), more], word)
}
