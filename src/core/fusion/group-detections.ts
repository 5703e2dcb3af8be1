import { boxAroundPoint, type NormalizedBox, regionBox, regionCentre } from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'
import type { Detection } from './detection.ts'
import { type LabelComparison, SAME_POINT, showSameObject } from './same-object.ts'

export type Group = { readonly id: string; readonly seed?: string; readonly sightings: readonly Detection[] }

/**
 * Groups the sightings of one look that show one object: whatever a chain of such pairs connects, but never two seeds in
 * one group. A group's id is its seed's, otherwise its earliest sighting's; groups come in the order of their earliest
 * member.
 */
export function groupDetections(
  sightings: readonly Detection[],
  seeds: ReadonlySet<string>,
  matcher: LabelComparison,
): readonly Group[] {
  const groups = new SeededGroups(sightings.map(({ id }) => (seeds.has(id) ? id : undefined)))
  const pairs: [number, number][] = []
  eachTouchingPair(sightings.map(searchBox), (one, other) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    if (showSameObject(sightings[a] as Detection, sightings[b] as Detection, matcher)) pairs.push([a, b])
  })
  // The order of joining matters only where two seeds compete; it is that of the sightings.
  pairs.sort(([a, b], [c, d]) => a - c || b - d)
  for (const [a, b] of pairs) groups.join(a, b)
  return [...groups.of(sightings)].map(([root, members]): Group => {
    const seed = groups.seedOf(root)
    return { id: seed ?? (members[0] as Detection).id, ...(seed && { seed }), sightings: members }
  })
}

/** A box that touches those of all sightings that may show the same object. */
function searchBox({ region }: Detection): NormalizedBox {
  return regionBox(region) ?? boxAroundPoint(regionCentre(region), SAME_POINT / 2)
}

/** Groups of which each holds at most one seed: a join of two seeded groups is refused. A group's root is its earliest. */
class SeededGroups {
  readonly #sets: DisjointSets
  readonly #seed: (string | undefined)[]

  constructor(seeds: readonly (string | undefined)[]) {
    this.#sets = new DisjointSets(seeds.length)
    this.#seed = [...seeds]
  }

  of<T>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
    return this.#sets.groups(all)
  }

  seedOf(root: number): string | undefined {
    return this.#seed[root]
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.#sets.rootOf(a), this.#sets.rootOf(b)]
    if (rootA === rootB) return
    const [seedA, seedB] = [this.#seed[rootA], this.#seed[rootB]]
    if (seedA !== undefined && seedB !== undefined) return
    const [first, second] = rootA < rootB ? [rootA, rootB] : [rootB, rootA]
    this.#sets.join(first, second)
    this.#seed[first] = seedA ?? seedB
  }
}
