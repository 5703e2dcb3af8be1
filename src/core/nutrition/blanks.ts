import type { Estimate } from './estimate.ts'
import type { Figure, NutrientId, SourcedComposition } from './nutrients.ts'
import type { PeerFigures } from './peer-figures.ts'

/** What judging and the card cannot do without; other nutrients stay absent where nobody states them. */
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
 * Fills each blank with the range of the food's peers, held to what its other figures leave room for: sugars and fibre
 * within carbohydrate, saturates within fat, trans within the rest of the fat. A blank is never 0. Per 100 g.
 */
export function fillBlanks(known: SourcedComposition, peers: PeerFigures): SourcedComposition {
  const filled: Partial<Record<NutrientId, Figure>> = { ...known }
  for (const nutrient of JUDGED_NUTRIENTS) {
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
  if (nutrient === 'saturates') return known.fat?.estimate
  if (nutrient !== 'trans' || !known.fat) return undefined
  const [fat, saturates] = [known.fat.estimate, known.saturates?.estimate]
  if (!saturates) return fat
  return {
    min: Math.max(0, fat.min - saturates.max),
    likely: Math.max(0, fat.likely - saturates.likely),
    max: Math.max(0, fat.max - saturates.min),
  }
}

/** What is known to be in it: saturates in the fat, sugars in the carbohydrate. */
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
