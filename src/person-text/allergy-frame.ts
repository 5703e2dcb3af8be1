import type { AllergyFrame, Carried } from './fact.ts'
import { AVOIDANCES, NEGATIONS } from './lexicon/small-words.ts'
import { type Phrase, placesOf } from './phrases.ts'
import type { Word } from './words.ts'

/** What a clause says about the foods in it; `undefined` where it says nothing of the kind. */
export function frameOf(
  words: readonly Word[],
  phrases: readonly Phrase[],
  skipped: ReadonlySet<number>,
  before: Carried,
): AllergyFrame | undefined {
  const allergy = phrases.some(({ meanings }) => meanings.some(({ kind }) => kind === 'allergy'))
  const named = new Set(phrases.flatMap(placesOf))
  const plain = words.flatMap((word, i) => (skipped.has(i) || named.has(i) ? [] : [word.plain]))
  if (allergy) return plain.some((word) => NEGATIONS.has(word)) ? 'not-allergic' : 'allergic'
  if (plain.some((word) => AVOIDANCES.has(word))) return 'avoided'
  return isBare(words, phrases) ? (before.frame ?? 'allergic') : undefined
}

/** Whether a clause has nothing but foods: it goes on with the clause before, or is a list of allergens. */
export function isBare(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const foods = phrases.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind !== 'drinking' && kind !== 'other'),
  )
  const named = new Set(foods.flatMap(placesOf))
  return words.every(
    ({ plain }, i) => named.has(i) || /^(?:and|or|also|the|a|any|to|all|too|as|well|even)$/.test(plain),
  )
}
