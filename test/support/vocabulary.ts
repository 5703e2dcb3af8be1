import { type Vocabulary, vocabularyOf } from '../../src/vision/ocr/vocabulary.ts'

/** A vocabulary of these words, each as frequent as it stands here, and of pairs of them such as "vin blanc". */
export function vocabularyOfWords(words: string, pairs: readonly string[] = []): Vocabulary {
  const counted = new Map<string, number>()
  for (const word of words.split(/\s+/)) counted.set(word, (counted.get(word) ?? 0) + 1)
  return vocabularyOf(counted, new Map(pairs.map((pair) => [pair.replace(' ', ''), pair.indexOf(' ')])))
}
