import * as z from 'zod/mini'
import { ALLERGEN_IDS } from '../../core/terms/allergens.ts'
import { KJ_PER_KCAL, SALT_PER_SODIUM } from '../../core/terms/conversions.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import type { LabelTruth } from '../../evaluate/label-score.ts'
import { panelLineOf } from '../../vision/label/nutrient-names.ts'

/** A line of a panel as printed, once for every column: "per serving (85 g)", "per 100 g". */
const printedSchema = z.object({
  name: z.string(),
  amounts: z.array(z.object({ per: z.string(), amount: z.number(), unit: z.string() })),
})
type Printed = z.infer<typeof printedSchema>
type Amount = Printed['amounts'][number]

const allergens = z._default(z.array(z.enum(ALLERGEN_IDS)), [])

const labelSchema = z.object({
  kind: z.literal('label'),
  /** Never looked at while the reader was made. */
  heldOut: z._default(z.boolean(), true),
  per100g: z.optional(z.partialRecord(z.enum(NUTRIENT_IDS as [NutrientId]), z.number())),
  /** The figures instead, as they stand on the panel. */
  nutrients: z._default(z.array(printedSchema), []),
  contains: allergens,
  mayContain: allergens,
})

/** What is printed on a label: figures per 100 g, or the panel's own lines; a list of ingredients alone has neither. */
export const labelTruthSchema = z.pipe(
  labelSchema,
  z.transform(({ heldOut, per100g, nutrients, contains, mayContain }): LabelTruth & { heldOut: boolean } => ({
    heldOut,
    per100g: per100g ?? figuresOf(nutrients),
    contains,
    mayContain,
  })),
)

/** Per 100 g, in our terms: salt as sodium, and carbohydrate with the fibre that a panel per 100 g counts apart. */
function figuresOf(printed: readonly Printed[]): LabelTruth['per100g'] {
  const figures: { [N in NutrientId]?: number } = {}
  for (const { name, amounts } of printed) {
    const line = panelLineOf(name)?.line
    if (line === undefined || line === 'other') continue
    const nutrient = line === 'salt' ? 'sodium' : line
    const [figure] = amounts.flatMap((amount) => per100gOf(amount, nutrient, line === 'salt'))
    if (figure !== undefined) figures[nutrient] ??= figure
  }
  const fibreApart = printed.some(({ amounts }) => amounts.some(({ per }) => gramsOf(per) === 100))
  if (fibreApart && figures.carbs !== undefined) figures.carbs += figures.fibre ?? 0
  return figures
}

function per100gOf({ per, amount, unit }: Amount, nutrient: NutrientId, isSalt: boolean): readonly number[] {
  const grams = gramsOf(per)
  const factor = factorTo(NUTRIENT_UNITS[nutrient], unit)
  if (grams === undefined || factor === undefined) return []
  return [((amount * factor) / (isSalt ? SALT_PER_SODIUM : 1)) * (100 / grams)]
}

/** "per serving (85 g)", "100 ml"; undefined where no amount is named. */
function gramsOf(per: string): number | undefined {
  const [, digits] = /(\d+(?:[.,]\d+)?)\s*(?:g|ml)\b/i.exec(per) ?? []
  return digits === undefined ? undefined : Number(digits.replace(',', '.'))
}

/** Grams in each unit of weight. */
const GRAMS: Readonly<Record<string, number>> = { g: 1, mg: 1e-3, µg: 1e-6, mcg: 1e-6 }

function factorTo(ours: string, printed: string): number | undefined {
  if (ours === printed) return 1
  if (ours === 'kcal') return printed === 'kJ' ? 1 / KJ_PER_KCAL : undefined
  const [to, from] = [GRAMS[ours], GRAMS[printed]]
  return to === undefined || from === undefined ? undefined : from / to
}
