import type { SpendingConfig } from '../../config/spending-settings.ts'
import { isPassedOn } from '../../vision/clients/model/families.ts'
import type { ModelConfig } from '../../vision/clients/model/model-config.ts'
import { costAt, dearestPrice, type Price } from '../../vision/clients/model/prices.ts'

type Asked = Pick<ModelConfig, 'family' | 'model' | 'apiKey'>

const FREE: Price = { input: 0, output: 0, cached: 0 }

/** The most a model may be charged at; undefined where nobody has said. */
export function priceOf({ prices }: SpendingConfig, asked: Asked): Price | undefined {
  const set = prices.get(asked.model.toLowerCase())
  return set ?? dearestPrice(asked.family, asked.model) ?? (billsNobody(asked) ? FREE : undefined)
}

type Told = { readonly inputTokens: number; readonly outputTokens: number; readonly costUsd?: number }

/** What was told of a look, in US dollars: as the model's client knows it, or by the most it may be charged at. */
export function costOf(told: Told, price: Price | undefined): number {
  return told.costUsd ?? (price ? costAt(price, told) : 0)
}

/** A server of one's own that asks for no key. Ollama passes models named `…cloud` on to its makers, who do bill. */
export function billsNobody({ family, model, apiKey }: Asked): boolean {
  if (family === 'compatible') return apiKey === undefined
  return (family === 'ollama' || family === 'lmstudio') && !isPassedOn(model)
}
