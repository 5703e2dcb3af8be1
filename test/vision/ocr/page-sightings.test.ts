import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../src/food-data/node.ts'
import { sightingSteps } from '../../../src/vision/ocr/page-sightings.ts'
import type { ReadLine } from '../../../src/vision/ocr/read-page.ts'
import { allSteps } from '../../support/all-steps.ts'
import { readLineOf } from '../../support/read-lines.ts'

const PHOTO = { width: 1000, height: 1000 }
const FOODS = foodTable()

const seen = (lines: readonly ReadLine[], whole = true) =>
  allSteps(sightingSteps({ lines, photo: PHOTO, whole }, FOODS, 'look'))
const labels = (lines: readonly ReadLine[]) => seen(lines).detections.map(({ label }) => label)

const list = (...texts: readonly string[]) => texts.map((text, i) => readLineOf(text, 100, 100 + i * 40))

describe('what the writing on a photo names', () => {
  it('should be the lines of a menu', () => {
    const { detections, unread } = seen([
      readLineOf('Starters', 100, 50, { height: 30 }),
      readLineOf('Onion soup', 100, 100, { width: 400, price: '6.50' }),
      readLineOf('Greek salad', 100, 140, { width: 400, price: '8.20' }),
      readLineOf('Garlic bread', 100, 180, { width: 400, price: '' }),
      readLineOf('Melon', 100, 220, { width: 400, price: '5.10' }),
    ])
    expect(detections.map(({ label, menu }) => [label, menu?.section, menu?.price])).toEqual([
      ['Onion soup', 'Starters', '6.50'],
      ['Greek salad', 'Starters', '8.20'],
      ['Garlic bread', 'Starters', undefined],
      ['Melon', 'Starters', '5.10'],
    ])
    expect(detections.every(({ amount }) => amount?.basis === 'menu')).toBe(true)
    expect(unread).toBe(0)
  })

  it('should be packs where words lie about', () => {
    const { detections } = seen([
      readLineOf('MILK', 100, 100),
      readLineOf('HUMMUS', 600, 450),
      readLineOf('KETCHUP', 300, 800),
    ])
    expect(detections.map(({ label, amount }) => [label, amount?.basis])).toEqual([
      ['Milk', 'package'],
      ['Hummus', 'package'],
      ['Ketchup', 'package'],
    ])
  })

  it('should be one pack by its panel', () => {
    const rows = ['Nutrition Facts', 'Serving size 100 g', 'Calories 250', 'Total Fat 12g']
    const lines = list(...rows, 'Total Carbohydrate 30g', 'Protein 5g', 'Sodium 400mg')
    expect(seen(lines)).toMatchObject({
      detections: [{ id: 'look-1', panel: { readBy: 'device' } }],
      unread: 0,
    })
  })

  it('should be nothing where a panel was not read to its end', () => {
    const lines = list('Nutrition Facts', 'Calories 250', 'Total Fat 12g', 'Protein 5g', 'Sodium 400mg')
    expect(seen(lines, false)).toEqual({ detections: [], unread: 5 })
  })

  it.each([
    [
      'Chinese',
      ['品名：初吻巧克力', '配料：代可可脂、白砂糖、可可粉、奶油', '保质期：12个月', '产地：山东省'],
    ],
    ['German', ['Zutaten: Zucker, Milch, Salz', 'Kaffee', 'Tee', 'Kuchen']],
    ['French', ['Ingrédients : sucre, lait, sel', 'Café', 'Thé', 'Gâteau']],
  ])('should not take a pack’s back in %s for a menu', (_, texts) => {
    const { detections } = seen(list(...texts))
    expect(detections.filter(({ menu }) => menu)).toEqual([])
    expect(detections.length).toBeLessThanOrEqual(1)
  })

  it('should count the lines of a menu that could not be made out', () => {
    const scrawl = readLineOf('Wvlfqxz bqp', 100, 260, { confidence: 40 })
    const { unread } = seen([...list('Onion soup', 'Greek salad', 'Garlic bread', 'Lemon tart'), scrawl])
    expect(unread).toBe(1)
  })

  it('should be nothing without writing', () => {
    expect(seen([])).toEqual({ detections: [], unread: 0 })
    expect(labels(list('EXIT'))).toEqual([])
  })

  it('should keep names, evidence and descriptions within what may be sent', () => {
    const long = `Onion soup ${'very '.repeat(40)}`.trim()
    for (const { label, evidence } of seen(list('Onion soup', 'Greek salad', 'Lemon tart', long))
      .detections) {
      expect(label.length).toBeLessThanOrEqual(80)
      expect(evidence?.length).toBeLessThanOrEqual(300)
    }
  })
})
