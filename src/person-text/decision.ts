import type { Fact } from './facts.ts'
import type { Frame } from './frame.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Segment } from './segments.ts'

/** What becomes of an item that may state something. */
export type Decision = {
  /** `has`: stated; `not`: denied, which adds nothing; `ask`: uncertain; `show`: not understood. */
  readonly how: 'has' | 'not' | 'ask' | 'show'
  /** Facts that go together; of several choices, the person picks one. */
  readonly choices: readonly (readonly Fact[])[]
  /** It is not eaten, which need not be an allergy. */
  readonly isAvoided?: true
  /** It is eaten, whatever the way of eating named beside it says. */
  readonly isEaten?: true
}

export type Context = {
  readonly segment: Segment
  readonly at: number
  readonly frame: Frame
  /** Allergies were named before it: "nuts (not peanuts)". */
  readonly isListing?: boolean
}

/** The types of diabetes that it is asked which of. */
export const DIABETES: readonly (readonly Fact[])[] = [
  [{ kind: 'condition', id: 'type-2-diabetes' }],
  [{ kind: 'condition', id: 'type-1-diabetes' }],
]

export const SHOW: Decision = { how: 'show', choices: [] }
/** Understood, and nothing new. */
export const NOTHING: Decision = { how: 'not', choices: [] }

/** The facts that a phrase of the vocabulary stands for. */
export function factsOf({ kind, ids }: Item): readonly Fact[] {
  switch (kind) {
    case 'texture':
    case 'drink':
      return [{ kind: 'target', id: kind === 'drink' ? 'drinkTexture' : 'texture', value: Number(ids[0]) }]
    case 'food':
    case 'part':
    case 'allergic':
    case 'without':
      return ids.map(factFrom)
    default:
      return [factFrom(`${kind}/${ids[0]}`)]
  }
}

/** "allergy/peanut" as a fact. A test holds every id of a vocabulary against those of the profile. */
export function factFrom(written: string): Fact {
  const [kind, id] = written.split('/')
  return { kind, id } as Fact
}

/** What is stated by being named: a condition, a diet, a medicine, a sex. */
export function stated(
  { frame, segment, at }: Context,
  item: Item,
  facts: readonly Fact[],
  choices: Decision['choices'] = [facts],
): Decision {
  const { mood, denial } = frame
  const isMedicine = item.kind === 'medicine' || item.ids[0]?.startsWith('medicine/')
  const isOfAllergy = isMedicine && (frame.isListing || segment.items[at + 1]?.kind === 'allergy')
  if (isMixed(segment)) return { how: 'ask', choices }
  const isGoal = item.ids[0] === 'weight-loss' || item.ids[0] === 'muscle-gain'
  if (isGoal && segment.items.slice(0, at).some(({ plain }) => plain === 'dont want'))
    return { how: 'not', choices }
  if (mood === 'family' || mood === 'liking' || (mood === 'wish' && !isGoal) || isOfAllergy || frame.except)
    return SHOW
  // "gout-free", and "vegetarian is fine" says who would eat it, too
  if (segment.items[at + 1]?.kind === 'free' && item.kind !== 'diet') return { how: 'not', choices }
  if (item.kind === 'diet' && segment.items.slice(at + 1).some(({ kind }) => kind === 'fine'))
    return { how: 'ask', choices }
  if (item.plain === 'lactose' && segment.items.slice(at + 1).some(({ kind }) => kind === 'fine'))
    return { how: 'not', choices }
  const endsInNo = segment.items.at(-1)?.kind === 'not' && at === segment.items.length - 2
  if (denial === 'avoid' && !frame.isOfFoods) return SHOW
  if ((denial && !frame.isOfFoods && !frame.isHalfDenied) || endsInNo)
    return mood === 'maybe' ? { how: 'ask', choices } : { how: 'not', choices }
  const isTaken = item.kind === 'medicine' && /^(?:take|with)$/.test(segment.items[at - 1]?.kind ?? '')
  // "I was pregnant last year"
  const isLongAgo = segment.items.some(
    ({ plain }, i) =>
      i > at && (plain === 'ago' || (plain === 'last' && segment.items[i + 1]?.plain === 'year')),
  )
  if (mood === 'past' && item.ids[0] === 'pregnancy' && isLongAgo) return { how: 'not', choices }
  const isOfPast = isLongAgo && /^(?:pregnancy|gestational-diabetes)$/.test(item.ids[0] ?? '')
  const isOver = isOfPast || isOverAfter(segment, at) || isWhen(segment, at)
  const isUnsure =
    (mood !== undefined && !(isGoal && mood === 'wish')) ||
    isOver ||
    (frame.strange && !isTaken) ||
    frame.isHalfDenied ||
    item.doubtful ||
    isQualified(segment, at) ||
    isEither(segment, item) ||
    isPartly(segment, item)
  return isUnsure ? { how: 'ask', choices } : { how: 'has', choices: [facts] }
}

