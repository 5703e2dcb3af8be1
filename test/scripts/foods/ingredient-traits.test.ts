import { describe, expect, it } from 'vitest'
import {
  fruitVegShareOf,
  ingredientFor,
  ingredientForUsda,
  novaOf,
  readIngredients,
  readRecipe,
  statementsOf,
} from '../../../scripts/foods/ingredient-traits.mjs'
import { recipeOfUsda, usdaStatements } from '../../../scripts/foods/usda-recipe.mjs'

const table = readIngredients(`
# a comment
flour, plain flour | ^Flour, wheat | 1 0 single | plain +gluten +wheat vegan +fructans>25g ?fructans>8g
butter             | ^Butter       | 2 0 single | plain +milk vegetarian
stock cube         |               | 4 0        | plain ?celery -fish vegan ?animal
parsley            | ^Parsley      | 1 100 single | plain vegan
fish, cod          | ^Fish, cod, cooked | 1 0 single | plain +fish seafood
raw fish           | ^Fish, cod, raw$   | 1 0 single | plain +fish seafood +raw-fish
fish as bought     | ^Fish, cod, Pacific, raw | 1 0 single | plain +fish seafood -raw-fish
pastry             |               | 3 0 | of flour 60, butter 30, ?stock cube; ?lupin
`)
const stated = (written: string, grams?: number) => statementsOf(readRecipe(table, written), grams)

describe('reading the ingredients', () => {
  it('should find an ingredient by any of its names, in singular and plural', () => {
    expect(ingredientFor(table, 'Plain flour')?.name).toBe('flour')
    expect(ingredientFor(table, 'stock cubes')?.name).toBe('stock cube')
    expect(ingredientFor(table, 'gravel')).toBeUndefined()
  })

  it('should find what a name of the USDA stands for, the first line first', () => {
    expect(ingredientForUsda(table, 'FLOUR, wheat, white')?.name).toBe('flour')
    expect(ingredientForUsda(table, 'Fish, cod, Pacific, raw')?.name).toBe('fish as bought')
    expect(ingredientForUsda(table, 'Seitan')).toBeUndefined()
  })

  it('should know NOVA group, fruit share and whether it is one thing', () => {
    expect(ingredientFor(table, 'parsley')).toMatchObject({ nova: 1, fruitVegShare: 100, single: true })
    expect(ingredientFor(table, 'pastry')).toMatchObject({ nova: 3, fruitVegShare: 0, single: false })
  })

  it.each([
    ['three parts', 'salt | | 2 0'],
    ['an unknown NOVA group', 'salt | | 5 0 | plain vegan'],
    ['no origin', 'salt | | 2 0 | plain'],
    ['two origins', 'salt | | 2 0 | plain vegan meat'],
    ['an unknown statement', 'salt | | 2 0 | plain vegan +sodium'],
    ['an unknown sign', 'salt | | 2 0 | plain vegan !milk'],
    ['an allergen that counts by weight', 'salt | | 2 0 | plain vegan +milk>5g'],
    ['a name given twice', 'salt, salt | | 2 0 | plain vegan'],
    ['an unknown ingredient', 'brine | | 3 0 | of water, salt'],
    ['a thing made of itself', 'dough | | 3 0 | of starter\nstarter | | 3 0 | of dough'],
  ])('should refuse %s', (_, text) => {
    expect(() => readIngredients(text)).toThrow()
  })
})

