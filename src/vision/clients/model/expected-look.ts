import type { Effort, ExpectedUsage, LookRequest } from '../../../core/analysis/look.ts'
import type { Family } from '../../../wire/http.ts'
import { imageTokens } from './image-tokens.ts'
import { listCost } from './prices.ts'

/** Tokens of the prompt with the schema beside it, at three and a half characters each; a test holds it to what is sent. */
export const PROMPT_TOKENS = 2_000
/** Tokens of a reply with a dozen items, each of about two hundred. */
const REPLY_TOKENS = 2_500
/** Thought before the answer, tokens: what the providers' settings for each effort allow, or come to. */
const THOUGHT_TOKENS: Readonly<Record<Effort, number>> = { auto: 300, low: 300, medium: 2_000, high: 8_000 }

/**
 * What a look at a photo of this size will probably take, before it begins: the image by the maker's formula, the prompt as
 * it is, a reply of usual length. After the first look, budgets go by what looks really took against this.
 */
export function expectedLook(
  family: Family,
  model: string,
  effort: Effort = 'auto',
): (request: LookRequest) => ExpectedUsage {
  return ({ photo }) => {
    const inputTokens = imageTokens(family, model, photo.sent) + PROMPT_TOKENS
    const outputTokens = REPLY_TOKENS + THOUGHT_TOKENS[effort]
    const cost = listCost(family, model, { inputTokens, outputTokens })
    return { tokens: inputTokens + outputTokens, ...(cost !== undefined && { costUsd: cost }) }
  }
}
