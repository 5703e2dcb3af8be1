import type { ComposedItem } from '../core/nutrition/figures/composed-item.ts'
import { gramsWords } from './figures.ts'
import { isEnglish, type Messages } from './messages.ts'

/** "1 cup, 244 g" where the table's own serving counts and it has household words, which are English; otherwise the grams. */
export function portionWords(messages: Messages, { match, amount }: ComposedItem): string {
  const grams = gramsWords(messages, amount.servingGrams)
  const portion = amount.source === 'reference' ? match?.food.portion : undefined
  return portion === undefined || !isEnglish(messages)
    ? grams
    : messages.say('health.portion', { portion, grams })
}
