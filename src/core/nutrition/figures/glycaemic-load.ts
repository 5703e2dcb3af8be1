import { exactly } from '../../terms/estimate.ts'
import type { FigureSource, SourcedComposition } from '../../terms/nutrients.ts'
import { type FoodMatch, SURE_OF_NAME } from '../table/food.ts'
import { rest } from './fill-blanks.ts'
import type { PeerFigures } from './peer-figures.ts'

/**
 * Adds the glycaemic load of 100 g: glycaemic index × available carbohydrate (carbohydrate less fibre) / 100. Where the
 * food's own index was not measured, the range of its category stands in.
 */
export function withGlycaemicLoad(
  per100g: SourcedComposition,
  match: FoodMatch | undefined,
  peers: PeerFigures,
): SourcedComposition {
  const { carbs, fibre } = per100g
  if (!carbs) return per100g
  const measured = match && match.quality >= SURE_OF_NAME ? match.food.glycaemicIndex : undefined
  const index = measured === undefined ? peers.glycaemicIndex : exactly(measured)
  const available = rest(carbs.estimate, fibre?.estimate ?? exactly(0))
  const isKnown = measured !== undefined || available.max === 0
  const source: FigureSource = isKnown ? carbs.source : 'category'
  const estimate = {
    min: (index.min * available.min) / 100,
    likely: (index.likely * available.likely) / 100,
    max: (index.max * available.max) / 100,
  }
  return { ...per100g, glycaemicLoad: { estimate, source } }
}
