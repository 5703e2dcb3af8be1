import type { Row } from '../core/analysis/row.ts'
import type { Estimate } from '../core/terms/estimate.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS, type NutrientId, type Unit } from '../core/terms/nutrients.ts'

/** A figure of one serving. */
export type StatedFigure = {
  readonly nutrient: NutrientId
  readonly unit: Unit
  readonly estimate: Estimate
}

/** The figures that something says of this food; what foods like it have says nothing of this one, and is left out. */
export function statedFigures({ composed: { perServing } }: Row): readonly StatedFigure[] {
  return NUTRIENT_IDS.flatMap((nutrient) => {
    const figure = perServing[nutrient]
    return figure && figure.source !== 'category'
      ? [{ nutrient, unit: NUTRIENT_UNITS[nutrient], estimate: figure.estimate }]
      : []
  })
}

/** To a tenth: more would claim to be known. */
export function roundedFigure(value: number): number {
  return Math.round(value * 10) / 10
}
