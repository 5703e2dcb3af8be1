import { compareText } from '../../util/compare.ts'
import { DisjointSets } from '../../util/disjoint-sets.ts'
import { memoised } from '../../util/memoised.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { type Counterpart, counterparts, surestFirst } from './counterparts.ts'
import type { PhotoItems } from './matched-item.ts'

/** Pairs of photos: a look at one of eight pairs it anew with seven, and not those with each other. */
const PAIRS_KEPT = 64

const counterpartsOnce = memoised(counterparts, { kept: PAIRS_KEPT })

type Link = Counterpart & { readonly photos: readonly [number, number] }

/**
 * For every item of every photo the number of the thing it is. The surest counterparts are joined first; what would put two
 * things of one photo together is left apart. Photos are gone through by their ids, so that their order decides nothing.
 */
export function matchAcrossPhotos(
  photos: readonly PhotoItems[],
  names: LabelMatcher,
): readonly (readonly number[])[] {
  const byId = [...photos.keys()].sort((a, b) => compareText(photos[a]?.photo ?? '', photos[b]?.photo ?? ''))
  const starts = photos.map((_, at) => photos.slice(0, at).reduce((sum, { items }) => sum + items.length, 0))
  const links = byId.flatMap((one, place) =>
    byId.slice(place + 1).flatMap((other): readonly Link[] => {
      const found = counterpartsOnce(photos[one]?.items ?? [], photos[other]?.items ?? [], names)
      return found.map((each) => ({ ...each, photos: [one, other] }))
    }),
  )
  const things = new Things(photos)
  // Sorting is stable: among equals the photos' ids decide.
  for (const { photos: of, at } of links.sort(surestFirst)) {
    things.join((starts[of[0]] as number) + at[0], (starts[of[1]] as number) + at[1])
  }
  return photos.map(({ items }, at) => items.map((_, index) => things.of((starts[at] as number) + index)))
}

/** Items of all photos, numbered through, and which are one thing: at most one of each photo. */
class Things {
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
    const [thing, added] = [this.of(item), this.of(other)]
    const [photos, more] = [this.#photosOf[thing], this.#photosOf[added]]
    if (thing === added || !photos || !more || [...more].some((photo) => photos.has(photo))) return
    this.#sets.join(thing, added)
    for (const photo of more) photos.add(photo)
  }
}
