import type { Family } from '../../../wire/http.ts'
import type { TokenUsage } from './running-usage.ts'

/** US dollars per million tokens; `cached` is what is read from a cache. What a model thinks is billed as output by all of these. */
export type Price = { readonly input: number; readonly output: number; readonly cached: number }

/** The maker's own page, and the day it was read there; where we have it from somebody who quotes it, the day of their reading. */
type Source = { readonly url: string; readonly read: string }

/** `until`: the last day of a price that ends, ISO 8601; the next row of that name takes its place. */
type PriceRow = Price & { readonly names: RegExp; readonly source: Source; readonly until?: string }

const CLAUDE: Source = { url: 'https://platform.claude.com/docs/en/about-claude/pricing', read: '2026-10-10' }
const GEMINI: Source = { url: 'https://ai.google.dev/gemini-api/docs/pricing', read: '2026-10-07' }
const GEMINI_OLDER: Source = { url: GEMINI.url, read: '2026-07-04' }
const GEMINI_LITE: Source = { url: GEMINI.url, read: '2026-07-21' }
const OPENAI: Source = { url: 'https://developers.openai.com/api/docs/pricing', read: '2026-09-30' }
const OPENAI_6: Source = { url: OPENAI.url, read: '2026-09-22' }
const OPENAI_5_6: Source = { url: OPENAI.url, read: '2026-08-27' }
const OPENAI_OLDER: Source = { url: OPENAI.url, read: '2026-05-27' }
const META: Source = { url: 'https://dev.meta.ai/docs/pricing-rate-limits', read: '2026-09-02' }

const row = (
  names: RegExp,
  input: number,
  output: number,
  cached: number,
  source: Source,
  until?: string,
): PriceRow => ({ names, input, output, cached, source, ...(until !== undefined && { until }) })

/**
 * The makers' own lists: standard rates of prompts up to 100 000 tokens, far more than a photo takes. The first row that
 * a model's name fits and that has not ended holds. A model without a row has no known cost: so do names that stand now
 * for this model and now for that (`…-latest`), which cost what the model that answers does.
 */
