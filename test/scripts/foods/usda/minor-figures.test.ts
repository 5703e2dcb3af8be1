import { describe, expect, it } from 'vitest'
import { readIngredients } from '../../../../scripts/foods/ingredient-traits.mjs'
import { minorFigures } from '../../../../scripts/foods/usda/minor-figures.mjs'

const ingredients = readIngredients(`
mushrooms | ^Mushrooms | 1 100 | plain vegan
water | ^Water | 1 0 | plain vegan
butter | ^Butter | 2 0 | plain +milk vegetarian
herbs | ^Spices | 1 0 | plain vegan
mushroom butter | ^Spread | 3 50 | of mushrooms 50, butter 50
`)
const single = (description: string, protein: number) => ({
  ndb: '',
  description,
  figures: { protein, carbs: 0 },
})
const singles = new Map([
  ['00001', single('Mushrooms, raw', 8)],
  ['00002', single('Mushrooms, dried', 80)],
  ['00003', single('Water', 0)],
  ['00004', single('Butter', 80)],
])
const table = `
mushrooms | 00001 | pu60 ox4 la0
water | 00003 | pu0 ox0 la0
butter | 00004 | pu0 ox0 la0.6
`
const { ofRecipe, ofSingle } = minorFigures(table, ingredients, singles)
const leaf = (ingredient: string, percent: number) => ({ ingredient, percent })

describe('what the USDA measures in no dish', () => {
  it('should be added up by weight', () => {
    const { purines, oxalate, lactose } = ofRecipe([leaf('Mushrooms, raw', 50), leaf('Butter', 50)])
    expect([purines, oxalate, lactose]).toEqual([30, 2, 0.3])
  })

  it('should be ten times as much in what has been dried', () => {
    expect(ofRecipe([leaf('Mushrooms, dried', 10), leaf('Water', 90)]).purines).toBeCloseTo(60)
    expect(ofSingle(ingredients.all[0], { protein: 80 }).purines).toBeCloseTo(600)
  })

  it('should be worked out for what is made of ingredients itself', () => {
    expect(ofRecipe([leaf('Spread', 100)]).purines).toBeCloseTo(30)
  })

  it('should be unknown where more than a little is of what nobody has measured', () => {
    expect(ofRecipe([leaf('Mushrooms, raw', 97), leaf('Spices, sage', 3)]).purines).toBeCloseTo(58.2)
    expect(ofRecipe([leaf('Mushrooms, raw', 90), leaf('Spices, sage', 10)])).toEqual({})
    expect(ofRecipe([leaf('Mushrooms, raw', 90), leaf('Secret', 10)])).toEqual({})
    expect(ofRecipe([])).toEqual({})
  })
})
