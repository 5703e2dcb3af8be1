/**
 * Flesch–Kincaid grade. A syllable is a run of vowels, less a silent final e. Names that the reader has told us
 * themselves or that stand on every label ("levothyroxine", "potassium") count as a plain word: there is no other word.
 */
export function readingGrade(text: string): number {
  const plain = text.replace(NAMES, 'thing')
  const sentences = plain.split(/[.:!?;]+(?:\s|$)/).filter((each) => each.trim() !== '').length
  const words = plain.match(/[a-z]+/gi) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesIn(word: string): number {
  const vowels = word
    .toLowerCase()
    .replace(/(?<=[a-z]{2})(?:e|es|ed)$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, vowels?.length ?? 1)
}

const NAMES =
  /\b(?:warfarin|simvastatin|lovastatin|atorvastatin|metronidazole|disulfiram|levodopa|tetracycline|levothyroxine|MAO inhibitor|potassium-sparing medicine|saturated fat|unsaturated fat|potassium|phosphorus|phosphate|sodium|cholesterol|calories|protein|vitamin K|calcium|caffeine|alcohol|oxalate|purines|lactose|tyramine|fructans|polyols|gelatine|Nutri-Score|vegetarian|pescatarian|IDDSI|kcal|mercury|peanut|crustaceans|celery|molluscs|gluten|sesame|mustard|sulphites)\b/gi
