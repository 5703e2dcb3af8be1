import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { runnerImport } from 'vite'
import wordListPath from 'word-list'
import { root } from '../checkout.mjs'
import { builtNames } from './built-names.mjs'
import { cautiousStatements } from './cautious.mjs'
import { readGiven, takenOver } from './given.mjs'
import { readIngredients } from './ingredient-traits.mjs'
import { lineOf } from './lines.mjs'
import { OwnNames } from './own-names.mjs'
import { ownRows, unlistedNames } from './own-rows.mjs'
import { readNames } from './read-names.mjs'
import { SHOWN_IN, shownNames } from './shown-names.mjs'
import { traditionalLines } from './traditional.mjs'
import { rowsBesideOurs } from './usda/rows-beside-ours.mjs'
import { usdaFoods } from './usda/usda-foods.mjs'

/**
 * Writes the food table's data files from their sources: npm run foods. With `--data DIR`, where the USDA's tables are, the
 * USDA's rows are made anew; without, they stay, less what our own rows have come to know. `--check` writes nothing and says
 * whether the files are up to date.
 */
const { values: options } = parseArgs({ options: { data: { type: 'string' }, check: { type: 'boolean' } } })

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const folder = join(root, 'src/core/nutrition/table/data')

const { ALLERGEN_IDS } = await imported('terms/allergens.ts')
const { CHILDRENS_HAZARD_IDS, OTHER_TRAIT_IDS } = await imported('terms/traits.ts')
const { FOOD_CATEGORIES } = await imported('terms/categories.ts')
const { readFood } = await imported('nutrition/table/notation.ts')
const { nameTokens } = await imported('nutrition/match/name-tokens.ts')
const { foodTableSteps } = await imported('nutrition/table/food-table.ts')
const { statementsOf } = await imported('nutrition/traits/row-statements.ts')
const { traitsNamed } = await imported('nutrition/traits/trait-words.ts')
const { plausibilityIssues } = await imported('nutrition/table/figures-plausible.ts')

const text = (file) => readFileSync(here(file), 'utf8')
/** Rows need not state what follows from what they are. */
const follows = (trait) => CHILDRENS_HAZARD_IDS.includes(trait) && trait !== 'honey'
const traits = { allergens: ALLERGEN_IDS, others: OTHER_TRAIT_IDS.filter((trait) => !follows(trait)) }
const ingredients = readIngredients(text('ingredients.txt'))
const unlisted = unlistedNames(here('curated'))
const keyOf = (name) =>
  nameTokens(name)
    .map(({ word }) => word)
    .join(' ')

const written = ownRows(here('curated'), {
  keyOf,
  ingredients,
  traits,
  given: readGiven(text('usda/given.txt')),
  yielded: takenOver({ review: text('usda/review.txt'), single: text('usda/sr28.txt') }),
})
const ours = written.map(({ line }) => line)
const owned = new OwnNames(keyOf)
const own = ours.map((line) => ownFood(line))
for (const food of own) for (const name of food.names) owned.claim(name, food)

let usda
if (options.data === undefined) {
  usda = rowsBesideOurs(readLines('usda.txt'), owned, new Set(own.map(({ id }) => id)))
} else {
  const made = usdaFoods(options.data, {
    own,
    owned,
    ingredients,
    categories: FOOD_CATEGORIES,
    cautious: cautiousStatements({ match: ownTable().match, statementsOf, traitsNamed }),
  })
  usda = made.foods.map((food) => lineOf(food, traits)).sort()
  report(made)
}

