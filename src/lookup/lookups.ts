import { version } from '../../package.json'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Result } from '../core/terms/failure.ts'
import type { FoundFood, Product } from '../wire/lookup.ts'
import { FOOD_DATA_CENTRAL, searchFoods } from './food-data-central.ts'
import { jsonSource, type Quota } from './get-json.ts'
import { lookUpProduct, OPEN_FOOD_FACTS, OPEN_FOOD_FACTS_SEARCH, searchProducts } from './open-food-facts.ts'

/** What can be looked up. `product` is undefined where the database does not know the barcode. */
export type Lookups = {
  readonly product: (barcode: string, signal: AbortSignal) => Promise<Result<Product | undefined>>
  /** Products by brand or name, best first. */
  readonly productsNamed: (name: string, signal: AbortSignal) => Promise<Result<readonly Product[]>>
  readonly food: (name: string, signal: AbortSignal) => Promise<Result<readonly FoundFood[]>>
}

/** Addresses that differ from the databases' own; a key for USDA FoodData Central; whom Open Food Facts may write to. */
export type LookupConfig = {
  readonly offBaseUrl?: string
  readonly fdcBaseUrl?: string
  readonly fdcKey?: string
  readonly contact?: string
}

export type LookupParts = {
  readonly foods: () => Promise<FoodTable>
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
  /** Given where several processes share what the databases allow us. */
  readonly quota?: Quota
}

const MOST_TABLE_FOODS = 3

/** Products by barcode; foods by name, from USDA too where a key is set. Barcode or name is all that is sent. */
export function createLookups(config: LookupConfig, parts: LookupParts): Lookups {
  const { offBaseUrl, fdcBaseUrl, fdcKey, contact } = config
  const { foods, ...common } = parts
  const agent = { 'User-Agent': `Dishlight/${version} (${contact ?? 'self-hosted'})` }
  const products = jsonSource({
    ...common,
    name: 'products',
    baseUrl: offBaseUrl ?? OPEN_FOOD_FACTS.baseUrl,
    headers: agent,
    limit: OPEN_FOOD_FACTS,
    answers: [404],
  })
  const search = jsonSource({
    ...common,
    name: 'product-search',
    baseUrl: offBaseUrl ?? OPEN_FOOD_FACTS.baseUrl,
    headers: agent,
    limit: OPEN_FOOD_FACTS_SEARCH,
  })
  const usda =
    fdcKey &&
    jsonSource({
      ...common,
      name: 'foods',
      baseUrl: fdcBaseUrl ?? FOOD_DATA_CENTRAL.baseUrl,
      headers: { ...agent, 'X-Api-Key': fdcKey },
      limit: FOOD_DATA_CENTRAL,
    })
  return {
    product: (barcode, signal) => lookUpProduct(products, barcode, signal),
    productsNamed: (name, signal) => searchProducts(search, name, signal),
    async food(name, signal) {
      const own = fromTable(await foods(), name)
      if (!usda) return { ok: true, value: own }
      const found = await searchFoods(usda, name, signal)
      if (found.ok) return { ok: true, value: [...own, ...found.value] }
      return own.length > 0 ? { ok: true, value: own } : found
    },
  }
}

/** What the settings allow to be looked up: without LOOKUP=on, foods of our own table. */
export function lookupsOf(
  { lookup }: { readonly lookup?: LookupConfig | undefined },
  parts: LookupParts,
): Partial<Lookups> & Pick<Lookups, 'food'> {
  if (lookup) return createLookups(lookup, parts)
  return { food: async (name) => ({ ok: true, value: fromTable(await parts.foods(), name) }) }
}

/** Foods of the table by that name, best first. */
function fromTable(foods: FoodTable, name: string): readonly FoundFood[] {
  return foods
    .match(name)
    .slice(0, MOST_TABLE_FOODS)
    .map(({ food }) => ({ name: food.name, source: 'table', id: food.id, per100g: food.per100g }))
}
