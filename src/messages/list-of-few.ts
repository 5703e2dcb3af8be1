import type { ListWord, Messages } from './messages.ts'

/** "a, b, c and 4 more": the first of them, where all would be too many to read. */
export function listOfFew(
  messages: Messages,
  names: readonly string[],
  most: number,
  word: ListWord = 'and',
): string {
  if (names.length <= most) return messages.list(names, word)
  const more = messages.say('reasons.open.more', { count: names.length - most })
  return messages.list([...names.slice(0, most), more], word)
}
