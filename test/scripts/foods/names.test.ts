import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainName, readNames } from '../../../scripts/foods/read-names.mjs'
import { ALLERGEN_IDS } from '../../../src/core/terms/allergens.ts'
import { TRAIT_IDS } from '../../../src/core/terms/traits.ts'

const FOLDER = 'scripts/foods/names'
const languages = readdirSync(FOLDER).map((file) => file.replace('.txt', ''))
const read = (language: string) => readNames(readFileSync(`${FOLDER}/${language}.txt`, 'utf8'))
const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) < at)

describe.each(languages)('names in %s', (language) => {
  const { foods, words, hazards } = read(language)

  it('should be enough to read a menu', () => {
    expect(foods.size).toBeGreaterThanOrEqual(800)
    expect(words.size).toBeGreaterThanOrEqual(150)
  })

  it('should give a name to one food only, whatever its accents and case', () => {
    expect(repeated([...foods.values()].flat().map(plainName))).toEqual([])
  })

  it('should name every allergen, and nothing that is no trait', () => {
    expect(ALLERGEN_IDS.filter((id) => !hazards.has(id))).toEqual([])
    expect([...hazards.keys()].filter((id) => !TRAIT_IDS.some((trait) => trait === id))).toEqual([])
  })
})

describe('names in Romance languages', () => {
  const romance = ['es', 'pt', 'it', 'fr']

  it('should be of the same foods', () => {
    const [spanish, ...others] = romance.map((language) => [...read(language).foods.keys()])
    for (const foods of others) expect(foods).toEqual(spanish)
  })

  // An accent is all that tells these from a food without the hazard, and matching drops accents.
  it.each([
    ['fr', 'foods', ['glace', 'pâté', 'pâtes', 'pêche', 'mûre', 'thé']],
    ['pt', 'hazards', ['cação']],
    ['es', 'hazards', ['rape']],
  ] as const)('should not name in %s %s what another word is without accents', (language, section, names) => {
    const known = new Set([...read(language)[section].values()].flat().map(plainName))
    expect(names.filter((name) => known.has(plainName(name)))).toEqual([])
  })

  // One of two foods with other allergens, depending on the country or on the rest of the name.
  it.each([
    [
      'es',
      [
        'tortilla',
        'torta',
        'pasta',
        'crema',
        'manteca',
        'boquerones',
        'bocadillo',
        'lentejas',
        'elote',

        'empanada gallega',
        'tinto',
        'manzanilla',
      ],
    ],
    ['pt', ['pastel', 'massa', 'cuscuz', 'sorvete', 'gelado', 'farinha', 'nata', 'salsa']],
    ['it', ['latte', 'pasta', 'crema', 'orzo', 'cotto', 'crudo', 'frutta secca', 'polpette']],
    ['fr', ['crème', 'noix', 'raisin', 'prune', 'fruits secs', 'haricots', 'boulettes', 'farine']],
  ] as const)('should leave out of %s what means several foods', (language, names) => {
    const known = new Set([...read(language).foods.values()].flat().map(plainName))
    expect(names.filter((name) => known.has(plainName(name)))).toEqual([])
  })

  // A word that is a food as well would take that food, and what is in it, out of a name.
  it.each(romance)('should have no word in %s that is a food', (language) => {
    const { foods, words } = read(language)
    const known = new Set([...foods.values()].flat().map(plainName))
    const taken = [...words].flatMap(([word, phrases]) => (word === 'decaf' ? [] : phrases))
    expect(taken.filter((phrase) => known.has(plainName(phrase)))).toEqual([])
  })

  // Participles that are dishes too: cooked ham, roast meat, a stew, smoked fish, nut brittle, scrambled eggs.
  it.each([
    ['es', ['asado', 'estofado', 'cocido', 'revuelto', 'ahumados', 'mixto', 'crocante', 'fino', 'helado']],
    ['pt', ['assado', 'cozido', 'estufado', 'grelhada', 'misto', 'frios', 'gelado', 'fino', 'crocante']],
    [
      'it',
      ['arrosto', 'brasato', 'bollito', 'cotto', 'crudo', 'affettato', 'grigliata', 'croccante', 'nero'],
    ],
    ['fr', ['rôti', 'haché', 'glacé', 'brouillé', 'doré', 'complète', 'croquant']],
  ] as const)('should have no word in %s that is a dish of its own', (language, names) => {
    const known = new Set([...read(language).words.values()].flat().map(plainName))
    expect(names.filter((name) => known.has(plainName(name)))).toEqual([])
  })
})

describe('reading a file of names', () => {
  it('should read sections, keys and names, and skip comments', () => {
    const { foods, words, hazards } = readNames(
      '# Spanish\n[foods]\nroast chicken = pollo asado, pollo al horno\n\n[words]\nwith = con\n[hazards]\negg = huevo\n',
    )
    expect([...foods]).toEqual([['roast chicken', ['pollo asado', 'pollo al horno']]])
    expect([...words]).toEqual([['with', ['con']]])
    expect([...hazards]).toEqual([['egg', ['huevo']]])
  })

  it('should tell every fault with its line', () => {
    const text =
      'egg = huevo\n[dishes]\n[foods]\negg = huevo,\nmilk leche\nfish = pescado\nFish = pez\ntea = 茶，绿茶'
    expect(() => readNames(text)).toThrow(
      /^line 1: .*\nline 2: .*dishes\nline 4: .*\nline 5: .*\nline 7: Fish .*\nline 8: .*$/,
    )
  })
})
