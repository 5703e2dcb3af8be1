import { canonicalWord } from '../../text/food-words.ts'
import type { LabelWord } from './read-label.ts'

/** The known words, and which of them stand side by side. */
export type KnownWords = {
  readonly words: ReadonlySet<string>
  /** Whether two words stand side by side in a name: "hot dog" is not joined to "hotdog". */
  readonly neighbours: (first: string, second: string) => boolean
}

/** The shortest word that a run-together word is split into. */
const SHORTEST = 3

/** Corrects spaces that a reader lost or invented: "pop corn", "icecream". */
export function respace(words: readonly LabelWord[], known: KnownWords): LabelWord[] {
  const result: LabelWord[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as LabelWord
    const next = words[i + 1]
    const joined = next && next.part === word.part ? join(word, next, known) : undefined
    if (joined) {
      result.push(joined)
      i++
    } else result.push(...split(word, known))
  }
  return result
}

function join(a: LabelWord, b: LabelWord, known: KnownWords): LabelWord | undefined {
  const written = a.written + b.written
  const word = canonicalWord(written)
  if (!known.words.has(word) || known.neighbours(a.word, b.word)) return undefined
  return { word, written, part: a.part }
}

function split(word: LabelWord, known: KnownWords): readonly LabelWord[] {
  if (known.words.has(word.word)) return [word]
  for (let at = SHORTEST; at <= word.written.length - SHORTEST; at++) {
    const [a, b] = [word.written.slice(0, at), word.written.slice(at)]
    const [first, second] = [canonicalWord(a), canonicalWord(b)]
    if (!known.neighbours(first, second)) continue
    return [
      { word: first, written: a, part: word.part },
      { word: second, written: b, part: word.part },
    ]
  }
  return [word]
}
