import { readReview } from './usda/review.mjs'
import { readLine } from './usda/sr28.mjs'

/** What our own rows take from the USDA's, by id (`usda/given.txt`): further names, and a serving in household words. */
export function readGiven(text) {
  const given = new Map()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, id, what, words] = /^(\S+) (\+|in) (.+)$/.exec(line) ?? []
    if (!id) throw new Error(`Unreadable: ${line}`)
    const before = given.get(id)
    given.set(id, what === '+' ? { ...before, names: words.split(', ') } : { ...before, portion: words })
  }
  return given
}

/** Synonyms of our rows that are the names of foods of their own among the USDA's, in lower case. */
export function takenOver({ review, single }) {
  const dishes = [...readReview(review)].filter(([, { instead }]) => instead)
  const lines = single
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map(readLine)
  return new Set(
    [
      ...dishes.map(([name, { called }]) => called ?? name),
      ...lines.filter(({ words }) => words.includes('instead')).map(({ names }) => names[0]),
    ].map((name) => name.toLowerCase()),
  )
}
