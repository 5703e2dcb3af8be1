import type { StatedConditionId } from '../core/health/profile.ts'
import { BLOOD_PRESSURE } from './lexicon/measured.ts'
import { AVOIDANCES, DENIALS, FILLERS, FINE_WORDS, HIGH_WORDS } from './lexicon/small-words.ts'
import type { Phrase } from './phrases.ts'
import { type StatedLevel, statedLevel, type WordRole } from './stated-level.ts'
import { isNumber, numberOf, type Word } from './words.ts'

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
