/**
 * The one word of `words` that `word` is, or is nearest to: one letter off words of six letters or more, two off nine or
 * more. `undefined` where none is near, or two are equally near: a guess between meanings is none.
 */
export function onlyClosestWord(word: string, words: readonly string[]): string | undefined {
  if (words.includes(word)) return word
  let least = Number.POSITIVE_INFINITY
  let closest: string | undefined
  for (const known of words) {
    const longer = Math.max(word.length, known.length)
    const allowed = longer >= 9 ? 2 : longer >= 6 ? 1 : 0
    if (allowed === 0 || Math.abs(word.length - known.length) > allowed) continue
    const distance = editDistance(word, known)
    if (distance > allowed || distance > least) continue
    closest = distance === least ? undefined : known
    least = distance
  }
  return closest
}

/** Insertions, deletions, changes and swaps of neighbours that turn one word into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(
        at(rows, i - 1, j) + 1,
        (row[j - 1] as number) + 1,
        at(rows, i - 1, j - 1) + change,
      )
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, at(rows, i - 2, j - 2) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return at(rows, a.length, b.length)
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

/** The letters of a word as a set of bits, to tell at a glance that two words have little in common. */
export function letterSet(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << word.charCodeAt(at)
  return bits
}

/** How many letters only one of the two has. An edit adds at most two. */
export function lettersApart(a: number, b: number): number {
  return bitCount(a ^ b)
}

/** How many bits of a 32-bit number are set. */
function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
