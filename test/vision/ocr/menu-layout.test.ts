import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/vision/ocr/lines.ts'
import { isHeadingWords, isLaidOutAsMenu, isNote, nearest } from '../../../src/vision/ocr/menu-layout.ts'

function line(text: string, left: number, middle: number, height = 20, price?: string): Line {
  const right = left + text.length * 10
  const priced = price ? { offered: true, price } : { offered: false }
  return { text, left, right, middle, height, confidence: 95, runs: [], ...priced }
}

const NAMES = ['Lentil soup', 'Green salad', 'Plum cake', 'Onion tart']

describe('the layout of a menu', () => {
  it('should be known by three prices, wherever they stand', () => {
    const offers = NAMES.map((text, i) => line(text, i * 200, i * 130, 20, '6.50'))
    expect(isLaidOutAsMenu(offers.slice(0, 3))).toBe(true)
    expect(isLaidOutAsMenu(offers.slice(0, 2))).toBe(false)
  })

  it('should be known by four names below each other, flush or centred', () => {
    const flush = NAMES.map((text, i) => line(text, 100, i * 30))
    const centred = NAMES.map((text, i) => line(text, 300 - text.length * 5, i * 30))
    expect(isLaidOutAsMenu(flush)).toBe(true)
    expect(isLaidOutAsMenu(centred)).toBe(true)
    expect(isLaidOutAsMenu(flush.slice(0, 3))).toBe(false)
  })

  it('should not be seen in words on packs, which lie about in all sizes', () => {
    const about = [
      [0, 0],
      [400, 20],
      [120, 260],
      [520, 300],
    ]
    expect(isLaidOutAsMenu(NAMES.map((text, i) => line(text, ...(about[i] as [number, number]))))).toBe(false)
    expect(isLaidOutAsMenu(NAMES.map((text, i) => line(text, 0, i * 60, 15 * 1.6 ** i)))).toBe(false)
  })
})

describe('words that say what a line is', () => {
  it.each(['Hot drinks', 'STARTERS', 'Sides and snacks', 'Our pizzas'])(
    'should know the heading %s',
    (text) => {
      expect(isHeadingWords(text)).toBe(true)
    },
  )

  it('should know a sort of dishes in Chinese', () => {
    expect(isHeadingWords('汤面类')).toBe(true)
    expect(isHeadingWords('类汤面')).toBe(false)
  })

  it.each(['Hot soup', 'and', '12'])('should not take %s for a heading', (text) => {
    expect(isHeadingWords(text)).toBe(false)
  })

  it('should know what is about the house or the bill', () => {
    expect(isNote('Please tell our staff')).toBe(true)
    expect(isNote('Onion soup')).toBe(false)
  })
})

describe('the next line', () => {
  it('should share the column', () => {
    const [soup, salad, cake] = [line('Soup', 0, 0), line('Salad', 300, 30), line('Cake', 0, 60)]
    expect(nearest([soup, salad, cake], soup, 'below')).toBe(cake)
    expect(nearest([soup, salad, cake], cake, 'above')).toBe(soup)
    expect(nearest([soup, salad, cake], salad, 'below')).toBeUndefined()
  })
})
