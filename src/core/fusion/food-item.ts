import type { NormalizedPoint, Region } from '../geometry/normalized.ts'
import type { PhotoId } from '../terms/ids.ts'
import type { CheckableId } from '../terms/traits.ts'
import type { Detection, ModelOpinion } from './detection.ts'

/** The thing scored: one or several sightings fused, with the person's corrections on top. Id: its earliest sighting's. */
export type FoodItem = {
  readonly id: string
  readonly label: string
  /** The name that looks gave it, where the person gave it another. */
  readonly seenAs?: string
  /** The photo it is in, where there are several. */
  readonly photo?: PhotoId
  /** The same thing in further photos, in their order. */
  readonly alsoIn?: readonly Appearance[]
  /** Where the dot goes. */
  readonly anchor: NormalizedPoint
  readonly region: Region
  readonly count: number
  /** Earliest first; empty for an item the person added. */
  readonly sightings: readonly Detection[]
  /** Those of the sightings that show the thing whole and not a part of it, the largest first. */
  readonly whole: readonly Detection[]
  /** What is seen of it, over all looks; absent where none says. */
  readonly amount?: Detection['amount']
  /** Other names that looks gave it and that were not outvoted, the likeliest first. */
  readonly rivalNames?: readonly string[]
  /** Names so few looks gave it that they speak of something else. */
  readonly outvoted?: readonly string[]
  /** Of the looks that could have seen it, how many did. Absent where the person put it in and no look saw it. */
  readonly agreement?: Agreement
  readonly standing?: Standing
  readonly opinion?: ModelOpinion
  readonly menu?: Detection['menu']
  /** What the person put right, if anything. */
  readonly corrected: Correction
}

/** Where in a photo a thing is, and the id its item there would have of its own. */
export type Appearance = {
  readonly photo: PhotoId
  readonly itemId: string
  readonly anchor: NormalizedPoint
  readonly region: Region
}

/** Of the looks whose region holds it, how many saw it. */
export type Agreement = { readonly seen: number; readonly couldHave: number }

/** `provisional`: seen once of several looks, or others are still looking. `doubtful`: hardly any look saw it; not shown. */
export type Standing = 'settled' | 'provisional' | 'doubtful'

export type Correction = {
  /** Set where the person added it: how many sightings there were then. */
  readonly added?: number
  readonly label?: string
  readonly point?: NormalizedPoint
  readonly servingGrams?: number
  readonly cleared?: readonly CheckableId[]
  readonly removed?: true
  /** Not the same thing as its like in another photo. */
  readonly apart?: true
}
