import type { Sentence } from '../messages/messages.ts'
import type { Price } from '../vision/clients/model/prices.ts'
import { FAMILIES, MODEL_NAME } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { type Environment, listIn, wrongSetting } from './setting-values.ts'

/** What may be spent a day (UTC) with the server's own keys. Absent: no limit. */
export type Budget = { readonly usd?: number; readonly tokens?: number }

export type SpendingConfig = {
  /** Of everybody together. */
  readonly day: Budget
  /** Of each token and each address. */
  readonly caller: Budget
  /** Prices of models that are in no list of ours, by name in lower case. */
  readonly prices: ReadonlyMap<string, Price>
}

/** What others may spend a day, US dollars, where nobody has said. */
const DAY_USD = 5

export function spendingConfig(set: Environment, problems: Sentence[]): SpendingConfig {
  const usd = (name: string) => numberIn(set, name, 'money', problems)
  const tokens = (name: string) => numberIn(set, name, 'tokenCount', problems)
  return {
    day: withoutUndefined({ usd: usd('DAY_BUDGET_USD'), tokens: tokens('DAY_BUDGET_TOKENS') }),
    caller: withoutUndefined({ usd: usd('CALLER_BUDGET_USD'), tokens: tokens('CALLER_BUDGET_TOKENS') }),
    prices: pricesIn(set, problems),
  }
}

/**
 * What is spent on those who ask from elsewhere is limited, whoever forgot to say so; and nobody among them who shows no
 * token may take more than half of it.
 */
export function budgetFromElsewhere({ day, caller }: SpendingConfig, isKnown: boolean) {
  const usd = day.usd ?? DAY_USD
  return {
    day: { ...day, usd },
    caller: isKnown ? caller : { ...caller, usd: caller.usd ?? usd / 2 },
  }
}

function numberIn(
  set: Environment,
  name: string,
  expected: 'money' | 'tokenCount',
  problems: Sentence[],
): number | undefined {
  const text = set[name]
  if (text === undefined) return undefined
  const number = Number(text)
  const isOne = Number.isFinite(number) && number >= 0 && (expected === 'money' || Number.isInteger(number))
  if (!isOne) problems.push(wrongSetting(name, expected))
  return number
}

/** `model=input/output`, US dollars for a million tokens. */
function pricesIn(set: Environment, problems: Sentence[]): ReadonlyMap<string, Price> {
  const wrong = wrongSetting('MODEL_PRICES', 'prices')
  return new Map(listIn(set, 'MODEL_PRICES', problems, wrong, priceIn))
}

/** Prices are looked up by the model alone, so a name with its family before it would never be found. */
function priceIn(entry: string): readonly [string, Price] | undefined {
  const [, name = '', input, output] =
    /^([^=\s]+)\s*=\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/.exec(entry) ?? []
  const model = name.toLowerCase()
  if (!MODEL_NAME.test(model) || FAMILIES.some((family) => model.startsWith(`${family}:`))) return undefined
  return [model, { input: Number(input), output: Number(output), cached: Number(input) }]
}
