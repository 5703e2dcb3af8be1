import type { Estimate } from '../../terms/estimate.ts'
import type { Figure, NutrientId, SourcedComposition } from '../../terms/nutrients.ts'
import type { PeerFigures } from './peer-figures.ts'

/** Nutrients that judging for anyone needs, and the card shows. */
export const JUDGED_NUTRIENTS = [
  'energy',
  'fat',
  'saturates',
  'trans',
  'carbs',
  'sugars',
  'fibre',
  'protein',
  'sodium',
  'cholesterol',
] as const satisfies readonly NutrientId[]

/**
 * Nutrients that only some conditions and medicines ask for: filled in for their rules, but not listed on a card where
 * nobody states them. For alcohol and caffeine no list of where they can occur is needed: all fruit, bread and meat has
 * none, and only drinks, sweets and desserts leave a range.
 */
const FOR_SOME = [
  'potassium',
  'phosphorus',
  'vitaminK',
  'alcohol',
  'caffeine',
  'calcium',
  'lactose',
  'purines',
  'oxalate',
] as const satisfies readonly NutrientId[]

/** Whether a figure is worth a line on the card: somebody states it, or judging for anyone needs it. */
export function isWorthListing(nutrient: NutrientId, { source }: Figure): boolean {
  return source !== 'category' || JUDGED_NUTRIENTS.some((id) => id === nutrient)
}

/**
 * Fills each blank with the range of the food's category, within what its other figures leave room for: sugars and fibre
 * within carbohydrate, lactose within sugars, saturates within fat, trans within the rest of the fat. A blank is never
 * taken for 0. Per 100 g.
 */
export function fillBlanks(known: SourcedComposition, peers: PeerFigures): SourcedComposition {
  const filled: Partial<Record<NutrientId, Figure>> = { ...known }
  for (const nutrient of [...JUDGED_NUTRIENTS, ...FOR_SOME]) {
    const range = peers.per100g[nutrient]
    if (filled[nutrient] || !range) continue
    filled[nutrient] = {
      estimate: within(atLeast(range, floorOf(nutrient, filled)), roomFor(nutrient, filled)),
      source: 'category',
    }
  }
  return filled
}

function roomFor(nutrient: NutrientId, known: SourcedComposition): Estimate | undefined {
  if (nutrient === 'sugars' || nutrient === 'fibre') return known.carbs?.estimate
  if (nutrient === 'lactose') return known.sugars?.estimate
  if (nutrient === 'saturates') return known.fat?.estimate
  if (nutrient !== 'trans' || !known.fat) return undefined
  return known.saturates ? rest(known.fat.estimate, known.saturates.estimate) : known.fat.estimate
}

/** What is left of a whole without a part of it. */
export function rest(whole: Estimate, part: Estimate): Estimate {
  return {
    min: Math.max(0, whole.min - part.max),
    likely: Math.max(0, whole.likely - part.likely),
    max: Math.max(0, whole.max - part.min),
  }
}

/** What it holds at least: saturates in fat, sugars in carbohydrate. */
function floorOf(nutrient: NutrientId, known: SourcedComposition): Estimate | undefined {
  if (nutrient === 'fat') return known.saturates?.estimate
  return nutrient === 'carbs' ? known.sugars?.estimate : undefined
}

function atLeast(range: Estimate, floor: Estimate | undefined): Estimate {
  if (!floor) return range
  return {
    min: Math.max(range.min, floor.min),
    likely: Math.max(range.likely, floor.likely),
    max: Math.max(range.max, floor.max),
  }
}

function within(range: Estimate, room: Estimate | undefined): Estimate {
  if (!room) return range
  const likely = Math.min(range.likely, room.likely)
  return { min: Math.min(range.min, likely), likely, max: Math.max(likely, Math.min(range.max, room.max)) }
}
