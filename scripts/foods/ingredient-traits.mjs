import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../checkout.mjs'

/**
 * The table "ingredient → traits" (`ingredients.txt`, which explains its notation) and what follows from it for a dish.
 *
 * @typedef {'contains' | 'may-contain' | 'none'} Statement Absent is unknown.
 * @typedef {{ readonly [trait: string]: Statement }} Statements
 * @typedef {{ readonly trait: string, readonly rank: number, readonly fromGrams: number }} Grade Counts from so much in a serving.
 * @typedef {{ readonly ingredient: Ingredient, readonly share?: number, readonly maybe: boolean }} Part `share` is % of weight.
 * @typedef {{ readonly parts: readonly Part[], readonly raised: readonly Grade[] }} Recipe
 * @typedef {{ readonly name: string, readonly names: readonly string[], readonly usda?: RegExp, readonly nova: 1 | 2 | 3 | 4,
 *   readonly fruitVegShare: number, readonly single: boolean, readonly written: string, recipe?: Recipe,
 *   readonly stated: readonly Grade[] }} Ingredient One made by a recipe of its own states nothing itself.
 * @typedef {{ readonly all: readonly Ingredient[], readonly byName: ReadonlyMap<string, Ingredient> }} Ingredients
 */

const traits = await runnerImport(join(root, 'src/core/terms/traits.ts'), { configFile: false })

/** Everything that can be stated of a food, as the product has it. */
export const { TRAIT_IDS } = traits.module

/** What does harm by the amount. Of any other allergen a trace counts. */
const WEIGHED = [...traits.module.OTHER_TRAIT_IDS, 'sulphite']

/** What a word says of where an ingredient comes from; every other trait that is no allergen is then `none`. */
const ORIGINS = {
  vegan: [],
  vegetarian: ['animal'],
  seafood: ['animal'],
  meat: ['animal', 'meat'],
  pork: ['animal', 'meat', 'pork'],
}

/** What has any of these has something from an animal, as surely. */
const FROM_ANIMALS = ['milk', 'egg', 'fish', 'crustacean', 'mollusc', 'meat', 'gelatine']

/** From what quiets an alert to what raises it most surely; the worst of its ingredients decides a dish. */
const RANKS = ['none', undefined, 'may-contain', 'contains']
const NONE = 0
export const UNKNOWN = 1
const MAY = 2
const CONTAINS = 3
const SIGNS = { '+': CONTAINS, '?': MAY, '-': UNKNOWN }

/** Reads the table. Throws on a line it cannot read, an unknown trait, a name given twice and a recipe of unknown ingredients. */
export function readIngredients(text) {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*/, '').trim())
  const all = lines.filter((line) => line !== '').map(readIngredient)
  const byName = new Map()
  for (const ingredient of all) {
    for (const name of ingredient.names) {
      if (byName.has(name)) throw new Error(`Two ingredients are called ${name}`)
      byName.set(name, ingredient)
    }
  }
  const table = { all, byName }
  for (const ingredient of all) {
    if (isRecipe(ingredient.written)) ingredient.recipe = readRecipe(table, ingredient.written)
  }
  for (const { name, recipe } of all) if (recipe) refuseCircles(recipe, [name])
  return table
}

function readIngredient(line) {
  const parts = line.split(/(?<=\s)\|(?=\s)/).map((part) => part.trim())
  const [named, usda, facts = '', written = ''] = parts
  const [, nova, share, single] = /^([1-4]) (\d+)( single)?$/.exec(facts) ?? []
  if (parts.length !== 4 || !named || !nova || written === '')
    throw new Error(`Unreadable ingredient: ${line}`)
  const names = named.split(',').map((name) => name.trim().toLowerCase())
  return {
    name: names[0],
    names,
    ...(usda && { usda: new RegExp(usda, 'i') }),
    nova: Number(nova),
    fruitVegShare: Number(share),
    single: single !== undefined,
    written,
    stated: isRecipe(written) ? [] : readStatements(written),
  }
}

const isRecipe = (written) => written.startsWith('of ')

/** "plain +gluten vegan ?fructans>8g": the two base words state every trait, each word with a sign restates one. */
function readStatements(written) {
  const words = written.split(/\s+/)
  const [origin, ...others] = words.filter((word) => word in ORIGINS)
  if (!words.includes('plain') || !origin || others.length > 0) throw new Error(`No base words: ${written}`)
  const own = words.filter((word) => word !== 'plain' && word !== origin).map(readStatement)
  const contained = ORIGINS[origin].map((trait) => ({ trait, rank: CONTAINS, fromGrams: 0 }))
  return [...contained, ...own]
}

