import { describe, expect, it } from 'vitest'
import { readGiven, takenOver } from '../../../../scripts/foods/given.mjs'
import { OwnNames } from '../../../../scripts/foods/own-names.mjs'
import { readCategories } from '../../../../scripts/foods/usda/categories.mjs'
import { idOf, readPatterns, usedNames } from '../../../../scripts/foods/usda/names.mjs'
import { readMixes, readReview, reviewed } from '../../../../scripts/foods/usda/review.mjs'
import { rowsBesideOurs } from '../../../../scripts/foods/usda/rows-beside-ours.mjs'
import { readLine } from '../../../../scripts/foods/usda/sr28.mjs'

const food = {
  id: 'dip',
  name: 'Dip',
  names: ['party dip', 'salsa'],
  category: 'other',
  figures: { energy: 90 },
  grams: 30,
  stated: { soy: 'none', milk: 'none' } as const,
  single: true as const,
}
const said = (verbs: string) => reviewed(food, readReview(`Dip > ${verbs}\n`).get('Dip'))

describe('the review of the USDA’s dishes', () => {
  it('should leave out, rename and put right', () => {
    expect(said('out # a mixture nobody eats')).toBeUndefined()
    expect(said('called Bean dip; not salsa; also frijole dip')).toMatchObject({
      id: 'bean-dip',
      name: 'Bean dip',
      names: ['party dip', 'frijole dip'],
    })
    expect(said('not all')).toMatchObject({ names: [] })
    expect(said('category legume; figure energy 120; loose')).toMatchObject({
      category: 'legume',
      figures: { energy: 120 },
      loose: true,
    })
    expect(said('composite')).not.toHaveProperty('single')
  })

  it('should state what the recipe does not say', () => {
    expect(said('+egg ?soy -milk')?.stated).toEqual({ egg: 'contains', soy: 'may-contain' })
  })

  it('should hold for several dishes at once, and add up', () => {
    const reviews = readReview('Dip | Sauce > loose\nDip > +egg\n# a comment\n')
    expect(reviews.get('Dip')).toMatchObject({ loose: true, signs: ['+egg'] })
    expect(reviews.get('Sauce')).toMatchObject({ loose: true, signs: [] })
  })

  it('should be refused where it cannot be read', () => {
    expect(() => readReview('Dip: out')).toThrow(/Unreadable review/)
    expect(() => readReview('Dip > drop it')).toThrow(/Unreadable review/)
  })
})

describe('salads with their dressing', () => {
  const part = (name: string, energy: number, milk: 'contains' | 'none') => ({
    code: name,
    name,
    names: [],
    kind: 'Salads',
    figures: { energy },
    survey: [{ ingredient: name, percent: 100 }],
    fdd: [],
    allergens: { milk },
    grams: 80,
  })
  const dishes = new Map([
    ['1', part('Leaves', 20, 'none')],
    ['2', part('Ranch', 430, 'contains')],
  ])

  it('should be mixed by weight', () => {
    const [salad] = readMixes('Leaves 80, Ranch 20 = Green salad, salad with ranch', dishes)
    expect(salad).toMatchObject({
      name: 'Green salad',
      names: ['salad with ranch'],
      figures: { energy: 102 },
      allergens: { milk: 'contains' },
      survey: [
        { ingredient: 'Leaves', percent: 80 },
        { ingredient: 'Ranch', percent: 20 },
      ],
      grams: 100,
    })
    expect(() => readMixes('Moss 100 = Salad', dishes)).toThrow(/No such dish/)
  })
})

describe('names and kinds', () => {
  it('should become ids without accents and signs', () => {
    expect(idOf('Crème brûlée (small)')).toBe('creme-brulee-small')
    expect(idOf("Chef's salad")).toBe('chefs-salad')
  })

  it('should be left out where a pattern matches', () => {
    expect(usedNames(['Big Mac', 'burger'], readPatterns('# makers\nMac$\n'))).toEqual(['burger'])
  })

  it('should go by the first category that matches', () => {
    const lines = readCategories('^Pizza > fast-food\nPizza|Pasta > mixed-dish', ['fast-food', 'mixed-dish'])
    expect(lines.find(({ pattern }) => pattern.test('Pizza: cheese'))?.category).toBe('fast-food')
    expect(() => readCategories('Pizza > snacks', ['fast-food'])).toThrow(/No category/)
  })
})

describe('single foods of SR28', () => {
  it('should be read with what they are made of and what they state', () => {
    expect(readLine('09264 Dried persimmon, dried kaki = dates; product ?sulphite')).toEqual({
      ndb: '09264',
      names: ['Dried persimmon', 'dried kaki'],
      made: 'dates',
      words: ['product', '?sulphite'],
    })
    expect(() => readLine('Dried persimmon')).toThrow(/Unreadable single food/)
  })
})

describe('what our rows take and give', () => {
  it('should be names and a portion', () => {
    const given = readGiven('# comment\npeanuts + groundnuts, monkey nuts\npeanuts in 1 handful\n')
    expect(given.get('peanuts')).toEqual({ names: ['groundnuts', 'monkey nuts'], portion: '1 handful' })
  })

  it('should be a synonym given up to a food of its own', () => {
    const names = takenOver({
      review: 'Mojito drink > called Mojito; instead\nRum > loose\n',
      single: '## fruit 100\n09326 Watermelon = fruit; instead\n09327 Melon\n',
    })
    expect([...names]).toEqual(['mojito', 'watermelon'])
  })

  it('should leave out rows of the USDA that ours have come to know', () => {
    const owned = new OwnNames((name: string) => name.toLowerCase())
    owned.claim('Poutine', 'ours')
    const lines = ['poutine|a|b|c|d|Poutine', 'gravy|a|b|c|d|Gravy,poutine,~sauce', 'ours|a|b|c|d|Other']
    expect(rowsBesideOurs(lines, owned, new Set(['ours']))).toEqual(['gravy|a|b|c|d|Gravy,~sauce'])
  })
})
