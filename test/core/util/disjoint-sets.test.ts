import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DisjointSets } from '../../../src/core/util/disjoint-sets.ts'

describe('DisjointSets', () => {
  it('should keep the root of the first, and all apart that nobody joined', () => {
    const sets = new DisjointSets(5)
    sets.join(3, 1)
    sets.join(1, 4)
    expect([0, 1, 2, 3, 4].map((index) => sets.rootOf(index))).toEqual([0, 3, 2, 3, 3])
    expect([...sets.groups(['a', 'b', 'c', 'd', 'e'])]).toEqual([
      [0, ['a']],
      [3, ['b', 'd', 'e']],
      [2, ['c']],
    ])
  })

  it('should put together what any chain of joins connects, whatever their order', () => {
    const index = fc.integer({ min: 0, max: 19 })
    fc.assert(
      fc.property(fc.array(fc.tuple(index, index), { maxLength: 30 }), (joins) => {
        const sets = new DisjointSets(20)
        for (const [a, b] of joins) sets.join(a, b)
        for (let from = 0; from < 20; from += 1) {
          const reached = new Set([from])
          for (const at of reached)
            for (const [a, b] of joins) {
              if (a === at) reached.add(b)
              if (b === at) reached.add(a)
            }
          for (let to = 0; to < 20; to += 1)
            expect(sets.rootOf(from) === sets.rootOf(to)).toBe(reached.has(to))
        }
      }),
    )
  })
})
