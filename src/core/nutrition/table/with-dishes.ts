import type { AllergenId } from '../../terms/allergens.ts'
import { tokens } from '../../text/normalise.ts'
import { singular } from '../../text/singular.ts'
import type { Food, FoodTable, NameReading, Statement } from './food.ts'

/** Ids of a host's own dishes begin with it: "host:grandmas-lasagne". */
const PREFIX = 'host:'

export function hostId(name: string): Food['id'] {
  return `${PREFIX}${tokens(name).join('-')}`
}

/** Whether a food is a host's own dish and no row of the table. */
export function isHosts({ id }: Pick<Food, 'id'>): boolean {
  return id.startsWith(PREFIX)
}

/**
 * The table with a host's own dishes, which come before its rows wherever a name is theirs word for word. Of what a host does
 * not say, the row that the name would be read as says what may be in it. It rules nothing out, since it is another recipe.
 */
export function withDishes(table: FoodTable, dishes: readonly Food[]): FoodTable {
  const own = dishes.map((dish) => withDoubts(dish, table))
  const byName = new Map(
    own.flatMap((dish) => [dish.name, ...dish.synonyms].map((name) => [plain(name), dish])),
  )
  return {
    foods: [...own, ...table.foods],
    everyday: table.everyday,
    match(label, category) {
      const dish = byName.get(plain(label))
      return dish ? [{ food: dish, quality: 1 }] : table.match(label, category)
    },
    read(name, onMenu) {
      const dish = byName.get(plain(name))
      return dish ? readAs(dish) : table.read(name, onMenu)
    },
  }
}

/** The host says what it is, so no word of the name is left over. */
function readAs(dish: Food): NameReading {
  return {
    rows: [dish],
    either: [],
    others: [],
    denied: [],
    hinted: [],
    left: [],
    brought: [],
    foreign: false,
  }
}

function withDoubts(dish: Food, table: FoodTable): Food {
  const { rows, others, hinted, brought } = table.read(dish.name, false)
  const named = [...rows, ...others, ...hinted]
  const doubts = (of: (food: Food) => Readonly<Record<string, Statement | undefined>>) =>
    Object.fromEntries(
      named
        .flatMap((food) => Object.entries(of(food)))
        .filter(([, statement]) => statement === 'contains' || statement === 'may-contain')
        .map(([trait]) => [trait, 'may-contain' as const]),
    )
  const brings = Object.fromEntries(brought.map((trait) => [trait, 'may-contain' as const]))
  return {
    ...dish,
    allergens: { ...doubts(({ allergens }) => allergens), ...dish.allergens } as {
      [A in AllergenId]?: Statement
    },
    traits: { ...doubts(({ traits }) => traits), ...brings, ...dish.traits },
  }
}

/** Without case, accents, marks and plurals: "Grandma’s Lasagnes" is "grandmas lasagne". */
function plain(name: string): string {
  return tokens(name.replace(/['’]/g, '')).map(singular).join(' ')
}
