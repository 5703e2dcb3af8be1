import type { Detection } from './detection.ts'
import { showSameThing } from './same-thing.ts'

/** An item the person edited. One they added stands for a sighting among those that came `after` so many others. */
export type Seed = {
  readonly id: string
  readonly after?: number
  readonly sighting?: Pick<Detection, 'label' | 'region' | 'menu'>
}

export type Group = { readonly id: string; readonly sightings: readonly Detection[] }

/**
 * Puts sightings of one thing together (union of all pairs that show the same thing), never two seeds in one group.
 * A group's id is its seed's, otherwise its earliest sighting's; groups come in the order of their earliest member.
 */
export function groupSightings(sightings: readonly Detection[], seeds: readonly Seed[]): readonly Group[] {
  const members: Member[] = [
    ...sightings.map((sighting, index) => ({ id: sighting.id, index, sighting })),
    ...seeds.flatMap(({ id, after, sighting }) => (sighting ? [{ id, after: after ?? 0, sighting }] : [])),
  ]
  const seedIds = new Set(seeds.map((seed) => seed.id))
  const groups = new DisjointGroups(members.map(({ id }) => (seedIds.has(id) ? id : undefined)))
  for (let a = 0; a < members.length; a += 1) {
    for (let b = a + 1; b < members.length; b += 1) {
      const [one, other] = [members[a], members[b]]
      if (one && other && canBeOne(one, other) && showSameThing(one.sighting, other.sighting))
        groups.join(a, b)
    }
  }
  const collected = new Map<number, { id: string; sightings: Detection[] }>()
  members.forEach(({ id }, index) => {
    const root = groups.rootOf(index)
    const group = collected.get(root) ?? { id: groups.seedOf(root) ?? id, sightings: [] }
    const sighting = sightings[index]
    if (sighting) group.sightings.push(sighting)
    collected.set(root, group)
  })
  return [...collected.values()]
}

type Member = {
  readonly id: string
  readonly sighting: NonNullable<Seed['sighting']>
  /** Of a sighting: its place among them. */
  readonly index?: number
  /** Of what the person added. */
  readonly after?: number
}

/** What was there when the person added a thing is not that thing. */
function canBeOne(one: Member, other: Member): boolean {
  return (one.index ?? 0) >= (other.after ?? 0) && (other.index ?? 0) >= (one.after ?? 0)
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
