import { describe, expect, it } from 'vitest'
import { readerTable } from '../../../src/cli/output/reader-table.ts'
import { NO_SCORE } from '../../../src/evaluate/reader-score.ts'
import { english } from '../../support/messages.ts'

const board = {
  ...NO_SCORE,
  ...{ photo: 'board.jpg', lines: 8, found: 7, exact: 5, near: 6, foods: 4, named: 3 },
  ...{ prices: 4, pricesRight: 2, pricesWrong: 1, pricesNotShown: 1, invented: 2, unread: 1, seconds: 3.21 },
}
const signs = {
  ...NO_SCORE,
  photo: 'signs.jpg',
  lines: 2,
  found: 2,
  exact: 2,
  near: 2,
  unread: 0,
  seconds: 1,
}

describe('the table of a reading', () => {
  it('should hold every figure, and a dash where there is nothing to say', () => {
    const [header, , first, second] = readerTable(english, [board, signs]).split('\n')
    const cells = (row: string | undefined) => row?.split(/ {2,}/)
    expect(cells(header)).toHaveLength(13)
    expect(cells(first)).toEqual([
      'board.jpg',
      '8',
      '7 (88%)',
      '5 (63%)',
      '6 (75%)',
      '3/4',
      '4',
      '2 (50%)',
      '1',
      '1',
      '2',
      '1',
      '3.2',
    ])
    expect(cells(second)).toEqual([
      'signs.jpg',
      '2',
      '2 (100%)',
      '2 (100%)',
      '2 (100%)',
      '–',
      '–',
      '–',
      '0',
      '–',
      '0',
      '0',
      '1.0',
    ])
  })

  it('should never print what is not a number', () => {
    expect(readerTable(english, [{ ...NO_SCORE, photo: 'x', unread: 0, seconds: 0 }])).not.toMatch(
      /NaN|Infinity/,
    )
  })
})
