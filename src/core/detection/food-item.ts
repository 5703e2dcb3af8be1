import type { NormalizedPoint, Region } from '../geometry/normalized.ts'
import type { CheckableId } from '../health/traits.ts'
import type { Detection, ModelOpinion } from './detection.ts'

/** The thing scored: one or several sightings fused, with the person's corrections on top. Id: its earliest sighting's. */
export type FoodItem = {
  readonly id: string
  readonly label: string
  /** Where the dot goes. */
  readonly anchor: NormalizedPoint
  readonly region: Region
  readonly count: number
  /** Earliest first; empty for an item the person added. */
  readonly sightings: readonly Detection[]
  /** Those of the sightings that show the thing whole and not a part of it, the largest first. */
  readonly whole: readonly Detection[]
  readonly opinion?: ModelOpinion
  readonly menu?: Detection['menu']
  /** What the person put right, if anything. */
  readonly corrected: Correction
}

export type Correction = {
  /** Set where the person added it: how many sightings there were then. */
  readonly added?: number
  readonly label?: string
  readonly point?: NormalizedPoint
  readonly servingGrams?: number
  readonly cleared?: readonly CheckableId[]
}
