import { beginsClause, isWellBefore, JOINTS } from './clauses.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Word } from './words.ts'

/** How a segment is joined to what stands before it. */
export type Joint = 'start' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'and' | 'or' | 'but' | 'because'

/** A piece between two joints, which says one thing at most: "my son is allergic to peanuts", "milk", "not me". */
export type Segment = {
  readonly items: readonly Item[]
  readonly joint: Joint
  /** What joins the next one. */
  readonly next: Joint
  readonly isQuestion: boolean
  /** Its sentence holds words that nobody knows. */
  readonly isAmongUnknown: boolean
  /** An age behind a name: "Tom (4)". */
  readonly isAside?: true
}

/** "Like my brother" is no liking, and "so's my dad" no reason. */
function inContext(item: Item, next: Item | undefined, before: Item | undefined): Item {
  // French: "mois" is a month, "moi" is me.
  if (item.plain === 'moi' && item.kind === 'time') return { ...item, kind: 'me', ids: [] }
  // Spanish: "él" is he, "el" the.
  if (item.plain === 'el' && item.kind === 'he' && item.words[0]?.written.toLowerCase() === 'el')
    return { ...item, kind: 'the', ids: [] }
  // "Frau, 28", "mujer de 28 años": of oneself; a wife has somebody whose she is, or does something.
  if (ALSO_SEX.test(item.plain) && !before && (next === undefined || /^(?:number|for)$/.test(next.kind)))
    return { ...item, kind: 'sex' }
  // "A marathon in May"
  if (
    item.plain === 'may' &&
    item.words[0]?.capital &&
    before &&
    /^(?:in|since|until|till|of|next|last)$/.test(before.plain)
  )
    return { ...item, kind: 'small', ids: [] }
  // "My gf" is no diet.
  if (item.words[0]?.written === 'OH' && next?.kind === 'verb') return { ...item, kind: 'relation', ids: [] }
  // "Milk gives me migraines", "asthma from sulphites"
  if (
    item.kind === 'other' &&
    ATTACKS.test(item.plain) &&
    (OBJECT.test(before?.plain ?? '') || next?.plain === 'from')
  )
    return { ...item, kind: 'reaction' }
  if (BAD.test(item.plain) && next && /^(?:food|part|allergy)$/.test(next.kind))
    return { ...item, kind: 'severe' }
  if (before?.kind === 'my' && item.plain === 'ex') return { ...item, kind: 'relation', ids: [] }
  if (/^[gb]f$/.test(item.plain) && (before?.kind === 'my' || next?.kind === 'verb'))
    return { ...item, kind: 'relation', ids: [item.plain === 'gf' ? 'female' : 'male'] }
  // "My little brother"
  if (item.plain === 'little' && next?.kind === 'relation') return { ...item, kind: 'which', ids: [] }
  if (item.kind === 'because') return { ...item, kind: 'same' }
  return item.plain === 'like' && WHO.has(next?.kind ?? '') ? { ...item, kind: 'as' } : item
}

/** "Everyone but my dad" */
function isExcept(
  { kind, plain }: Item,
  before: Item | undefined,
  next: Item | undefined,
  current: readonly Item[],
): boolean {
  // "Everyone in the family but me is vegan"
  const last = current.findLast((item) => /^(?:we|nobody|verb|not|eat)$/.test(item.kind) || isContent(item))
  const isOfPeople = last?.kind === 'we' || last?.kind === 'nobody'
  // "I'm allergic to nothing but my son is"
  if (!isOfPeople && (next?.kind === 'my' || next?.kind === 'relation' || next?.kind === 'his')) return false
  const isAll =
    isOfPeople ||
    /^(?:everything|anything|nothing|all)$/.test(before?.plain ?? '') ||
    /^(?:all|any|every) /.test(before?.plain ?? '')
  // "Eats everything but is allergic to peanuts"
  const isAllergic = next?.kind === 'allergy' || next?.kind === 'severe-allergy' || next?.kind === 'verb'
  return (
    kind === 'but' &&
    plain === 'but' &&
    isAll &&
    !isAllergic &&
    !/^(?:i|im|he|she|we|they)$/.test(next?.plain ?? '')
  )
}

/** Husband or wife, and also man or woman. */
const ALSO_SEX = /^(?:mann|frau|mujer)$/

/** What a food may bring on, and somebody may have without any. */
const ATTACKS = /^(?:asthma|migraine|eczema)s?$/
const OBJECT = /^(?:me|him|her|us|them)$/

