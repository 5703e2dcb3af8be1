import { describe, expect, it } from 'vitest'
import { textTable } from '../../../src/cli/output/table.ts'

describe('a text table', () => {
  it('should line up its columns, names to the left and figures to the right', () => {
    expect(
      textTable(
        ['Name', 'Score'],
        [
          ['Milk', '65'],
          ['Peanut butter', '9'],
        ],
        [1],
      ),
    ).toBe(
      ['Name           Score', '─────────────  ─────', 'Milk              65', 'Peanut butter      9'].join(
        '\n',
      ),
    )
  })

  it('should count Chinese signs as two columns, and marks of accents and direction as none', () => {
    const [, ...rows] = textTable(
      ['n', 'g'],
      [
        ['热量', '1'],
        ['e\u0301', '2'],
        ['\u2068Apple\u2069', '3'],
      ],
      [1],
    )
      .split('\n')
      .slice(1)
    expect(rows).toEqual(['热量   1', 'e\u0301      2', '\u2068Apple\u2069  3'].map((row) => row))
  })
})
