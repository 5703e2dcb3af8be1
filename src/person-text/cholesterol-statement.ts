import { CHOLESTEROL_WORDS, HIGH_FROM, PLAUSIBLE } from './lexicon/measured.ts'
import { NEGATIONS, OTHER_MEASURES, WISH_WORDS } from './lexicon/small-words.ts'

/** Whether a clause that names cholesterol says that it is too high; `unsure` must be shown, never dropped. */
export type Said = 'high' | 'fine' | 'unsure'

/** What a word is for the question at hand; `unknown` is neither cholesterol nor one of the small words. */
export type Part = 'condition' | 'allergen' | 'high' | 'fine' | 'number' | 'unknown' | 'small'

/** `words` are lower case; `parts` say, place by place, what they are. */
export function whatIsSaid(words: readonly string[], parts: readonly Part[]): Said {
  const denials = words.flatMap((word, i) => (NEGATIONS.has(word) ? [denialAt(parts, i)] : []))
  if (denials.includes('not fine')) return 'high'
  if (denials.includes('not high')) return 'fine'
  // "My good cholesterol", HDL: another measure, of which low is what matters.
  if (words.some((word, i) => OTHER_MEASURES.has(word) || (word === 'good' && parts[i + 1] === 'condition')))
    return 'unsure'
  const values = valuesIn(words, parts)
  if (values.includes('high')) return 'high'
  if (denials.includes('unsure')) return 'unsure'
  if (parts.includes('high')) return 'high'
  if (values.includes('implausible')) return 'unsure'
  if (!parts.includes('fine') && !values.includes('fine')) return 'high'
  const plain = !parts.includes('unknown') && !words.some((word) => WISH_WORDS.has(word))
  return plain ? 'fine' : 'unsure'
}

type Denial = 'not fine' | 'not high' | 'unsure' | 'of something else'

/** What the negation at `from` denies: the next word that is no small one. */
function denialAt(parts: readonly Part[], from: number): Denial {
  const next = parts.slice(from + 1).find((part) => part !== 'small')
  if (next === 'fine') return 'not fine'
  if (next === 'high' || next === 'condition' || next === undefined) return 'not high'
  if (next === 'number') return 'unsure'
  if (next === 'allergen') return 'of something else'
  // "240 without medication" leaves what was said before as it is; "I don't think it is high" does not.
  return parts.slice(0, from).includes('condition') ? 'of something else' : 'unsure'
}

type Value = 'high' | 'fine' | 'implausible'

/** Each number, judged by the measure named last before it, or else by the first named. */
function valuesIn(words: readonly string[], parts: readonly Part[]): readonly Value[] {
  const isLdl = (word: string | undefined, i: number) =>
    word === 'ldl' || (word === 'bad' && parts[i + 1] === 'condition')
  const measures = words.map((word, i) =>
    isLdl(word, i) || isLdl(words[i - 1], i - 1)
      ? ('ldl' as const)
      : CHOLESTEROL_WORDS.has(word)
        ? ('total' as const)
        : undefined,
  )
  const first = measures.find((measure) => measure !== undefined) ?? 'total'
  return words.flatMap((word, i) =>
    parts[i] === 'number'
      ? [judged(Number(word.replace(',', '.')), measures.slice(0, i).findLast(Boolean) ?? first)]
      : [],
  )
}

function judged(value: number, measure: keyof typeof HIGH_FROM): Value {
  const unit = value < PLAUSIBLE.mgPerDl.min ? 'mmolPerL' : 'mgPerDl'
  const { min, max } = PLAUSIBLE[unit]
  if (value < min || value > max) return 'implausible'
  return value >= HIGH_FROM[measure][unit] ? 'high' : 'fine'
}