/** Of an allergy: "a bad nut allergy". */
const BAD = /^(?:bad|terrible|awful|horrible|major|massive|nasty)$/

const WHO: ReadonlySet<string> = new Set(['my', 'his', 'me', 'he', 'she', 'they', 'relation'])
/** After these a full stop ends nothing. */
const ABBREVIATIONS = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'vs', 'eg', 'ie', 'approx', 'prof'])

/** Longer ones end at the next comma, or anywhere: in what nobody would write everything would be held against everything. */
const LONG_SENTENCE = 40
const LONGEST_SENTENCE = 80

/** Sentences, each with the mark it ends in. */
export function sentencesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = []
  for (const [i, word] of words.entries()) {
    const length = sentences.at(-1)?.length ?? 0
    const isFull = length >= LONGEST_SENTENCE || (length >= LONG_SENTENCE && word.gap.includes(','))
    if (i === 0 || isFull || isStop(word.gap, words[i - 1]?.plain ?? '', word.plain)) sentences.push([])
    sentences.at(-1)?.push(word)
  }
  return sentences
}

function isStop(gap: string, before: string, next: string): boolean {
  // German: "im 5. Monat"
  const isOrdinal = /^\d{1,2}$/.test(before) && /^(?:monat|woche)/.test(next)
  const isNone = (isOrdinal || ABBREVIATIONS.has(before)) && /^\.\s*$/.test(gap)
  return /[!?;\n•…]|[.](?=.)/u.test(gap) && !isNone
}

/** The segments of a sentence. */
export function segmentsOf(items: readonly Item[], isQuestion: boolean): readonly Segment[] {
  const segments: { items: Item[]; joint: Joint }[] = []
  let joint: Joint = 'start'
  let current: Item[] = []
  const close = (next: Joint) => {
    if (current.length > 0) segments.push({ items: current, joint })
    // "x, and y" is joined by "and", and "(and y)" by the bracket.
    joint = current.length > 0 ? next : stronger(joint, next)
    current = []
  }
  for (const [i, item] of items.entries()) {
    const mark = i === 0 ? undefined : markIn(item.words[0]?.gap ?? '', items[i - 1], item)
    if (mark) close(mark)
    else if (beginsClause(items, i, current)) close('comma')
    if (item.kind === 'except' && isWellBefore(current)) close('comma')
    else if (isExcept(item, items[i - 1], items[i + 1], current)) current.push({ ...item, kind: 'except' })
    else if (JOINTS.has(item.kind) && !item.words[0]?.owns) close(item.kind as Joint)
    else current.push(inContext(item, items[i + 1], items[i - 1]))
  }
  close('start')
  const isAmongUnknown = items.some(({ kind, words }) => kind === 'unknown' && !words[0]?.capital)
  return segments.map(({ items: own }, i) => {
    const joints = segments.slice(i, i + 2).map((_, j) => jointAt(segments, i + j))
    return { isAmongUnknown, items: own, joint: joints[0] ?? 'start', next: joints[1] ?? 'start', isQuestion }
  })
}

/** "no gout, kidney stones or diabetes": the comma stands for "or", and so does the one before "and". */
function jointAt(segments: readonly { readonly joint: Joint }[], at: number): Joint {
  const joint = segments[at]?.joint ?? 'start'
  if (joint !== 'comma') return joint
  const last = segments.slice(at + 1).find((each) => each.joint !== 'comma')?.joint
  return last === 'or' ? 'or' : 'comma'
}

function stronger(before: Joint, next: Joint): Joint {
  if (before === 'start' || before === 'open') return before
  return next === 'comma' ? before : next
}

function markIn(gap: string, before: Item | undefined, item: Item): Joint | undefined {
  if (gap.includes('(') || gap.includes('[')) return 'open'
  if (gap.includes(')') || gap.includes(']')) return 'close'
  if (/[:=→>]/u.test(gap)) return 'colon'
  if (/[–—]|\s-+\s/u.test(gap))
    return before?.kind === 'number' && item.kind === 'number' ? undefined : 'dash'
  if (gap.includes(',')) return 'comma'
  if (gap.includes('.') && !(before?.kind === 'number' && item.kind === 'time')) return 'comma'
  return gap.includes('/') && !isPerUnit(before, item) ? 'comma' : undefined
}

/** "g/kg", "mg/dL", "g/day" */
function isPerUnit(before: Item | undefined, item: Item): boolean {
  return before?.kind === 'unit' && (item.kind === 'unit' || item.kind === 'time')
}
