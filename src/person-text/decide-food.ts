import {
  type Context,
  type Decision,
  factsOf,
  isMixed,
  isOverAfter,
  isPartly,
  NOTHING,
  SHOW,
} from './decision.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'

/** Beside nothing but these, a food is an item of a list of what somebody does not eat. */
const BARE: ReadonlySet<Kind> = new Set([
  ...([
    'food',
    'part',
    'other-food',
    'allergic',
    'severe',
    'mild',
    'small',
    'a',
    'the',
    'me',
    'for',
    'relation',
    'my',
    'except',
  ] as const),
])

/** What a food states: an allergy, that it is not eaten (which counts as one), that it is eaten, or nothing. */
export function decideFood(item: Item, context: Context): Decision {
  const { frame, segment, at } = context
  const { items } = segment
  const { mood, denial } = frame
  const choices = [factsOf(item)]
  const has = (kind: Kind) => items.some((each) => each.kind === kind)
  const follows = (kind: Kind) => items.slice(at + 1).some((each) => each.kind === kind)
  const isOutgrown = items.some(({ plain }) => OUTGROWN.test(plain))
  const isAllergy = frame.allergy || has('allergy') || has('severe-allergy') || isOutgrown
  const isUnsure =
    mood === 'maybe' ||
    mood === 'question' ||
    mood === 'past' ||
    frame.strange ||
    item.doubtful ||
    isOverAfter(segment, at)
  const unlessUnsure: Decision = { how: isUnsure ? 'ask' : 'has', choices }
  if (mood === 'liking' || mood === 'family' || mood === 'wish') return SHOW
  // "Other nuts are fine" says nothing of the ones named before.
  if (items[at - 1]?.plain === 'other' && (has('fine') || (denial && isAllergy))) return NOTHING
  if (isMixed(segment)) return { how: 'ask', choices }
  // "I can eat anything but shellfish"
  const isOfAll = items.some(({ plain }) => /^(?:anything|everything)$/.test(plain))
  const isAllElse = frame.except && !isAllergy && !frame.denial && (frame.eats || has('fine') || isOfAll)
  if (isAllElse) return { ...unlessUnsure, isAvoided: true }
  if (frame.except || isExcepted(context)) return except(item, context)
  if (/^(?:raw|aged)$/.test(items[at - 1]?.kind ?? '') && !isAllergy) return SHOW
  if (isAllergy && denial && denial !== 'avoid') {
    // "I don't need an EpiPen for my egg allergy"
    const isTakenForGranted = items[at - 2]?.plain === 'for' && /^(?:my|his)$/.test(items[at - 1]?.kind ?? '')
    if (isTakenForGranted) return unlessUnsure
    if (isOutgrown) return { how: 'not', choices }
    // "Allergic to peanuts, no milk" goes on with what is not eaten, "not milk" with what the allergy is to.
    const goesOn =
      frame.isNo && !has('allergy') && segment.joint !== 'but' && items[at - 1]?.plain !== 'other'
    if (frame.isNo && segment.joint === 'but' && !has('allergy')) return { how: 'ask', choices }
    if (!goesOn) return mood === 'maybe' ? { how: 'ask', choices } : { how: 'not', choices }
  }
  // "Peanut allergy, tree nuts fine"
  const isOwnFine = has('fine') && !has('allergy') && !has('severe-allergy') && !has('trace')
  if (isAllergy && isOwnFine && !denial && !isDeniedAfter(context))
    return { how: 'not', choices, isEaten: true }
  // "Peanut ok egg not ok"
  if (!denial && isFineBeforeNext(context)) return { how: 'not', choices, isEaten: true }
  if (isAllergy) return has('trace') && has('fine') ? SHOW : unlessUnsure
  const isProblem = items.some(({ plain }) => /^(?:problem|trouble|issue|bad)s?$/.test(plain))
  if (isProblem) return denial ? { how: 'not', choices } : { how: 'ask', choices }
  if (has('trace')) return denial ? { ...unlessUnsure, isAvoided: true } : SHOW
  const isYes = items.some(({ plain }) => /^(?:yes|yeah|yep)$/.test(plain))
  // "Peanuts: yes": eaten, or the allergy?
  if (items.length === 2 && (isYes || items[at + 1]?.plain === 'no')) return { how: 'ask', choices }
  const isFine = isYes || (has('fine') && !(denial && !follows('fine')))
  if (isFine && !denial && isDeniedBetween(context)) return { how: 'ask', choices }
  if (isFine) return denial || isDeniedAfter(context) ? unlessUnsure : { how: 'not', choices, isEaten: true }
  if (isBareNot(context) && context.isListing) return { how: 'not', choices, isEaten: true }
  if (isBareNot(context)) return frame.isFine ? { ...unlessUnsure, isAvoided: true } : SHOW
  // "I can't cook fish" need not be about eating it.
  if (denial && items.some(({ plain }) => /^(?:cook|buy|shop|order|make|find|see|know)/.test(plain)))
    return { how: 'ask', choices }
  // "gluten, dairy, egg free"
  const end = items.slice(at + 1).find(({ kind }) => kind !== 'food' && kind !== 'part')
  if (denial || end?.kind === 'free') return { ...unlessUnsure, isAvoided: true }
  if (isForbidden(context)) return { ...unlessUnsure, isAvoided: true }
  if (isDeniedAfter(context)) return { how: 'ask', choices }
  if (has('severe') || has('mild')) return unlessUnsure
  if (has('reaction')) return { how: 'ask', choices }
  // "If I eat nuts I die"
  if (frame.eats) return mood ? { how: 'ask', choices } : { how: 'not', choices, isEaten: true }
  // "Fish and chips" is a dish, and cheese may be wanted.
  const isOrder = items.some(({ plain }) => /^(?:would like|here|there)$/.test(plain))
  const isBare = !isOrder && items[at - 1]?.plain !== 'some' && items.every(({ kind }) => BARE.has(kind))
  // "Vegetarian, but fish"
  if (isBare && segment.joint === 'but')
    return item.ids.includes('allergy/fish') ? { how: 'not', choices, isEaten: true } : SHOW
  if (isBare) return segment.isAmongUnknown || item.kind === 'part' ? { how: 'ask', choices } : unlessUnsure
  return frame.mood === 'maybe' || frame.mood === 'question' ? { how: 'ask', choices } : SHOW
}

