import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../src/food-data/node.ts'
import { statedIn } from '../../../src/vision/label/ingredients.ts'
import { isLabel, readLabel } from '../../../src/vision/label/label.ts'
import { panelLineOf } from '../../../src/vision/label/nutrient-names.ts'
import { readPanel } from '../../../src/vision/label/panel-figures.ts'
import type { LabelPiece } from '../../../src/vision/label/piece.ts'
import { quantitiesIn } from '../../../src/vision/label/quantity.ts'
import { packSighting } from '../../../src/vision/ocr/read-pack.ts'
import { readLineOf } from '../../support/read-lines.ts'

/** Rows of cells as a printer sets them: names flush left, amounts in columns 200 pixels apart. */
function printed(rows: readonly (readonly string[])[]): readonly LabelPiece[] {
  return rows.flatMap((row, y) =>
    row.map((text, x) => ({
      readings: [{ text, confidence: 90 }],
      left: x * 200,
      right: x * 200 + Math.min(180, text.length * 9),
      middle: y * 30,
      height: 14,
      index: y * 10 + x,
    })),
  )
}

const likely = (rows: readonly (readonly string[])[]) =>
  Object.fromEntries(
    Object.entries(readPanel(printed(rows))?.per100g ?? {}).map(([id, estimate]) => [id, estimate.likely]),
  )

const meant = (text: string) => {
  const [best] = quantitiesIn(text)[0]?.meanings ?? []
  return best && `${best.below ? '<' : ''}${best.value} ${best.unit}`
}

describe('amounts, as printed and misread', () => {
  it.each([
    ['7g', '7 g'],
    ['7,5 g', '7.5 g'],
    ['2,000', '2000 none'],
    ['Og', '0 g'],
    ['Smg', '5 mg'],
    ['5Smg', '5 mg'],
    ['l2g', '12 g'],
    ['1.59', '1.5 g'],
    ['3a', '3 g'],
    ['<0.5 g', '<0.5 g'],
    ['less than 1g', '<1 g'],
    ['245kJ/S9kcal', '245 kJ'],
  ])('should read "%s" as %s', (text, meaning) => {
    expect(meant(text)).toBe(meaning)
  })

  it('should ignore daily values', () => {
    expect(quantitiesIn('10%')).toEqual([])
    expect(quantitiesIn('Fat 3g 5%')).toHaveLength(1)
  })
})

describe('names of nutrients', () => {
  it.each([
    ['Total Fat 7g', 'fat'],
    ['of which saturates', 'saturates'],
    ['- of which sugars 3 g', 'sugars'],
    ['Dietary Fiber 1g', 'fibre'],
    ['Carb0hydrate', 'carbs'],
    ['Includes 6g Added Sugars', 'other'],
    ['Salt', 'salt'],
  ])('should know "%s"', (text, line) => {
    expect(panelLineOf(text)?.line).toBe(line)
  })

  it('should not mistake other words for nutrients', () => {
    for (const text of ['Fatty fish', 'Ingredients: sugar', 'Salted butter', 'Calorific']) {
      expect(panelLineOf(text)).toBeUndefined()
    }
  })
})

describe('panels', () => {
  it('should convert figures per serving to 100 g', () => {
    const us = [
      ['Serving size', '2 bars (40g)'],
      ['Calories', '190'],
      ['Total Fat 8g', '10%'],
      ['Sodium 120mg', '5%'],
      ['Total Carbohydrate 26g', '9%'],
      ['Dietary Fiber 4g', '14%'],
      ['Protein 4g'],
    ]
    expect(likely(us)).toEqual({ energy: 475, fat: 20, sodium: 300, carbs: 65, fibre: 10, protein: 10 })
    expect(readPanel(printed(us))?.servingGrams).toBe(40)
  })

  it('should find the column per 100 g, whichever comes first', () => {
    const rows = [
      ['Typical values', 'per 50g portion', 'per 100g'],
      ['Energy', '500kJ/119kcal', '1000kJ/238kcal'],
      ['Fat', '2.5g', '5g'],
      ['Carbohydrate', '20g', '40g'],
      ['Protein', '4g', '8g'],
      ['Salt', '0.5g', '1g'],
    ]
    expect(likely(rows)).toMatchObject({ energy: 238, fat: 5, protein: 8, sodium: 400 })
  })

  it('should restore a lost decimal point when only that adds up', () => {
    const rows = [
      ['Typical values', 'per 100g'],
      ['Energy', '59kcal'],
      ['Fat', '3g'],
      ['Carbohydrate', '67g'],
      ['of which sugars', '48g'],
      ['Protein', '0.9g'],
    ]
    expect(likely(rows)).toMatchObject({ energy: 59, sugars: 4.8, protein: 0.9 })
  })

  it('should read no figure that is of no food, and round none beyond what can be', () => {
    const rows = [
      ['Typical values', 'per 14g portion'],
      ['Energy', '9007199254740991kcal'],
      ['Fat', '14.1g'],
      ['Carbohydrate', '0g'],
      ['Protein', '0g'],
      ['Salt', '90000g'],
    ]
    const figures = readPanel(printed(rows))?.per100g
    expect(figures).toMatchObject({ fat: { likely: 100, max: 100 } })
    expect(figures).not.toHaveProperty('energy')
    expect(figures).not.toHaveProperty('sodium')
  })

  it('should read nothing from a serving without grams, or from a mere claim', () => {
    expect(
      readPanel(printed([['Calories', '190'], ['Total Fat 8g'], ['Protein 4g'], ['Sodium 5mg']])),
    ).toBeUndefined()
    expect(readPanel(printed([['per 100g'], ['Sugars', '3g']]))).toBeUndefined()
  })
})

