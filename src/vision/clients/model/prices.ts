import type { Family } from '../../../wire/http.ts'
import { PRICE_LIST, type Price } from './price-list.ts'

export type TokenCount = {
  readonly inputTokens: number
  /** With what was only thought. */
  readonly outputTokens: number
  /** Of the input tokens, those the provider had kept from an earlier request. */
  readonly cachedTokens?: number
}

/**
 * What a look cost by list price of that day (ISO 8601), US dollars; undefined where the price is not known: a server of
 * one's own has no list.
 */
export function listCost(
  family: Family,
  model: string,
  { inputTokens, outputTokens, cachedTokens = 0 }: TokenCount,
  day = new Date().toISOString().slice(0, 10),
): number | undefined {
  const found = priceOf(family, model, day)
  if (!found) return undefined
  const fresh = Math.max(0, inputTokens - cachedTokens)
  const micro = fresh * found.input + cachedTokens * found.cached + outputTokens * found.output
  // Whole millionths of a dollar would lose the cheapest looks; their thousandths do not.
  return Math.round(micro * 1000) / 1e9
}

/** A version named by its day costs what its model does. */
function priceOf(family: Family, model: string, day: string): Price | undefined {
  const name = model
    .toLowerCase()
    .replace(/^models\//, '')
    .replace(/-\d{4}-\d{2}-\d{2}$/, '')
  return PRICE_LIST[family]?.find(
    ({ names, until }) => names.test(name) && (until === undefined || day <= until),
  )
}
