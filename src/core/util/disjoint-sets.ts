import { append } from './group-by.ts'

/** The numbers 0 … count − 1 in sets that can only be joined (union-find). A set is known by its root. */
export class DisjointSets {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = new Int32Array(count).map((_, index) => index)
  }

  rootOf(index: number): number {
    const parent = this.#parent
    let root = index
    while (parent[root] !== root) {
      // Path halving: the next search is shorter.
      const above = parent[parent[root] as number] as number
      parent[root] = above
      root = above
    }
    return root
  }

  /** The root of the first stays the root of both. */
  join(index: number, other: number): void {
    this.#parent[this.rootOf(other)] = this.rootOf(index)
  }

  /** The elements of a list set by set, each set under its root and in the list's order. */
  groups<T>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
    const groups = new Map<number, T[]>()
    all.forEach((each, index) => {
      append(groups, this.rootOf(index), each)
    })
    return groups
  }
}