/** "No diabetes yes gout": which of them? */
export function isMixed({ items }: Segment): boolean {
  return (
    items.filter(isContent).length > 1 &&
    items.some(({ kind }) => kind === 'not') &&
    items.some(({ plain }) => /^(?:yes|yeah|yep)$/.test(plain))
  )
}

/** "My gout is cured", "egg allergy as a child" */
export function isOverAfter({ items }: Segment, at: number): boolean {
  // "Allergic to eggs until age 5"
  const until = items.findIndex(({ plain }, i) => i > at && /^(?:until|till)$/.test(plain))
  if (until > 0 && /^(?:aged|past|number)$/.test(items[until + 1]?.kind ?? '')) return true
  const since = items.findIndex(({ plain }, i) => i > at && /^(?:since|when)$/.test(plain))
  return items
    .slice(at + 1, since < 0 ? undefined : since)
    .some(({ kind }) => kind === 'stop' || kind === 'past')
}

/** "since my pregnancy", "before dialysis" */
function isWhen({ items }: Segment, at: number): boolean {
  const before = items
    .slice(0, at)
    .findLast(({ kind }) => kind !== 'my' && kind !== 'the' && kind !== 'his' && kind !== 'a')
  const isOfPregnancy = (at2: number) => items[at2]?.ids[0] === 'pregnancy'
  const pregnancy = items.findIndex(
    (_, i) => i !== at && isOfPregnancy(i) && /^(?:in|during)$/.test(items[i - 1]?.plain ?? ''),
  )
  if (
    pregnancy > at ||
    (isOfPregnancy(at) && items[at - 1]?.plain === 'in' && items.slice(0, at).some(isContent))
  )
    return true
  return /^(?:since|after|before|during|until|till)$/.test(before?.plain ?? '')
}

/** "Vegan cheese", "kosher salt" */
const FOODS: ReadonlySet<string> = new Set(['food', 'part', 'other-food', 'nutrient', 'without'])

/** "Halal or vegetarian": one of them. */
function isEither({ joint, next }: Segment, { kind }: Item): boolean {
  return (joint === 'or' || next === 'or') && kind !== 'allergic'
}

/** "Vegetarian on weekdays", "99 % vegan" */
export function isPartly({ items }: Segment, { kind }: Item): boolean {
  const isDiet = kind === 'diet' || kind === 'without'
  return isDiet && items.some(({ ids: [sort] }) => sort === 'partly' || sort === 'percent')
}

/** No abbreviation: clinicians write "CHF EF 25 %". */
const NOUN = /^\p{Ll}{3}/u

/** A word that nobody knows right behind it may make it something else: "a diabetes nurse". */
function isQualified({ items }: Segment, at: number): boolean {
  const next = items[at + 1]
  const noun = items.slice(at + 1).find(({ kind }) => !/^(?:a|my|number|small)$/.test(kind))
  const isBaby =
    noun === undefined || noun.ids.includes('child') || noun.kind === 'for' || noun.kind === 'time'
  const isExpecting = items[at]?.plain === 'expecting' && !isBaby
  const isAttribute =
    next !== undefined &&
    ((items[at]?.kind === 'diet' && FOODS.has(next.kind)) ||
      (items[at]?.kind !== 'medicine' &&
        (next.ids[0] === 'thing' || /^(?:diet|food|meal|friendly)$/.test(next.plain))))
  // "On a diet for gout"
  const isForOther =
    items[at]?.ids[0] === 'weight-loss' && /\bdiet$/.test(items[at].plain) && next?.kind === 'for'
  return (
    isExpecting ||
    isForOther ||
    isAttribute ||
    (/^(?:other-food|other|doctor|wish)$/.test(next?.kind ?? '') && next?.words[0]?.gap === ' ') ||
    (items[at]?.kind !== 'medicine' && next?.kind === 'unknown' && NOUN.test(next.words[0]?.written ?? ''))
  )
}
