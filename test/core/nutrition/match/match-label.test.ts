import { describe, expect, it } from 'vitest'
import { SURE_OF_NAME } from '../../../../src/core/nutrition/table/food.ts'
import type { FoodCategory } from '../../../../src/core/terms/categories.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { NAMED } from './phrases/named.ts'

const table = foodTable()
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const named = linesOf(NAMED).map((line) => line.split(' > ') as [label: string, id: string])

const best = (label: string, category?: FoodCategory): string | undefined =>
  table.match(label, category)[0]?.food.id
const quality = (label: string): number => table.match(label)[0]?.quality ?? 0

describe('matching labels to foods', () => {
  it.each([
    ['almond milk', 'almond-drink'],
    ['almonds', 'almonds'],
    ['milk', 'milk-semi-skimmed'],
    ['oat milk', 'oat-drink'],
    ['rice milk', 'rice-drink'],
    ['coconut milk', 'coconut-milk'],
    ['buttermilk', 'buttermilk'],
    ['chocolate milk', 'chocolate-milk'],
    ['milk chocolate', 'chocolate-milk-bar'],
    ['butter', 'butter'],
    ['peanut butter', 'peanut-butter'],
    ['butter beans', 'white-beans'],
    ['butter chicken', 'butter-chicken'],
    ['cream cheese', 'cream-cheese'],
    ['cheesecake', 'cheesecake'],
    ['ice cream', 'ice-cream'],
    ['apple', 'apple'],
    ['apple pie', 'apple-pie'],
    ['apple juice', 'apple-juice'],
    ['chicken soup', 'chicken-noodle-soup'],
    ['chicken', 'chicken-breast'],
    ['beer', 'beer'],
    ['ginger beer', 'ginger-ale'],
    ['root beer', 'ginger-ale'],
    ['tomato ketchup', 'ketchup'],
    ['tomato', 'tomato'],
    ['eggplant', 'aubergine'],
    ['egg', 'egg'],
    ['sweet potato', 'sweet-potato'],
    ['potato salad', 'potato-salad'],
    ['hot dog', 'hot-dog'],
    ['coconut water', 'coconut-water'],
    ['gluten-free bread', 'bread-gluten-free'],
    ['vegan cheese', 'vegan-cheese'],
    ['egg white', 'egg-white'],
    ['goat milk', 'goat-milk'],
  ])('should tell "%s" from similar names', (label, id) => {
    expect(best(label)).toBe(id)
  })

  it('should not offer a near miss as a rival either', () => {
    for (const label of [
      'almond milk',
      'oat milk',
      'peanut butter',
      'apple pie',
      'cream cheese',
      'chicken soup',
    ]) {
      expect(table.match(label)).toHaveLength(1)
    }
  })

  it('should find every food by each of its names', () => {
    const lost = table.foods.flatMap((food) =>
      [food.name, ...food.synonyms]
        .filter((name) => !table.match(name).some((match) => match.food === food))
        .map((name) => `${name} (${food.id})`),
    )
    expect(lost).toEqual([])
  })

  it('should find every food first by the name it is shown under', () => {
    expect(table.foods.filter(({ id, name }) => best(name) !== id).map(({ name }) => name)).toEqual([])
  })

  it('should offer each food once, best first, with a quality in (0, 1]', () => {
    for (const [label] of named) {
      const matches = table.match(label)
      expect(new Set(matches.map(({ food }) => food)).size).toBe(matches.length)
      for (const match of matches) {
        expect(match.quality).toBeGreaterThan(0)
        expect(match.quality).toBeLessThanOrEqual(1)
      }
    }
  })

  it('should be less sure when leftover words may bring in an ingredient', () => {
    for (const label of [
      'Grilled chicken with peanut sauce',
      'Rice cakes with butter',
      'Buttered leeks',
      'Acme hummus',
    ])
      expect(quality(label), label).toBeLessThan(0.85)
    for (const label of ['Fresh organic apples', 'Bottle of olive oil', 'Two large bananas', 'Apples'])
      expect(quality(label), label).toBeGreaterThanOrEqual(0.85)
  })

  it.each([
    'Banana, no bake peanut bites',
    'Apple no waste peanut slices',
    'Apple without cheese',
    'Tofu (breaded)',
    'Tofu in creamy marinade',
    'Tofu with buttered rice',
    'Tofu in batter',
    'Parsnips (glazed)',
    'Peas in sauce',
    'Dates, stuffed',
    'Fried lentils',
    'Buttered leeks',
    'Smoked salmon with creamy dill',
  ])('should not be sure about "%s"', (label) => {
    expect(quality(label)).toBeLessThan(0.85)
  })

  it('should exclude the word after "no" or "without", and ignore what does not matter', () => {
    expect(best('peanuts without salt')).toBe('peanuts')
    // The row's salt is then no longer what it says; of rice it has none anyway.
    expect(quality('Peas without added salt')).toBeLessThan(SURE_OF_NAME)
    expect(quality('Rice without salt')).toBeGreaterThanOrEqual(SURE_OF_NAME)
    expect(quality('Salmon fillet without skin')).toBe(quality('Salmon fillet'))
    expect(best('apple without peanuts')).toBe('apple')
    expect(table.match('apple without peanuts').map(({ food }) => food.id)).not.toContain('peanuts')
  })

  it('should give no fish credit to what is battered or breaded, nor fresh figures to smoked fish', () => {
    for (const label of ['Fish fingers', 'Fried calamari', 'Battered cod', 'Breaded fish'])
      expect(table.match(label)[0]?.food.category, label).toBe('fast-food')
    expect(table.match('Smoked mackerel')[0]?.food.per100g.sodium).toBeGreaterThan(500)
    expect(table.match('Grilled tuna')[0]?.food.id).toBe('tuna-fresh')
  })

  it('should take a portion of what a bare word commonly means for the same', () => {
    for (const label of ['glass of milk', 'cup of coffee', 'cold milk', 'tea without sugar'])
      expect(table.match(label)[0]?.commonly, label).toBe(true)
    for (const label of ['milk pudding', 'coffee beans', 'vegan cheese'])
      expect(table.match(label)[0]?.commonly, label).toBeUndefined()
  })

  it('should be less sure of a variant than of the food itself', () => {
    expect(best('low-fat milk')).toBe('milk-semi-skimmed')
    expect(best('skimmed milk')).toBe('milk-skimmed')
    expect(best('cola without sugar')).toBe('diet-cola')
    expect(quality('low-fat gouda')).toBeLessThan(quality('gouda'))
    expect(quality('light pesto')).toBeLessThan(0.85)
  })

  it('should accept a claim only if the row supports it', () => {
    expect(best('gluten-free apple')).toBe('apple')
    expect(best('gluten-free lasagne')).toBeUndefined()
    expect(best('vegan lasagne')).toBeUndefined()
    expect(best('dairy-free butter')).toBeUndefined()
  })

  it('should use the category to break ties, rule out foods and fill gaps', () => {
    expect(best('orange', 'fruit')).toBe('orange')
    expect(best('orange', 'juice')).toBe('orange-juice')
    expect(best('chips', 'savoury-snack')).toBe('crisps')
    expect(best('chips', 'potato-starch')).toBe('french-fries')
    expect(best('pepper', 'spice-salt')).toBe('pepper')
    expect(best('pepper', 'vegetable')).toBe('bell-pepper')
    expect(best('coconut milk', 'plant-drink')).toBe('coconut-drink')
    expect(best('almond', 'plant-drink')).toBe('almond-drink')
    expect(best('milk', 'plant-drink')).toBeUndefined()
    expect(best('banana', 'infant-food')).toBeUndefined()
    expect(best('lemonade', 'alcoholic-drink')).toBeUndefined()
  })

  it('should find nothing in labels without words', () => {
    for (const label of ['', '  ', '12.50', '...', '& with', '2 x 250 g'])
      expect(table.match(label)).toEqual([])
  })
})
