import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/**
 * Reads the USDA's tables from a folder: dishes (FNDDS) with their recipes and allergens, and single foods (SR28).
 *
 * @typedef {{ readonly [nutrient: string]: number }} Figures Per 100 g; absent is unknown.
 * @typedef {{ readonly ingredient: string, readonly percent: number }} Leaf
 * @typedef {{ readonly code: string, readonly name: string, readonly names: readonly string[], readonly kind: string,
 *   readonly figures: Figures, readonly grams?: number, readonly portion?: string, readonly survey: readonly Leaf[],
 *   readonly fdd: readonly Leaf[], readonly allergens: { readonly [trait: string]: 'contains' | 'none' | 'hidden' | 'varies' } }} Dish
 *   `hidden`: a product in it may hold the allergen unsaid. `varies`: some kinds of the dish have it, or a trace was found.
 */

/** The columns of both tables, with our name for each. */
const COLUMNS = {
  energy_kcal: 'energy',
  protein_g: 'protein',
  fat_g: 'fat',
  satfat_g: 'saturates',
  transfat_g: 'trans',
  carbs_g: 'carbs',
  sugars_g: 'sugars',
  fibre_g: 'fibre',
  sodium_mg: 'sodium',
  cholesterol_mg: 'cholesterol',
  potassium_mg: 'potassium',
  phosphorus_mg: 'phosphorus',
  vitaminK_ug: 'vitaminK',
  alcohol_g: 'alcohol',
  caffeine_mg: 'caffeine',
  calcium_mg: 'calcium',
}

/** Dishes by code, single foods by NDB number. */
export function readUsda(folder) {
  const rows = (file) => parse(readFileSync(join(folder, file), 'utf8'), { columns: true })
  const allergens = new Map(rows('allergens.csv').map(({ code, ...row }) => [code, statedIn(row)]))
  const recipes = new Map()
  for (const { code, ingredient, percent, source } of rows('ingredients.csv')) {
    const recipe = recipes.get(code) ?? { survey: [], fdd: [] }
    recipe[source === 'FDD' ? 'fdd' : 'survey'].push({ ingredient, percent: Number(percent) })
    recipes.set(code, recipe)
  }
  const dishes = rows('dishes.csv').map((row) => ({
    code: row.code,
    name: row.name,
    names: row.additional_names.split('|').filter((name) => name !== ''),
    kind: row.wweia_category,
    ...measured(row),
    ...(recipes.get(row.code) ?? { survey: [], fdd: [] }),
    allergens: allergens.get(row.code) ?? {},
  }))
  const single = rows('sr28.csv').map((row) => ({
    ndb: row.ndb,
    description: row.description,
    ...measured(row),
  }))
  return {
    dishes: new Map(dishes.map((dish) => [dish.code, dish])),
    single: new Map(single.map((food) => [food.ndb, food])),
  }
}

function measured(row) {
  const known = Object.entries(COLUMNS).filter(([column]) => (row[column] ?? '') !== '')
  return {
    figures: Object.fromEntries(known.map(([column, nutrient]) => [nutrient, Number(row[column])])),
    ...(Number(row.portion_g) > 0 && { grams: Number(row.portion_g) }),
    ...(row.portion && row.portion !== 'usual amount' && { portion: row.portion }),
  }
}

/** "milk: some kinds only: Butter; soy: may be in: Bread" is what the table says of each it is not sure of. */
function statedIn({ evidence, ...allergens }) {
  const reasons = Object.fromEntries(
    evidence
      .split(/; (?=[a-z-]+: )/)
      .map((each) => [each.split(': ')[0], each.slice(each.indexOf(': ') + 2)]),
  )
  const stated = (allergen, value) => {
    if (value !== 'unknown') return value
    if (reasons[allergen]?.startsWith('sold as gluten-free')) return 'none'
    return reasons[allergen]?.startsWith('may be in') ? 'hidden' : 'varies'
  }
  return Object.fromEntries(Object.entries(allergens).map(([each, value]) => [each, stated(each, value)]))
}
