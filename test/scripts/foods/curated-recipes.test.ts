import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  ingredientFor,
  readIngredients,
  readRecipe,
  statementsOf,
} from '../../../scripts/foods/ingredient-traits.mjs'

const foods = new URL('../../../scripts/foods/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, foods), 'utf8')
const table = readIngredients(read('ingredients.txt'))

type Row = {
  readonly id: string
  readonly figures: readonly string[]
  readonly serving: number
  readonly stated: string
  readonly tags: readonly string[]
  readonly names: readonly string[]
}

const rows: readonly Row[] = readdirSync(new URL('curated', foods))
  .filter((file) => file.endsWith('.txt') && file !== 'unlisted.txt')
  .flatMap((file) => read(`curated/${file}`).split('\n'))
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '')
  .map((line) => {
    const parts = line.split('|').map((part) => part.trim())
    if (parts.length !== 6) throw new Error(`Not six parts: ${line}`)
    const [id = '', facts = '', figures = '', stated = '', tags = '', names = ''] = parts
    return {
      id,
      figures: figures.split(/\s+/),
      serving: Number(facts.split(/\s+/)[2]),
      stated,
      tags: tags.split(/\s+/),
      names: names.split(',').map((name) => name.trim()),
    }
  })
const isComposite = ({ stated }: Row) => stated.startsWith('of ')
const composite = rows.filter(isComposite)
const named = (name: string) => rows.filter(({ names }) => names.some((each) => bare(each) === name))
const bare = (name: string) => name.replace(/^[~*]+/, '').toLowerCase()

/** A single row states by itself what an ingredient would, in the same words. */
function statements(row: Row) {
  const words = row.tags.filter((tag) => !/^(single|[a-z]+[\d.]+)$/.test(tag))
  if (isComposite(row)) {
    const raised = `${row.stated.includes(';') ? '' : ';'} ${words.join(' ')}`
    return statementsOf(readRecipe(table, `${row.stated}${raised}`), row.serving)
  }
  const alone = readIngredients(`it | | 1 0 single | ${row.stated} ${words.join(' ')}`)
  return statementsOf(readRecipe(alone, 'of it'), row.serving)
}

describe('the ingredients', () => {
  const stated = (name: string, trait: string) => statementsOf(readRecipe(table, `of ${name}`), 30)[trait]

  it.each([
    ['bread', 'milk soy egg sesame lupin'],
    ['stock cube', 'celery gluten milk fish soy'],
    ['margarine', 'milk soy animal'],
    ['dark chocolate', 'milk soy tree-nut peanut'],
    ['curry powder', 'mustard celery gluten'],
    ['sausage', 'gluten milk egg soy celery mustard sulphite'],
    ['wine vinegar', 'alcohol sulphite'],
    ['vanilla extract', 'alcohol'],
    ['soy sauce', 'gluten wheat soy tyramine'],
    ['worcestershire sauce', 'fish gluten'],
    ['soybean oil', 'soy'],
    ['asafoetida', 'gluten'],
    ['puff pastry', 'milk gluten'],
    ['vegan sausage', 'soy gluten egg'],
  ])('should not clear %s of what it may hide: %s', (name, traits) => {
    expect(traits.split(' ').filter((trait) => stated(name, trait) === 'none')).toEqual([])
  })

  it('should clear plain things of everything but themselves', () => {
    const plain = [
      'rice',
      'potato',
      'olive oil',
      'sugar',
      'salt',
      'carrot',
      'beef',
      'salmon',
      'egg',
      'butter',
      'wheat flour',
    ]
    for (const name of plain) {
      const others = [
        'peanut',
        'tree-nut',
        'sesame',
        'soy',
        'celery',
        'mustard',
        'lupin',
        'alcohol',
        'gelatine',
      ]
      expect(
        others.filter((trait) => stated(name, trait) !== 'none'),
        name,
      ).toEqual([])
    }
  })

  it('should tell one thing from what is made of several', () => {
    const single = (name: string) => ingredientFor(table, name)?.single
    expect(['butter', 'flour', 'oil', 'apple', 'cod', 'cheddar'].map(single)).toEqual(Array(6).fill(true))
    expect(['bread', 'mayonnaise', 'ham', 'stock cube', 'ketchup'].map(single)).toEqual(Array(5).fill(false))
  })
})

describe('the curated rows', () => {
  it('should each have an id of their own, fifteen figures and a serving', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { id, figures, serving } of rows) {
      expect(figures, id).toHaveLength(15)
      expect(serving, id).toBeGreaterThan(0)
    }
  })

  it('should be single with statements of their own, or state nothing but a recipe', () => {
    for (const row of rows) {
      expect(row.tags.includes('single'), row.id).toBe(!isComposite(row))
      expect(/\bplain\b/.test(row.stated), row.id).toBe(!isComposite(row))
    }
  })

  it('should only raise, in the tags of a dish, what its recipe states', () => {
    const words = composite.flatMap(({ id, tags }) => tags.map((tag) => `${id} ${tag}`))
    expect(words.filter((word) => !/ (-|[+?-][a-z-]+|(ca|pu|ox|la|gi|t)[\d.]+)$/.test(word))).toEqual([])
  })

  it('should be made of ingredients of the table', () => {
    expect(composite.length).toBeGreaterThan(200)
    for (const row of composite) expect(() => readRecipe(table, row.stated), row.id).not.toThrow()
  })

  it('should not share a firm name', () => {
    const firm = rows.flatMap(({ names }) => names.filter((name) => !/^[~*]/.test(name)).map(bare))
    expect(firm.filter((name, at) => firm.indexOf(name) !== at)).toEqual([])
  })

  it('should not name what the list of names without figures has too', () => {
    const unlisted = new Set(
      read('curated/unlisted.txt')
        .split(/,\s*|\n/)
        .map(bare),
    )
    expect(rows.flatMap(({ names }) => names.map(bare)).filter((name) => unlisted.has(name))).toEqual([])
  })
})

