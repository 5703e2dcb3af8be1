import { AVOIDANCES, DENIALS, FILLERS, HIGH_WORDS } from './lexicon/small-words.ts'

/** "Was" and "were" count only here, where other words make a fact of them. */
const SMALL = [
  FILLERS,
  DENIALS,
  AVOIDANCES,
  HIGH_WORDS,
  new Set(['was', 'were', 'drink', 'drinks', 'drinking']),
]

/** Whether a word means nothing by itself. */
export function isSmall(word: string): boolean {
  return SMALL.some((words) => words.has(word))
}
