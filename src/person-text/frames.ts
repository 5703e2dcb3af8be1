import type { Denial, Frame } from './frame.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import { isOfStranger, moodOf } from './mood.ts'
import type { Segment } from './segments.ts'
import { isSwitched, isTurned, takenFor, turned } from './turned-frame.ts'

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

function denied(frame: Frame, item: Item): Frame {
  const denial = { denial: denialOf(item), isNo: isNo(item), isHalfDenied: false, isOfFoods: false }
  return frame.except ? frame : { ...frame, ...denial }
}

/** "I do not eat" and "I stopped eating" deny alike; the last word counts. */
function denialOf({ kind }: Item): Denial {
  return kind === 'stop' || kind === 'avoid' ? kind : 'not'
}

/** Whether it is a "no", which may go on in a list. */
export function isNo({ plain }: Item): boolean {
  return /^(?:no|nil|without|w o|wo)$/.test(plain)
}
