import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Joint, Segment } from './segments.ts'
import { isCapital, owns } from './who-words.ts'

/** A capital makes a name where somebody is likely to be named: before a verb or an age, behind "for", as a heading. */
export function isName(
  { items, joint }: Segment,
  at: number,
  next: Segment | undefined,
  named: number,
): boolean {
  const item = items[at] as Item
  const before = items[at - 1]
  const after = items[at + 1]
  // "Mrs B, 78"
  if (TITLE.test(before?.plain ?? '')) return true
  const begins = items
    .slice(0, at)
    .every(
      ({ kind, plain }) => kind === 'small' || kind === 'same' || plain === 'neither' || plain === 'both',
    )
  // "Max: coeliac", but "Max: 1500 mg"
  const isHead =
    items.length === 1 && next !== undefined && !/^(?:number|figure)$/.test(next.items[0]?.kind ?? '')
  if (item.kind !== 'unknown' && !isHead)
    return begins && /^(?:is|has|isnt|hasnt|doesnt|cant|takes|eats)$/.test(after?.plain ?? '')
  if (before?.kind === 'for' || before?.kind === 'same')
    return after === undefined || (at === 1 && (after.kind === 'not' || isContent(after)))
  // "The one with the nut allergy is Jonas"
  const isTheOne = items.some(({ plain }) => /\b(?:the one|only one|who|person|someone)$/.test(plain))
  if (isTheOne && after === undefined && before?.plain === 'is') return true
  if (!begins) return false
  if (isPointedAt(items, joint)) return true
  // "Anna's allergic", but "Meniere's means less salt"
  if (owns(item))
    return after !== undefined && !/^(?:unknown|verb)$/.test(after.kind) && after.plain !== 'disease'
  if (
    after &&
    ((VERBS.test(after.kind) && (joint === 'and' || joint === 'or' || !NOT_FINITE.test(after.plain))) ||
      isAge(after) ||
      // "Ben 36 gout", but "Fluid 1.5 L"
      (after.kind === 'number' && items[at + 2] !== undefined && items[at + 2]?.kind !== 'unit'))
  )
    return true
  if (isOneMore(items, at, joint, named)) return true
  if (!next) return false
  if (after) return false
  const isHeading = next.joint === 'colon' || next.joint === 'dash'
  const first = next.items[0]
  const isAside =
    (next.joint === 'open' || next.joint === 'comma') &&
    next.items.every(({ kind }) => /^(?:number|figure|time|old)$/.test(kind))
  const isOneOfTwo =
    (next.joint === 'and' || next.joint === 'or') &&
    first !== undefined &&
    (isCapital(first) || first.kind === 'me' || first.kind === 'my')
  const isAlsoCalled =
    next.joint === 'comma' &&
    first?.kind === 'my' &&
    /^(?:relation|figure)$/.test(next.items.at(-1)?.kind ?? '')
  return (
    isHeading ||
    isAside ||
    isAlsoCalled ||
    isOneOfTwo ||
    isNoted(next) ||
    (joint === 'open' && next.joint === 'close')
  )
}

/** Of a doctor people speak as of nobody who eats. */
export const TITLE = /^(?:mr|mrs|ms|miss|mister)$/

/** "Sarah (vegan)": a medicine looks the same, so it has to be asked whose it is. */
export function isNoted({ joint, items }: Segment): boolean {
  return joint === 'open' && items.some((item) => isContent(item) && !isAge(item))
}

/** "Jack can't have eggs, Lily peanuts" */
function isOneMore(items: readonly Item[], at: number, joint: Joint, named: number): boolean {
  const noun = items.slice(at + 1).find(({ kind }) => kind !== 'small')
  return at === 0 && named > 0 && joint !== 'start' && noun !== undefined && isContent(noun)
}

/** "Imagine being coeliac" begins with no name. */
const NOT_FINITE = /^(?:be|been|have|do|am|are|.*ing)$/
const VERBS = /^(?:verb|finding|not|too|eat|take|fine|stop|avoid|past)$/

/** "peanut allergy: Emma": whose it is has to be asked, as a medicine looks the same. */
function isPointedAt(items: readonly Item[], joint: Joint): boolean {
  return items.length === 1 && (joint === 'colon' || joint === 'dash' || joint === 'open')
}

export function isAge({ facts, kind }: Item): boolean {
  return kind === 'figure' && facts?.[0]?.kind === 'age'
}
