import type { Item } from './items.ts'

/** A word that nobody knows, written as a name is. */
export function isCapital({ kind, words, plain }: Item): boolean {
  return (
    (kind === 'unknown' || /^(?:will|may|max|mo|cal|honey|hope|april|june|august)$/.test(plain)) &&
    words.length === 1 &&
    words[0]?.capital === true
  )
}

/** Whether it ends in "'s". */
export function owns({ words }: Item): boolean {
  return words.at(-1)?.owns === true
}

/** The words of items as written, without "'s" at the end. */
export function writtenOf(items: readonly Item[], before?: Item): string {
  const words = [...(before ? [before] : []), ...items].flatMap((item) => item.words)
  const text = words.map(({ written, gap }, i) =>
    i === 0 ? written : (/^[-‐]$/.test(gap) ? '-' : ' ') + written,
  )
  return text.join('').replace(/['’]s$/u, '')
}

/** With a capital letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
