import * as z from 'zod/mini'
import { CLAIMED_TAGS } from '../../core/fusion/detection.ts'
import { ALLERGEN_IDS } from '../../core/terms/allergens.ts'
import { AMOUNT_BASES } from '../../core/terms/amount.ts'
import { FOOD_CATEGORIES } from '../../core/terms/categories.ts'
import { remembered } from '../../core/util/memoised.ts'
import type { JsonSchema, PlaceConvention } from '../lens.ts'

/**
 * What a model is asked for, per item. `nullable` rather than optional, and no numeric bounds: OpenAI's strict mode and
 * Anthropic's grammar accept nothing else, and Anthropic no more than 16 nullable fields. The reply is read by
 * `vision/clients/model/to-detection.ts`, which trusts none of it.
 */
const figure = z.nullable(z.number())

const per100gSchema = z.object({
  energy_kcal: figure,
  carbs_g: figure,
  sugars_g: figure,
  fibre_g: figure,
  protein_g: figure,
  fat_g: figure,
  saturates_g: figure,
  sodium_mg: figure,
  cholesterol_mg: figure,
})

const amountSchema = z.object({
  basis: z.enum(AMOUNT_BASES),
  grams: z.nullable(z.object({ low: z.number(), likely: z.number(), high: z.number() })),
})

/** A label copied line by line as printed. Texts, since every figure would be one more nullable field. */
const panelSchema = z.object({
  column: z.enum(['100g', 'serving']),
  serving_g: z.number(),
  lines: z.array(z.string()),
  ingredients: z.string(),
})

const itemFields = {
  count: z.number(),
  category: z.enum(FOOD_CATEGORIES),
  amount: amountSchema,
  evidence: z.string(),
  per_100g: per100gSchema,
  fruit_veg_percent: figure,
  allergens: z.array(z.enum(ALLERGEN_IDS)),
  tags: z.array(z.enum(CLAIMED_TAGS)),
  // Of a line of a menu; null for food one can see.
  section: z.nullable(z.string()),
  price: z.nullable(z.string()),
  description: z.nullable(z.string()),
  panel: z.nullable(panelSchema),
  score: z.number(),
  justification: z.string(),
}

/**
 * JSON Schema of the whole reply, with the place under the key the model is used to. Made once each: building one takes
 * longer than everything else a look does before it asks.
 */
export function replyJsonSchema({ placeKey }: Pick<PlaceConvention, 'placeKey'>): JsonSchema {
  return schemaWith(placeKey)
}

const schemaWith = remembered((placeKey: PlaceConvention['placeKey']): JsonSchema => {
  const item = z.object({ name: z.string(), [placeKey]: z.array(z.number()), ...itemFields })
  const { $schema: _, ...schema } = z.toJSONSchema(z.object({ elements: z.array(item) }))
  return schema
})
