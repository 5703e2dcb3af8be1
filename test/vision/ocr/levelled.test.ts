import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, levelled } from '../../../src/vision/ocr/levelled.ts'
import type { ReadLine } from '../../../src/vision/ocr/read-page.ts'
import { cornersOf, readLineOf } from '../../support/read-lines.ts'

const PAGE = { width: 1000, height: 800 }

/** How far apart, in pixels, the middles of a row's pieces are once the page is level. */
function spread(rows: readonly (readonly ReadLine[])[], others: readonly ReadLine[] = []): number {
  const pieces = levelled([...rows.flat(), ...others], PAGE)
  let from = 0
  const apart = rows.map((row) => {
    const middles = pieces.slice(from, from + row.length).map(({ middle }) => middle)
    from += row.length
    return Math.max(...middles) - Math.min(...middles)
  })
  return Math.max(...apart)
}

/** Rows of a name and a price far to the right of it, both on one slanting line. */
function rowsWith(slopeAt: (row: number) => number, rows = 6) {
  return Array.from({ length: rows }, (_, row) => {
    const [slope, y] = [slopeAt(row), 150 + row * 90]
    return [
      readLineOf('Onion soup with bread', 100, y, { width: 300, slope }),
      readLineOf('6.50', 820, y + 720 * slope, { width: 80, slope }),
    ]
  })
}

describe('a levelled page', () => {
  it('should leave a level page as it is', () => {
    const [piece] = levelled([readLineOf('Soup', 100, 200, { width: 80 })], PAGE)
    expect(piece).toMatchObject({ left: 100, right: 180, middle: 200, line: 0, runs: [0] })
  })

  it('should give the pieces of a slanting line one height', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 0.2, noNaN: true }), (slope) => {
        expect(spread(rowsWith(() => slope))).toBeLessThan(6)
      }),
    )
  })

  it('should do so where lines fan out, as under perspective', () => {
    expect(spread(rowsWith((row) => -0.06 + row * 0.024))).toBeLessThan(8)
    expect(spread(rowsWith((row) => 0.06 - row * 0.024))).toBeLessThan(8)
  })

  it('should not be led astray by one line that slants otherwise', () => {
    const stamp = readLineOf('Daily from noon', 300, 700, { width: 200, slope: 0.5 })
    expect(
      spread(
        rowsWith(() => 0.05),
        [stamp],
      ),
    ).toBeLessThan(6)
  })

  it('should cut a line into its parts, each in its place and numbered', () => {
    const pieces = levelled([readLineOf('Soup', 100, 50, { width: 200, price: '6.50' })], PAGE)
    expect(pieces.map(({ kind, text, left, right, runs }) => [kind, text, left, right, runs])).toEqual([
      ['words', 'Soup', 100, 240, [0]],
      ['price', '6.50', 260, 300, [1]],
    ])
  })
})

describe('the box around pieces', () => {
  it('should be a share of the photo, cut off at its edges', () => {
    const around = boxAround(
      [{ onPhoto: cornersOf(-50, 400, 300, 80) }, { onPhoto: cornersOf(400, 500, 100, 40) }],
      PAGE,
    )
    expect(around).toEqual({ xMin: 0, yMin: 0.45, xMax: 0.5, yMax: 0.65 })
  })
})
