import type { Fact } from './facts.ts'
import { decideFood, decideWithout } from './decide-food.ts'
import { type Context, type Decision, factFrom, factsOf, NOTHING, SHOW, stated } from './decision.ts'
import type { Item } from './items.ts'
import { decideLab, decideMeasure } from './measures.ts'

/** Decides what an item states where it stands. */
export function decide(item: Item, context: Context): Decision {
  switch (item.kind) {
    case 'food':
    case 'part':
      return decideFood(item, context)
    case 'without':
      return decideWithout(item, context)
    case 'measure':
      return decideMeasure(item, context)
    case 'lab':
      return decideLab(context)
    case 'figure':
      return context.frame.mood === 'family' ? SHOW : { how: 'has', choices: [item.facts ?? []] }
    case 'diabetes':
      return stated(context, item, [conditionFact('type-2-diabetes')], DIABETES)
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

const DIABETES: readonly (readonly Fact[])[] = [
  [conditionFact('type-2-diabetes')],
  [conditionFact('type-1-diabetes')],
]

function conditionFact(id: 'type-1-diabetes' | 'type-2-diabetes'): Fact {
  return { kind: 'condition', id }
}

function perhaps(context: Context, item: Item): Decision {
  const choices = item.ids.map((id) => [factFrom(id)])
  const decision = stated(context, item, choices[0] ?? [], choices)
  return decision.how === 'has' ? { how: 'ask', choices } : decision
}

/** What the product does not know changes nothing only where it is said to be absent. */
function other({ kind }: Item, { frame, segment }: Context): Decision {
  if (!frame.denial || frame.denial === 'avoid' || frame.isOfFoods) return SHOW
  const ofAllergy = frame.allergy || segment.items.some((item) => item.kind === 'allergy')
  return kind === 'other-food' && !ofAllergy ? SHOW : NOTHING
}
