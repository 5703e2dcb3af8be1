import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { root } from '../checkout.mjs'
import { figuresOfIngredients, usdaFigures } from './ingredient-figures.mjs'
import { ingredientFor, readIngredients } from './ingredient-traits.mjs'

/**
 * Works out the figures of rows written as recipes, from the weights in them and the figures of their ingredients, and prints
 * the rows: node scripts/foods/work-out-figures.mjs --data DIR FILE, where DIR holds sr28.csv.
 *
 * A weight in a recipe is grams in 100 g of the finished dish, as bought: raw meat, dry rice with the water it takes up. What
 * they weigh above 100 g has evaporated. `?` ingredients weigh nothing. A row whose comment names a food of SR28 ("# NDB 11226")
 * takes its figures; one with another comment, which says where they are from, keeps its own. Worked out are the fruit share,
 * the fifteen figures, and ca, pu, ox and la among the tags; everything else is printed as it was. A figure that an ingredient
 * of some weight lacks is unknown: `-`.
 */
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const [file] = positionals
if (values.data === undefined || file === undefined) throw new Error('Say: --data DIR FILE')

const here = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
const plausible = await runnerImport(join(root, 'src/core/nutrition/table/figures-plausible.ts'), {
  configFile: false,
})
const usda = usdaFigures(readFileSync(join(values.data, 'sr28.csv'), 'utf8'))
const figuresOf = figuresOfIngredients(here('ingredient-figures.txt'), usda)
const traits = readIngredients(here('ingredients.txt'))

/** Figures in the order of a row, with the decimals they are written with below 10. */
const ROW = {
  energy: 0,
  protein: 2,
  fat: 2,
  saturates: 2,
  trans: 2,
  carbs: 2,
  sugars: 2,
  fibre: 2,
  sodium: 0,
  cholesterol: 0,
  potassium: 0,
  phosphorus: 0,
  vitaminK: 1,
  alcohol: 2,
  caffeine: 0,
}
const TAGS = { ca: 'calcium', pu: 'purines', ox: 'oxalate', la: 'lactose' }
/** An ingredient may lack a figure up to this many grams in 100: so little of it changes nothing. */
const NEGLIGIBLE = 4

for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
  console.log(line.startsWith('#') || line.trim() === '' ? line : workedOut(line))
}

function workedOut(line) {
  const [, row, comment = ''] = /^(.*?)(\s#.*)?$/.exec(line)
  const [id, facts, , made, tags, names] = row.split('|').map((part) => part.trim())
  const [, ndb] = /NDB (\d+)/.exec(comment) ?? []
  if (comment !== '' && !ndb) return line
  const weighed = ndb ? [] : weighedIn(made, id)
  const figures = ndb ? usda.get(ndb) : sumOf(weighed)
  const [category, share, ...rest] = facts.split(/\s+/)
  const fruit = ndb ? share : Math.round(fruitShare(weighed))
  for (const issue of plausible.module.plausibilityIssues(figures)) console.error(`${id}: ${issue}`)
  const written = Object.entries(ROW).map(([nutrient, decimals]) => rounded(figures[nutrient], decimals))
  const parts = [
    [category, fruit, ...rest].join(' '),
    written.join(' '),
    made,
    taggedWith(figures, tags),
    names,
  ]
  return `${id.padEnd(24)} | ${parts.join(' | ')}${comment}`
}

/** What is surely in a recipe: [name, grams in 100 g of the dish]. */
function weighedIn(made, id) {
  const sure = made
    .replace(/^of /, '')
    .replace(/;.*/, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !part.startsWith('?'))
  return sure.map((part) => {
    const [, name, grams] = /^(.*?) ([\d.]+)$/.exec(part) ?? []
    if (!name) throw new Error(`${id}: no weight: ${part}`)
    return [name, Number(grams)]
  })
}

function sumOf(weighed) {
  const sum = {}
  for (const nutrient of [...Object.keys(ROW), ...Object.values(TAGS)]) {
    const parts = weighed.map(([name, grams]) => ({ grams, amount: figuresOf(name)[nutrient] }))
    const unknown = parts.filter(({ amount }) => amount === undefined)
    if (unknown.reduce((grams, part) => grams + part.grams, 0) > NEGLIGIBLE) continue
    sum[nutrient] = parts.reduce((total, { grams, amount = 0 }) => total + (amount * grams) / 100, 0)
  }
  return sum
}

/** Olive oil counts as fruit only in the fats of Nutri-Score, never in a dish. */
function fruitShare(weighed) {
  const all = weighed.reduce((sum, [, grams]) => sum + grams, 0)
  return weighed.reduce((sum, [name, grams]) => sum + shareOf(name) * grams, 0) / all
}

function shareOf(name) {
  if (name === 'olive oil') return 0
  const ingredient = ingredientFor(traits, name)
  if (!ingredient) throw new Error(`No such ingredient: ${name}`)
  return ingredient.fruitVegShare
}

function taggedWith(figures, tags) {
  const words = tags.split(/\s+/).filter((word) => word !== '')
  const own = words.filter((word) => !(figures[TAGS[word.replace(/[\d.]+$/, '')]] !== undefined))
  const figured = Object.entries(TAGS).filter(([, nutrient]) => figures[nutrient] !== undefined)
  return [
    ...own.filter((word) => /^[a-z]+$/.test(word)),
    ...figured.map(([tag, nutrient]) => `${tag}${rounded(figures[nutrient], tag === 'la' ? 1 : 0)}`),
    ...own.filter((word) => !/^[a-z]+$/.test(word)),
  ].join(' ')
}

function rounded(amount, decimals) {
  if (amount === undefined) return '-'
  const places = amount >= 100 ? 0 : amount >= 1 ? Math.min(1, decimals) : decimals
  return String(Number(amount.toFixed(places)))
}
