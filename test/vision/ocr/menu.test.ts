import { describe, expect, it } from 'vitest'
import { intoLines, type Piece } from '../../../src/vision/ocr/lines.ts'
import { readMenu } from '../../../src/vision/ocr/menu.ts'
import { vocabularyOfWords } from '../../support/vocabulary.ts'

type Written = [text: string, left: number, middle: number, height?: number, confidence?: number]

/** Pieces of writing some 10 px wide per letter. */
function pieces(...written: Written[]): Piece[] {
  return written.map(([text, left, middle, height = 20, confidence = 90], index) => ({
    kind: /^[\d.,/ ]+$/.test(text) ? 'price' : 'words',
    text,
    confidence,
    left,
    right: left + text.length * 10,
    middle,
    height,
    runs: [index],
  }))
}

const vocabulary = vocabularyOfWords('soup salad tea green lentil cake bread pizza with tuna fruit')
const namesFood = (text: string) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => vocabulary.knows(word))

const menu = (...written: Written[]) =>
  readMenu(intoLines(pieces(...written)), namesFood).entries.map(({ name, section, price }) => [
    name,
    section,
    price,
  ])

describe('a menu from recognised text', () => {
  it('should split two columns by their gaps and keep each under its own headings', () => {
    const found = menu(
      ['Chez Nous', 250, 10, 44],
      ['Starters', 100, 60, 28],
      ['Sweets', 500, 60, 28],
      ['Lentil soup', 100, 100],
      ['6.50', 350, 97],
      ['Plum cake', 500, 100],
      ['4.20', 750, 103],
      ['Green salad', 100, 130],
      ['7.00', 350, 133],
      ['Rice pudding', 500, 130],
      ['5.10', 750, 128],
    )
    expect(found).toEqual([
      ['Lentil soup', 'Starters', '6.50'],
      ['Plum cake', 'Sweets', '4.20'],
      ['Green salad', 'Starters', '7.00'],
      ['Rice pudding', 'Sweets', '5.10'],
    ])
  })

  it('should keep an unknown name exactly as read', () => {
    const found = menu(
      ['Zurek', 0, 0],
      ['9.00', 200, 0],
      ['Bigos', 0, 30],
      ['9.50', 200, 30],
      ['Soup', 0, 60],
      ['4.00', 200, 60],
    )
    expect(found.map(([name]) => name)).toEqual(['Zurek', 'Bigos', 'Soup'])
  })

  it('should leave out descriptions, notes, smudges and unsure readings', () => {
    const found = menu(
      ['Mains', 0, 0, 28],
      ['Lentil soup', 0, 40],
      ['6.50', 300, 40],
      ['with green salad, bread', 0, 60, 14],
      ['Green salad', 0, 100],
      ['7.50', 300, 100],
      ['Bread', 0, 140],
      ['2.50', 300, 140],
      ['xk', 120, 170, 12],
      ['Wvlfq', 0, 180, 20, 20],
      ['please ask us about allergens', 0, 240],
    )
    expect(found.map(([name]) => name)).toEqual(['Lentil soup', 'Green salad', 'Bread'])
  })

  it('should keep descriptions with their own dish', () => {
    const lines = pieces(
      ['Mains', 0, 0, 28],
      ['Lentil soup', 0, 40],
      ['6.50', 300, 40],
      ['with green salad, bread', 0, 60, 14],
      ['and a slice of lemon', 0, 76, 14],
      ['Green salad', 0, 110],
      ['7.50', 300, 110],
      ['Fruit salad', 0, 140],
      ['5.50', 300, 140],
      ['vanilla cream, crushed peanuts', 0, 158, 16],
    )
    const found = readMenu(intoLines(lines), namesFood).entries
    expect(found.map(({ name, description }) => [name, description])).toEqual([
      ['Lentil soup', 'with green salad, bread and a slice of lemon'],
      ['Green salad', undefined],
      ['Fruit salad', 'vanilla cream, crushed peanuts'],
    ])
  })

  it('should keep a line without its price when the price is illegible', () => {
    const found = menu(
      ['Soup', 0, 0],
      ['6.50', 300, 0],
      ['Plov', 0, 30],
      ['tJ', 310, 30, 18, 30],
      ['Tea', 0, 60],
      ['2.50', 300, 60],
      ['Cake', 0, 90],
      ['3.50', 300, 90],
    )
    expect(found[1]).toEqual(['Plov', undefined, undefined])
  })

  it('should list only food names on a menu without prices', () => {
    const found = menu(
      ['Today', 0, 0, 30],
      ['Lentil soup', 0, 40],
      ['Green salad', 0, 70],
      ['Call Bob', 0, 160],
    )
    expect(found).toEqual([
      ['Lentil soup', 'Today', undefined],
      ['Green salad', 'Today', undefined],
    ])
  })

  it('should list an unknown name in a list of offers as one of them', () => {
    const found = menu(['Lentil soup', 0, 40], ['Zurek', 0, 70], ['Green salad', 0, 100], ['Tea', 0, 130])
    expect(found.map(([name]) => name)).toEqual(['Lentil soup', 'Zurek', 'Green salad', 'Tea'])
  })

  it('should join a name that glare has split', () => {
    const found = menu(
      ['Soup', 0, 0],
      ['6.50', 400, 0],
      ['Pizza with +', 0, 30],
      ['tuna', 170, 30],
      ['Tea', 0, 60],
      ['2.50', 400, 60],
      ['Cake', 0, 90],
      ['3.50', 400, 90],
    )
    expect(found[1]).toEqual(['Pizza with tuna', undefined, undefined])
  })

  it('should join two prices of one line', () => {
    const found = menu(
      ['Tea', 0, 0],
      ['2.50', 200, 0],
      ['3.50', 260, 0],
      ['Soup', 0, 30],
      ['4.50', 200, 30],
      ['5.50', 260, 30],
    )
    expect(found).toEqual([
      ['Tea', undefined, '2.50 / 3.50'],
      ['Soup', undefined, '4.50 / 5.50'],
    ])
  })

  it('should find nothing in other text', () => {
    expect(menu(['EXIT', 0, 0], ['Wet paint', 0, 50])).toEqual([])
  })

  it('should count writing that nobody can make out, and no specks', () => {
    const { unread } = readMenu(
      intoLines(
        pieces(
          ['Soup', 0, 0],
          ['6.50', 300, 0],
          ['Wvlfqxz', 0, 30, 20, 40],
          ['tJ', 120, 60, 18, 30],
          ['Tea', 0, 90],
          ['2.50', 300, 90],
        ),
      ),
      namesFood,
    )
    expect(unread).toBe(1)
  })

  it('should tell a house’s codes apart from the name they follow', () => {
    const found = readMenu(
      intoLines(
        pieces(
          ['Lentil soup (G, VG)', 0, 0],
          ['6.50', 300, 0],
          ['Tea (hot)', 0, 90],
          ['2', 300, 90],
          ['Cake (V)', 0, 180],
          ['4', 300, 180],
        ),
      ),
      namesFood,
    ).entries
    expect(found.map(({ name, description }) => [name, description])).toEqual([
      ['Lentil soup', '(G, VG)'],
      ['Tea (hot)', undefined],
      ['Cake', '(V)'],
    ])
  })

  it('should know a menu by three prices or by a list of names', () => {
    const isMenu = (...written: Written[]) =>
      readMenu(intoLines(pieces(...written)), namesFood).kind === 'menu'
    const soup = ['Lentil soup', 0, 0] as Written
    expect(isMenu(soup, ['Tea', 0, 30], ['Cake', 0, 60], ['Green salad', 0, 90])).toBe(true)
    expect(
      isMenu(soup, ['4', 300, 0], ['Tea', 0, 200], ['2', 300, 200], ['Cake', 0, 300], ['3', 300, 300]),
    ).toBe(true)
    expect(isMenu(soup, ['Tea', 400, 210], ['Cake', 50, 330])).toBe(false)
  })
})
