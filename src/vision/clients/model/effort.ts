import type { Effort } from '../../../core/analysis/look.ts'
import type { ModelConfig } from './model-config.ts'

export type ProviderOptions = {
  [provider: string]: { [option: string]: string | number | boolean | { [key: string]: string | number } }
}

/**
 * Thinking of models that do so by budget, tokens. None delays the first item least and hardly moves a box
 * (simedw/coco-gemini README).
 */
const BUDGETS: Readonly<Record<Effort, number>> = { auto: 0, low: 0, medium: 2048, high: 8192 }
/** Gemini 2.5 Pro cannot do without; this is the least it takes. */
const LEAST_PRO_BUDGET = 128

/**
 * How much a model is to think, in its provider's own setting; `{}` where there is none. Temperature is never set: Gemini 3
 * may loop below 1.0. `auto` thinks little, as `low` does: thinking delays the first item and hardly moves a box.
 */
export function effortOptions({ family, model, effort = 'auto' }: ModelConfig): ProviderOptions {
  const name = model.toLowerCase()
  const level = effort === 'auto' ? 'low' : effort
  switch (family) {
    case 'google':
      return geminiThinking(name, effort, level)
    case 'anthropic':
      return claudeThinking(name, effort, level)
    case 'openai': {
      const reasons = /^(gpt-[5-9]|o\d)/.test(name) && !name.includes('chat')
      return reasons ? { openai: { reasoningEffort: level } } : {}
    }
    // Muse Spark knows no `none`; the least it takes is `minimal`. The SDK has to be told that it reasons.
    case 'meta':
      return { openai: { forceReasoning: true, reasoningEffort: effort === 'auto' ? 'minimal' : level } }
    // A server of one's own is told only what the person asked for: many know no such setting.
    default:
      return effort === 'auto' ? {} : { [family]: { reasoningEffort: level } }
  }
}

type Level = Exclude<Effort, 'auto'>

function geminiThinking(name: string, effort: Effort, level: Level): ProviderOptions {
  const google = (thinkingConfig: { [key: string]: string | number }) => ({ google: { thinkingConfig } })
  if (/gemini-2\.5-flash/.test(name)) return google({ thinkingBudget: BUDGETS[effort] })
  if (/gemini-2\.5-pro/.test(name))
    return google({ thinkingBudget: Math.max(LEAST_PRO_BUDGET, BUDGETS[effort]) })
  if (!/gemini-([3-9]|\d\d)|gemini-(flash|pro)(-lite)?-latest/.test(name)) return {}
  // The first Gemini 3 Pro knows low and high only.
  return google({ thinkingLevel: level === 'medium' && /gemini-3-pro/.test(name) ? 'low' : level })
}

/** From 4.5 (Opus) and 4.6 (Sonnet) on by effort, which is high unless set; before by budget. */
function claudeThinking(name: string, effort: Effort, level: Level): ProviderOptions {
  const byEffort = /claude-(fable|mythos|opus-(4-[5-9]|[5-9])|sonnet-(4-[6-9]|[5-9])|haiku-[5-9])/.test(name)
  if (byEffort) return { anthropic: { effort: level } }
  const budgetTokens = BUDGETS[effort]
  if (budgetTokens === 0 || !/claude-(opus|sonnet|haiku)-4|claude-3-7/.test(name)) return {}
  return { anthropic: { thinking: { type: 'enabled', budgetTokens } } }
}
