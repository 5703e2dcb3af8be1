import type { PhotoId } from '../../terms/ids.ts'
import { compareText } from '../../util/compare.ts'
import { DisjointSets } from '../../util/disjoint-sets.ts'
import { memoised } from '../../util/memoised.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { counterparts, surestFirst } from './counterparts.ts'

/** Pairs of photos remembered: a new look at one of eight photos matches it again with seven, not those with each other. */
const PAIRS_KEPT = 64

const counterpartsOnce = memoised(counterparts, { kept: PAIRS_KEPT })

/** The items of one photo, those the person removed among them. */
export type PhotoItems = { readonly photo: PhotoId; readonly items: readonly FoodItem[] }

/** One item of a photo, and the number of the object it shows, the same in every photo. */
export type MatchedItem = { readonly item: FoodItem; readonly object: number }

/**
 * Every item of every photo with the object it shows. The surest counterparts are joined first; a join that would put two
 * items of one photo together is left out. Photos are taken by their ids, so that their order decides nothing.
 */
export function matchAcrossPhotos(
  photos: readonly PhotoItems[],
  matcher: LabelMatcher,
): readonly (readonly MatchedItem[])[] {
  // All items are numbered through.
  const starts = new Map<PhotoItems, number>()
  const photosOf: Set<PhotoItems>[] = []
  for (const each of photos) {
    starts.set(each, photosOf.length)
    photosOf.push(...each.items.map(() => new Set([each])))
  }
  const numberOf = (photo: PhotoItems, index: number) => (starts.get(photo) as number) + index
  const byId = [...photos].sort((a, b) => compareText(a.photo, b.photo))
  const links = byId.flatMap((one, place) =>
    byId.slice(place + 1).flatMap((other) =>
      counterpartsOnce(one.items, other.items, matcher).map((found) => {
        const [at, otherAt] = found.at
        return { ...found, ends: [numberOf(one, at), numberOf(other, otherAt)] as const }
      }),
    ),
  )
  const objects = new DisjointSets(photosOf.length)
  // Sorting is stable, so among equals the photos' ids decide.
  for (const { ends } of links.sort(surestFirst)) {
    const [root, other] = [objects.rootOf(ends[0]), objects.rootOf(ends[1])]
    const [shown, more] = [photosOf[root], photosOf[other]] as [Set<PhotoItems>, Set<PhotoItems>]
    if ([...more].some((photo) => shown.has(photo))) continue
    objects.join(root, other)
    for (const photo of more) shown.add(photo)
  }
  return photos.map((each) =>
    each.items.map((item, index) => ({
      item: { ...item, photo: each.photo },
      object: objects.rootOf(numberOf(each, index)),
    })),
  )
}
