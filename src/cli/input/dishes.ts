import { InvalidArgumentError } from '@commander-js/extra-typings'
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
import { adviceOn, numberThat, oneOf, readGrams } from '../options/values.ts'
import { type CsvRow, readCsv } from './csv.ts'
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
  const rows = await readCsv(messages, path)
  if (rows.length === 0 || rows.length > MOST_DISHES) {
    throw unusable(messages.say('cli.dishes.howMany', { path, most: MOST_DISHES }))
  }
  const unknown = Object.keys(rows[0]?.cells ?? {}).find((column) => !DISH_COLUMNS.includes(column))
  if (unknown !== undefined) {
    const advice = adviceOn(messages, unknown, DISH_COLUMNS)
    throw unusable(messages.say('cli.dishes.column', { path, column: shortened(unknown), advice }))
  }
  const dishes = rows.map((row) => dishOf(messages, row))
  const twice = dishes.findIndex((dish, at) => dishes.findIndex(({ id }) => id === dish.id) < at)
  const again = rows[twice]
  if (again) {
    const why = messages.say('cli.dishes.twice', { name: shortened(dishes[twice]?.name ?? '') })
    throw unusable(messages.say('cli.dishes.bad', { line: again.line, why }))
  }
  return withDishes(foodTable(), dishes)
}

function dishOf(messages: Messages, { line, cells }: CsvRow): Food {
  const { say } = messages
  const bad = (why: string) => unusable(say('cli.dishes.bad', { line, why }))
  const read = <T>(column: string, reader: (written: string) => T): T | undefined => {
    const written = cells[column] ?? ''
    if (written === '') return undefined
    try {
      return reader(written)
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      throw bad(
        say('cli.misuse.cannotBe', { option: column, typed: shortened(written), advice: error.message }),
      )
    }
  }
  const name = cells.name ?? ''
  if (!/\p{L}/u.test(name)) throw bad(say('cli.dishes.noName'))
  const row = foodTable()
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
  const stated = statementsOf(messages, cells, read)
  const both = stated.find(([trait], at) => stated.findIndex(([other]) => other === trait) < at)
  if (both) throw bad(say('cli.dishes.both', { trait: both[0] }))
  const allergens = stated.filter(([trait]) => isAllergen(trait))
  const rest = cells.free_from?.split(/[;|]/).some((each) => each.trim() === OTHERS)
  return {
    id: hostId(name),
    name,
    synonyms: cells.also?.split(/[;|]/).flatMap((each) => each.trim() || []) ?? [],
    category: read('category', oneOf(messages, FOOD_CATEGORIES)) ?? row?.category ?? 'mixed-dish',
    per100g: { ...(salt !== undefined && { sodium: salt * SODIUM_MG_IN_SALT_G }), ...per100g },
    referenceServingGrams:
      read('serving', readGrams(messages)) ?? row?.referenceServingGrams ?? USUAL_SERVING_GRAMS,
    allergens: {
      ...(rest && Object.fromEntries(ALLERGEN_IDS.map((id) => [id, 'none']))),
      ...Object.fromEntries(allergens),
    },
    traits: Object.fromEntries(stated.filter(([trait]) => !isAllergen(trait))),
  }
}

type Read = <T>(column: string, reader: (written: string) => T) => T | undefined

/** "milk; egg" in a column: what it says of each. */
function statementsOf(
  messages: Messages,
  cells: CsvRow['cells'],
  read: Read,
): readonly (readonly [TraitId, Statement])[] {
  return STATEMENT_COLUMNS.flatMap((column) => {
    const names = (cells[column] ?? '').split(/[;|]/).map((each) => each.trim())
    return names
      .filter((name) => name !== '' && !(name === OTHERS && column === 'free_from'))
      .flatMap((name) => {
        const trait = read(column, () => oneOf(messages, TRAIT_IDS)(name))
        return trait === undefined ? [] : [[trait, STATEMENTS[column]] as const]
      })
  })
}

function isAllergen(trait: TraitId): trait is AllergenId {
  return (ALLERGEN_IDS as readonly TraitId[]).includes(trait)
}
