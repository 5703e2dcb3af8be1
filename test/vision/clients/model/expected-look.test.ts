import { describe, expect, it } from 'vitest'
import { DOUBTS } from '../../../../src/core/analysis/look.ts'
import { foodPrompt } from '../../../../src/lenses/food/prompt.ts'
import { replyJsonSchema } from '../../../../src/lenses/food/schema.ts'
import {
  expectedLook,
  imageTokens,
  MOST_PROMPT_TOKENS,
  mostTokens,
  PROMPT_TOKENS,
} from '../../../../src/vision/clients/model/expected-look.ts'
import { listCost } from '../../../../src/vision/clients/model/prices.ts'
import { conventionFor } from '../../../../src/vision/clients/model/registry.ts'
import { type Family, MOST_NAMES, OPINION_LENGTH } from '../../../../src/wire/http.ts'
import { photoOf } from '../../../support/look-events.ts'

describe('imageTokens', () => {
  it.each([
    // The makers' own examples: 1024 × 768 at each.
    ['anthropic', 'claude-sonnet-4-5', 1024, 768, 1036],
    ['openai', 'gpt-5.6', 1024, 768, 922],
    ['google', 'gemini-2.5-flash', 1024, 768, 1032],
    ['google', 'gemini-2.5-flash', 384, 384, 258],
    ['google', 'gemini-3.5-flash', 1024, 768, 1120],
    ['google', 'gemini-flash-latest', 4000, 3000, 1120],
    // 1024 × 1024 at high detail: 4 tiles of 170, and 85.
    ['openai', 'gpt-4o', 1024, 1024, 765],
    ['openai', 'gpt-5.1', 4000, 4000, 3000],
    ['openai', 'gpt-5.6', 4000, 4000, 12_000],
    ['ollama', 'qwen3-vl:8b', 1024, 768, 768],
    ['ollama', 'qwen2.5vl:7b', 1036, 784, 1036],
    ['compatible', 'anything', 1024, 768, 1036],
  ] as const)('should count %s %s at %d × %d as its maker does', (family, model, width, height, tokens) => {
    expect(imageTokens(family, model, { width, height })).toBe(tokens)
  })

  it("should not count more than Claude's limit for a large image", () => {
    expect(imageTokens('anthropic', 'claude-sonnet-4-5', { width: 4000, height: 3000 })).toBeLessThanOrEqual(
      1568,
    )
    expect(imageTokens('anthropic', 'claude-sonnet-5', { width: 4000, height: 3000 })).toBeLessThanOrEqual(
      4784,
    )
  })
})

describe('expectedLook', () => {
  const photo = photoOf(new Uint8Array(0), 1024, 768)

  it.each([
    ['anthropic', 'claude-sonnet-5'],
    ['google', 'gemini-3.5-flash'],
    ['openai', 'gpt-5.6'],
  ] as const satisfies readonly (readonly [Family, string])[])(
    'should know the length of the prompt for %s %s',
    (family, model) => {
      const convention = conventionFor(family, model)
      const prompt = foodPrompt({ convention, seen: { width: 1024, height: 768 } })
      const characters = prompt.length + JSON.stringify(replyJsonSchema(convention)).length
      expect(Math.abs(PROMPT_TOKENS - characters / 3.5) / PROMPT_TOKENS).toBeLessThan(0.1)
    },
  )

  it('should estimate tokens, and cost where the price is known', () => {
    const { tokens, costUsd } = expectedLook('anthropic', 'claude-sonnet-5')({ photo })
    expect(tokens).toBeGreaterThan(1036 + PROMPT_TOKENS)
    expect(costUsd).toBeGreaterThan(0)
    expect(costUsd).toBeLessThan(
      listCost('anthropic', 'claude-sonnet-5', { inputTokens: 0, outputTokens: tokens })!,
    )
    expect(expectedLook('ollama', 'qwen3-vl:8b')({ photo }).costUsd).toBeUndefined()
  })

  it('should expect more tokens at a higher effort', () => {
    const [low, high] = (['low', 'high'] as const).map(
      (effort) => expectedLook('openai', 'gpt-5.6', effort)({ photo }).tokens,
    )
    expect(high! - low!).toBeGreaterThan(2000)
  })
})

describe('attack C: the most a look can take', () => {
  const sent = { width: 1024, height: 768 }
  const most = (more: object = {}) =>
    mostTokens({ family: 'openai', model: 'gpt-5.6', maxOutputTokens: 32_000, ...more }, sent)

  it('should have room for the longest question in a script of many tokens', () => {
    const convention = conventionFor('openai', 'gpt-5.6')
    const names = Array.from({ length: MOST_NAMES }, () => '麻'.repeat(80))
    const prompt = foodPrompt({
      convention,
      seen: sent,
      opinionFor: '病'.repeat(OPINION_LENGTH),
      question: { names, doubts: [...DOUBTS] },
      emphasis: 'text-and-labels',
      detail: true,
    })
    const wide = (prompt.match(/[麻病]/g) ?? []).length
    expect(wide).toBeGreaterThan(1_000)
    const characters = prompt.length - wide + JSON.stringify(replyJsonSchema(convention)).length
    expect(characters / 3.5 + wide * 1.5).toBeLessThan(MOST_PROMPT_TOKENS)
  })

  it('should count every turn of a look that may look things up, and all that is read again', () => {
    const lookups = { food: async () => ({ ok: true, value: [] }) as const }
    expect(most().outputTokens).toBe(32_000)
    expect(most({ lookups }).outputTokens).toBe(38_000)
    expect(most({ lookups }).inputTokens).toBeGreaterThan(3 * 38_000)
    expect(most({ lookups, model: 'gpt-3' })).toEqual(most({ model: 'gpt-3' }))
  })

  it('should count what Claude thinks beside its answer', () => {
    expect(most({ family: 'anthropic', model: 'claude-haiku-4-5' }).outputTokens).toBe(40_192)
  })
})
