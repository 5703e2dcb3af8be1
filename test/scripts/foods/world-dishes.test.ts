import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figuresOfIngredients, usdaFigures } from '../../../scripts/foods/ingredient-figures.mjs'
import { plausibilityIssues } from '../../../src/core/nutrition/table/figures-plausible.ts'

const NUTRIENTS = ['energy', 'protein', 'fat', 'saturates', 'trans', 'carbs', 'sugars', 'fibre']
const read = (path: string) =>
  readFileSync(new URL(`../../../scripts/foods/${path}`, import.meta.url), 'utf8')
const rows = read('curated/world-dishes.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [row = '', comment = ''] = line.split(/\s(?=#)/)
    const [id = '', , figures = '', made = '', tags = ''] = row.split('|').map((part) => part.trim())
    return { id, figures: figures.split(' '), made, tags, workedOut: comment === '' }
  })

/** Grams of what is surely in a recipe. */
const weights = (made: string) =>
  made
    .replace(/^of |;.*$/g, '')
    .split(',')
    .filter((part) => !part.trim().startsWith('?'))
    .map((part) => Number(/ ([\d.]+)$/.exec(part.trim())?.[1]))

describe('the dishes of the world', () => {
  it('should have figures that their parts allow', () => {
    for (const { id, figures } of rows) {
      const values = Object.fromEntries(
        NUTRIENTS.flatMap((nutrient, at) =>
          figures[at] === '-' ? [] : [[nutrient, Number(figures[at])] as const],
        ),
      )
      const alcohol = Number(figures[13] === '-' ? 0 : figures[13])
      expect(plausibilityIssues({ ...values, alcohol }), id).toEqual([])
    }
  })

  it('should weigh in with at least what they weigh', () => {
    for (const { id, made } of rows.filter(({ workedOut }) => workedOut)) {
      const total = weights(made).reduce((sum, grams) => sum + grams, 0)
      expect(total, id).toBeGreaterThan(97)
      expect(total, id).toBeLessThan(420)
    }
  })

  it('should know every figure that decides a score', () => {
    const unknown = rows.filter(
      ({ figures }) => figures[0] === '-' || figures[1] === '-' || figures[5] === '-',
    )
    expect(unknown.map(({ id }) => id)).toEqual([])
  })
})

describe('the figures of ingredients', () => {
  const usda = usdaFigures(
    [
      'ndb,energy_kcal,protein_g,fat_g,satfat_g,transfat_g,carbs_g,sugars_g,fibre_g,sodium_mg,cholesterol_mg,potassium_mg,phosphorus_mg,vitaminK_ug,alcohol_g,caffeine_mg,calcium_mg',
      '00001,100,10,2,1,,12,6,2,50,0,200,80,,,,20',
      '14555,0,0,0,0,,0,,,2,0,0,0,0,0,0,10',
    ].join('\n'),
  )

  it('should mix by percent, dry by taking water away and carry what only we know', () => {
    const figuresOf = figuresOfIngredients(
      'leaf | 00001 | pu30 ox5 la0\ndried leaf | leaf 400, 14555 -300',
      usda,
    )
    expect(figuresOf('leaf')).toMatchObject({ energy: 100, trans: 0, purines: 30, lactose: 0 })
    expect(figuresOf('dried leaf')).toMatchObject({ energy: 400, protein: 40, sodium: 194 })
  })

  it('should leave unknown what one part does not know', () => {
    const figuresOf = figuresOfIngredients('brew | 00001 50, 14555 50', usda)
    expect(figuresOf('brew').vitaminK).toBeUndefined()
    expect(figuresOf('brew').carbs).toBe(6)
  })

  it('should refuse a name it lacks', () => {
    expect(() => figuresOfIngredients('', usda)('nectar')).toThrow('No figures for nectar')
  })
})
