import { describe, expect, it } from 'vitest'
import { builtNames } from '../../../scripts/foods/built-names.mjs'
import { foodTable } from '../../../src/food-data/node.ts'

const language = (foods: readonly [string, readonly string[]][]) => ({
  foods: new Map(foods),
  words: new Map(),
  hazards: new Map(),
})

describe('building the names of other languages', () => {
  const rows: Readonly<Record<string, readonly { id: string; loose: boolean }[]>> = {
    bread: [{ id: 'bread', loose: false }],
    'peanut butter': [{ id: 'peanut-butter', loose: false }],
  }
  const { lines, unknown } = builtNames(
    [
      language([
        ['bread', ['pan', 'pan blanco', 'pain']],
        ['peanut butter', ['Peanut Butter', 'Erdnussbutter']],
        ['tharid', ['ثريد']],
      ]),
    ],
    (name: string) => rows[name.toLowerCase()] ?? [],
    (word: string) => word === 'pan',
  )

  it('should leave out what is English, as a word or as the name of a food', () => {
    expect(lines).toEqual(['f|bread|pan blanco,pain', 'f|peanut-butter|Erdnussbutter'])
  })

  it('should tell which foods have no row', () => {
    expect(unknown).toEqual(['tharid'])
  })
})

describe('names that the English dictionary has as rare words', () => {
  const foods = foodTable()

  it.each([
    ['mel', 'honey'],
    ['Milch', 'milk-semi-skimmed'],
    ['riz', 'rice-white'],
    ['uvas', 'grape'],
    ['Bier', 'beer'],
  ])('should be read as what they are elsewhere: %s', (name, id) => {
    expect(foods.match(name)[0]?.food.id).toBe(id)
  })

  it.each(['pan', 'rind', 'sale'])('should be English where English has the word: %s', (name) => {
    expect(foods.read(name, false).foreign).toBe(false)
  })
})
