import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Segment } from './segments.ts'

/** Whether what follows is denied: by a plain "not", as something that is over, or as something to avoid. */
export type Denial = 'not' | 'stop' | 'avoid'

/** What words of a segment make of the facts in it; a segment that only goes on takes it over from the one before. */
export type Frame = {
  readonly denial: Denial | undefined
  /** The word that denies was "no" or "without": "no gout, diabetes" denies one or both. */
  readonly isNo: boolean
  /** Not stated as a fact: a guess or a wish, of the past, of the family, a liking, a question. */
  readonly mood: Mood | undefined
  /** An allergy was named: what follows is what it is to. */
  readonly allergy: boolean
  /** What it is to is still being listed: "allergic to penicillin, aspirin", not "peanut allergy, aspirin". */
  readonly isListing: boolean
  readonly severity: 'mild' | 'severe' | undefined
  /** "except" stands before it. */
  readonly except: boolean
  readonly eats: boolean
  /** What was named before it is fine: "I can eat eggs but not milk". */
  readonly isFine: boolean
  /** Before it stands a word that nobody knows, which may change everything: "I dread gout". */
  readonly strange: boolean
  /** In a list behind "no" that does not say whether the "no" goes on: "no gout, diabetes". */
  readonly isHalfDenied: boolean
  /** In a list behind "not", which still holds for foods and for nothing else: "can't have milk, diabetic". */
  readonly isOfFoods: boolean
}

export type Mood = 'maybe' | 'past' | 'family' | 'wish' | 'liking' | 'question'

export const NO_FRAME: Frame = {
  denial: undefined,
  isNo: false,
  mood: undefined,
  allergy: false,
  isListing: false,
  severity: undefined,
  except: false,
  eats: false,
  isFine: false,
  strange: false,
  isHalfDenied: false,
  isOfFoods: false,
}

/** The frame in which each item of a segment stands, and last the one it ends in; it begins with what the segment goes on from. */
export function framesOf(
  { items, isQuestion }: Segment,
  carried: Frame,
  people: ReadonlySet<number>,
): readonly Frame[] {
  const mood = isOfStranger(items) ? 'family' : moodOf(items)
  const isTaken = items.some(({ kind }, i) => kind === 'take' && items[i + 1]?.kind !== 'the')
  const harmlessFrom = endNoun(items, people)
  const frames: Frame[] = [{ ...carried, ...(isQuestion && { mood: 'question' }), ...(mood && { mood }) }]
  for (const [i, item] of items.entries()) {
    const before =
      isTurned(items, i) || isSwitched(items, i) ? turned(frames[i] as Frame) : (frames[i] as Frame)
    const frame = takenFor(after(before, item, items[i + 1], isTaken), items, i)
    if (people.has(i) && !OBJECTS.has(item.plain)) frames.push({ ...frame, strange: false })
    else if (item.kind === 'unknown') frames.push({ ...frame, strange: frame.strange || i < harmlessFrom })
    else frames.push(isSomebodyUnclear(items, i) ? { ...frame, strange: true } : frame)
  }
  return frames.map((frame, i) =>
    isPrefix(items[i - 1], items[i]) ? denied(frame, items[i - 1] as Item) : frame,
  )
}

const NOMINATIVE: ReadonlySet<string> = new Set(['me', 'patient', 'he', 'she', 'they', 'we'])
/** Somebody to whom something is done does not begin a statement: "they tested me for gout". */
const OBJECTS: ReadonlySet<string> = new Set(['me', 'him', 'her', 'us', 'them', 'myself'])

/** "birthday girl": somebody, and not whom anything is stated of. "I'm a mother" is no other. */
export function isSomebodyUnclear(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at).map(({ plain }) => plain)
  const isOneself =
    /^(?:(?:am|be|being|as|is) an?|.*\b(?:new|single|working|busy|proud|time))$/.test(before.join(' ')) ||
    items[at + 1]?.plain === 'of'
  const isUnborn = items.slice(0, at).some(({ ids }) => ids[0] === 'pregnancy')
  return items[at]?.kind === 'relation' && !isOneself && !isUnborn
}

