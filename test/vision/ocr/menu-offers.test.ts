import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/vision/ocr/lines.ts'
import { isDescription, offersOn } from '../../../src/vision/ocr/menu-offers.ts'

type Written = Partial<Line> & { readonly text: string; readonly middle: number }

function line({ left = 0, height = 20, confidence = 95, price, ...written }: Written): Line {
  const right = left + written.text.length * 10
  const offered = written.offered ?? price !== undefined
  return { left, right, height, confidence, runs: [], offered, ...written, ...(price && { price }) }
}

const KNOWN = new Set('soup salad tea cake bread green lentil plum'.split(' '))
const namesFood = (text: string) =>
  text
    .toLowerCase()
    .split(' ')
    .every((word) => KNOWN.has(word))

/** A list of known names. */
const LIST = ['Lentil soup', 'Green salad', 'Plum cake', 'Bread']

function offers(...written: readonly Written[]): readonly string[] {
  const lines = written.map(line)
  return lines.filter(offersOn(lines, namesFood)).map(({ text }) => text)
}

describe('what a menu offers', () => {
  it('should be all that has a price, known or not', () => {
    expect(
      offers(
        { text: 'Zurek', middle: 0, price: '9.00' },
        { text: 'Bigos', middle: 30, price: '9.50' },
        { text: 'Plov', middle: 60, offered: true },
      ),
    ).toEqual(['Zurek', 'Bigos', 'Plov'])
  })

  it('should not be the year on a sign', () => {
    expect(offers({ text: 'Family Brewer', middle: 0, price: '18.90' })).toEqual([])
  })

  it('should not be a note with an amount in it', () => {
    const dishes = ['Zurek', 'Bigos', 'Plov'].map((text, i) => ({ text, middle: i * 30, price: '9.00' }))
    expect(offers(...dishes, { text: 'Card payments from', middle: 90, price: '10.00' })).toHaveLength(3)
  })

  it('should be the names of food where there are no prices', () => {
    const list = LIST.map((text, i) => ({ text, middle: i * 30 }))
    expect(offers(...list, { text: 'Ring the bell', middle: 300 })).toEqual(LIST)
  })

  it('should not be a food named without a price where the rest has one, unless it stands in the list', () => {
    const priced = ['Zurek', 'Bigos', 'Plov', 'Soup'].map((text, i) => ({
      text,
      middle: i < 2 ? i * 30 : i * 30 + 30,
      price: '9.00',
    }))
    expect(offers(...priced, { text: 'Tea', middle: 60 })).toContain('Tea')
    expect(offers(...priced, { text: 'Tea', middle: 400 })).not.toContain('Tea')
    expect(offers(...priced, { text: 'Tea', middle: 60, left: 300 })).not.toContain('Tea')
  })

  it('should not be the name of the house, however much of a food it is', () => {
    const dishes = ['Soup', 'Tea', 'Cake'].map((text, i) => ({ text, middle: 100 + i * 30, price: '4.00' }))
    expect(offers({ text: 'Green tea', middle: 0, height: 60 }, ...dishes)).not.toContain('Green tea')
  })

  it('should be an unknown name between two offers, not one that stands apart or was read in doubt', () => {
    const list = LIST.map((text, i) => ({ text, middle: i < 2 ? i * 30 : i * 30 + 30 }))
    expect(offers(...list, { text: 'Zurek', middle: 60 })).toContain('Zurek')
    expect(offers(...list, { text: 'Zurek', middle: 60, left: 400 })).not.toContain('Zurek')
    expect(offers(...list, { text: 'Zurek', middle: 60, confidence: 70 })).not.toContain('Zurek')
  })

  it('should be a few unknown names in a row, between offers', () => {
    const texts = ['Lentil soup', 'Green salad', 'Zurek', 'Bigos', 'Plov', 'Plum cake', 'Bread']
    expect(offers(...texts.map((text, i) => ({ text, middle: i * 30 })))).toEqual(texts)
  })

  it('should not be a heading', () => {
    expect(
      offers(
        { text: 'Soups', middle: 0 },
        { text: 'Lentil soup', middle: 30 },
        { text: 'Green soup', middle: 60 },
      ),
    ).toEqual(['Lentil soup', 'Green soup'])
  })
})

describe('a description', () => {
  const dish = line({ text: 'Lentil soup', middle: 0, price: '6.50' })
  const described = (written: Written) => {
    const under = line(written)
    return isDescription(under, [dish, under], [dish])
  }

  it('should stand under an offer, smaller or with commas', () => {
    expect(described({ text: 'with green salad', middle: 24, height: 14 })).toBe(true)
    expect(described({ text: 'Bread, green salad', middle: 24 })).toBe(true)
  })

  it('should not be a name as large as the offer, nor stand far below it', () => {
    expect(described({ text: 'Green salad', middle: 30 })).toBe(false)
    expect(described({ text: 'with green salad', middle: 100, height: 14 })).toBe(false)
  })
})
