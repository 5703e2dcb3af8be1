import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import { isContent } from './lexicon.ts'
import { isCapital } from './who-words.ts'

export const LONGEST_BETWEEN = 7
export const GIVEN: ReadonlySet<Kind> = new Set(['my', 'the', 'his', 'a', 'number'])

/** What never stands between "my" and "son", where anything may be stated of him: "my lactose intolerant 5-year-old son". */
const NOT_BETWEEN: ReadonlySet<Kind> = new Set([
  ...([
    'me',
    'we',
    'nobody',
    'he',
    'she',
    'they',
    'someone',
    'patient',
    'my',
    'the',
    'a',
    'his',
    'relation',
    'verb',
  ] as const),
  ...([
    'finding',
    'eat',
    'take',
    'not',
    'for',
    'with',
    'as',
    'same',
    'too',
    'either',
    'past',
    'stop',
    'avoid',
    'except',
  ] as const),
])

/** Before a relation without "my": "two kids", "vegan wife", "and daughter". */
const BEFORE_BARE: ReadonlySet<Kind> = new Set([
  'for',
  'with',
  'as',
  'not',
  'same',
  'too',
  'except',
  'verb',
  'small',
])

/** Whether an item may stand between "my" and the relation. */
export function isBetween(item: Item, isGiven = false): boolean {
  return !NOT_BETWEEN.has(item.kind) && (isGiven ? !isCapital(item) : item.kind !== 'unknown')
}

/** A relation without "my" may begin a segment, or follow what is stated of them there: "coeliac son". */
export function startsBare(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  // "mum type 2, dad type 1" without the comma
  const isNext = items[at]?.kind === 'relation' && before !== undefined && isContent(before)
  const next = items[at + 1]
  // "student nurse"
  if (next?.kind === 'doctor') return false
  if (isNext && next && (isContent(next) || next.kind === 'number')) return true
  return (
    isBetween(items[at] as Item) &&
    items[at]?.kind !== 'small' &&
    (before === undefined || BEFORE_BARE.has(before.kind))
  )
}

/** "I am a mother" and "as a child" name nobody else. */
export function isMeant(items: readonly Item[], at: number, to: number): boolean {
  const before = items
    .slice(0, at)
    .findLast(({ kind, plain }) => kind !== 'small' || plain === 'as' || plain === 'such')
  const given = items[at]?.kind
  if (given === 'a' && items.some(({ kind }) => kind === 'wish')) return false
  if (given === 'a') return before === undefined || BEFORE_SOMEBODY.test(before.plain)
  // "I'm her carer"
  if (isOneself(items, at, to) || /^(?:am|im)$/.test(items[at - 1]?.plain ?? '')) return false
  if (
    given === 'my' ||
    given === 'me' ||
    given === 'patient' ||
    given === 'the' ||
    given === 'his' ||
    given === 'number'
  )
    return true
  if (items[at - 1]?.kind === 'for' || isContent(items[at - 1] ?? NOTHING)) return true
  const bare = items
    .slice(0, at)
    .every(({ kind }) => BEFORE_BARE.has(kind) || kind === 'number' || kind === 'figure')
  return bare && !/^(?:am|is|are|be|been|as)$/.test(before?.plain ?? '') && to - at <= LONGEST_BETWEEN
}

const BEFORE_SOMEBODY =
  /\b(?:have|has|got|there|there is|expecting|with|for|and|w|after|of|feed|feeding|know|teach|host|hosting|invite|invited|it is)$/

const NOTHING = { kind: 'small' } as const

/** "new mum", "mother of two" are who writes. */
function isOneself(items: readonly Item[], at: number, to: number): boolean {
  const before = items.slice(Math.max(0, at - 1), to).map(({ plain }) => plain)
  const isGiven = GIVEN.has(items[at]?.kind ?? 'small') && items[at]?.kind !== 'a'
  return (
    !isGiven &&
    (items[to + 1]?.plain === 'of' ||
      before.some((plain) => /^(?:new|first time|single|working|busy|proud|soon)$/.test(plain)))
  )
}
