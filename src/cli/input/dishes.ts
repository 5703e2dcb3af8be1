import { type Food, type FoodTable, isSeasoning, type Statement } from '../../core/nutrition/table/food.ts'
import { hostId, withDishes } from '../../core/nutrition/table/with-dishes.ts'
import { ALLERGEN_IDS, type AllergenId } from '../../core/terms/allergens.ts'
import { FOOD_CATEGORIES } from '../../core/terms/categories.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../core/terms/nutrients.ts'
import { PLAUSIBLE } from '../../core/terms/plausible-ranges.ts'
import { TRAIT_IDS, type TraitId } from '../../core/terms/traits.ts'
import { foodTable } from '../../food-data/node.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { shortened } from '../options/misuse.ts'
import { numberThat, oneOf, readGrams } from '../options/values.ts'
import { readCsv } from './csv.ts'
import { badRow, type CsvRow, readCell } from './csv-row.ts'
import { DISH_COLUMNS, STATEMENT_COLUMNS, STATEMENTS } from './dish-columns.ts'

/** Salt is 2.5 times its sodium (Regulation (EU) 1169/2011, Annex I), in g; sodium is in mg. */
const SODIUM_MG_IN_SALT_G = 400
/** Written for all allergens that a row does not name. */
const OTHERS = 'others'
/** What a serving of anything is taken for where neither host nor table says. */
const USUAL_SERVING_GRAMS = 250
const MOST_DISHES = 5000

/** The food table; with a file of a host's own dishes, these before it. */
export async function tableWith(messages: Messages, path: string | undefined): Promise<FoodTable> {
  if (path === undefined) return foodTable()
  const rows = await readCsv(messages, path, { known: DISH_COLUMNS, needed: ['name'] })
  if (rows.length === 0 || rows.length > MOST_DISHES) {
    throw unusable(messages.say('cli.dishes.howMany', { path, most: MOST_DISHES }))
  }
  const dishes = rows.map((row) => dishOf(messages, row))
  const twice = dishes.findIndex((dish, at) => dishes.findIndex(({ id }) => id === dish.id) < at)
  const again = rows[twice]
  if (again) {
    const why = messages.say('cli.dishes.twice', { name: shortened(dishes[twice]?.name ?? '') })
    throw badRow(messages, again, why)
  }
  return withDishes(foodTable(), dishes)
}

function dishOf(messages: Messages, row: CsvRow): Food {
  const { say } = messages
  const { cells } = row
  const bad = (why: string) => badRow(messages, row, why)
  const read = <T>(column: string, reader: (written: string) => T): T | undefined =>
    (cells[column] ?? '') === '' ? undefined : readCell(messages, row, column, reader)
  const name = cells.name ?? ''
  if (!/\p{L}/u.test(name)) throw bad(say('cli.dishes.noName'))
  const like = foodTable()
    .match(name)
    .find(({ food }) => !isSeasoning(food))?.food
  const figure = (most: number) =>
    numberThat((value) => value >= 0 && value <= most, say('cli.entry.number', { most }))
  const per100g = Object.fromEntries(
    NUTRIENT_IDS.flatMap((id): [NutrientId, number][] => {
      const value = read(id, figure(PLAUSIBLE[id].most))
      return value === undefined ? [] : [[id, value]]
    }),
  )
  const salt = read('salt', figure(100))
  const ofSalt = salt === undefined ? undefined : salt * SODIUM_MG_IN_SALT_G
  const sodium = per100g.sodium ?? ofSalt
  if (salt !== undefined && ofSalt !== undefined && sodium !== undefined && !areOneFigure(ofSalt, sodium)) {
    throw bad(say('cli.dishes.saltAndSodium', { salt, ofSalt, sodium }))
  }
  const stated = statementsOf(messages, cells, read)
  const both = stated.find(([trait, says]) =>
    stated.some(([other, saysToo]) => other === trait && saysToo !== says),
  )
  if (both) throw bad(say('cli.dishes.both', { trait: both[0] }))
  const allergens = stated.filter(([trait]) => isAllergen(trait))
  const rest = idsIn(cells.free_from).includes(OTHERS)
  return {
    id: hostId(name),
    name,
    synonyms: cells.also?.split(/[;|]/).flatMap((each) => each.trim() || []) ?? [],
    category: read('category', oneOf(messages, FOOD_CATEGORIES)) ?? like?.category ?? 'mixed-dish',
    per100g: { ...per100g, ...(sodium !== undefined && { sodium }) },
    referenceServingGrams:
      read('serving', readGrams(messages)) ?? like?.referenceServingGrams ?? USUAL_SERVING_GRAMS,
    allergens: {
      ...(rest && Object.fromEntries(ALLERGEN_IDS.map((id) => [id, 'none']))),
      ...Object.fromEntries(allergens),
    },
    traits: Object.fromEntries(stated.filter(([trait]) => !isAllergen(trait))),
  }
}

/** Salt on a pack is rounded to 0.1 g, which holds 40 mg of sodium. */
function areOneFigure(ofSalt: number, sodium: number): boolean {
  return Math.abs(ofSalt - sodium) <= Math.max(SODIUM_MG_IN_SALT_G / 20, sodium / 20)
}

type Read = <T>(column: string, reader: (written: string) => T) => T | undefined

/** "milk; egg" in a column: what it says of each. */
function statementsOf(
  messages: Messages,
  cells: CsvRow['cells'],
  read: Read,
): readonly (readonly [TraitId, Statement])[] {
  return STATEMENT_COLUMNS.flatMap((column) => {
    return idsIn(cells[column])
      .filter((name) => !(name === OTHERS && column === 'free_from'))
      .flatMap((name) => {
        const trait = read(column, () => oneOf(messages, TRAIT_IDS)(name))
        return trait === undefined ? [] : [[trait, STATEMENTS[column]] as const]
      })
  })
}

/** Commas stand between them where a file parts its cells by semicolons. */
function idsIn(written = ''): readonly string[] {
  return written.split(/[;|,]/).flatMap((each) => each.trim() || [])
}

function isAllergen(trait: TraitId): trait is AllergenId {
  return (ALLERGEN_IDS as readonly TraitId[]).includes(trait)
}
