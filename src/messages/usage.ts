import type { Usage } from '../core/analysis/look.ts'
import type { Messages } from './messages.ts'

/** To a tenth below ten: "1.5 s". */
export function secondsWords({ say, number }: Messages, seconds: number): string {
  const digits = seconds < 10 ? 1 : 0
  const words = number(seconds, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return say('analysis.status.seconds', { seconds: words })
}

/** "1,234 tokens in, 567 out" */
export function tokensWords(
  { say }: Messages,
  { inputTokens, outputTokens, reasoningTokens }: Usage,
): string {
  const tokens = { input: inputTokens, output: outputTokens }
  return reasoningTokens
    ? say('analysis.status.tokensThought', { ...tokens, thought: reasoningTokens })
    : say('analysis.status.tokens', tokens)
}

/** "about $0.0081": in US dollars, by list price. */
export function costWords({ say, number }: Messages, usd: number): string {
  const digits = usd < 0.1 ? 4 : 2
  const cost = number(usd, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return say('analysis.status.cost', { cost })
}
