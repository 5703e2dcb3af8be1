import type { FoodTable } from './food.ts'
import { ALCOHOLIC_DRINKS } from './foods/alcoholic-drinks.ts'
import { CEREALS } from './foods/cereals.ts'
import { DAIRY_EGGS } from './foods/dairy-eggs.ts'
import { DESSERTS } from './foods/desserts.ts'
import { DISHES } from './foods/dishes.ts'
import { DRINKS } from './foods/drinks.ts'
import { FAST_FOOD } from './foods/fast-food.ts'
import { FATS_SAUCES } from './foods/fats-sauces.ts'
import { FISH_SEAFOOD } from './foods/fish-seafood.ts'
import { FRUIT } from './foods/fruit.ts'
import { GRAINS_BREAD } from './foods/grains-bread.ts'
import { LEGUMES_NUTS_SEEDS } from './foods/legumes-nuts-seeds.ts'
import { MEAT } from './foods/meat.ts'
import { type FoodRow, readFoods } from './foods/notation.ts'
import { POTATOES } from './foods/potatoes.ts'
import { SNACKS } from './foods/snacks.ts'
import { SOUPS_SALADS } from './foods/soups-salads.ts'
import { SWEETS } from './foods/sweets.ts'
import { UNLISTED } from './foods/unlisted.ts'
import { VEGETABLES } from './foods/vegetables.ts'
import { matchLabel } from './match.ts'
import { buildIndex } from './match-index.ts'

const GROUPS = [
  FRUIT,
  VEGETABLES,
  LEGUMES_NUTS_SEEDS,
  GRAINS_BREAD,
  CEREALS,
  DAIRY_EGGS,
  MEAT,
  FISH_SEAFOOD,
  FATS_SAUCES,
  SWEETS,
  SNACKS,
  DESSERTS,
  DRINKS,
  ALCOHOLIC_DRINKS,
  POTATOES,
  SOUPS_SALADS,
  DISHES,
  FAST_FOOD,
]

let built: { readonly table: FoodTable; readonly words: ReadonlySet<string> } | undefined

/** The everyday foods with their figures and the matcher over their names; built once. Sources: USDA SR28, per row. */
export function foodTable(): FoodTable {
  return build().table
}

/** Every word of every food's names, lower case as written: what a reader may correct a misread word to. */
export function vocabulary(): ReadonlySet<string> {
  return build().words
}

function build(): NonNullable<typeof built> {
  built ??= buildFrom(GROUPS.flatMap(readFoods))
  return built
}

function buildFrom(rows: readonly FoodRow[]): NonNullable<typeof built> {
  const index = buildIndex(
    rows,
    UNLISTED.split(',').map((name) => name.trim()),
  )
  return {
    table: {
      foods: rows.map(({ food }) => food),
      match: (label, category) => matchLabel(index, label, category),
    },
    words: new Set(
      rows.flatMap(({ names }) => names.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])),
    ),
  }
}
