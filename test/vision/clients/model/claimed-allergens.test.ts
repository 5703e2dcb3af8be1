import { describe, expect, it } from 'vitest'
import { ALLERGEN_IDS } from '../../../../src/core/terms/allergens.ts'
import { allergensFrom } from '../../../../src/vision/clients/model/claimed-allergens.ts'

describe('allergensFrom', () => {
  it('should know every allergen by its own name, one or many', () => {
    for (const id of ALLERGEN_IDS) {
      expect(allergensFrom([id]), id).toContain(id)
      expect(allergensFrom([`${id.replace('-', ' ').toUpperCase()}S`]), id).toContain(id)
    }
  })

  it.each<[unknown, readonly string[]]>([
    ['peanut, milk', ['peanut', 'milk']],
    ['Contains: Milk and egg', ['milk', 'egg']],
    [{ peanut: true }, ['peanut']],
    [{ peanut: true, milk: false, treeNut: true, egg: 'no', soy: 'traces' }, ['peanut', 'tree-nut', 'soy']],
    [{ milk: { present: true }, egg: { present: false } }, ['milk']],
    [{ contains: ['milk'], may_contain: ['peanut'], free_from: ['egg'] }, ['milk', 'peanut']],
    [
      [{ name: 'milk' }, { allergen: 'egg', present: false }, { allergen: 'soy', present: true }],
      ['milk', 'soy'],
    ],
    [['groundnuts'], ['peanut']],
    [['peanut butter'], ['peanut']],
    [['peanut_butter'], ['peanut']],
    [['peanuts (traces)'], ['peanut']],
    [['contains peanuts'], ['peanut']],
    [['cheese'], ['milk']],
    [['whey'], ['milk']],
    [['butter'], ['milk']],
    [['Crème fraîche'], ['milk']],
    [['anchovies'], ['fish']],
    [['shell fish'], ['crustacean', 'mollusc']],
    [['tree nuts'], ['tree-nut']],
    [['brazil nuts'], ['tree-nut']],
    [['nuts'], ['tree-nut', 'peanut']],
    [['mixed nuts'], ['tree-nut', 'peanut']],
    [['may contain nuts'], ['tree-nut', 'peanut']],
    [['almond milk'], ['tree-nut']],
    [['coconut milk'], []],
    [['butter beans'], []],
    [['soy milk'], ['soy']],
    [['no milk, peanut'], ['peanut']],
    [['no milk but peanut'], ['peanut']],
    [['milk chocolate (nut-free)'], ['milk']],
  ])('should read %j as %j', (value, expected) => {
    expect([...(allergensFrom(value) ?? [])].sort()).toEqual([...expected].sort())
  })

  it.each([
    ['peanut-free'],
    [['peanut free']],
    [['tree-nut-free']],
    ['no milk'],
    [['no milk or egg']],
    [['without nuts']],
    [['free from peanuts']],
    [['non-dairy']],
    ['milk: none'],
    [{ peanut: false }],
    [{ peanut: null, milk: 'none', egg: 0, soy: [] }],
    [{ dairyFree: true }],
    ['none'],
    [['coconut', 'nutmeg', 'eggplant', 'butternut', 'moon dust']],
    [[]],
  ])('should read no claim in %j', (value) => {
    expect(allergensFrom(value)).toEqual([])
  })

  it.each([[undefined], [null], [true], [7]])('should take %j for no list', (value) => {
    expect(allergensFrom(value)).toBeUndefined()
  })
})