describe('the statements of a recipe', () => {
  it('should state none only where every ingredient does, the ones not always in it too', () => {
    expect(stated('of flour, ?parsley').milk).toBe('none')
    expect(stated('of flour, ?butter').milk).toBe('may-contain')
    expect(stated('of flour, stock cube')).not.toHaveProperty('fish')
    expect(stated('of flour, ?stock cube')).not.toHaveProperty('fish')
  })

  it('should contain what a sure ingredient contains', () => {
    expect(stated('of flour, butter')).toMatchObject({
      milk: 'contains',
      gluten: 'contains',
      animal: 'contains',
    })
    expect(stated('of stock cube, butter, ?butter').milk).toBe('contains')
  })

  it('should say that it may contain what an ingredient may contain', () => {
    expect(stated('of parsley, stock cube')).toMatchObject({ celery: 'may-contain', animal: 'may-contain' })
  })

  it('should look into what is made of others', () => {
    expect(stated('of pastry, parsley')).toMatchObject({
      wheat: 'contains',
      lupin: 'may-contain',
      celery: 'may-contain',
    })
    expect(stated('of parsley, ?pastry')).toMatchObject({ wheat: 'may-contain', lupin: 'may-contain' })
  })

  it('should only ever raise by what is written behind the recipe', () => {
    expect(stated('of parsley; ?milk +egg -soy')).toMatchObject({ milk: 'may-contain', egg: 'contains' })
    expect(stated('of parsley; -soy')).not.toHaveProperty('soy')
    expect(stated('of butter; ?milk').milk).toBe('contains')
    expect(stated('of stock cube; -celery').celery).toBe('may-contain')
  })

  it('should not clear a vegan of what may hide milk', () => {
    expect(stated('of parsley; ?milk').animal).toBe('may-contain')
    expect(stated('of parsley; -egg')).not.toHaveProperty('animal')
  })

  it('should weigh what matters by the amount in a serving', () => {
    expect(stated('of flour 60, butter', 50).fructans).toBe('contains')
    expect(stated('of flour 20, butter', 50).fructans).toBe('may-contain')
    expect(stated('of flour 2, butter', 50).fructans).toBe('none')
    expect(stated('of pastry 10, butter', 100).fructans).toBe('none')
    expect(stated('of flour, butter', 50).fructans).toBe('contains')
    expect(stated('of flour 2, butter').fructans).toBe('contains')
    expect(stated('of flour 0, butter', 50)).toMatchObject({ fructans: 'none', gluten: 'contains' })
    expect(stated('of flour 0, butter').gluten).toBe('contains')
  })

  it('should take a recipe of one for the whole', () => {
    expect(stated('of flour', 10).fructans).toBe('may-contain')
  })
})

describe('the recipes of the USDA', () => {
  const leaves = (...names: string[]) =>
    names.map((ingredient) => ({ ingredient, percent: 100 / names.length }))

  it('should leave everything unknown of an ingredient the table lacks', () => {
    expect(statementsOf(recipeOfUsda(table, leaves('Butter', 'Seitan')))).toEqual({
      milk: 'contains',
      animal: 'contains',
    })
  })

  it('should tell raw from cooked by what was eaten, not by what was bought', () => {
    const survey = leaves('Fish, cod, Pacific, raw')
    expect(usdaStatements(table, { survey, fdd: leaves('Fish, cod, cooked') })['raw-fish']).toBe('none')
    expect(usdaStatements(table, { survey, fdd: leaves('Fish, cod, raw') })['raw-fish']).toBe('contains')
    expect(usdaStatements(table, { survey, fdd: [] })).not.toHaveProperty('raw-fish')
  })

  it('should clear nothing else by the basic ingredients, which leave out additives', () => {
    const read = usdaStatements(table, { survey: leaves('Cookies'), fdd: leaves('Flour, wheat') })
    expect(read).toMatchObject({ gluten: 'contains', 'raw-egg': 'none' })
    for (const trait of ['milk', 'soy', 'gelatine']) expect(read).not.toHaveProperty(trait)
  })

  it('should not clear what the name of a dish says and its recipe leaves out', () => {
    const leavesOf = { survey: leaves('Fish, cod, cooked'), fdd: leaves('Fish, cod, cooked') }
    expect(usdaStatements(table, { name: 'Cod', ...leavesOf })['raw-fish']).toBe('none')
    expect(usdaStatements(table, { name: 'Sushi with cod', ...leavesOf })['raw-fish']).toBe('may-contain')
  })

  it('should leave open what the survey thinks possible and the basic ingredients do not tell apart', () => {
    const wine = readIngredients(`
wine without alcohol | ^Wine, non-alcoholic | 3 0 | plain vegan ?alcohol
wine                 | ^Wine, table         | 3 0 | plain vegan +alcohol`)
    const read = { survey: leaves('Wine, non-alcoholic'), fdd: leaves('Wine, table') }
    expect(usdaStatements(wine, read).alcohol).toBe('may-contain')
  })

  it('should use the basic ingredients where there is no other recipe', () => {
    expect(usdaStatements(table, { survey: [], fdd: leaves('Parsley') }).milk).toBe('none')
    expect(usdaStatements(table, { survey: [], fdd: [] })).toEqual({})
  })
})

describe('the fruit share and NOVA group of a recipe', () => {
  it('should weigh fruit and vegetables among what is surely in it', () => {
    expect(fruitVegShareOf(readRecipe(table, 'of parsley 40, butter 60, ?parsley 10'))).toBe(40)
    expect(fruitVegShareOf(readRecipe(table, 'of parsley, butter 60'))).toBeUndefined()
  })

  it('should be ultra-processed with one such part, and processed where kitchen ingredients come in', () => {
    expect(novaOf(readRecipe(table, 'of parsley, flour'))).toBe(1)
    expect(novaOf(readRecipe(table, 'of parsley, butter'))).toBe(3)
    expect(novaOf(readRecipe(table, 'of butter'))).toBe(2)
    expect(novaOf(readRecipe(table, 'of parsley, stock cube'))).toBe(4)
  })
})