/** Reviewed one by one: each is commonly made with it, so no row may be read as free of it. */
describe('what is commonly in a food', () => {
  it.each([
    [
      'soy',
      'biscuits, shortbread, crackers, cheesecake, pancakes, chocolate pudding, chocolate mousse, hot chocolate',
    ],
    [
      'soy',
      'ice cream, granola, ranch dressing, pepperoni, trail mix, chocolate cake, brownie, croissant, margarine',
    ],
    [
      'milk',
      'biscuits, crackers, chocolate cake, granola, ranch dressing, garlic prawns, scampi, moules, goulash',
    ],
    [
      'milk',
      'flatbread, shakshuka, rotisserie chicken, polenta, seared scallops, dark chocolate, white bread, gravy',
    ],
    [
      'fish',
      'broth, stock, chicken broth, gravy, miso paste, caesar salad, pad thai, worcestershire sauce, sushi',
    ],
    ['celery', 'moussaka, quiche, caponata, stock cube, ketchup, tomato soup, sausage, lasagne'],
    [
      'tree-nut',
      'apple crumble, apple strudel, muesli, baklava, pesto, trail mix, brownie, carrot cake, chocolate spread',
    ],
    ['peanut', 'pad thai, peanut sauce, trail mix, mixed nuts, ice cream, milk chocolate, thai green curry'],
    [
      'sulphite',
      'lemonade, dried apricots, raisins, wine vinegar, red wine, balsamic vinegar, dried cranberries',
    ],
    [
      'alcohol',
      'mustard, dijon mustard, vinegar, wine vinegar, vinaigrette, tiramisu, beef bourguignon, moules',
    ],
    ['gluten', 'soy sauce, gravy, stock cube, fried fish, meatballs, crisps, fish fingers, miso soup'],
    ['egg', 'club sandwich, spanish tortilla, tortilla, mayonnaise, meatballs, pasta, fried rice, coleslaw'],
    ['mustard', 'mayonnaise, vinaigrette, ham, pickles, salad dressing, mustard'],
    ['sesame', 'hummus, white bread, burger bun, falafel wrap, sushi, granola'],
    ['pork', 'sausage, pepperoni pizza, club sandwich, refried beans, flour tortilla, schnitzel'],
    ['gelatine', 'gummies, marshmallows, jelly, panna cotta, cheesecake, trifle'],
    ['raw-egg', 'eggs benedict, tiramisu, mayonnaise, raw egg, fried egg'],
    ['raw-fish', 'sushi, ceviche, smoked salmon, oysters'],
    ['raw-sprouts', 'sprouts, bean sprouts, pad thai, pho'],
  ])('should leave open or state %s in %s', (trait, foods) => {
    const read = foods
      .split(', ')
      .map((food) => [food, named(food).map((row) => statements(row)[trait])] as const)
    expect(read.filter(([, stated]) => stated.length === 0).map(([food]) => food)).toEqual([])
    expect(
      read.filter(([, stated]) => stated.every((each) => each === 'none')).map(([food]) => food),
    ).toEqual([])
  })

  it.each([
    ['milk', 'butter, mashed potatoes, garlic prawns, moules, lasagne, pumpkin soup, croissant, latte, naan'],
    ['egg', 'spanish tortilla, mayonnaise, quiche, tiramisu, carbonara, caesar salad'],
    ['fish', 'fish and chips, sushi, pad thai, caesar dressing, crab sticks, fish stock'],
    ['gluten', 'white bread, biscuits, soy sauce, beer, couscous, quiche, dumplings'],
    ['peanut', 'peanut butter, pad thai, trail mix, mixed nuts, satay sauce'],
    ['soy', 'soy sauce, tofu, miso soup, milk chocolate, edamame'],
    ['celery', 'celery, caponata'],
    ['alcohol', 'beef bourguignon, moules, tiramisu, red wine, sangria'],
    ['meat', 'lasagne, club sandwich, pho, chicken broth, goulash'],
  ])('should know that %s is or may be in %s', (trait, foods) => {
    const read = foods
      .split(', ')
      .map((food) => [food, named(food).map((row) => statements(row)[trait])] as const)
    expect(
      read.filter(([, stated]) => !stated.some((each) => each === 'contains' || each === 'may-contain')),
    ).toEqual([])
  })
})

describe('what is certainly not in a food', () => {
  it.each([
    [
      'peanut',
      'steamed broccoli, boiled potato, apple, rice, roast chicken, cod, hard boiled egg, ratatouille',
    ],
    ['milk', 'steamed vegetables, grilled vegetables, hummus, ratatouille, green salad, apple'],
    ['fish', 'cheese sandwich, apple pie, hard boiled egg, ratatouille, white bread, lentils'],
    ['raw-egg', 'hard boiled egg, omelette, sponge cake, quiche, scrambled eggs'],
    ['alcohol', 'ketchup, burger, sponge cake, apple pie, french fries, ice cream'],
    ['gluten', 'rice, ceviche, ratatouille, greek salad, caprese salad, omelette'],
    ['crustacean', 'lasagne, roast chicken, club sandwich, chicken curry'],
  ])('should stay cleared: %s in %s', (trait, foods) => {
    const read = foods
      .split(', ')
      .flatMap((food) => named(food).map((row) => [food, statements(row)[trait]] as const))
    expect(read.filter(([, stated]) => stated !== 'none')).toEqual([])
  })
})
