import type { Detection } from '../fusion/detection.ts'
import { aboutItems, type Edit } from '../fusion/edit.ts'
import type { FoodItem } from '../fusion/food-item.ts'
import { fuse, fuseAll } from '../fusion/fuse.ts'
import type { LookFacts } from '../fusion/independent-looks.ts'
import { LabelMatcher } from '../fusion/label-matcher.ts'
import { mergeSame } from '../fusion/merge-same.ts'
import { joinPhotos } from '../fusion/photos/join-photos.ts'
import type { PhotoItems } from '../fusion/photos/match-across-photos.ts'
import { placeAnchors } from '../fusion/place-anchors.ts'
import { canonicalNames } from '../nutrition/table/canonical-names.ts'
import type { FoodTable } from '../nutrition/table/food.ts'
import type { PhotoId } from '../terms/ids.ts'
import { memoised, sameContent, sameElements } from '../util/memoised.ts'
import { analysesByPhoto } from './by-photo.ts'
import type { Analysis } from './document.ts'

/** For how many photos items are kept, so that a look at one photo does not fuse the others again. */
const PHOTOS_KEPT = 24

/**
 * The items in the photo. Several photos are fused one by one and then joined. The same input gives the same array, and an
 * item that is as it was the same object.
 */
export function itemsOf(analysis: Analysis, foods: FoodTable): readonly FoodItem[] {
  const { photos, sightings, looks } = analysis
  const edits = corrections(aboutItems(analysis.edits))
  if (photos.length === 1) return fuseOnce(sightings, edits, looks, foods)
  const parts = analysesByPhoto({ ...analysis, edits })
  const ids = parts.map(({ photo }) => photo.sha256)
  const itemsOfPhotos = parts.map((part) => fusePhoto(part.sightings, part.edits, part.looks, foods))
  return joinOnce(ids, itemsOfPhotos, sightings, foods)
}

/** The same list for the same corrections, so that nothing is fused anew when only a plate has changed. */
const corrections = memoised((edits: readonly Edit[]) => edits, { same: sameElements })

/** Kept, so that names are compared once however often photos are joined. */
const namesOf = memoised((foods: FoodTable) => new LabelMatcher(canonicalNames(foods)))

/** Fuses by the names of the table's foods. */
const byTable =
  (work: typeof fuse) =>
  (sightings: readonly Detection[], edits: readonly Edit[], looks: readonly LookFacts[], foods: FoodTable) =>
    work(sightings, edits, looks, canonicalNames(foods))

const fuseOnce = memoised(byTable((...seen) => fuse(...seen).map(kept)))

/** Includes items the person removed: they must be recognised in the other photos too. */
const fusePhoto = memoised(
  byTable((...seen) => placeAnchors(fuseAll(...seen).filter(({ standing }) => standing !== 'doubtful'))),
  { kept: PHOTOS_KEPT, same: sameElements },
)

const joinOnce = memoised(
  (
    ids: readonly PhotoId[],
    itemsOfPhotos: readonly (readonly FoodItem[])[],
    sightings: readonly Detection[],
    foods: FoodTable,
  ): readonly FoodItem[] => {
    const at = new Map(sightings.map(({ id }, index) => [id, index]))
    const photos = ids.map((photo, index): PhotoItems => ({ photo, items: itemsOfPhotos[index] ?? [] }))
    return mergeSame(joinPhotos(photos, namesOf(foods), ({ id }) => at.get(id) ?? sightings.length))
      .filter(({ corrected }) => !corrected.removed)
      .map(kept)
  },
  { same: sameElements },
)

/** By the first sighting of each, the item as it was last. */
const lastItems = new WeakMap<Detection, FoodItem>()

/** The item as it was where nothing of it changed, so that it is judged and drawn once however many come after it. */
function kept(item: FoodItem): FoodItem {
  const [first] = item.sightings
  // The parts of what was taken for one thing share their sightings.
  if (!first || item.corrected.partOf !== undefined) return item
  const last = lastItems.get(first)
  if (last && sameContent(last, item)) return last
  lastItems.set(first, item)
  return item
}
