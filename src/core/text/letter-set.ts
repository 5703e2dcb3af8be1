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
