import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Food } from '../../../../src/core/nutrition/table/food.ts'
import { readFood } from '../../../../src/core/nutrition/table/notation.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { missingTags, tagIssues } from '../../../support/tag-issues.ts'

/** Wheat starch freed of its gluten. */
const KNOWN_ISSUES: Readonly<Record<string, readonly string[]>> = {
  'bread-gluten-free': ['wheat is may-contain, gluten is none'],
  'gluten-free-cheese-pizza': ['wheat is may-contain, gluten is none'],
  'gluten-free-vegetable-pizza': ['wheat is may-contain, gluten is none'],
}
/** Oxalate that nobody has measured or the lists give tenfold apart. */
const KNOWN_TO_LACK: Readonly<Record<string, readonly string[]>> = {
  ginger: ['oxalate is missing'],
  'chia-seeds': ['oxalate is missing'],
  'sesame-seeds': ['oxalate is missing'],
}

const { foods } = foodTable()
const FIGURES = '52 0.26 0.17 0.03 0 13.8 10.4 2.4 1 0 107 11 2.2 0 0'
const food = (allergens: string, tags: string, figures = FIGURES, facts = 'other 0 100 1'): Food =>
  readFood(`a | ${facts} | ${figures} | ${allergens} | ${tags} | A`).food

/** What is said of each food that something is said of. */
function said(of: readonly Food[], issuesOf: (food: Food) => readonly string[]) {
  return Object.fromEntries(
    of.map((each) => [each.id, issuesOf(each)]).filter(([, issues]) => issues?.length !== 0),
  )
}

/** Rows whose tags were all written by hand; those of the world's dishes are worked out from recipes. */
function writtenByHand(): ReadonlySet<string> {
  const folder = 'scripts/foods/curated'
  const files = readdirSync(folder).filter((file) => !/^(world-dishes|unlisted)/.test(file))
  const lines = files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
  return new Set(lines.map((line) => line.split('|')[0]?.trim() ?? ''))
}

describe('plausible tags', () => {
  it('should hold for the foods of the table', () => {
    expect(said(foods, tagIssues)).toEqual(KNOWN_ISSUES)
  })

  it('should all be there in the rows written by hand', () => {
    const byHand = writtenByHand()
    const rows = foods.filter(({ id }) => byHand.has(id))
    expect(rows.length).toBeGreaterThan(500)
    expect(said(rows, missingTags)).toEqual(KNOWN_TO_LACK)
  })

  it.each([
    ['a vegan food with milk', 'plain +milk', 'vegan ca6 pu0 ox0 la2 t7', 'milk is contains, animal is none'],
    [
      'a vegan food that may have egg',
      'plain ?egg',
      'vegan ca6 pu0 ox0 t7',
      'egg is may-contain, animal is none',
    ],
    ['pork without meat', 'plain', 'vegetarian ca6 pu0 ox0 t7 +pork', 'pork without meat, gelatine'],
    ['wheat without gluten', 'plain +wheat', 'vegan ca6 pu0 ox0 t7', 'wheat is contains, gluten is none'],
    [
      'raw fish without fish',
      'plain',
      'vegan ca6 pu0 ox0 t7 +raw-fish',
      'raw-fish without fish, crustacean, mollusc',
    ],
    ['soft cheese without milk', 'plain', 'vegan ca6 pu0 ox0 t7 ?soft-cheese', 'soft-cheese without milk'],
    ['lactose without milk', 'plain', 'vegan ca6 pu0 ox0 la2 t7', 'lactose without milk'],
    [
      'more lactose than carbohydrate',
      'plain +milk',
      'vegetarian ca6 pu0 ox0 la20 t7',
      'lactose exceeds carbs (13.8 g)',
    ],
    ['a glycaemic index beyond the tables', 'plain', 'vegan ca6 pu0 ox0 gi140 t7', 'glycaemic index is 140'],
    ['a texture beyond IDDSI', 'plain', 'vegan ca6 pu0 ox0 t9', 'texture is 9'],
    ['too much calcium', 'plain', 'vegan ca2800 pu0 ox0 t7', 'calcium is 2800 mg'],
  ])('should doubt %s', (_, allergens, tags, issue) => {
    expect(tagIssues(food(allergens, tags))).toEqual([issue])
  })

  it('should miss figures and the texture, and lactose where there is milk', () => {
    expect(missingTags(food('plain', 'vegan ca6 ox0 t7'))).toEqual(['purines is missing'])
    expect(missingTags(food('plain', 'vegan ca6 pu0 ox0'))).toEqual(['texture is missing'])
    expect(missingTags(food('plain +milk', 'vegetarian ca6 pu0 ox0 t7'))).toEqual([
      'lactose of its milk is missing',
    ])
  })

  it('should doubt a glycaemic index of a food with next to no carbohydrate', () => {
    const fish = food(
      'plain +fish',
      'seafood ca6 pu0 ox0 gi40 t7',
      '105 22.8 0.86 0.17 0 0 0 0 78 55 244 138 0.1 0 0',
    )
    expect(tagIssues(fish)).toEqual(['a glycaemic index with too little carbohydrate'])
  })

  it('should doubt a drink whose alcohol is tagged and measured differently', () => {
    const wine = '83 0.1 0 0 0 2.6 0.6 0 5 0 99 20 0 10.4 0'
    const tags = 'vegan ca8 pu0 ox0 t0'
    expect(tagIssues(food('plain', tags, wine, 'alcoholic-drink 0 150 3'))).toHaveLength(1)
    expect(tagIssues(food('plain', `${tags} +alcohol`, wine, 'alcoholic-drink 0 150 3'))).toEqual([])
  })

  it('should find no contradiction in unknown tags', () => {
    expect(tagIssues(food('+milk', 'vegetarian ca6 pu0 ox0 la2 t7 -animal'))).toEqual([])
  })
})
