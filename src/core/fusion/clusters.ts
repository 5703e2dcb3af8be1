import type { Region } from '../geometry/normalized.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'
import type { Observation } from './dedupe-within-look.ts'
import { fusedRegion } from './fused-region.ts'

/**
 * Observations joined to things, union-find with three refusals: two of one look, two that the person edited, and what
 * was there already with what the person added beside it.
 */
export class Clusters {
  readonly #observations: readonly Observation[]
  readonly #sets: DisjointSets
  /** Views of each root, 32 to a word. */
  readonly #views: Int32Array
  readonly #words: number
  readonly #seeds: (string | undefined)[]
  /** Index of the earliest sighting among all, and of the earliest one that may join (what the person added). */
  readonly #first: number[]
  readonly #after: number[]
  /** Until the next join. */
  #members: ReadonlyMap<number, readonly Observation[]> | undefined
  /** By root, until it is joined with another. */
  readonly #places: (Region | undefined)[]

  constructor(observations: readonly Observation[], views: number, order: ClusterOrder) {
    this.#observations = observations
    this.#words = Math.ceil(Math.max(1, views) / 32)
    this.#sets = new DisjointSets(observations.length)
    this.#views = new Int32Array(observations.length * this.#words)
    this.#seeds = observations.map(({ seed }) => seed)
    this.#places = observations.map(() => undefined)
    this.#first = observations.map(order.first)
    this.#after = observations.map(order.after)
    observations.forEach(({ view }, index) => {
      if (view >= 0) this.#views[index * this.#words + (view >> 5)] = 1 << (view & 31)
    })
  }

  rootOf(index: number): number {
    return this.#sets.rootOf(index)
  }

  seedOf(root: number): string | undefined {
    return this.#seeds[root]
  }

  /** How many views saw it. */
  viewCount(root: number): number {
    let count = 0
    for (let word = 0; word < this.#words; word += 1) {
      let bits = this.#views[root * this.#words + word] as number
      while (bits !== 0) {
        bits &= bits - 1
        count += 1
      }
    }
    return count
  }

  shareView(rootA: number, rootB: number): boolean {
    for (let word = 0; word < this.#words; word += 1) {
      const [a, b] = [this.#views[rootA * this.#words + word], this.#views[rootB * this.#words + word]]
      if (((a as number) & (b as number)) !== 0) return true
    }
    return false
  }

  /** False where the two must stay apart. */
  join(a: number, b: number): boolean {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)]
    if (rootA === rootB) return true
    if (!this.mayJoin(rootA, rootB) || this.shareView(rootA, rootB)) return false
    this.#sets.join(rootA, rootB)
    this.#members = undefined
    this.#places[rootA] = undefined
    this.#seeds[rootA] ??= this.#seeds[rootB]
    this.#first[rootA] = Math.min(this.#first[rootA] as number, this.#first[rootB] as number)
    this.#after[rootA] = Math.max(this.#after[rootA] as number, this.#after[rootB] as number)
    for (let word = 0; word < this.#words; word += 1) {
      const at = rootA * this.#words + word
      this.#views[at] = (this.#views[at] as number) | (this.#views[rootB * this.#words + word] as number)
    }
    return true
  }

  mayJoin(rootA: number, rootB: number): boolean {
    if (this.#seeds[rootA] !== undefined && this.#seeds[rootB] !== undefined) return false
    const [firstA, firstB] = [this.#first[rootA] as number, this.#first[rootB] as number]
    return firstA >= (this.#after[rootB] as number) && firstB >= (this.#after[rootA] as number)
  }

  /** Members by root, each in the order of the observations. */
  members(): ReadonlyMap<number, readonly Observation[]> {
    this.#members ??= this.#sets.groups(this.#observations)
    return this.#members
  }

  fusedRegion(root: number): Region {
    this.#places[root] ??= fusedRegion(this.members().get(root) as readonly Observation[])
    return this.#places[root]
  }
}

export type ClusterOrder = {
  readonly first: (observation: Observation) => number
  readonly after: (observation: Observation) => number
}