/** "+fructans>10g": from 10 g in a serving on it contains fructans. */
function readStatement(word) {
  const [, sign = '', trait, grams] = /^([+?-])([a-z-]+?)(?:>([\d.]+)g)?$/.exec(word) ?? []
  if (!TRAIT_IDS.includes(trait)) throw new Error(`Unknown statement: ${word}`)
  if (grams && !WEIGHED.includes(trait)) throw new Error(`No amount of it is harmless: ${word}`)
  return { trait, rank: SIGNS[sign], fromGrams: Number(grams ?? 0) }
}

/** Reads "of wheat flour 60, water, ?egg; ?sesame +lupin". Throws on an ingredient the table lacks. */
export function readRecipe(table, written) {
  const [, made, raised = ''] = /^of ([^;]+)(?:;(.*))?$/.exec(written.trim()) ?? []
  if (!made) throw new Error(`No recipe: ${written}`)
  const parts = made.split(',').map((part) => readPart(table, part.trim()))
  const [only] = parts
  return {
    parts: parts.length === 1 && only.share === undefined ? [{ ...only, share: 100 }] : parts,
    raised: raised.split(/\s+/).filter(Boolean).map(readStatement),
  }
}

function readPart(table, written) {
  const [, maybe, name, share] = /^(\?)?(.*?)(?: ([\d.]+))?$/.exec(written)
  const ingredient = ingredientFor(table, name)
  if (!ingredient) throw new Error(`Unknown ingredient: ${name}`)
  return { ingredient, ...(share && { share: Number(share) }), maybe: maybe !== undefined }
}

function refuseCircles({ parts }, above) {
  for (const { ingredient } of parts) {
    if (above.includes(ingredient.name)) throw new Error(`${ingredient.name} is made of itself`)
    if (ingredient.recipe) refuseCircles(ingredient.recipe, [...above, ingredient.name])
  }
}

/** The ingredient of that name, in the singular or plural. */
export function ingredientFor({ byName }, name) {
  const asked = name.trim().toLowerCase()
  const near = [
    asked,
    `${asked}s`,
    asked.replace(/s$/, ''),
    asked.replace(/es$/, ''),
    asked.replace(/ies$/, 'y'),
  ]
  return near.map((each) => byName.get(each)).find((found) => found !== undefined)
}

/** The ingredient that a name of the USDA's recipes stands for. */
export function ingredientForUsda({ all }, leaf) {
  return all.find(({ usda }) => usda?.test(leaf))
}

/**
 * What a dish states of every trait. `none` only if every ingredient states it, the `?` ones too; `contains` if a sure one
 * contains it; `may-contain` if one may contain it or a `?` one contains it; else the trait is absent: unknown. Amounts
 * that matter are weighed in the serving; without one, or without a share, every amount counts.
 */
export function statementsOf(recipe, servingGrams) {
  const ranks = new Map()
  const raise = ({ trait, rank }, maybe) => {
    const lowered = maybe && rank === CONTAINS ? MAY : rank
    ranks.set(trait, Math.max(ranks.get(trait) ?? NONE, lowered))
  }
  for (const { stated, grams, maybe } of leavesOf(recipe, servingGrams)) {
    for (const grade of stated) if (grams === undefined || grams >= grade.fromGrams) raise(grade, maybe)
  }
  for (const trait of FROM_ANIMALS) raise({ trait: 'animal', rank: ranks.get(trait) ?? NONE }, false)
  const known = TRAIT_IDS.map((trait) => [trait, RANKS[ranks.get(trait) ?? NONE]])
  return Object.fromEntries(known.filter(([, statement]) => statement !== undefined))
}

/** What each recipe in it raises and each single ingredient states, with its grams where they are known. */
function* leavesOf({ parts, raised }, grams, maybe = false) {
  yield { stated: raised, grams, maybe }
  for (const { ingredient, share, maybe: notAlways } of parts) {
    const weighs = grams === undefined || share === undefined ? undefined : (grams * share) / 100
    if (ingredient.recipe) yield* leavesOf(ingredient.recipe, weighs, maybe || notAlways)
    else yield { stated: ingredient.stated, grams: weighs, maybe: maybe || notAlways }
  }
}

/** Fruit, vegetables and legumes, % of weight, of what is surely in it; undefined where a share is not known. */
export function fruitVegShareOf({ parts }) {
  const sure = parts.filter(({ maybe }) => !maybe)
  if (sure.some(({ share }) => share === undefined)) return undefined
  return sure.reduce((sum, { ingredient, share }) => sum + (ingredient.fruitVegShare * share) / 100, 0)
}

/** NOVA group: ultra-processed with one such ingredient, unprocessed if all are, else processed. */
export function novaOf({ parts }) {
  const groups = parts.filter(({ maybe }) => !maybe).map(({ ingredient }) => ingredient.nova)
  const highest = Math.max(...groups)
  return groups.length === 1 || highest !== 2 ? highest : 3
}
