import { type ToolSet, tool } from 'ai'
import * as z from 'zod'
import { productNumber } from '../../../core/terms/barcode.ts'
import type { Result } from '../../../core/terms/failure.ts'
import { type FoundFood, LONGEST_FOOD_NAME, type Product } from '../../../wire/lookup.ts'

/** What a model may look up while it answers; without `product` there are no barcodes to ask about. */
export type ModelLookups = {
  readonly food: (name: string, signal: AbortSignal) => Promise<Result<readonly FoundFood[]>>
  readonly product?: (barcode: string, signal: AbortSignal) => Promise<Result<Product | undefined>>
}

/** Lookups in one look; the answer itself comes after them. */
const MOST_CALLS = 12
/** Turns of asking before it has to answer: each is one more wait. */
export const MOST_LOOKUP_STEPS = 3

const NOTHING = { found: [] }

/** `lookup_food` and `lookup_product` for one look. Answers are data of ours, short, with no text of anybody's choosing but names. */
export function lookupTools({ food, product }: ModelLookups, signal: AbortSignal): ToolSet {
  let calls = 0
  const counted = async (ask: () => Promise<object>): Promise<object> => {
    calls += 1
    return calls > MOST_CALLS ? { error: 'No more lookups in this look. Answer now.' } : await ask()
  }
  const lookup_food = tool({
    description: 'Composition per 100 g of a food by its plain English name, from a food composition table.',
    inputSchema: z.object({ name: z.string().describe('one food, such as "cheddar cheese"') }),
    execute: ({ name }) =>
      counted(async () => {
        const asked = name.trim().slice(0, LONGEST_FOOD_NAME)
        const found = asked === '' ? undefined : await food(asked, signal)
        return found?.ok
          ? { found: found.value.map(({ name, source, per100g }) => ({ name, source, per_100g: per100g })) }
          : NOTHING
      }),
  })
  if (!product) return { lookup_food }
  const lookup_product = tool({
    description: 'What the label of a packaged product says, by the digits under its barcode.',
    inputSchema: z.object({ barcode: z.string().describe('8, 12 or 13 digits') }),
    execute: ({ barcode }) =>
      counted(async () => {
        const number = productNumber(barcode)
        const found = number === undefined ? undefined : await product(number, signal)
        return found?.ok && found.value ? { found: [productTold(found.value)] } : NOTHING
      }),
  })
  return { lookup_food, lookup_product }
}

/** The same lookups, with how many of them failed: a model that is told of nothing answers as if there were nothing. */
export function counted(lookups: ModelLookups): ModelLookups & { readonly failed: () => number } {
  const failures = new Set<string>()
  const watch =
    <T>(ask: (of: string, signal: AbortSignal) => Promise<Result<T>>) =>
    async (of: string, signal: AbortSignal) => {
      const answer = await ask(of, signal)
      if (answer.ok) failures.delete(of)
      else if (!signal.aborted) failures.add(of)
      return answer
    }
  const { food, product } = lookups
  return { food: watch(food), ...(product && { product: watch(product) }), failed: () => failures.size }
}

/** Told along with the question where the model can look things up. */
export const LOOKUP_PROMPT = `Before you answer you may look things up: "lookup_food" for the composition of foods whose figures you are unsure of (one call per food, several calls at once), "lookup_product" for a barcode whose digits you can read. Use what you find for "per_100g". Then reply with the JSON alone.`

function productTold({ name, panel }: Product): object {
  const { per100g, servingGrams, contains = [], mayContain = [] } = panel
  return {
    name: name.slice(0, 80),
    per_100g: Object.fromEntries(Object.entries(per100g).map(([nutrient, { likely }]) => [nutrient, likely])),
    serving_g: servingGrams ?? null,
    contains,
    may_contain: mayContain,
  }
}
