import type { StatedConditionId } from '../core/health/profile.ts'
import { BLOOD_PRESSURE, CHOLESTEROL_WORDS, HIGH_FROM, PLAUSIBLE } from './lexicon/measured.ts'
import {
  AVOIDANCES,
  DENIALS,
  FILLERS,
  FINE_WORDS,
  HIGH_WORDS,
  NEGATIONS,
  OTHER_MEASURES,
  WISH_WORDS,
} from './lexicon/small-words.ts'
import type { Phrase } from './phrases.ts'
import { isNumber, numberOf, type Word } from './words.ts'

/** Whether a clause says that what it measures is too high; `unsure` must be shown, never dropped. */
export type StatedLevel = 'high' | 'fine' | 'unsure'

/** What a word means for the level; `small` words mean nothing by themselves. */
export type WordRole = 'condition' | 'allergen' | 'high' | 'fine' | 'number' | 'unknown' | 'small'

/** Whether a clause says that the cholesterol, blood pressure or blood sugar it names is too high. */
export function levelOfMeasure(
  id: StatedConditionId,
  words: readonly Word[],
  phrases: readonly Phrase[],
  skipped: ReadonlySet<number>,
): StatedLevel {
  const plain = words.map((word) => word.plain)
  const roles = words.map((word, i) => roleOf(word.plain, i, phrases, skipped))
  if (id === 'high-cholesterol') return statedLevel(plain, roles)
  // Too low is another problem, which no rule here knows.
  if (plain.includes('low')) return 'unsure'
  const figures = plain.filter(isNumber).map(numberOf)
  if (figures.length > 0) return id === 'hypertension' ? pressure(figures) : 'unsure'
  return statedLevel(plain, roles)
}

/** Of "150/95", or of the upper figure alone. Between the two limits, guidelines differ. */
function pressure([systolic = 0, diastolic]: readonly number[]): StatedLevel {
  const { plausible, highFrom, fineBelow } = BLOOD_PRESSURE
  if (systolic < plausible.systolic[0] || systolic > plausible.systolic[1]) return 'unsure'
  if (diastolic !== undefined && (diastolic < plausible.diastolic[0] || diastolic > plausible.diastolic[1]))
    return 'unsure'
  if (systolic >= highFrom.systolic || (diastolic ?? 0) >= highFrom.diastolic) return 'high'
  return systolic < fineBelow.systolic && (diastolic ?? 0) < fineBelow.diastolic ? 'fine' : 'unsure'
}

function roleOf(
  word: string,
  place: number,
  phrases: readonly Phrase[],
  skipped: ReadonlySet<number>,
): WordRole {
  const phrase = phrases.find(({ at, length }) => place >= at && place < at + length)
  if (phrase?.meanings.some(({ kind }) => kind === 'condition')) return 'condition'
  if (phrase && !phrase.meanings.some(({ kind }) => kind === 'other' || kind === 'nutrient'))
    return 'allergen'
  if (HIGH_WORDS.has(word)) return 'high'
  if (FINE_WORDS.has(word)) return 'fine'
  if (isNumber(word)) return 'number'
  const small = skipped.has(place) || FILLERS.has(word) || DENIALS.has(word) || AVOIDANCES.has(word)
  return small ? 'small' : 'unknown'
}

/** The level a clause states; `words` in lower case, each with its role. */
export function statedLevel(words: readonly string[], roles: readonly WordRole[]): StatedLevel {
  const denials = words.flatMap((word, i) => (NEGATIONS.has(word) ? [denialAt(roles, i)] : []))
  if (denials.includes('not fine')) return 'high'
  if (denials.includes('not high')) return 'fine'
  // "My good cholesterol" is HDL: another measure, of which a low level is what matters.
  if (words.some((word, i) => OTHER_MEASURES.has(word) || (word === 'good' && roles[i + 1] === 'condition')))
    return 'unsure'
  const values = valuesIn(words, roles)
  if (values.includes('high')) return 'high'
  if (denials.includes('unsure')) return 'unsure'
  if (roles.includes('high')) return 'high'
  if (values.includes('implausible')) return 'unsure'
  if (!roles.includes('fine') && !values.includes('fine')) return 'high'
  const plain = !roles.includes('unknown') && !words.some((word) => WISH_WORDS.has(word))
  return plain ? 'fine' : 'unsure'
}

type Denial = 'not fine' | 'not high' | 'unsure' | 'of something else'

/** What the negation at `from` denies: the next word that is not a small one. */
function denialAt(roles: readonly WordRole[], from: number): Denial {
  const next = roles.slice(from + 1).find((role) => role !== 'small')
  if (next === 'fine') return 'not fine'
  if (next === 'high' || next === 'condition' || next === undefined) return 'not high'
  if (next === 'number') return 'unsure'
  if (next === 'allergen') return 'of something else'
  // "240 without medication" does not touch what was said before it; "I don't think it is high" does.
  return roles.slice(0, from).includes('condition') ? 'of something else' : 'unsure'
}

type Value = 'high' | 'fine' | 'implausible'

/** Each number, judged by the measure named last before it, or else by the first one named. */
function valuesIn(words: readonly string[], roles: readonly WordRole[]): readonly Value[] {
  const isLdl = (word: string | undefined, i: number) =>
    word === 'ldl' || (word === 'bad' && roles[i + 1] === 'condition')
  const measures = words.map((word, i) =>
    isLdl(word, i) || isLdl(words[i - 1], i - 1)
      ? ('ldl' as const)
      : CHOLESTEROL_WORDS.has(word)
        ? ('total' as const)
        : undefined,
  )
  const first = measures.find((measure) => measure !== undefined) ?? 'total'
  return words.flatMap((word, i) =>
    roles[i] === 'number'
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
