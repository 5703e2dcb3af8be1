import type { NormalizedBox, NormalizedPoint, Region } from '../geometry/normalized.ts'
import type { AllergenId } from '../terms/allergens.ts'
import type { AmountBasis } from '../terms/amount.ts'
import type { FoodCategory } from '../terms/categories.ts'
import type { Estimate } from '../terms/estimate.ts'
import type { DetectionId, LookId } from '../terms/ids.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import type { TimeRange } from '../terms/time-range.ts'
import type { Panel } from './nutrition-panel.ts'

/** Tags a model may claim beside allergens. They may raise an alert, never quiet one. */
export const CLAIMED_TAGS = [
  'vegan',
  'vegetarian',
  'pork',
  'alcohol',
  'raw',
  'unpasteurised',
  'deep-fried',
  'ultra-processed',
  'whole-grain',
  'added-sugar',
] as const
export type ClaimedTag = (typeof CLAIMED_TAGS)[number]

/** A sighting: one object, or `count` equal ones lying together, as a look reported it. */
export type Detection = {
  readonly id: DetectionId
  /** The look it is from; absent where there was only one. */
  readonly lookId?: LookId
  readonly label: string
  readonly category?: FoodCategory
  readonly region: Region
  /** A point well inside what is seen of it, where somebody told more than a box. */
  readonly point?: NormalizedPoint
  /** The words on its pack that it was named by. */
  readonly printed?: NormalizedBox
  /** All words on that pack, where there are more than the name: they may say what is in it, and quiet nothing. */
  readonly onPack?: string
  /** The sightings whose place this one states, as a grounding client saw it: then it is no sighting of its own. */
  readonly places?: readonly DetectionId[]
  /** Equal pieces, 1 or more. */
  readonly count: number
  /** `grams` is the weight of what is seen, all pieces together. */
  readonly amount?: { readonly basis: AmountBasis; readonly grams?: Estimate }
  /** What in the photo shows it, in the client's words. */
  readonly evidence?: string
  /** The client's estimate for 100 g; absent is unknown. */
  readonly composition?: { readonly [N in NutrientId]?: number }
  /** Fruit, vegetables and legumes, % of weight. */
  readonly fruitVegShare?: number
  readonly allergens?: readonly AllergenId[]
  readonly tags?: readonly ClaimedTag[]
  readonly opinion?: ModelOpinion
  /** What the pack says of itself, where its label or barcode was read. */
  readonly panel?: Panel
  /** A line of a menu: the section it stands under, its price as written, and what stands below its name. */
  readonly menu?: { readonly section?: string; readonly price?: string; readonly description?: string }
  /** When it is seen, where a report is of something that moves. Nothing reads it yet; reports keep it. */
  readonly time?: TimeRange
}

/** The model's own opinion, shown beside the engine's verdict, never instead of it. Score 0–100. */
export type ModelOpinion = {
  readonly score: number
  readonly justification: string
  /** Set where the model was told who the food is for. */
  readonly forPerson?: boolean
}
