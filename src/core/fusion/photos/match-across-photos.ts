import type { PhotoId } from '../../terms/ids.ts'
import { compareText } from '../../util/compare.ts'
import { DisjointSets } from '../../util/disjoint-sets.ts'
import { memoised } from '../../util/memoised.ts'
import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { type Counterpart, counterparts, surestFirst } from './counterparts.ts'

/** Pairs of photos remembered: a new look at one of eight photos matches it again with seven, not those with each other. */
const PAIRS_KEPT = 64

const counterpartsOnce = memoised(counterparts, { kept: PAIRS_KEPT })

type Link = Counterpart & { readonly photos: readonly [number, number] }

/**
 * For every item of every photo, the number of the object it shows. The surest counterparts are joined first; a join that
 * would put two items of one photo together is left out. Photos are taken by their ids, so that their order decides nothing.
 */
export function matchAcrossPhotos(
  photos: readonly PhotoItems[],
  matcher: LabelMatcher,
): readonly (readonly number[])[] {
  const byId = [...photos.keys()].sort((a, b) => compareText(photos[a]?.photo ?? '', photos[b]?.photo ?? ''))
  const starts = photos.map((_, at) => photos.slice(0, at).reduce((sum, { items }) => sum + items.length, 0))
  const links = byId.flatMap((one, place) =>
    byId.slice(place + 1).flatMap((other): readonly Link[] => {
      const found = counterpartsOnce(photos[one]?.items ?? [], photos[other]?.items ?? [], matcher)
      return found.map((each) => ({ ...each, photos: [one, other] }))
    }),
  )
  const objects = new SharedObjects(photos)
  // Sorting is stable, so among equals the photos' ids decide.
  for (const { photos: of, at } of links.sort(surestFirst)) {
    objects.join((starts[of[0]] as number) + at[0], (starts[of[1]] as number) + at[1])
  }
  return photos.map(({ items }, at) => items.map((_, index) => objects.of((starts[at] as number) + index)))
}

/** Which items of all photos, numbered through, show one object: at most one item of each photo. */
class SharedObjects {
  readonly #sets: DisjointSets
  readonly #photosOf: readonly Set<number>[]

  constructor(photos: readonly PhotoItems[]) {
    this.#photosOf = photos.flatMap(({ items }, photo) => items.map(() => new Set([photo])))
    this.#sets = new DisjointSets(this.#photosOf.length)
  }

  of(item: number): number {
    return this.#sets.rootOf(item)
  }

  join(item: number, other: number): void {
    const [root, added] = [this.of(item), this.of(other)]
    const [photos, more] = [this.#photosOf[root], this.#photosOf[added]]
    if (root === added || !photos || !more || [...more].some((photo) => photos.has(photo))) return
    this.#sets.join(root, added)
    for (const photo of more) photos.add(photo)
  }
}

/** The items of one photo, those the person removed among them. */
export type PhotoItems = { readonly photo: PhotoId; readonly items: readonly FoodItem[] }

/** One item of a photo, and the number of the object it shows, the same in every photo. */
export type MatchedItem = { readonly item: FoodItem; readonly object: number }
