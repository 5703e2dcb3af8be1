import { describe, expect, it } from 'vitest'
import { fuse } from '../../src/engine/fuse.ts'
import { judge } from '../../src/engine/judge.ts'
import { loadWords } from '../../src/engine/load-words.ts'
import { foodTable } from '../../src/food-data/node.ts'

const foods = foodTable()

describe('judge', () => {
  it('should give a row a food and a verdict a person, in the order given', () => {
    const rows = judge(['butter', 'lentils', 'butter'], [{}, { allergies: ['milk'] }], foods)
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      ['food-1', 'Butter'],
      ['food-2', 'Lentils'],
      ['food-3', 'Butter'],
    ])
    expect(rows[0]?.verdicts.map(({ dot, profileId }) => [dot, profileId])).toEqual([
      ['not-recommended', 'person-1'],
      ['avoid', 'person-2'],
    ])
    expect(rows[1]?.verdicts.map(({ dot }) => dot)).toEqual(['recommended', 'recommended'])
  })

  it('should judge the grams given, and a usual serving where none are', () => {
    const [much, usual] = judge([{ name: 'butter', grams: 100 }, 'butter'], [{}], foods)
    expect(much?.servingGrams.likely).toBe(100)
    expect(usual?.servingGrams.likely).toBeLessThan(30)
    expect(much?.energy?.likely).toBeGreaterThan(600)
  })

  it('should keep an allergy open for what nobody knows', () => {
    const [row] = judge(['zzyzx'], [{ allergies: ['peanut'] }], foods)
    expect(row?.food).toBeUndefined()
    expect(row?.verdicts[0]).toMatchObject({
      verdict: 'unknown',
      score: null,
      alerts: [{ trait: 'peanut', finding: 'ask', evidence: { by: 'words', words: ['zzyzx'] } }],
    })
  })

  it('should judge what was seen, with its claims', () => {
    const region = { kind: 'box' as const, box: { xMin: 0, yMin: 0, xMax: 0.5, yMax: 0.5 } }
    const items = fuse([{ label: 'zzyzx', region, allergens: ['peanut'] }], foods)
    const [row] = judge(items, [{ allergies: ['peanut'] }], foods)
    expect(row?.region).toEqual(region)
    expect(row?.verdicts[0]?.dot).toBe('avoid')
  })

  it('should say why in any language, and only where words are given', async () => {
    const people = [{ allergies: ['peanut' as const] }]
    const [german] = judge(['peanut butter'], people, foods, await loadWords('de'))
    expect(german?.verdicts[0]?.alerts[0]?.text).toMatch(/Erdn[uü]ss/)
    const [bare] = judge(['peanut butter'], people, foods)
    expect(bare?.verdicts[0]?.alerts[0]).not.toHaveProperty('text')
    await expect(loadWords('xx' as never)).rejects.toMatchObject({ field: 'locale' })
  })

  it('should give the same rows again, which survive as JSON', () => {
    const ask = () => judge(['greek yogurt'], [{ conditions: ['gout'] }], foods)
    expect(ask()).toEqual(ask())
    expect(JSON.parse(JSON.stringify(ask()))).toEqual(ask())
  })

  it.each([
    [[''], 'foods[0].name: must not be empty'],
    [['apple', { name: 'apple', grams: 0 }], 'foods[1].grams: must be more than 0'],
    [[{ name: 'apple', gram: 30 }], 'foods[0].gram: is not known'],
    [['x'.repeat(81)], 'foods[0].name: must have at most 80 characters'],
    [[7], 'foods[0]: must be an object'],
    ['apple', 'foods: must be a list'],
  ])('should name the field that is wrong: %j', (named, message) => {
    expect(() => judge(named as never, [{}], foods)).toThrow(expect.objectContaining({ message }))
  })

  it('should say where table or words are missing, or not awaited', () => {
    const ask = (table: unknown, words?: unknown) => () =>
      judge(['apple'], [{}], table as never, words as never)
    const noTable = { name: 'UnusableInput', message: 'table: must be the food table: await loadFoods()' }
    expect(ask(undefined)).toThrow(expect.objectContaining(noTable))
    expect(ask(Promise.resolve(foods))).toThrow(expect.objectContaining(noTable))
    expect(() => fuse([], undefined as never)).toThrow(expect.objectContaining(noTable))
    expect(ask(foods, loadWords('en'))).toThrow(expect.objectContaining({ field: 'words' }))
  })
})
