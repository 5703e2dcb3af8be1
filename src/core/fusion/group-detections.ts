import { boxAroundPoint, type NormalizedBox, regionBox, regionCentre } from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import type { Detection } from './detection.ts'
import { type NameComparison, SAME_POINT, showSameObject } from './same-object.ts'

export type Group = { readonly id: string; readonly seed?: string; readonly sightings: readonly Detection[] }

/**
 * Puts the sightings of one look that show one thing together (union of all pairs that do), never two seeds in one group.
 * A group's id is its seed's, otherwise its earliest sighting's; groups come in the order of their earliest member.
 */
export function groupDetections(
  sightings: readonly Detection[],
  seeds: ReadonlySet<string>,
  names: NameComparison,
): readonly Group[] {
  const groups = new DisjointGroups(sightings.map(({ id }) => (seeds.has(id) ? id : undefined)))
  const pairs: [number, number][] = []
  eachTouchingPair(sightings.map(searchBox), (one, other) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    if (showSameObject(sightings[a] as Detection, sightings[b] as Detection, names)) pairs.push([a, b])
  })
  // Only where two seeds compete does the order of joining matter; it is that of the sightings.
  pairs.sort(([a, b], [c, d]) => a - c || b - d)
  for (const [a, b] of pairs) groups.join(a, b)
  const collected = new Map<number, Detection[]>()
  sightings.forEach((sighting, index) => {
    const root = groups.rootOf(index)
    const group = collected.get(root)
    if (group) group.push(sighting)
    else collected.set(root, [sighting])
  })
  return [...collected].map(([root, members]): Group => {
    const seed = groups.seedOf(root)
    return { id: seed ?? (members[0] as Detection).id, ...(seed && { seed }), sightings: members }
  })
}

/** A box that touches those of all sightings that may show the same thing. */
function searchBox({ region }: Detection): NormalizedBox {
  return regionBox(region) ?? boxAroundPoint(regionCentre(region), SAME_POINT / 2)
}

/** Union-find in which a group holds at most one seed: a join of two seeded groups is refused. */
class DisjointGroups {
  readonly #parent: number[]
  readonly #seed: (string | undefined)[]

  constructor(seeds: readonly (string | undefined)[]) {
    this.#parent = seeds.map((_, index) => index)
    this.#seed = [...seeds]
  }

  rootOf(index: number): number {
    let root = index
    while (this.#parent[root] !== root) root = this.#parent[root] as number
    this.#parent[index] = root
    return root
  }

  seedOf(root: number): string | undefined {
    return this.#seed[root]
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)]
    if (rootA === rootB) return
    const [seedA, seedB] = [this.#seed[rootA], this.#seed[rootB]]
    if (seedA !== undefined && seedB !== undefined) return
    const [first, second] = rootA < rootB ? [rootA, rootB] : [rootB, rootA]
    this.#parent[second] = first
    this.#seed[first] = seedA ?? seedB
  }
}
