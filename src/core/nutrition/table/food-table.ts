import { type ExactNames, exactNames } from '../match/exact-names.ts'
import { indexSteps } from '../match/match-index.ts'
import { matchLabel } from '../match/match-label.ts'
import { readName } from '../match/read-name.ts'
import type { FoodTable, NameReading } from './food.ts'
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
import { POTATOES } from './foods/potatoes.ts'
import { SNACKS } from './foods/snacks.ts'
import { SOUPS_SALADS } from './foods/soups-salads.ts'
import { SWEETS } from './foods/sweets.ts'
import { UNLISTED } from './foods/unlisted.ts'
import { VEGETABLES } from './foods/vegetables.ts'
import { type FoodRow, readFoods } from './notation.ts'

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

let built: FoodTable | undefined

/** The everyday foods with their figures, and the matcher over their names; built once. Source: USDA SR28, named in each row. */
export function foodTable(): FoodTable {
  const steps = foodTableSteps()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of a few milliseconds, for a page that must stay responsive meanwhile. */
export function* foodTableSteps(): Generator<void, FoodTable> {
  if (built) return built
  const rows: FoodRow[] = []
  for (const group of GROUPS) {
    rows.push(...readFoods(group))
    yield
  }
  const unlisted = UNLISTED.split(',').map((name) => name.trim())
  const index = yield* indexSteps(rows, unlisted)
  yield
  const names = exactNames(rows, unlisted)
  built ??= {
    foods: rows.map(({ food }) => food),
    match: (label, category) => matchLabel(index, label, category),
    read: remembering(names),
  }
  return built
}

/** The same names come again and again, so this many readings are kept. */
const MOST_REMEMBERED = 5000

function remembering(names: ExactNames): FoodTable['read'] {
  const known = [new Map<string, NameReading>(), new Map<string, NameReading>()] as const
  return (name, onMenu) => {
    const remembered = known[onMenu ? 1 : 0]
    const reading = remembered.get(name) ?? readName(names, name, onMenu)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(name, reading)
    return reading
  }
}
