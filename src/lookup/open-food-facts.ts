import * as z from 'zod'
import type { Panel } from '../core/fusion/nutrition-panel.ts'
import { withImplied } from '../core/nutrition/traits/trait-words.ts'
import type { AllergenId } from '../core/terms/allergens.ts'
import { productNumber } from '../core/terms/barcode.ts'
import { type Estimate, exactly } from '../core/terms/estimate.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Composition, NutrientId } from '../core/terms/nutrients.ts'
import { isWithin, MASS_SLACK, PLAUSIBLE, SERVING_GRAMS } from '../core/terms/plausible-ranges.ts'
import type { TraitId } from '../core/terms/traits.ts'
import type { Product } from '../wire/lookup.ts'
import type { JsonSource } from './get-json.ts'

/** Open Food Facts API v2 (ODbL). It asks for a User-Agent that names the app and a contact, and 15 reads a minute. */
export const OPEN_FOOD_FACTS = { baseUrl: 'https://world.openfoodfacts.org', requests: 15, seconds: 60 }

/** Its search by words allows fewer requests, and is another service behind the same address. */
export const OPEN_FOOD_FACTS_SEARCH = { requests: 10, seconds: 60 }

/** Figures come as numbers or as texts of numbers. */
const figure = z.coerce.number().nonnegative().finite().optional().catch(undefined)
const text = z.string().optional().catch(undefined)
const tags = z.array(z.string()).catch([])

const productSchema = z.object({
  product_name: text,
  product_name_en: text,
  nutriments: z.record(z.string(), z.unknown()).catch({}),
  serving_quantity: figure,
  allergens_tags: tags,
  traces_tags: tags,
  ingredients_text_en: text,
  ingredients_text: text,
  nova_group: z.literal([1, 2, 3, 4]).optional().catch(undefined),
})
const FIELDS = ['code', ...Object.keys(productSchema.shape)].join(',')
const replySchema = z.object({ status: z.number(), product: productSchema.optional() })

/** Per 100 g. All masses are in grams whatever the pack prints; carbohydrate is without fibre. */
const NUTRIMENTS: readonly (readonly [NutrientId, string, number])[] = [
  ['energy', 'energy-kcal_100g', 1],
  ['protein', 'proteins_100g', 1],
  ['fat', 'fat_100g', 1],
  ['saturates', 'saturated-fat_100g', 1],
  ['trans', 'trans-fat_100g', 1],
  ['carbs', 'carbohydrates_100g', 1],
  ['sugars', 'sugars_100g', 1],
  ['fibre', 'fiber_100g', 1],
  ['sodium', 'sodium_100g', 1000],
  ['cholesterol', 'cholesterol_100g', 1000],
  ['potassium', 'potassium_100g', 1000],
  ['phosphorus', 'phosphorus_100g', 1000],
  ['calcium', 'calcium_100g', 1000],
  ['caffeine', 'caffeine_100g', 1000],
]

/** Its allergen taxonomy (EU-14) in ours. Gluten there is any of the cereals. */
const ALLERGENS: Readonly<Record<string, AllergenId>> = {
  'en:peanuts': 'peanut',
  'en:nuts': 'tree-nut',
  'en:milk': 'milk',
  'en:eggs': 'egg',
  'en:fish': 'fish',
  'en:crustaceans': 'crustacean',
  'en:molluscs': 'mollusc',
  'en:soybeans': 'soy',
  'en:gluten': 'gluten',
  'en:wheat': 'wheat',
  'en:sesame-seeds': 'sesame',
  'en:celery': 'celery',
  'en:mustard': 'mustard',
  'en:sulphur-dioxide-and-sulphites': 'sulphite',
  'en:lupin': 'lupin',
}

