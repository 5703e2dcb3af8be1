import type { ClauseContext } from './clause-context.ts'
import { DENIALS } from './lexicon/small-words.ts'
import { placesOf } from './phrases.ts'
import { isSmall } from './small-words.ts'
import type { Word } from './words.ts'

/** Whether the word at a place is denied: by a "not" before it, with nothing but known words between. */
export function denialBefore(
  at: number,
  { words, phrases, before, skipped }: ClauseContext,
): 'denied' | 'unsure' | 'none' {
  const from = words.findLastIndex(({ plain }, i) => i < at && DENIALS.has(plain) && !isJust(words, i))
  if (from < 0)
    return before.denied && words.slice(0, at).every(({ plain }) => isSmall(plain)) ? 'denied' : 'none'
  const strange = words.slice(from + 1, at).some(({ plain }, i) => {
    const place = from + 1 + i
    return (
      !isSmall(plain) && !skipped.has(place) && !phrases.some((phrase) => placesOf(phrase).includes(place))
    )
  })
  return strange ? 'unsure' : 'denied'
}

/** "Not only", "not just". */
function isJust(words: readonly Word[], at: number): boolean {
  return /^(?:only|just)$/.test(words[at + 1]?.plain ?? '')
}
