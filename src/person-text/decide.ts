import { decideFood, decideWithout } from './decide-food.ts'
import {
  type Context,
  type Decision,
  DIABETES,
  factFrom,
  factsOf,
  NOTHING,
  SHOW,
  stated,
} from './decision.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import { decideLab, decideMeasure } from './measures.ts'

/** Decides what an item states where it stands. */
export function decide(item: Item, context: Context): Decision {
  switch (item.kind) {
    case 'food':
    case 'part':
      return decideFood(item, context)
    case 'without':
      return decideWithout(item, context)
    case 'drinking':
      return decideDrinking(context)
    case 'measure':
      return decideMeasure(item, context)
    case 'lab':
      return decideLab(context)
    case 'figure':
      return figured(item, context)
    case 'nutrient':
      return decideSalt(item, context)
    case 'diabetes':
      return isOfUnclearType(context)
        ? stated(
            { ...context, frame: { ...context.frame, mood: context.frame.mood ?? 'maybe' } },
            item,
            [],
            DIABETES,
          )
        : stated(context, item, [{ kind: 'condition', id: 'type-2-diabetes' }], DIABETES)
    case 'perhaps':
      return perhaps(context, item)
    case 'training':
      return perhaps(context, { ...item, ids: ['activity/moderate', 'activity/high'] })
    case 'other':
    case 'other-food':
    case 'other-medicine':
      return other(item, context)
    default:
      return stated(context, item, factsOf(item))
  }
}

/** A question takes for granted how old somebody is: "what can my one-year-old eat?" */
function figured({ facts = [] }: Item, { frame: { mood }, segment: { items }, at }: Context): Decision {
  const isGoal = facts[0]?.kind === 'condition' && mood === 'wish'
  if (isGoal) return { how: 'has', choices: [facts] }
  const isOfMore = items
    .slice(0, at)
    .some(({ kind, words }) => kind === 'other-food' || (kind === 'unknown' && !words[0]?.capital))
  if (isOfMore) return SHOW
  if (mood === undefined || mood === 'question') return { how: 'has', choices: [facts] }
  return mood === 'maybe' ? { how: 'ask', choices: [facts] } : SHOW
}

/** "I don't drink" means alcohol, "I don't drink coffee" does not. */
function decideDrinking({ segment: { items }, at, frame: { mood } }: Context): Decision {
  const rest = items.slice(at + 1)
  // "Can't drink on metronidazole"
  const isOpen = rest[0]?.kind !== 'take' && rest.some((item) => isContent(item) || item.kind === 'unknown')
  if (isOpen || mood === 'family' || mood === 'liking') return { how: 'not', choices: [[]] }
  const choices: Decision['choices'] = [[{ kind: 'diet', id: 'no-alcohol' }]]
  return { how: mood ? 'ask' : 'has', choices }
}

/** "Diabetic since I was 7", "diabetic on insulin": more often type 1, so it is asked which; and so is "diabetes type 3c". */
function isOfUnclearType({ segment: { items }, at }: Context): boolean {
  return items.some(
    ({ plain }, i) =>
      /^(?:insulin|pump|type)$/.test(plain) ||
      (i > at && /childhood|was a (?:kid|child|baby|teenager)|was (?:little|young)/.test(plain)),
  )
}

const LESS = /^(?:cut|reduce|reducing|watch|careful|be careful|control|monitor|count)/

/** "Watch his salt", "no salt": a low-salt diet. */
function decideSalt(item: Item, context: Context): Decision {
  const {
    frame,
    segment: { items },
  } = context
  if (item.ids[0] === 'sugars' && items.some(({ kind }) => kind === 'high'))
    return { how: 'ask', choices: DIABETES }
  if (item.ids[0] !== 'salt' && item.ids[0] !== 'sodium') return SHOW
  const isLess = items.some(
    ({ kind, plain, ids }) =>
      kind === 'limit' ||
      kind === 'low' ||
      (ids[0] === 'amount' && /^(?:less|little|few|reduced)/.test(plain)) ||
      LESS.test(plain),
  )
  if (!isLess && !frame.denial) return SHOW
  const own = isLess ? frame : { ...frame, denial: undefined }
  return stated({ ...context, frame: own }, item, [{ kind: 'condition', id: 'low-salt' }])
}

function perhaps(context: Context, item: Item): Decision {
  // "Eosinophilic esophagitis" is another disease.
  if (context.segment.items[context.at - 1]?.kind === 'unknown') return SHOW
  const choices = item.ids.map((id) => [factFrom(id)])
  const decision = stated(context, item, choices[0] ?? [], choices)
  return decision.how === 'has' ? { how: 'ask', choices } : decision
}

/** What the product does not know changes nothing only where it is said to be absent. */
function other({ kind, ids }: Item, { frame, segment }: Context): Decision {
  const isHeading = segment.items.length === 1 && segment.next === 'colon' && kind === 'other-medicine'
  if (isHeading) return NOTHING
  const isOver = frame.denial === 'stop' && ids[0] === 'eating-disorder'
  if (!frame.denial || frame.denial === 'avoid' || frame.isOfFoods || frame.isHalfDenied || isOver)
    return SHOW
  const ofAllergy = frame.allergy || segment.items.some((item) => item.kind === 'allergy')
  return kind === 'other-food' && !ofAllergy ? SHOW : NOTHING
}
