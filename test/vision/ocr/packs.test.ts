import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../src/food-data/node.ts'
import { levelled } from '../../../src/vision/ocr/levelled.ts'
import { packSteps } from '../../../src/vision/ocr/packs.ts'
import type { ReadLine } from '../../../src/vision/ocr/read-page.ts'
import { allSteps } from '../../support/all-steps.ts'
import { readLineOf } from '../../support/read-lines.ts'

const PAGE = { width: 1000, height: 1000 }
const FOODS = foodTable()

const packs = (lines: readonly ReadLine[]) => allSteps(packSteps(levelled(lines, PAGE), PAGE, FOODS, 'look'))
const names = (lines: readonly ReadLine[]) => packs(lines).detections.map(({ label }) => label)

describe('packs by the words on them', () => {
  it('should be one a group of lines, named by the food and not by the brand', () => {
    const lines = [
      readLineOf('ALPENHOF', 100, 100, { width: 120 }),
      readLineOf('HUMMUS', 110, 130, { width: 100 }),
      readLineOf('KETCHUP', 600, 500, { width: 100 }),
    ]
    expect(names(lines)).toEqual(['Hummus', 'Ketchup'])
  })

  it('should hand on all words of a pack, where there are more than its name', () => {
    const { detections } = packs([
      readLineOf('Classic', 100, 100, { width: 110 }),
      readLineOf('Walnut', 100, 130, { width: 100 }),
      readLineOf('KETCHUP', 600, 500, { width: 100 }),
    ])
    expect(detections.map(({ label, onPack }) => [label, onPack])).toEqual([
      ['Walnut', 'Classic Walnut'],
      ['Ketchup', undefined],
    ])
  })

  it('should take the longest name on a pack', () => {
    const lines = [
      readLineOf('PEANUT', 100, 100, { width: 100 }),
      readLineOf('BUTTER', 100, 130, { width: 100 }),
    ]
    expect(names(lines)).toEqual(['Peanut butter'])
  })

  it('should lie around the words, as a package of one', () => {
    const { detections } = packs([readLineOf('MILK', 400, 500, { width: 100, height: 50 })])
    expect(detections).toMatchObject([
      { id: 'look-1', label: 'Milk', count: 1, amount: { basis: 'package' }, evidence: 'MILK' },
    ])
    const region = detections[0]?.region
    if (region?.kind !== 'box') throw new Error('A pack has a box.')
    const { xMin, xMax, yMin, yMax } = region.box
    expect([xMin < 0.4, xMax > 0.5, yMin < 0.475, yMax > 0.525]).toEqual([true, true, true, true])
    expect(detections[0]?.printed).toEqual({ xMin: 0.4, xMax: 0.5, yMin: 0.475, yMax: 0.525 })
  })

  it('should not join packs that stand apart, nor print of very different sizes', () => {
    const apart = [readLineOf('MILK', 100, 100), readLineOf('HUMMUS', 100, 200)]
    expect(names(apart)).toEqual(['Milk', 'Hummus'])
    const sizes = [
      readLineOf('MILK', 100, 100, { height: 80 }),
      readLineOf('CHEESE', 110, 160, { height: 18 }),
    ]
    expect(names(sizes)).toEqual(['Milk', 'Cheese'])
  })

  it('should name nothing that was read in doubt, and say how many packs have no name', () => {
    expect(names([readLineOf('MILK', 100, 100, { confidence: 70 })])).toEqual([])
    const { detections, unnamed } = packs([readLineOf('ALPENHOF', 100, 100), readLineOf('MILK', 100, 300)])
    expect({ named: detections.length, unnamed }).toEqual({ named: 1, unnamed: 1 })
  })

  it('should name nothing that does not stand on a pack, wherever words lie', () => {
    const word = fc.constantFrom('MILK', 'HUMMUS', 'ALPENHOF', 'BUTTER', 'ORGANIC', 'PEANUT', 'KETCHUP')
    const placed = fc
      .tuple(word, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 20, max: 980 }))
      .map(([text, left, middle]) => readLineOf(text, left, middle, { width: 110 }))
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 6 }), (lines) => {
        const { detections, unnamed } = packs(lines)
        expect(detections.length + unnamed).toBeLessThanOrEqual(lines.length)
        for (const { label, evidence } of detections)
          expect(evidence?.toLowerCase()).toContain(label.toLowerCase())
      }),
      { numRuns: 40 },
    )
  })
})
