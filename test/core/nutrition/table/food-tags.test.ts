import { describe, expect, it } from 'vitest'
import { readFood } from '../../../../src/core/nutrition/table/notation.ts'
import { readTags } from '../../../../src/core/nutrition/table/tags.ts'
import { OTHER_TRAIT_IDS } from '../../../../src/core/terms/traits.ts'

const FIGURES = '52 0.26 0.17 0.03 0 13.8 10.4 2.4 1 0 107 11 2.2 0 0'
const row = (allergens: string, tags = 'vegan t7', facts = 'fruit 100 140 1') =>
  readFood(`apple | ${facts} | ${FIGURES} | ${allergens} | ${tags} | Apple`).food

describe('readTags', () => {
  it('should read figures per 100 g, the glycaemic index and the texture', () => {
    const tags = readTags('vegetarian ca113 pu0 ox0.5 la5.1 gi37 t0')
    expect(tags.per100g).toEqual({ calcium: 113, purines: 0, oxalate: 0.5, lactose: 5.1 })
    expect(tags.glycaemicIndex).toBe(37)
    expect(tags.texture).toBe(0)
  })

  it('should state every trait of a plain vegan food as none', () => {
    const { traits } = readTags('vegan')
    expect(OTHER_TRAIT_IDS.filter((id) => traits[id] !== 'none')).toEqual([])
  })

  it.each([
    ['vegetarian', ['animal']],
    ['seafood', ['animal']],
    ['meat', ['animal', 'meat']],
    ['pork', ['animal', 'meat', 'pork']],
  ])('should know what a food of %s origin contains', (origin, contained) => {
    const { traits } = readTags(origin)
    expect(OTHER_TRAIT_IDS.filter((id) => traits[id] === 'contains')).toEqual(contained)
  })

  it('should read what a food contains, may contain and nobody knows', () => {
    const { traits } = readTags('meat +liver ?pork -tyramine')
    expect(traits.liver).toBe('contains')
    expect(traits.pork).toBe('may-contain')
    expect(traits).not.toHaveProperty('tyramine')
  })

  it('should state nothing but what is written where no origin is', () => {
    expect(readTags('ca6 +meat !pork t7').traits).toEqual({ meat: 'contains', pork: 'none' })
    expect(readTags('-')).toEqual({ traits: {}, per100g: {} })
  })

  it('should leave out figures that the row does not give', () => {
    expect(readTags('vegan t7')).toEqual(expect.objectContaining({ per100g: {}, texture: 7 }))
    expect(readTags('vegan t7')).not.toHaveProperty('glycaemicIndex')
  })

  it.each([
    ['an unknown origin', 'fungal ca6'],
    ['an unknown trait', 'vegan +gluten-ish'],
    ['an unknown figure', 'vegan zn4'],
    ['a trait without its sign', 'vegan pork'],
    ['an unknown sign', 'vegan =pork'],
  ])('should refuse %s', (_, written) => {
    expect(() => readTags(written)).toThrow(/food table/)
  })
})

describe('the tags and allergens of a row', () => {
  it('should be read beside the figures of the row', () => {
    expect(row('plain', 'vegan ca6 gi36 t7 +polyols')).toMatchObject({
      per100g: { energy: 52, calcium: 6 },
      glycaemicIndex: 36,
      traits: { polyols: 'contains', animal: 'none' },
    })
  })

  it('should state all fifteen allergens of a plain food', () => {
    expect(Object.values(row('plain').allergens)).toEqual(Array(15).fill('none'))
    expect(row('plain +celery ?sulphite -lupin').allergens).toMatchObject({
      celery: 'contains',
      sulphite: 'may-contain',
      mustard: 'none',
    })
    expect(row('plain -lupin').allergens).not.toHaveProperty('lupin')
  })

  it('should have six parts', () => {
    expect(() => readFood(`apple | fruit 100 140 1 | ${FIGURES} | plain | Apple`)).toThrow(/Unreadable/)
    expect(() => row('plain', '')).toThrow(/Unreadable/)
  })

  it('should leave unstated what nobody states', () => {
    expect(row('+milk !egg').allergens).toEqual({ milk: 'contains', egg: 'none' })
  })
})

describe('the facts of a row', () => {
  it('should be read with the serving in household words', () => {
    expect(row('plain', 'vegan single', 'fruit 100 140 1, 1 medium, sliced')).toMatchObject({
      category: 'fruit',
      fruitVegShare: 100,
      referenceServingGrams: 140,
      nova: 1,
      single: true,
      portion: '1 medium, sliced',
    })
  })

  it('should leave unknown what is not known', () => {
    const food = row('', 'vegan', 'soft-drink - 140 - sweetener')
    expect(food.sweetener).toBe(true)
    for (const fact of ['fruitVegShare', 'nova', 'single', 'portion']) expect(food).not.toHaveProperty(fact)
  })

  it.each([
    'fruit 100 140 5',
    'fruits 100 140 1',
    'fruit 100 - 1',
    'fruit 100 140 1 simple',
    'fruit -1 140 1',
  ])('should be refused as "%s"', (facts) => {
    expect(() => row('plain', 'vegan', facts)).toThrow(/Unreadable/)
  })
})
