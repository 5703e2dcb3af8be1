import type { Family } from '../../wire/http.ts'

/** US dollars per million tokens. What a model thinks is billed as output by every maker listed here. */
type Price = { readonly input: number; readonly output: number; readonly cached: number }

const price = (input: number, output: number, cached: number): Price => ({ input, output, cached })

/**
 * List prices of `PRICES_AS_OF`, which may have changed: standard rates of prompts up to 200 000 tokens, far more than a photo takes. First match by name wins. Left out, so that
 * no cost is shown: names that point now to this model and now to that (`…-latest`), and prices that sources do not agree on.
 * Sources: platform.claude.com model pages, ai.google.dev and OpenAI pricing pages as quoted by several third parties.
 */
const PRICES: Partial<Record<Family, readonly (readonly [RegExp, Price])[]>> = {
  anthropic: [
    [/claude-fable-5/, price(10, 50, 1)],
    [/claude-opus-5-5/, price(4, 20, 0.2)],
    [/claude-opus-(5|4-[5-8])(?!\d)/, price(5, 25, 0.5)],
    [/claude-sonnet-5/, price(2, 10, 0.2)],
    [/claude-sonnet-4/, price(3, 15, 0.3)],
    [/claude-haiku-4-5/, price(1, 5, 0.1)],
  ],
  google: [
    [/gemini-3\.5-flash(?!-)/, price(1.5, 9, 0.15)],
    [/gemini-3(\.1)?-pro/, price(2, 12, 0.2)],
    [/gemini-3-flash/, price(0.5, 3, 0.05)],
    [/gemini-2\.5-pro/, price(1.25, 10, 0.125)],
    [/gemini-2\.5-flash-lite/, price(0.1, 0.4, 0.01)],
    [/gemini-2\.5-flash(?!-)/, price(0.3, 2.5, 0.03)],
  ],
  openai: [
    [/^gpt-6-luna/, price(0.1, 0.5, 0.01)],
    [/^gpt-6-sol/, price(2, 10, 0.2)],
    // Sold for less at times; this is what the list says without the offer.
    [/^gpt-5\.6(-sol)?$/, price(5, 30, 0.5)],
    [/^gpt-5\.6-terra/, price(2, 12, 0.2)],
    [/^gpt-5\.6-luna/, price(0.2, 1.2, 0.02)],
    [/^gpt-5\.5$/, price(5, 30, 0.5)],
    [/^gpt-5\.4-nano/, price(0.2, 1.25, 0.02)],
    [/^gpt-5\.4-mini/, price(0.75, 4.5, 0.075)],
    [/^gpt-5\.4$/, price(2.5, 15, 0.25)],
    [/^gpt-5\.2$/, price(1.75, 14, 0.175)],
    [/^gpt-5(\.1)?$/, price(1.25, 10, 0.125)],
    [/^gpt-5-mini/, price(0.25, 2, 0.025)],
    [/^gpt-5-nano/, price(0.05, 0.4, 0.005)],
    [/^gpt-4\.1$/, price(2, 8, 0.5)],
    [/^gpt-4o$/, price(2.5, 10, 1.25)],
    [/^gpt-4o-mini/, price(0.15, 0.6, 0.075)],
  ],
}

export type TokenCount = {
  readonly inputTokens: number
  /** With what was only thought. */
  readonly outputTokens: number
  /** Of the input tokens, those the provider had kept from an earlier request. */
  readonly cachedTokens?: number
}

/**
 * What a look cost by list price, US dollars; undefined where the price is not known: a
 * server of one's own has no list.
 */
export function listCost(
  family: Family,
  model: string,
  { inputTokens, outputTokens, cachedTokens = 0 }: TokenCount,
): number | undefined {
  const found = PRICES[family]?.find(([pattern]) => pattern.test(model.toLowerCase()))?.[1]
  if (!found) return undefined
  const fresh = Math.max(0, inputTokens - cachedTokens)
  const micro = fresh * found.input + cachedTokens * found.cached + outputTokens * found.output
  // Whole millionths of a dollar would lose the cheapest looks; their thousandths do not.
  return Math.round(micro * 1000) / 1e9
}
