import * as z from 'zod'
import { ALLERGEN_IDS, type AllergenId } from '../../core/terms/allergens.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../core/terms/nutrients.ts'

/** What a pack says: figures per 100 g in the product's terms, allergens it contains and may contain. */
export type LabelTruth = {
  readonly heldOut: boolean
  readonly per100g: readonly (readonly [NutrientId, number])[]
  readonly contains: readonly AllergenId[]
  readonly mayContain: readonly AllergenId[]
}

const truthSchema = z.object({
  kind: z.literal('label'),
  heldOut: z.boolean(),
  per100g: z.partialRecord(z.enum(NUTRIENT_IDS as [NutrientId]), z.number()),
  contains: z.array(z.enum(ALLERGEN_IDS)),
  mayContain: z.array(z.enum(ALLERGEN_IDS)),
})

/** The truth file of a photo of a label; undefined where it is none. */
export function parseLabelTruth(json: unknown): LabelTruth | undefined {
  const truth = truthSchema.safeParse(json).data
  return truth && { ...truth, per100g: Object.entries(truth.per100g) as [NutrientId, number][] }
}
