/** Dice's coefficient over letter pairs, 0–1: how far two readings of one line agree, or a slip of the keys goes; case, accents and punctuation do not count. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)]
  if (first.length === 0 || second.length === 0) return plain(a) === plain(b) ? 1 : 0
  const left = [...second]
  let shared = 0
  for (const pair of first) {
    const at = left.indexOf(pair)
    if (at === -1) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (first.length + second.length)
}

function pairs(text: string): readonly string[] {
  const letters = plain(text)
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
