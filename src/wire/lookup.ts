import * as z from 'zod/mini'
import type { Panel } from '../core/fusion/nutrition-panel.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import { panelSchema } from './detection.ts'
import { optionalKeys } from './optional-keys.ts'

/**
 * The server's lookups, where it was told to make any (LOOKUP=on).
 * `GET /api/products/:barcode` → `productReplySchema`; `GET /api/products?name=…` → `productsReplySchema`; `GET /api/foods?name=…` → `{ foods: FoundFood[] }`; or `problemSchema`.
 */
export type Product = { readonly barcode: string; readonly name: string; readonly panel: Panel }

/** A food by name: a row of the product's own table, or of USDA FoodData Central. Figures per 100 g. */
export type FoundFood = {
  readonly name: string
  readonly source: 'table' | 'usda'
  readonly id: string
  readonly per100g: { readonly [N in NutrientId]?: number }
}

const product = z.object({ barcode: z.string(), name: z.string(), panel: panelSchema })
export const productReplySchema = optionalKeys<{ readonly product: Product }>()(z.object({ product }))
export const productsReplySchema = optionalKeys<{ readonly products: readonly Product[] }>()(
  z.object({ products: z.array(product) }),
)

/** Characters of a food's name that is looked up. */
export const LONGEST_FOOD_NAME = 80