const OUTGROWN = /^(?:outgrew|outgrown|(?:grew|grown) out of)$/

/** "Nuts are not allowed." */
function isForbidden({ segment: { items }, at }: Context): boolean {
  return items.slice(at + 1).some(({ kind }) => kind === 'avoid')
}

/** "Not peanuts." may go on with anything. */
function isBareNot({ segment: { items }, at, frame }: Context): boolean {
  return items[at - 1]?.plain === 'not' && !frame.eats && !items.some(({ kind }) => kind === 'verb')
}

/** "tree nuts are not", "peanuts no" */
function isDeniedAfter({ segment: { items }, at }: Context): boolean {
  return items.slice(at + 1).some(({ kind }) => kind === 'not')
}

/** Between it and the next food stands a "not" that may be of either. */
function isDeniedBetween({ segment: { items }, at }: Context): boolean {
  const denial = items.findIndex(({ kind }, i) => i > at && kind === 'not')
  return denial > 0 && items.slice(denial).some(({ kind }) => kind === 'food' || kind === 'part')
}

/** In a clause of several foods, this one is said to be fine before the next is named. */
function isFineBeforeNext({ segment: { items }, at }: Context): boolean {
  const next = items.findIndex(({ kind }, i) => i > at && (kind === 'food' || kind === 'part'))
  const own = items.slice(at + 1, Math.max(next, 0))
  return own.some(({ kind }) => kind === 'fine') && !own.some(({ kind }) => kind === 'not')
}

/** "No dairy except cheese", but "nothing except fish" */
function isExcepted({ segment: { items }, at }: Context): boolean {
  const place = items.findLastIndex(({ kind }, i) => kind === 'except' && i < at)
  return items.slice(0, Math.max(0, place)).some(({ kind }) => kind === 'food' || kind === 'part')
}

/** An exception of a whole allergen can be kept; one of a part of it cannot. */
function except(item: Item, { segment }: Context): Decision {
  const isFish = item.ids.includes('allergy/fish')
  const isOfDiet = segment.items.some(({ kind }) => kind === 'diet' || kind === 'without')
  if (item.kind === 'food' && (isFish || !isOfDiet))
    return { how: 'not', choices: [factsOf(item)], isEaten: true }
  return SHOW
}

/** Pork, alcohol or meat: a way of eating where it is not eaten. */
export function decideWithout(item: Item, { frame, segment, at }: Context): Decision {
  const { items } = segment
  const { mood, denial } = frame
  const choices = [factsOf(item)]
  const isHidden = mood === 'liking' || mood === 'family' || mood === 'wish' || frame.except
  if (isHidden || items[at - 1]?.kind === 'raw') return SHOW
  // "No pork allergy", but "allergic to peanuts and no pork"
  const isAllergy = items.some(({ kind }) => kind === 'allergy') || (frame.allergy && !denial)
  if (isAllergy) return denial ? NOTHING : { how: 'ask', choices }
  if (denial || items[at + 1]?.kind === 'free' || items.slice(at + 1).some(({ kind }) => kind === 'avoid'))
    return {
      how: mood || frame.strange || item.doubtful || isPartly(segment, item) ? 'ask' : 'has',
      choices,
      isAvoided: true,
    }
  const isEaten = frame.eats || items.some(({ kind }) => kind === 'fine')
  return isEaten ? { how: 'not', choices } : SHOW
}
