import type { StatedConditionId } from '../core/health/profile.ts'
import { type Part, type Said, whatIsSaid } from './cholesterol-statement.ts'
import { BLOOD_PRESSURE } from './lexicon/measured.ts'
import { AVOIDANCES, DENIALS, FILLERS, FINE_WORDS, HIGH_WORDS } from './lexicon/small-words.ts'
import type { Phrase } from './phrases.ts'
import { isNumber, numberOf, type Word } from './words.ts'

/** Whether a clause says that what it names, a cholesterol, a blood pressure or a blood sugar, is too high. */
export function measureSaid(
  id: StatedConditionId,
  words: readonly Word[],
  phrases: readonly Phrase[],
  silent: ReadonlySet<number>,
): Said {
  const plain = words.map((word) => word.plain)
  const parts = words.map((word, i) => partOf(word.plain, i, phrases, silent))
  if (id === 'high-cholesterol') return whatIsSaid(plain, parts)
  // Too low is another trouble, which no rule here knows.
  if (plain.includes('low')) return 'unsure'
  const figures = plain.filter(isNumber).map(numberOf)
  if (figures.length > 0) return id === 'hypertension' ? pressure(figures) : 'unsure'
  return whatIsSaid(plain, parts)
}

/** Of "150/95", or of the upper figure alone; between the two limits guidelines differ. */
function pressure([systolic = 0, diastolic]: readonly number[]): Said {
  const { plausible, highFrom, fineBelow } = BLOOD_PRESSURE
  if (systolic < plausible.systolic[0] || systolic > plausible.systolic[1]) return 'unsure'
  if (diastolic !== undefined && (diastolic < plausible.diastolic[0] || diastolic > plausible.diastolic[1]))
    return 'unsure'
  if (systolic >= highFrom.systolic || (diastolic ?? 0) >= highFrom.diastolic) return 'high'
  return systolic < fineBelow.systolic && (diastolic ?? 0) < fineBelow.diastolic ? 'fine' : 'unsure'
}

function partOf(word: string, place: number, phrases: readonly Phrase[], silent: ReadonlySet<number>): Part {
  const phrase = phrases.find(({ at, length }) => place >= at && place < at + length)
  if (phrase?.meanings.some(({ kind }) => kind === 'condition')) return 'condition'
  if (phrase && !phrase.meanings.some(({ kind }) => kind === 'other' || kind === 'nutrient'))
    return 'allergen'
  if (HIGH_WORDS.has(word)) return 'high'
  if (FINE_WORDS.has(word)) return 'fine'
  if (isNumber(word)) return 'number'
  const small = silent.has(place) || FILLERS.has(word) || DENIALS.has(word) || AVOIDANCES.has(word)
  return small ? 'small' : 'unknown'
}