export const PRICE_LIST: Partial<Record<Family, readonly PriceRow[]>> = {
  anthropic: [
    row(/claude-fable-5-1/, 10, 50, 0.25, CLAUDE),
    row(/claude-fable-5/, 10, 50, 1, CLAUDE),
    row(/claude-opus-5-5/, 4, 20, 0.2, CLAUDE),
    row(/claude-opus-(5|4-[5-8])(?!\d)/, 5, 25, 0.5, CLAUDE),
    // A cache read was $0.20 until 7 October 2026.
    row(/claude-sonnet-5-5/, 2, 10, 0.1, CLAUDE),
    row(/claude-sonnet-5/, 2, 10, 0.2, CLAUDE),
    row(/claude-sonnet-4/, 3, 15, 0.3, CLAUDE),
    row(/claude-haiku-5-5/, 0.1, 0.5, 0.01, CLAUDE),
    row(/claude-haiku-4-5/, 1, 5, 0.1, CLAUDE),
  ],
  google: [
    // An introductory price, with the one that follows it published beside it.
    row(/gemini-3\.[678]-flash(?!-)/, 0.75, 3.75, 0.075, GEMINI, '2026-12-31'),
    row(/gemini-3\.[678]-flash(?!-)/, 1.5, 7.5, 0.15, GEMINI),
    row(/gemini-3\.5-flash-lite/, 0.3, 2.5, 0.03, GEMINI_LITE),
    row(/gemini-3\.5-flash(?!-)/, 1.5, 9, 0.15, GEMINI),
    row(/gemini-3(\.1)?-pro(?!-image)/, 2, 12, 0.2, GEMINI),
    row(/gemini-3-flash/, 0.5, 3, 0.05, GEMINI_OLDER),
    row(/gemini-2\.5-pro/, 1.25, 10, 0.125, GEMINI),
    row(/gemini-2\.5-flash-lite/, 0.1, 0.4, 0.01, GEMINI),
    row(/gemini-2\.5-flash(?!-)/, 0.3, 2.5, 0.03, GEMINI),
  ],
  openai: [
    row(/^gpt-6-astra$/, 10, 50, 1, OPENAI_6),
    row(/^gpt-6\.1-sol$/, 2, 10, 0.1, OPENAI),
    row(/^gpt-6-sol$/, 2, 10, 0.2, OPENAI_6),
    row(/^gpt-6-luna$/, 0.1, 0.5, 0.01, OPENAI_6),
    // Sold for less until 21 November 2026 at least; this is what the list says without the offer.
    row(/^gpt-5\.6(-sol)?$/, 5, 30, 0.5, OPENAI_5_6),
    row(/^gpt-5\.6-terra$/, 2, 12, 0.2, OPENAI_5_6),
    row(/^gpt-5\.6-luna$/, 0.2, 1.2, 0.02, OPENAI_5_6),
    row(/^gpt-5\.5$/, 5, 30, 0.5, OPENAI_5_6),
    row(/^gpt-5\.4-nano$/, 0.2, 1.25, 0.02, OPENAI_5_6),
    row(/^gpt-5\.4-mini$/, 0.75, 4.5, 0.075, OPENAI_5_6),
    row(/^gpt-5\.4$/, 2.5, 15, 0.25, OPENAI_5_6),
    row(/^gpt-5\.2$/, 1.75, 14, 0.175, OPENAI),
    row(/^gpt-5(\.1)?$/, 1.25, 10, 0.125, OPENAI),
    row(/^gpt-5-mini$/, 0.25, 2, 0.025, OPENAI),
    row(/^gpt-5-nano$/, 0.05, 0.4, 0.005, OPENAI),
    row(/^gpt-4o$/, 2.5, 10, 1.25, OPENAI_OLDER),
    row(/^gpt-4o-mini$/, 0.15, 0.6, 0.075, OPENAI_OLDER),
  ],
  meta: [
    // The contributor tier of the same models is cheaper, for leave to train on what is sent: never by itself.
    row(/^muse-spark-1\.[123]$/, 1.25, 4.25, 0.15, META),
  ],
}

/** What is known to hold on that day (ISO 8601); undefined where it is not: a server of one's own has no list. */
function priceOf(family: Family, model: string, day = today()): Price | undefined {
  // A version named by its day costs what its model does.
  const name = model.toLowerCase().replace(/^models\/|-\d{4}-\d{2}-\d{2}$/g, '')
  return PRICE_LIST[family]?.find(
    ({ names, until }) => names.test(name) && (until === undefined || day <= until),
  )
}

/**
 * The most that a look at this model may be charged at: its price, or where the name stands now for this model and now for
 * that, the dearest of its maker's.
 */
export function dearestPrice(family: Family, model: string): Price | undefined {
  const known = priceOf(family, model)
  if (known || !/-latest$/i.test(model)) return known
  const ofMaker = PRICE_LIST[family] ?? []
  return ofMaker.reduce<Price | undefined>(
    (dearest, row) => (dearest && dearest.output >= row.output ? dearest : row),
    undefined,
  )
}

const today = () => new Date().toISOString().slice(0, 10)

/** What a look cost by list price of that day (ISO 8601), US dollars; undefined where the price is not known. */
export function listCost(
  family: Family,
  model: string,
  usage: Pick<TokenUsage, 'inputTokens' | 'outputTokens' | 'cachedTokens'>,
  day?: string,
): number | undefined {
  const price = priceOf(family, model, day)
  return price && costAt(price, usage)
}

/** US dollars. */
export function costAt(
  { input, output, cached }: Price,
  {
    inputTokens,
    outputTokens,
    cachedTokens = 0,
  }: Pick<TokenUsage, 'inputTokens' | 'outputTokens' | 'cachedTokens'>,
): number {
  const fresh = Math.max(0, inputTokens - cachedTokens)
  const micro = fresh * input + cachedTokens * cached + outputTokens * output
  // Whole millionths of a dollar would lose the cheapest looks; their thousandths do not.
  return Math.round(micro * 1000) / 1e9
}