/** Where words begin that nobody knows and that only name something: "I have sleep apnea". */
function endNoun(items: readonly Item[], people: ReadonlySet<number>): number {
  const last = items.findLastIndex(({ kind }) => kind !== 'unknown' && kind !== 'number' && kind !== 'ratio')
  return last >= 0 && people.has(last) ? items.length : last + 1
}

/** What a segment takes over from the one before it. Where it goes on with that: "milk, eggs". */
export function carriedInto({ joint, items }: Segment, before: Frame, goesOn: boolean): Frame {
  // "I have two EpiPens because of peanuts"
  if (goesOn && joint === 'because' && before.severity === 'severe' && before.allergy)
    return { ...NO_FRAME, allergy: true, severity: 'severe' }
  if (!goesOn || joint === 'start' || joint === 'because') return NO_FRAME
  const { denial, isNo } = before
  // "not coeliac, just wheat intolerant"
  const isContrast = joint !== 'or' && denial !== undefined && items.some(isContrasting)
  if (joint === 'but' || isContrast)
    return { ...before, denial: undefined, except: false, isHalfDenied: false, isOfFoods: false }
  // "Can have: dairy"
  if (joint === 'colon' && before.isFine && !denial) return { ...before, eats: true }
  if (joint === 'or' || joint === 'colon' || !denial) return before
  return isNo || joint === 'and' ? { ...before, isHalfDenied: true } : { ...before, isOfFoods: true }
}

function isContrasting({ plain, words }: Item): boolean {
  return CONTRAST.test(plain) || (/^(?:it|that|he|she)$/.test(plain) && words[0]?.owns === true)
}

/** "No grapefruit with my simvastatin": what it is for is not denied; without a "my" it is asked. */
function takenFor(frame: Frame, items: readonly Item[], at: number): Frame {
  const [link, next, noun] = items.slice(at, at + 3)
  const isLink = link?.kind === 'with' || link?.kind === 'for' || link?.plain === 'on'
  if (!isLink || !frame.denial || !items.slice(0, at).some(isContent)) return frame
  const isOwn =
    /^(?:my|his)$/.test(next?.kind ?? '') &&
    noun !== undefined &&
    /^(?:medicine|condition|diabetes|perhaps)$/.test(noun.kind)
  if (isOwn) return { ...frame, denial: undefined, isNo: false }
  return link.kind !== 'for' && next?.kind === 'medicine'
    ? { ...frame, denial: undefined, isNo: false, mood: 'maybe' }
    : frame
}

/** "Switched from simvastatin to atorvastatin" */
function isSwitched(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.plain === 'to' &&
    items.slice(0, at).some(({ plain }) => /^(?:switched|changed) from$/.test(plain))
  )
}

/** "Used to be allergic to peanuts now only egg": a denial ends where something else is set against it. */
function isTurned(items: readonly Item[], at: number): boolean {
  const denial = items.findIndex(({ kind }) => /^(?:not|stop|past)$/.test(kind))
  return (
    denial >= 0 &&
    /^(?:just|only|now|still|instead)$/.test(items[at]?.plain ?? '') &&
    items.slice(denial, at).some(isContent) &&
    items.slice(at).some(isContent)
  )
}

function turned(frame: Frame): Frame {
  return frame.mood === 'past' || frame.denial
    ? { ...frame, denial: undefined, isNo: false, mood: frame.mood === 'past' ? undefined : frame.mood }
    : frame
}

const CONTRAST = /^(?:just|only|now|actually|instead|though|still|is|are)$/

/** "My dog is diabetic": somebody or something that is nobody to eat with. */
function isOfStranger(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind !== 'small')
  const [first, ...rest] = items.slice(at)
  const [noun, verb] = rest.slice(rest.findIndex(({ kind }) => !/^(?:figure|number|which|small)$/.test(kind)))
  const isNoun =
    (noun?.kind === 'unknown' && !noun.words[0]?.capital) ||
    noun?.kind === 'other-food' ||
    (noun?.kind === 'doctor' && /^(?:is|are|has|have|eat|take)/.test(verb?.plain ?? ''))
  return (
    (first?.kind === 'my' || first?.kind === 'his' || first?.kind === 'the') &&
    isNoun &&
    /^(?:verb|finding|take|eat|not)$/.test(verb?.kind ?? '')
  )
}

