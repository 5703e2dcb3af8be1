import type { NormalizedPoint } from '../geometry/normalized.ts'
import type { PhotoId } from '../terms/ids.ts'
import type { CheckableId } from '../terms/traits.ts'

/** What a person put right. `itemId` is the id of the item's earliest sighting, or of the `add` that made it. */
export type Edit =
  /** `seen`: how many sightings of its photo there were. Those are other things; a later sighting of it joins. */
  | {
      readonly type: 'add'
      readonly itemId: string
      /** Absent: the first photo. */
      readonly photo?: PhotoId
      readonly point: NormalizedPoint
      readonly label: string
      readonly seen: number
    }
  | { readonly type: 'rename'; readonly itemId: string; readonly label: string }
  | { readonly type: 'move'; readonly itemId: string; readonly point: NormalizedPoint }
  | { readonly type: 'amount'; readonly itemId: string; readonly servingGrams: number }
  | { readonly type: 'remove'; readonly itemId: string }
  /** It was taken for the same thing in several photos, and is not: it is an item of its own. */
  | { readonly type: 'apart'; readonly itemId: string }
  /** The person read the label, or asked the kitchen, and it has none of this, or is of a texture they can eat. */
  | { readonly type: 'checked-label'; readonly itemId: string; readonly trait: CheckableId }
