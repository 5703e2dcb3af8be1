import { usdaStatements } from '../usda-recipe.mjs'

/**
 * What a dish of the USDA's states of each trait: `none` only where the USDA's allergen table and our table of ingredients
 * both know it is not there, and dishes of its kind do not vary in it (`kinds.txt`); a single ingredient is of no kind.
 *
 * @typedef {{ pattern: RegExp, never: readonly string[] }} Kind
 * @param {import('../ingredient-traits.mjs').Ingredients} ingredients
 * @param {readonly Kind[]} kinds
 * @param {Pick<import('./read-usda.mjs').Dish, 'kind' | 'name' | 'survey' | 'fdd' | 'allergens' | 'grams'>} dish
 * @param {boolean} single
 * @returns {{ [trait: string]: import('../ingredient-traits.mjs').Statement }}
 */
export function statementsOfDish(ingredients, kinds, dish, single) {
  const derived = usdaStatements(ingredients, dish, dish.grams ?? 100)
  const traits = new Set([...Object.keys(derived), ...Object.keys(dish.allergens)])
  /** @type {{ [trait: string]: import('../ingredient-traits.mjs').Statement }} */
  const stated = {}
  for (const trait of traits) {
    const statement = together(dish.allergens[trait], derived[trait])
    if (statement !== undefined) stated[trait] = statement
  }
  for (const { pattern, never } of single ? [] : kinds) {
    if (!pattern.test(`${dish.kind}: ${dish.name}`)) continue
    for (const trait of never) if (stated[trait] === 'none') delete stated[trait]
  }
  if (isHeated(dish) && stated['cold-deli-meat'] !== undefined) stated['cold-deli-meat'] = 'none'
  return stated
}

/** Without a word from the USDA our table of ingredients speaks alone: of lupin, gelatine, fructans … */
function together(usda, derived) {
  if (usda === undefined) return derived
  if (usda === 'contains') return 'contains'
  if (derived === 'contains') return usda === 'hidden' ? 'contains' : 'may-contain'
  if (derived === 'may-contain') return 'may-contain'
  return usda === 'none' && derived === 'none' ? 'none' : undefined
}

/** Cold cuts in these are hot. */
const HEATED =
  /mixed dishes|^(Pizza|Soups|Fried rice|Stir-fry|Macaroni|Pasta mixed|Eggs|Egg\/breakfast|Frankfurter|Other Mexican|Burritos|Nachos|Bean, pea|Beans, peas|White potatoes|Mashed|French fries|Other dark green)|: .*(grilled|hot |croissant|stuffing|calzone|pocket)/i

function isHeated({ kind, name }) {
  return HEATED.test(`${kind}: ${name}`) && !/salad|antipasto/i.test(name)
}

/**
 * Reads "pattern > traits # reason": what dishes of a kind commonly have, whatever the USDA's recipe of them says.
 *
 * @param {string} text
 * @returns {Kind[]}
 */
export function readKinds(text) {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, pattern, traits] = /^(.+) > ([a-z -]+?)(?: #.*)?$/.exec(line) ?? []
      if (pattern === undefined) throw new Error(`Unreadable kind: ${line}`)
      return { pattern: new RegExp(pattern, 'i'), never: traits.split(' ') }
    })
}
