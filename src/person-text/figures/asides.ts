import type { Item } from '../items.ts'
import { isContent } from '../lexicon.ts'
import { GROWN_UP } from '../nameless-mention.ts'
import { isCapital } from '../who-words.ts'
import { type FoundFigure, figure, range } from './figure-item.ts'

const MEDICINES: ReadonlySet<string> = new Set(['medicine', 'other-medicine', 'perhaps'])

/** "lovastatin 20 mg", "simvastatin 40", "Synthroid 50 mcg": how much of a medicine changes nothing. */
export function doseAt(items: readonly Item[], at: number): FoundFigure | undefined {
  const hasUnit = items[at + 1]?.kind === 'unit' && items[at + 1]?.ids[0] === 'mass'
  const near = hasUnit
    ? items.some(({ kind }) => MEDICINES.has(kind))
    : MEDICINES.has(items[at - 1]?.kind ?? '')
  return near ? figure(items, range(at, at + (hasUnit ? 2 : 1))) : undefined
}

/** The rules for kidney disease are those of stages 3 to 5; an earlier stage is asked about. */
const FIRST_STAGE = 3

/** "stage 3", "CKD 3b", of a kidney disease. */
export function stageAt(items: readonly Item[], at: number): FoundFigure | undefined {
  const kidney = items.findIndex(({ ids }) => ids[0] === 'kidney-disease' || ids[0] === 'kidney-dialysis')
  const disease = items[kidney]
  const named = /\b(?:stage|grade)s?$/.test(items[at - 1]?.plain ?? '')
  if (!disease && named && items.some(isContent)) return figure(items, [at - 1, at])
  if (!disease || (!named && kidney !== at - 1) || (items[at]?.value ?? 9) > 5) return undefined
  const letter = /^[ab]$/.test(items[at + 1]?.plain ?? '') ? [at + 1] : []
  const places = [...(named ? [at - 1] : []), at, ...letter]
  const early = (items[at]?.value ?? 0) < FIRST_STAGE
  if (!early) return figure(items, places)
  const { item } = figure(items, [...places, kidney])
  return {
    places: [...places, kidney],
    item: { ...item, kind: 'condition', ids: disease.ids, doubtful: true },
  }
}

/** "for 20 years", "since 2015", "three times a week", "28 weeks pregnant": when, and how often, change nothing. */
export function durationAt(items: readonly Item[], at: number): FoundFigure | undefined {
  const { value = 0, words = [] } = items[at] ?? {}
  const next = items[at + 1]?.kind
  const before = items[at - 1]?.plain ?? ''
  // "28 weeks pregnant", but "one pregnant"
  const isOfPregnancy = items.slice(at + 1, at + 3).some(({ ids }) => ids[0] === 'pregnancy')
  if (isOfPregnancy && (next === 'time' || value >= FIRST_WEEK)) return figure(items, [at])
  if (next === 'times' || items[at + 1]?.plain === 'x') {
    const goesOn = isPer(items[at + 2]) || items[at + 2]?.kind === 'limit'
    const to = goesOn ? (items[at + 3]?.kind === 'time' ? at + 4 : at + 3) : at + 2
    return trainingAt(items, at, to) ?? figure(items, range(at, to))
  }
  // "34yo @ 22w": pregnant, as midwives write it
  if (words[0]?.gap.includes('@')) return undefined
  if (next === 'time') {
    const isPlain = /^(?:for|since|in|last|past|every|about|over|after|next|the|almost|nearly)$/.test(before)
    // "Mr Khan 67 yrs gout": how old, or for how long?
    const who = items[at - 1]
    const isEither = who !== undefined && (who.kind === 'relation' || isCapital(who)) && value >= GROWN_UP
    if (isEither && items[at + 1]?.ids[0] === '1' && items[at + 2]?.plain !== 'ago') return undefined
    const isPlaced = isPlain || items[at + 2]?.plain === 'ago' || items.some(isContent)
    return isPlaced ? figure(items, range(at, at + 2)) : undefined
  }
  const isYear = value >= 1900 && value <= 2099 && words[0]?.plain.length === 4
  if (isYear && items.some(({ plain }) => plain === 'born')) return undefined
  if (isYear && /^(?:in|since|from|of|until|till)$/.test(before)) return figure(items, [at])
  const isWhen = items.slice(0, at).some(({ plain }) => /^(?:since|when|from)$/.test(plain))
  return isWhen && value < 110 ? figure(items, [at]) : undefined
}

/** Nobody knows of a pregnancy before. */
const FIRST_WEEK = 4

function isPer(item: Item | undefined): boolean {
  return item?.kind === 'per' || item?.plain === 'a'
}

/** Five times a week or more is much, once or more is some. */
const MUCH_TRAINING = 5

function trainingAt(items: readonly Item[], at: number, to: number): FoundFigure | undefined {
  const training = items.findIndex(({ kind }) => kind === 'training')
  const isWeekly = /week/.test(items[to - 1]?.plain ?? '')
  if (training < 0 || !isWeekly) return undefined
  const id = (items[at]?.value ?? 0) >= MUCH_TRAINING ? 'high' : 'moderate'
  return figure(items, [...new Set([training, ...range(at, to)])], { kind: 'activity', id })
}