describe('ingredient lists', () => {
  it('should find allergens in the list and in the note', () => {
    const { contains, mayContain } = statedIn(
      'Sugar, HAZELNUTS, whey powder. May contain peanuts and sesame.',
    )
    expect(contains).toEqual(expect.arrayContaining(['tree-nut', 'milk', 'added-sugar']))
    expect(mayContain).toEqual(expect.arrayContaining(['peanut', 'sesame']))
    expect(contains).not.toContain('peanut')
  })

  it('should find them despite a misread letter', () => {
    expect(statedIn('sugar, haze1nuts, mustarcl seed').contains).toContain('tree-nut')
  })

  it.each([
    ['cocoa butter, coconut milk, oat drink', ['milk']],
    ['free from milk and egg', ['milk', 'egg']],
    ['buckwheat', ['wheat']],
  ])('should not invent allergens in "%s"', (list, absent) => {
    for (const trait of absent) expect(statedIn(list).contains).not.toContain(trait)
  })

  it('should know oats for gluten, lactose for milk, E numbers for sulphites', () => {
    expect(statedIn('rolled oats').contains).toContain('gluten')
    expect(statedIn('lactose').contains).toContain('milk')
    expect(statedIn('preservative: E220').contains).toContain('sulphite')
  })
})

describe('ingredient lists of other languages', () => {
  const foods = foodTable()
  const inList = (...rows: string[]) =>
    packSighting(
      rows.map((text, i) => readLineOf(text, 50, 60 + i * 26)),
      { width: 1000, height: 800 },
      foods,
      'pack',
    )

  it('should be read in Chinese, up to the next thing the pack says', () => {
    const pack = inList(
      '品名：麦香饼干 保质期：9个月',
      '配料：小麦粉，白砂糖，植物油，全脂乳粉（进口），',
      '食用盐、大豆磷脂。产品标准代号：GB/T20980',
      '生产日期：见封口 花生油厂',
      '致敏物质提示：本生产线也加工含有芝麻的产品',
    )
    expect(pack?.label).toBe('麦香饼干')
    expect(pack?.panel?.ingredients).toMatch(/^小麦粉.*大豆磷脂$/)
    expect(pack?.panel?.contains).toEqual(
      expect.arrayContaining(['wheat', 'gluten', 'milk', 'soy', 'added-sugar']),
    )
    expect(pack?.panel?.contains).not.toContain('peanut')
    expect(pack?.panel?.contains).not.toContain('sesame')
    expect(pack?.panel?.mayContain).toContain('sesame')
  })

  it.each([
    ['Zutaten: Weizenmehl, Zucker, Haselnüsse, Salz. Kann Spuren von Milch enthalten.', 'tree-nut', 'milk'],
    ['Ingrédients : farine de blé, sucre, beurre. Peut contenir des œufs.', 'milk', 'egg'],
    ['Ingredienti: farina di frumento, latte, sale. Può contenere arachidi.', 'milk', 'peanut'],
    ['Ingredientes: harina de trigo, huevo, sal. Puede contener soja.', 'egg', 'soy'],
  ] as const)('should tell what is in it from traces: %s', (text, contained, traces) => {
    const panel = inList(text)?.panel
    expect(panel?.contains).toContain(contained)
    expect(panel?.contains).not.toContain(traces)
    expect(panel?.mayContain).toContain(traces)
  })

  it('should not hold against a pack what it is free of', () => {
    expect(inList('配料：大米，水。不含牛奶和鸡蛋。')?.panel?.contains ?? []).not.toContain('milk')
  })
})

describe('distinguishing packs from menus', () => {
  it('should know a pack by its panel or its list', () => {
    expect(isLabel(['Nutrition Facts', 'Total Fat 7g', 'Protein 3g'])).toBe(true)
    expect(isLabel(['INGREDIENTS: SUGAR, SALT'])).toBe(true)
  })

  it('should not mistake a menu for a label', () => {
    expect(isLabel(['Salt & pepper squid 12', 'Made with fresh ingredients.', 'Protein bowl 9'])).toBe(false)
    expect(isLabel(['Nutrition information at the bar'])).toBe(false)
  })

  it('should read a list without a panel', () => {
    const list = readLabel(printed([['Ingredients: milk, sugar']]))
    expect(list?.panel.contains).toEqual(expect.arrayContaining(['milk']))
    expect(list?.panel.per100g).toEqual({})
    expect(readLabel(printed([['Best before']]))).toBeUndefined()
  })
})
