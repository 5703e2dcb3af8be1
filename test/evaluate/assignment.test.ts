import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAssignment } from '../../src/evaluate/assignment.ts'

describe('bestAssignment', () => {
  it('should give up a good pair for a better sum', () => {
    expect(
      bestAssignment([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([1, 0])
  })

  it('should leave unmatched what fits nothing', () => {
    expect(
      bestAssignment([
        [0, 0],
        [0, 3],
        [0, 5],
      ]),
    ).toEqual([-1, -1, 1])
    expect(bestAssignment([])).toEqual([])
    expect(bestAssignment([[], []])).toEqual([-1, -1])
  })

  it('should find the best sum, like trying every order', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(table, (worth) => {
        const columns = bestAssignment(worth)
        const taken = columns.filter((column) => column >= 0)
        expect(new Set(taken).size).toBe(taken.length)
        expect(columns.reduce((sum, column, row) => sum + (worth[row]?.[column] ?? 0), 0)).toBe(
          bestSum(worth),
        )
      }),
    )
  })
})

function bestSum(worth: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const own = worth[row]
  if (!own) return 0
  const without = bestSum(worth, row + 1, used)
  return own.reduce(
    (best, value, column) =>
      used.includes(column) ? best : Math.max(best, value + bestSum(worth, row + 1, [...used, column])),
    without,
  )
}
