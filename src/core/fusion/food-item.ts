import {
  boxCentre,
  type NormalizedBox,
  type NormalizedPoint,
  type Region,
  WHOLE_PHOTO,
} from '../geometry/normalized.ts'
import type { ExtraId } from '../terms/extras.ts'
import type { PhotoId } from '../terms/ids.ts'
import type { CheckableId } from '../terms/traits.ts'
import type { Detection, ModelOpinion } from './detection.ts'
import type { Panel } from './nutrition-panel.ts'

/** What is scored: one or more sightings fused, with the person's corrections on top. Its id is its earliest sighting's. */
export type FoodItem = {
  readonly id: string
  readonly label: string
  /** The name looks gave it, where the person gave it another. */
  readonly seenAs?: string
  /** The photo it is in, where there are several photos. */
  readonly photo?: PhotoId
  /** Where further photos show the same object, in their order. */
  readonly alsoIn?: readonly Appearance[]
  /** Where the dot goes. */
  readonly anchor: NormalizedPoint
  /** A grounding client told a point well inside what is seen of it: the dot stays there. */
  readonly placed?: true
  /** The words on its pack that it was named by: its dot stands beside them. Absent once anybody told a better place. */
  readonly printed?: NormalizedBox
  readonly region: Region
  readonly count: number
  /** How many looks saw of it, where the person said another number. */
  readonly seenCount?: number
  /** Earliest first; empty for an item the person added. */
  readonly sightings: readonly Detection[]
  /** The sightings that show the whole object, not a part of it, the largest first. */
  readonly whole: readonly Detection[]
  /** How much is seen of it, over all looks; absent where none says. */
  readonly amount?: Detection['amount']
  /** Other names with a fair share of the votes, the likeliest first. */
  readonly rivalNames?: readonly string[]
  /** Names so few looks gave it that they must mean something else. */
  readonly outvoted?: readonly string[]
  /** Of the looks that could have seen it, how many did. Absent where the person added it and no look saw it. */
  readonly agreement?: Agreement
  readonly standing?: Standing
  readonly opinion?: ModelOpinion
  readonly menu?: Detection['menu']
  /** What the person corrected, if anything. */
  readonly corrected: Correction
}

/** Where an object is in one photo, and the id its item would have there by itself. */
export type Appearance = {
  readonly photo: PhotoId
  readonly itemId: string
  readonly anchor: NormalizedPoint
  readonly printed?: NormalizedBox
  readonly region: Region
}

/** Of the looks whose region holds it, how many saw it. */
export type Agreement = { readonly seen: number; readonly couldHave: number }

/** `provisional`: seen once of several looks, or others are still looking. `doubtful`: hardly any look saw it; not shown. */
export type Standing = 'settled' | 'provisional' | 'doubtful'

export type Correction = {
  /** Set where the person added it: how many sightings there had been. */
  readonly added?: number
  readonly label?: string
  readonly point?: NormalizedPoint
  readonly box?: NormalizedBox
  readonly servingGrams?: number
  /** How many pieces the grams are of, where the person had said how many. */
  readonly weighedCount?: number
  readonly count?: number
  /** What the person said is in it unseen, in the order they said so. */
  readonly extras?: readonly AddedExtra[]
  /** What the person had read from its own label or barcode. */
  readonly panel?: Panel
  readonly cleared?: readonly CheckableId[]
  /** Checked by whoever a report comes from: told, and counted for nobody else. */
  readonly clearedElsewhere?: readonly CheckableId[]
  readonly removed?: true
  /** Removed because it is nothing to eat or drink. */
  readonly notFood?: true
  /** The item it is the same thing as, and goes into. */
  readonly mergedInto?: string
  /** Another item was said to be the same thing, and goes into this one. */
  readonly joined?: true
  /** The item it was taken for one with: it has the same sightings. */
  readonly partOf?: string
  /** So many things share what was seen: it has an equal part of count and weight. */
  readonly sharedBy?: number
  /** Not the object it was taken for in another photo. */
  readonly apart?: true
}

/** So many usual amounts of an extra. `cleared`: what the person checked while it was in. */
export type AddedExtra = {
  readonly id: ExtraId
  readonly times: number
  readonly cleared?: readonly CheckableId[]
}

/** An item that was named and not seen: it is judged by its usual serving where no grams are given. */
export function namedItem(label: string, servingGrams?: number): FoodItem {
  return {
    id: label,
    label,
    anchor: boxCentre(WHOLE_PHOTO),
    region: { kind: 'whole-photo' },
    count: 1,
    sightings: [],
    whole: [],
    corrected: { added: 0, label, ...(servingGrams === undefined ? {} : { servingGrams }) },
  }
}

/** Where an item is in one of the photos; undefined where that photo does not show it. A single photo shows all items. */
export function appearanceIn(item: FoodItem, photo: PhotoId): Appearance | undefined {
  if (item.photo === undefined || item.photo === photo) return leadingAppearance(item, photo)
  return item.alsoIn?.find((appearance) => appearance.photo === photo)
}

/** Where it is in the photo it was taken from. */
export function leadingAppearance({ id, anchor, printed, region }: FoodItem, photo: PhotoId): Appearance {
  return { photo, itemId: id, anchor, ...(printed && { printed }), region }
}

/** The photos that show an item, its leading one first; none where there is a single photo. */
export function photosWith({ photo, alsoIn = [] }: FoodItem): readonly PhotoId[] {
  return photo === undefined ? [] : [photo, ...alsoIn.map((appearance) => appearance.photo)]
}

/** What it has been called: the person's name for it where they gave one, otherwise every sighting's that was not outvoted. */
export function namesOf({ label, corrected, sightings, outvoted = [] }: FoodItem): readonly string[] {
  if (corrected.label !== undefined) return [corrected.label]
  const given = sightings.map((sighting) => sighting.label).filter((name) => !outvoted.includes(name))
  return [...new Set([label, ...given])]
}

/** The sightings that still count: once the person said what it is, whatever a model stated was about another food. */
export function relevantSightings({ corrected, whole }: FoodItem): readonly Detection[] {
  return corrected.label === undefined ? whole : []
}
