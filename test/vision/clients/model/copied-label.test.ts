import { describe, expect, it } from 'vitest'
import { replyJsonSchema } from '../../../../src/lenses/food/schema.ts'
import { panelFrom } from '../../../../src/vision/clients/model/to-detection.ts'
import { composeItem } from '../../../support/compose-item.ts'

const COPIED = {
  column: 'serving',
  serving_g: 30,
  lines: [
    'Calories 150',
    'Total Fat 7 g',
    'Saturated Fat 1.5 g',
    'Sodium 230 mg',
    'Total Carbohydrate 18 g',
    'Dietary Fiber 1 g',
    'Total Sugars 2 g',
    'Protein 3 g',
  ],
  ingredients: 'Wheat flour, cheese (milk), salt. Contains wheat and milk. May contain soy.',
}

describe('a label copied by a model', () => {
  it('should become figures per 100 g and triggers', () => {
    const panel = panelFrom(COPIED)
    expect(panel).toMatchObject({ readBy: 'model', servingGrams: 30 })
    expect(panel?.per100g.energy?.likely).toBeCloseTo(500)
    expect(panel?.per100g.sodium?.likely).toBeCloseTo(766.7, 1)
    expect(panel?.contains).toEqual(expect.arrayContaining(['wheat', 'gluten', 'milk']))
    expect(panel?.mayContain).toContain('soy')
  })

  it('should read an EU column of 100 g, salt as sodium and fibre within carbohydrate', () => {
    const lines = [
      'Energy 1880 kJ / 449 kcal',
      'Fat 16 g',
      'Carbohydrate 62 g',
      'Fibre 7,5 g',
      'Protein 10 g',
      'Salt 0.25 g',
    ]
    const panel = panelFrom({ column: '100g', serving_g: 0, lines, ingredients: '' })
    expect(panel?.per100g.energy?.likely).toBe(449)
    expect(panel?.per100g.carbs?.likely).toBe(69.5)
    expect(panel?.per100g.sodium?.likely).toBeCloseTo(100)
    expect(panel?.servingGrams).toBeUndefined()
  })

  it('should be undefined when nothing was copied', () => {
    for (const none of [
      null,
      undefined,
      'no',
      [],
      {},
      { lines: 'Fat', ingredients: '' },
      { lines: ['a', 1, null] },
    ]) {
      expect(panelFrom(none)).toBeUndefined()
    }
  })

  it('should prefer the table to a distant figure, and drop impossible ones', () => {
    const obeying = {
      ...COPIED,
      lines: ['Calories 539', 'Total Fat 31 g', 'Total Carbohydrate 57 g', 'Total Sugars 0 g', 'Protein 7 g'],
      column: '100g',
    }
    const told = composeItem('Nutella', panelFrom(obeying))
    expect(told.match?.quality).toBeGreaterThanOrEqual(0.85)
    expect(told.per100g.sugars?.source).toBe('table')
    expect(told.per100g.energy?.source).toBe('label')
    const impossible = {
      ...obeying,
      lines: ['Calories 20', 'Total Fat 31 g', 'Total Carbohydrate 57 g', 'Protein 7 g'],
    }
    expect(composeItem('Nutella', panelFrom(impossible)).per100g.energy?.source).toBe('table')
  })

  it('should add only one nullable field to the schema', () => {
    const text = JSON.stringify(replyJsonSchema({ placeKey: 'bbox' }))
    expect(text.match(/"anyOf"/g)?.length).toBeLessThanOrEqual(16)
  })
})