const named = new OwnNames(keyOf)
const rows = [...ours, ...usda].map((line) => readFood(line))
for (const { food, names } of rows) for (const { text } of names) named.claim(text, food)
write(
  'everyday.txt',
  linesOf(({ everyday }) => everyday),
)
write(
  'world.txt',
  linesOf(({ everyday }) => !everyday),
)
write('usda.txt', usda)
write(
  'unlisted.txt',
  unlisted.filter((name) => named.ownerOf(name) === undefined),
)
const languages = new Map(
  readdirSync(here('names')).map((file) => [file.replace('.txt', ''), readNames(text(`names/${file}`))]),
)
const rowsNamed = rowsByName(rows)
const names = builtNames([...languages.values()], rowsNamed, englishWords())
write('names.txt', [...names.lines, ...traditionalLines(names.lines.join('\n'))])
const FILES = ['everyday.txt', 'world.txt', 'usda.txt', 'unlisted.txt', 'names.txt']
const foodsVersion = createHash('sha256')
for (const file of FILES) foodsVersion.update(readFileSync(join(folder, file)))
write(
  'foods-version.ts',
  [
    '/** Eight hex digits that differ where any food, figure or name does. Written by `npm run foods`. */',
    `export const FOODS_VERSION = '${foodsVersion.digest('hex').slice(0, 8)}'`,
  ],
  join(folder, '..'),
)
for (const [language, locale] of Object.entries(SHOWN_IN)) {
  const shown = shownNames(languages.get(language).foods, rowsNamed, locale)
  write('foods.json', [JSON.stringify(shown, null, 2)], join(root, 'src/messages', locale))
}
process.stdout.write(`names without a row: ${names.unknown.join(', ')}\n`)
for (const { food } of rows) {
  for (const issue of plausibilityIssues(food.per100g))
    process.stdout.write(`doubtful: ${food.id}: ${issue}\n`)
}
process.stdout.write(`${rows.length} foods, ${ours.length} of them ours\n`)

function linesOf(chosen) {
  return written.filter(chosen).map(({ line }) => line)
}

/** The rows an English name means, each with its own name and whether this one is loose there. */
function rowsByName(rows) {
  const known = new Map()
  for (const { food, names } of rows) {
    for (const { text, loose } of names) {
      const key = keyOf(text)
      known.set(key, [...(known.get(key) ?? []), { id: food.id, name: food.name, loose }])
    }
  }
  return (name) => known.get(keyOf(name)) ?? []
}

/** Whether English names of foods may have the word. */
function englishWords() {
  const words = new Set(readFileSync(wordListPath, 'utf8').split('\n'))
  const rare = new Set(text('rare-in-english.txt').replace(/^#.*/gm, '').trim().split(/\s+/))
  return (word) => words.has(word) && !rare.has(word)
}

function ownFood(line) {
  const { food, names } = readFood(line)
  const { id, referenceServingGrams: grams, portion, per100g: figures } = food
  return { id, grams, portion, figures, names: names.map(({ text }) => text) }
}

function ownTable() {
  const steps = foodTableSteps({ everyday: ours.join('\n'), further: [], unlisted: unlisted.join('\n') })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function readLines(file) {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

function write(name, lines, place = folder) {
  const file = join(place, name)
  const text = `${lines.join('\n')}\n`
  if (!options.check) {
    writeFileSync(file, text)
    const size = gzipSync(text, { level: 9 }).length
    process.stdout.write(
      `${relative(root, file)}: ${lines.length} lines, ${(size / 1000).toFixed(1)} kB gzipped\n`,
    )
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is out of date: npm run foods\n`)
    process.exitCode = 1
  }
}

/** How far the USDA's figures agree with ours where both have a food of the same name. */
function report({ shared }) {
  const same = shared.filter(
    ({ food, owner }) => own.includes(owner) && keyOf(owner.names[0]) === keyOf(food.name),
  )
  const apart = same.filter(({ food, owner }) => {
    const [a, b] = [food.figures.energy, owner.figures.energy]
    return Math.abs(a - b) > Math.max(10, 0.25 * b)
  })
  process.stdout.write(
    `${shared.length} names of the USDA's were known, ${same.length} as the name of a food of ours; ${apart.length} of these are further apart in energy than 25 % and 10 kcal: ${apart.map(({ food, owner }) => `${food.name} ${food.figures.energy} (ours ${owner.figures.energy})`).join(', ')}\n`,
  )
}

async function imported(path) {
  return (await runnerImport(join(root, 'src/core', path), { configFile: false })).module
}
