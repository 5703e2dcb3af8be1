import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withImplied } from './implied.mjs'
import { readRecipe, statementsOf } from './ingredient-traits.mjs'
import { FIGURES, lineOf, TAGS } from './lines.mjs'
import { plainName } from './own-names.mjs'

const SIGNS = { '+': 'contains', '?': 'may-contain', '!': 'none' }
const RANKS = ['none', undefined, 'may-contain', 'contains']

/** Its rows are of one dish each, where an older row may have the dish among its synonyms ("butter chicken", a curry). */
const NARROWEST = 'world-dishes.txt'

/**
 * The rows written by hand as the table has them: without comments and the spaces that align them, and with recipes worked
 * out into what they state. Each is `{ line, everyday }`; the others are dishes of the world.
 *
 * @param keyOf tells whether two names are one
 * @param given what a row takes from the USDA's of the same name: `names` and a `portion`
 * @param yielded synonyms, in lower case, that a row gives up to a food of their own
 */
export function ownRows(folder, { keyOf, ingredients, given, yielded, traits }) {
  const rows = readRows(folder)
  const key = (name) => keyOf(plainName(name))
  const firsts = new Map(rows.map((row) => [key(row.names[0]), row]))
  const narrow = new Set(rows.flatMap(({ narrowest, names }) => (narrowest ? names.map(key) : [])))
  const isOwn = (row, name) => {
    const first = firsts.get(key(name))
    if (first !== undefined && (row.narrowest || first.narrowest)) return first === row
    return row.narrowest || !narrow.has(key(name))
  }
  return rows.map((row) => {
    const { id, facts, figures, made, tags } = row
    const more = given.get(id)
    const [first, ...synonyms] = row.names
    const kept = synonyms.filter((name) => !yielded.has(plainName(name).toLowerCase()))
    const named = [first, ...[...kept, ...(more?.names ?? [])].filter((name) => isOwn(row, name))]
    const portioned = more?.portion && !facts.includes(',') ? `${facts}, ${more.portion}` : facts
    const line = made.startsWith('of ')
      ? workedOut({ id, facts: portioned, figures, made, tags, named }, ingredients, traits)
      : [id, portioned, figures, made, tags, named.join(', ')].join('|')
    return { line, everyday: !row.narrowest }
  })
}

/** Names of foods without a row, one a line. */
export function unlistedNames(folder) {
  return readFileSync(join(folder, 'unlisted.txt'), 'utf8')
    .split(/[,\n]/)
    .map((name) => name.replace(/#.*/, '').trim())
    .filter((name) => name !== '')
}

function readRows(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && file !== 'unlisted.txt')
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    return lines
      .map((line) =>
        line
          .replace(/(^|\s)#.*/, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((line) => line !== '')
      .map((line) => ({ ...readRow(line), narrowest: file === NARROWEST }))
  })
}

function readRow(line) {
  const parts = line.split('|').map((part) => part.trim())
  if (parts.length !== 6) throw new Error(`Not six parts: ${line}`)
  const [id, facts, figures, made, tags, names] = parts
  return { id, facts, figures, made, tags, names: names.split(',').map((name) => name.trim()) }
}

function workedOut({ id, facts, figures, made, tags, named }, ingredients, traits) {
  const [measured, portion] = facts.split(/, ?/, 2)
  const [category, share, grams, nova, ...marks] = measured.split(' ')
  const recipe = readRecipe(ingredients, made)
  const stated = { ...statementsOf(recipe, Number(grams)) }
  const values = figures.split(' ')
  const food = {
    id,
    names: named,
    category,
    ...(share !== '-' && { fruitVegShare: Number(share) }),
    grams: Number(grams),
    portion,
    ...(nova !== '-' && { nova: Number(nova) }),
    sweetener: marks.includes('sweetener'),
    figures: Object.fromEntries(
      FIGURES.flatMap((id, i) => (values[i] === '-' ? [] : [[id, Number(values[i])]])),
    ),
    stated,
  }
  const [only] = recipe.parts
  if (recipe.parts.length === 1 && only.ingredient.single) food.single = true
  for (const tag of tags.split(' ').filter((each) => each !== '' && each !== '-')) readTag(food, tag)
  food.stated = withImplied(food.stated)
  return lineOf(food, traits)
}

/** A figure ("ca97"), or a statement that only raises what the recipe states ("?raw-egg"). */
function readTag(food, tag) {
  const [, key, digits] = /^([a-z]+)([\d.]+)$/.exec(tag) ?? []
  const nutrient = Object.keys(TAGS).find((each) => TAGS[each] === key)
  if (nutrient) food.figures[nutrient] = Number(digits)
  else if (key === 'gi') food.glycaemicIndex = Number(digits)
  else if (key === 't') food.texture = Number(digits)
  else if (tag === 'single') food.single = true
  else raise(food.stated, tag)
}

function raise(stated, tag) {
  const [trait, statement] = [tag.slice(1), SIGNS[tag[0]]]
  const rank = RANKS.indexOf(statement)
  if (rank < 1 && tag[0] !== '-') throw new Error(`A statement that raises nothing: ${tag}`)
  if (RANKS.indexOf(stated[trait]) >= rank && statement !== undefined) return
  if (statement === undefined) {
    if (stated[trait] === 'none') delete stated[trait]
  } else stated[trait] = statement
}
