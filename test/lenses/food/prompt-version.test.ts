import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { DOUBTS, EMPHASES } from '../../../src/core/analysis/look.ts'
import { foodPrompt } from '../../../src/lenses/food/prompt.ts'
import { PROMPT_VERSION } from '../../../src/lenses/food/prompt-version.ts'
import { replyJsonSchema } from '../../../src/lenses/food/schema.ts'
import type { PromptOptions } from '../../../src/lenses/lens.ts'
import { dialectPrompt } from '../../../src/vision/clients/model/dialect-prompt.ts'
import { LOOKUP_PROMPT, lookupTools } from '../../../src/vision/clients/model/lookup-tools.ts'
import { conventionFor } from '../../../src/vision/clients/model/registry.ts'

/** Hash of everything that models are asked under this version. */
const PROMPT_HASH = 'af24a78c8c254b23'

/** One for each way that models are asked for places. */
const MODELS = [
  ['google', 'gemini-3.5-flash'],
  ['anthropic', 'claude-sonnet-5'],
  ['openai', 'gpt-5.6'],
  ['openai', 'gpt-4o'],
  ['meta', 'muse-spark-1.3'],
  ['ollama', 'qwen3-vl:8b'],
  ['ollama', 'qwen2.5vl:7b'],
  ['compatible', 'kimi-k2.5'],
  ['compatible', 'glm-4.5v'],
  ['compatible', 'anything'],
] as const
const DIALECTS = ['deepseek', 'paligemma', 'florence', 'molmo', 'moondream'] as const

function everythingAsked(): string {
  const seen = { width: 1200, height: 900 }
  const ways: readonly Partial<PromptOptions>[] = [
    {},
    ...EMPHASES.map((emphasis) => ({ emphasis })),
    ...DOUBTS.map((doubt) => ({ question: { names: ['kefir', 'milk'], doubts: [doubt] } })),
    { detail: true },
    { opinionFor: 'vegan, high blood pressure' },
  ]
  const tools = lookupTools(
    { food: async () => ({ ok: true, value: [] }), product: async () => ({ ok: true, value: undefined }) },
    new AbortController().signal,
  )
  return JSON.stringify([
    MODELS.map(([family, model]) => {
      const convention = conventionFor(family, model)
      return [replyJsonSchema(convention), ways.map((way) => foodPrompt({ convention, seen, ...way }))]
    }),
    DIALECTS.map(dialectPrompt),
    LOOKUP_PROMPT,
    Object.entries(tools).map(([name, { description }]) => [name, description]),
  ])
}

it('should raise the prompt version whenever the prompt changes', () => {
  const hash = createHash('sha256').update(everythingAsked()).digest('hex').slice(0, 16)
  const what = `What models are asked has changed. In src/lenses/food/prompt-version.ts raise PROMPT_VERSION to ${PROMPT_VERSION + 1} and here set PROMPT_HASH to '${hash}', so that no look remembered under the old words passes for one under the new.`
  expect(hash, what).toBe(PROMPT_HASH)
})
