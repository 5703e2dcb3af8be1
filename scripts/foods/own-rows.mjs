import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecipe, statementsOf } from './ingredient-traits.mjs'
import { FIGURES, lineOf, TAGS } from './lines.mjs'
import { plainName } from './own-names.mjs'

const SIGNS = { '+': 'contains', '?': 'may-contain', '!': 'none' }
const RANKS = ['none', undefined, 'may-contain', 'contains']

/**
 * The rows written by hand, one a line, as the table has them: without comments and the spaces that align them, and with
 * recipes worked out into what they state.
 *
 * @param given what a row takes from the USDA's of the same name: `names` and a `portion`
 * @param yielded synonyms, in lower case, that a row gives up to a food of their own
 */
export function ownRows(folder, { ingredients, given, yielded, traits }) {
  return sourceLines(folder).map((line) => {
    const parts = line.split('|').map((part) => part.trim())
    if (parts.length !== 6) throw new Error(`Not six parts: ${line}`)
    const [id, facts, figures, made, tags, names] = parts
    const more = given.get(id)
    const own = names.split(',').map((name) => name.trim())
    const kept = own.filter((name, i) => i === 0 || !yielded.has(plainName(name).toLowerCase()))
    const named = [...kept, ...(more?.names ?? [])]
    const portioned = more?.portion && !facts.includes(',') ? `${facts}, ${more.portion}` : facts
    if (!made.startsWith('of ')) return [id, portioned, figures, made, tags, named.join(', ')].join('|')
    return workedOut({ id, facts: portioned, figures, made, tags, named }, ingredients, traits)
  })
}

/** Names of foods without a row, one a line. */
export function unlistedNames(folder) {
  return readFileSync(join(folder, 'unlisted.txt'), 'utf8')
    .split(/[,\n]/)
    .map((name) => name.replace(/#.*/, '').trim())
    .filter((name) => name !== '')
}

function sourceLines(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && file !== 'unlisted.txt')
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) => line.replace(/(^|\s)#.*/, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
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
    figures: Object.fromEntries(FIGURES.flatMap((id, i) => (values[i] === '-' ? [] : [[id, Number(values[i])]]))),
    stated,
  }
  const [only] = recipe.parts
  if (recipe.parts.length === 1 && only.ingredient.single) food.single = true
  for (const tag of tags.split(' ').filter((each) => each !== '' && each !== '-')) readTag(food, tag)
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