/** The product under a barcode; undefined where the database has none. What it leaves out is unknown. */
export async function lookUpProduct(
  source: JsonSource,
  barcode: string,
  signal: AbortSignal,
): Promise<Result<Product | undefined>> {
  const asked = await source.get(`/api/v2/product/${barcode}.json?fields=${FIELDS}`, replySchema, signal)
  if (!asked.ok) return asked
  const { status, product } = asked.value
  if (status !== 1 || !product) return { ok: true, value: undefined }
  const name = firstOf(product.product_name_en, product.product_name) ?? barcode
  return { ok: true, value: { barcode, name: name.slice(0, 80), panel: panelOf(product, barcode) } }
}

const MOST_FOUND = 6
const foundSchema = productSchema.extend({ code: text, brands: text })
const searchSchema = z.object({ products: z.array(z.unknown()) })

/** Products whose name or brand has these words, the best match first; those without a barcode or a name are left out. */
export async function searchProducts(
  source: JsonSource,
  name: string,
  signal: AbortSignal,
): Promise<Result<readonly Product[]>> {
  const query = new URLSearchParams({
    search_terms: name,
    search_simple: '1',
    action: 'process',
    json: '1',
    page_size: `${MOST_FOUND}`,
    fields: `${FIELDS},brands`,
  })
  const asked = await source.get(`/cgi/search.pl?${query}`, searchSchema, signal)
  if (!asked.ok) return asked
  const products = asked.value.products.flatMap((each): readonly Product[] => {
    const found = foundSchema.safeParse(each)
    const barcode = found.success ? productNumber(found.data.code ?? '') : undefined
    const called = found.success ? brandedName(found.data) : undefined
    if (!found.success || barcode === undefined || called === undefined) return []
    return [{ barcode, name: called.slice(0, 80), panel: panelOf(found.data, barcode) }]
  })
  return { ok: true, value: products.slice(0, MOST_FOUND) }
}

/** "Skippy Creamy": the first brand before the name, where the name does not say it. */
function brandedName(product: z.infer<typeof foundSchema>): string | undefined {
  const name = firstOf(product.product_name_en, product.product_name)
  const brand = product.brands?.split(',')[0]?.trim()
  if (!name || !brand || name.toLowerCase().includes(brand.toLowerCase())) return name
  return `${brand} ${name}`
}

function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((each) => each?.trim())?.trim()
}

function panelOf(product: z.infer<typeof productSchema>, barcode: string): Panel {
  const { allergens_tags, traces_tags, serving_quantity, nova_group } = product
  const contains = traitsOf(allergens_tags)
  const mayContain = traitsOf(traces_tags).filter((trait) => !contains.includes(trait))
  const ingredients = firstOf(product.ingredients_text_en, product.ingredients_text)
  const serving = serving_quantity && isWithin(serving_quantity, SERVING_GRAMS) ? serving_quantity : undefined
  return {
    readBy: 'database',
    per100g: compositionOf(product.nutriments),
    barcode,
    ...(serving && { servingGrams: serving }),
    ...(contains.length > 0 && { contains }),
    ...(mayContain.length > 0 && { mayContain }),
    ...(ingredients && { ingredients: ingredients.slice(0, 2000) }),
    ...(nova_group && { nova: nova_group }),
  }
}

function compositionOf(nutriments: Readonly<Record<string, unknown>>): Composition {
  const per100g: { [N in NutrientId]?: Estimate } = {}
  for (const [nutrient, key, factor] of NUTRIMENTS) {
    const value = nutriments[key]
    const number = value === '' || value === null ? undefined : figure.parse(value)
    // What volunteers typed in slips by a unit at times.
    if (number !== undefined && number * factor <= PLAUSIBLE[nutrient].most + MASS_SLACK) {
      per100g[nutrient] = exactly(number * factor)
    }
  }
  const { carbs, fibre } = per100g
  if (carbs && fibre) per100g.carbs = exactly(carbs.likely + fibre.likely)
  return per100g
}

function traitsOf(allergenTags: readonly string[]): readonly TraitId[] {
  return withImplied(
    allergenTags.flatMap((tag) => (Object.hasOwn(ALLERGENS, tag) ? ALLERGENS[tag] : undefined) ?? []),
  )
}
