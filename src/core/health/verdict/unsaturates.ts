import { isSettledFigure } from '../../nutrition/nutri-score/nutri-score-range.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'
import type { NutrientId, SourcedComposition } from '../../terms/nutrients.ts'

/** Unsaturated fat earns credit where it is at least this share of all fat: in olive oil and salmon, not in pastry. */
const MOSTLY_UNSATURATED = 2 / 3

/** The nutrients it is worked out from. */
export const UNSATURATES_FROM: readonly NutrientId[] = ['fat', 'saturates', 'trans']

/** The least of it goes with the least fat and the most saturates, and the most the other way round. */
const OTHER_END = { min: 'max', likely: 'likely', max: 'min' } as const

/** Grams of unsaturated fat in 100 g that earn credit: 0 where it is not most of the fat, `undefined` where fat or saturates are unknown. */
export function unsaturatesIn(figures: SourcedComposition): Estimate | undefined {
  const likely = creditedAt(figures, 'likely')
  if (likely === undefined) return undefined
  if (UNSATURATES_FROM.every((id) => isSettledFigure(figures[id]))) return exactly(likely)
  return {
    min: Math.min(likely, creditedAt(figures, 'min') ?? likely),
    likely,
    max: Math.max(likely, creditedAt(figures, 'max') ?? likely),
  }
}

function creditedAt({ fat, saturates, trans }: SourcedComposition, end: keyof Estimate): number | undefined {
  if (!fat || !saturates) return undefined
  const ofFat = fat.estimate[end]
  const others = saturates.estimate[OTHER_END[end]] + (trans?.estimate[OTHER_END[end]] ?? 0)
  const unsaturated = Math.max(0, ofFat - others)
  return unsaturated >= MOSTLY_UNSATURATED * ofFat ? unsaturated : 0
}
