import { tokens } from './normalise.ts'

/**
 * How far two readings of one line, or a word and a slip of the keys, agree, 0–1: Dice's coefficient over pairs of
 * letters. Case, accents and punctuation do not count.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [tokens(a).join(' '), tokens(b).join(' ')]
  const [pairs, left] = [letterPairs(one), letterPairs(other)]
  if (pairs.length === 0 || left.length === 0) return one === other ? 1 : 0
  const all = pairs.length + left.length
  let shared = 0
  for (const pair of pairs) {
    const at = left.indexOf(pair)
    if (at === -1) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / all
}

function letterPairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
