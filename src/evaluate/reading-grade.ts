import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** US school grade needed to read the text (Flesch–Kincaid); 0 for no words. */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((each) => each.trim() !== '').length
  if (words.length === 0 || sentences === 0) return 0
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables })
}
