import type { Region } from '../geometry/normalized.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import { fusedRegion } from './fused-region.ts'

/**
 * Detections joined to clusters: disjoint sets that refuse to join two detections of one look, two that the person
 * edited, and what the person added with what had been seen before they added it.
 */
export class Clusters {
  readonly #detections: readonly MergedDetection[]
  readonly #sets: DisjointSets
  /** The looks of each root as bits, 32 to a word. */
  readonly #looks: Int32Array
  readonly #words: number
  readonly #seeds: (string | undefined)[]
  /** For each root: the place of its earliest sighting among all, and from which place on a sighting may join it. */
  readonly #first: number[]
  readonly #after: number[]
  /** Remembered until the next join. */
  #members: ReadonlyMap<number, readonly MergedDetection[]> | undefined
  /** By root, remembered until it is joined with another. */
  readonly #places: (Region | undefined)[]

  constructor(
    detections: readonly MergedDetection[],
    looks: number,
    firstSeen: (detection: MergedDetection) => number,
  ) {
    this.#detections = detections
    this.#words = Math.ceil(Math.max(1, looks) / 32)
    this.#sets = new DisjointSets(detections.length)
    this.#looks = new Int32Array(detections.length * this.#words)
    this.#seeds = detections.map(({ seed }) => seed)
    this.#places = detections.map(() => undefined)
    this.#first = detections.map(firstSeen)
    this.#after = detections.map(({ after }) => after)
    detections.forEach(({ look }, index) => {
      if (look >= 0) this.#looks[index * this.#words + (look >> 5)] = 1 << (look & 31)
    })
  }

  rootOf(index: number): number {
    return this.#sets.rootOf(index)
  }

  seedOf(root: number): string | undefined {
    return this.#seeds[root]
  }

  shareLook(rootA: number, rootB: number): boolean {
    for (let word = 0; word < this.#words; word += 1) {
      const [a, b] = [this.#looks[rootA * this.#words + word], this.#looks[rootB * this.#words + word]]
      if (((a as number) & (b as number)) !== 0) return true
    }
    return false
  }

  /** Returns false where the two are one already or must stay apart. */
  join(a: number, b: number): boolean {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)]
    if (rootA === rootB || !this.#mayJoin(rootA, rootB) || this.shareLook(rootA, rootB)) return false
    this.#sets.join(rootA, rootB)
    this.#members = undefined
    this.#places[rootA] = undefined
    this.#seeds[rootA] ??= this.#seeds[rootB]
    this.#first[rootA] = Math.min(this.#first[rootA] as number, this.#first[rootB] as number)
    this.#after[rootA] = Math.max(this.#after[rootA] as number, this.#after[rootB] as number)
    for (let word = 0; word < this.#words; word += 1) {
      const at = rootA * this.#words + word
      this.#looks[at] = (this.#looks[at] as number) | (this.#looks[rootB * this.#words + word] as number)
    }
    return true
  }

  #mayJoin(rootA: number, rootB: number): boolean {
    if (this.#seeds[rootA] !== undefined && this.#seeds[rootB] !== undefined) return false
    const [firstA, firstB] = [this.#first[rootA] as number, this.#first[rootB] as number]
    return firstA >= (this.#after[rootB] as number) && firstB >= (this.#after[rootA] as number)
  }

  /** The members of each root, in the order of the detections. */
  members(): ReadonlyMap<number, readonly MergedDetection[]> {
    this.#members ??= this.#sets.groups(this.#detections)
    return this.#members
  }

  fusedRegion(root: number): Region {
    this.#places[root] ??= fusedRegion(this.members().get(root) as readonly MergedDetection[])
    return this.#places[root]
  }
}
