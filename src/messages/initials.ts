import type { HealthProfile } from '../core/health/profile.ts'
import type { Messages } from './messages.ts'
import { nameOf } from './people-in-words.ts'

/** Letters a badge has room for. */
const MOST_LETTERS = 2

/**
 * The people in a letter or two each, in their order: "A", "B", or "An", "Ad" where several names begin alike. Whoever still
 * shares theirs is told apart by a number: "P1", "P2".
 */
export function initialsOf(messages: Messages, people: readonly HealthProfile[]): readonly string[] {
  const names = people.map((person) => lettersOf(nameOf(messages, person)))
  const isShared = (letters: string, of: number) =>
    names.filter((other) => start(other, of) === letters).length > 1
  return names.map((letters, at) => {
    const [one, two] = [start(letters, 1), start(letters, MOST_LETTERS)]
    if (!isShared(one, 1)) return one
    return isShared(two, MOST_LETTERS) ? `${one}${at + 1}` : two
  })
}

/** By what readers see as a letter: some are several code points. */
function lettersOf(name: string): readonly string[] {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)]
  return letters.map(({ segment }) => segment).filter((letter) => letter.trim() !== '')
}

function start([first = '', ...others]: readonly string[], of: number): string {
  return first.toUpperCase() + others.slice(0, of - 1).join('')
}
