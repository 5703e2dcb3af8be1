import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intoLines, type Piece } from '../../../src/vision/ocr/lines.ts'

type Written = [text: string, left: number, middle: number, height?: number]

/** Pieces some 10 pixels wide per letter; those of figures are prices. */
function pieces(...written: Written[]): Piece[] {
  return written.map(([text, left, middle, height = 20], index) => ({
    kind: /\d/.test(text) ? 'price' : 'words',
    text,
    confidence: 95,
    left,
    right: left + text.length * 10,
    middle,
    height,
    runs: [index],
  }))
}

const told = (...written: Written[]) =>
  intoLines(pieces(...written)).map(({ text, price }) => (price === undefined ? text : `${text} ${price}`))

describe('pieces of writing as lines', () => {
  it('should put each price to the name on its left', () => {
    expect(told(['Soup', 0, 0], ['6.50', 300, 4], ['Tea', 0, 30], ['2.10', 300, 27])).toEqual([
      'Soup 6.50',
      'Tea 2.10',
    ])
  })

  it('should be one thing at two prices where there are two sizes', () => {
    expect(told(['Soup small', 0, 0], ['4', 140, 0], ['large', 200, 0], ['6.50', 300, 0])).toEqual([
      'Soup 4 / 6.50',
    ])
    expect(told(['Soup', 0, 0], ['4.50', 140, 0], ['Large', 0, 30], ['6.50', 140, 30])).toHaveLength(2)
  })

  it('should join words as far apart as a typewriter’s, though those below begin there too', () => {
    const rows = ['Celery', 'Turnip', 'Radish'].map((text, i): Written[] => [
      [text, 0, i * 40, 14],
      ['Soup', 74, i * 40, 14],
    ])
    expect(told(...rows.flat()).sort()).toEqual(['Celery Soup', 'Radish Soup', 'Turnip Soup'])
  })

  it('should give the house’s name no price that it stands level with', () => {
    const priced = (left: number) => [
      ['Tea', left, 40] as Written,
      ['2.10', 400, 40] as Written,
      ['Cake', left, 70] as Written,
      ['3.40', 400, 70] as Written,
    ]
    expect(told(['The Mill', 0, 0, 48], ['6.50', 400, 0], ...priced(200))).toEqual([
      'The Mill',
      'Tea 2.10',
      'Cake 3.40',
    ])
    expect(told(['Mill', 0, 0, 48], ['Soup', 200, 2], ['6.50', 400, 0], ...priced(200))).toEqual([
      'Mill',
      'Soup 6.50',
      'Tea 2.10',
      'Cake 3.40',
    ])
  })

  it('should price names whose long strokes make all of them look taller than their prices', () => {
    expect(told(['Dry egg', 0, 0, 34], ['6.50', 300, 0], ['Syllabub', 0, 50, 32], ['2.10', 300, 50])).toEqual(
      ['Dry egg 6.50', 'Syllabub 2.10'],
    )
  })

  it('should join the words of one line, not those of two columns', () => {
    expect(told(['Onion', 0, 0], ['soup', 62, 1])).toEqual(['Onion soup'])
    expect(told(['Onion', 0, 0], ['Tea', 150, 0])).toEqual(['Onion', 'Tea'])
    expect(told(['Onion', 0, 0], ['soup', 80, 1])).toEqual(['Onion soup'])
    expect(told(['Onion', 0, 0], ['Tea', 80, 1])).toEqual(['Onion', 'Tea'])
  })

  it('should lose no piece and use none twice, however they lie', () => {
    const piece = fc.tuple(
      fc.constantFrom('Soup', 'Onion tart', 'Tea', '6.50', '12'),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 300 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (written) => {
        const runs = intoLines(pieces(...written)).flatMap((line) => line.runs)
        expect(new Set(runs).size).toBe(runs.length)
        const words = written.flatMap(([text], index) => (/\d/.test(text) ? [] : [index]))
        expect(runs).toEqual(expect.arrayContaining(words))
      }),
    )
  })
})