/** These hold for a whole segment, wherever they stand in it; a wish and the past only for what follows. */
function moodOf(items: readonly Item[]): Mood | undefined {
  const kinds = new Set(items.map(({ kind }) => kind))
  if (kinds.has('family')) return 'family'
  if (kinds.has('liking')) return 'liking'
  if (items.some((item, i) => item.kind === 'not' && isHalf(items[i + 1], items[i + 2]))) return 'maybe'
  // "Bad reflux when I eat tomatoes": it is there all the same.
  const condition = items.findIndex(({ kind }) => kind === 'condition')
  const isUnsure = ({ kind, plain }: Item, at: number) =>
    kind === 'maybe' && !(plain === 'when' && condition >= 0 && condition < at)
  return items.some(isUnsure) ? 'maybe' : undefined
}

function after(frame: Frame, item: Item, next: Item | undefined, isTaken: boolean): Frame {
  switch (item.kind) {
    case 'drinking':
      return { ...denied(frame, item), eats: true }
    case 'not':
      // It denies one word: "non-coeliac gluten sensitivity".
      if (isPrefix(item, next)) return frame
      // "No, he has gout."
      if (item.plain === 'no' && next && NOMINATIVE.has(next.kind)) return frame
      // Spanish "no a los cacahuetes" is "not to peanuts".
      return /^(?:al?|aux?|ao?s?)$/.test(next?.plain ?? '')
        ? { ...denied(frame, item), isNo: false }
        : denied(frame, item)
    case 'stop':
      // "Gone vegan"
      return item.plain === 'gone' ? frame : denied(frame, item)
    case 'nobody':
    case 'avoid':
      return denied(frame, item)
    case 'except':
      // "not allergic to anything except fish": to fish.
      return frame.denial ? { ...frame, denial: 'avoid', isOfFoods: true } : { ...frame, except: true }
    case 'finding':
      // "I was diagnosed with gout": a fact ever since.
      return frame.mood === 'past' ? { ...frame, mood: undefined } : frame
    case 'past':
    case 'wish':
      return { ...frame, mood: frame.mood ?? item.kind }
    case 'allergy':
      return { ...frame, allergy: true, isListing: true }
    case 'severe-allergy':
      return { ...frame, allergy: true, isListing: true, severity: 'severe' }
    case 'eat':
      return { ...frame, eats: true }
    case 'fine':
      return { ...frame, isFine: true }
    case 'for':
      if (item.plain === 'about' && next && isContent(next) && next.kind !== 'figure')
        return { ...frame, mood: frame.mood ?? 'wish' }
      return isTaken ? { ...frame, strange: false } : frame
    case 'with':
      // "I take Xyzal for my blood pressure": a medicine's name says nothing of the pressure.
      return isTaken ? { ...frame, strange: false } : frame
    default:
      return frame
  }
}

function isPrefix(item: Item | undefined, next: Item | undefined): boolean {
  return item?.plain === 'non' && next?.words[0]?.gap === '-'
}

/** "not not", "not very allergic" */
function isHalf(next: Item | undefined, third: Item | undefined): boolean {
  const isDegree =
    next?.kind === 'severe-allergy' ||
    next?.kind === 'severe' ||
    /^(?:very|that|so|really|too|particularly|especially|badly|terribly)$/.test(next?.plain ?? '')
  return next?.kind === 'not' || (isDegree && third?.kind !== 'verb' && third?.kind !== 'eat')
}

function denied(frame: Frame, item: Item): Frame {
  const denial = { denial: denialOf(item), isNo: isNo(item), isHalfDenied: false, isOfFoods: false }
  return frame.except ? frame : { ...frame, ...denial }
}

/** "I do not eat" and "I stopped eating" deny alike; the last word counts. */
function denialOf({ kind }: Item): Denial {
  return kind === 'stop' || kind === 'avoid' ? kind : 'not'
}

function isNo({ plain }: Item): boolean {
  return /^(?:no|without|w o|wo)$/.test(plain)
}
