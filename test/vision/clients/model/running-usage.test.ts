import { describe, expect, it } from 'vitest'
import { RunningUsage, type TokenUsage } from '../../../../src/vision/clients/model/running-usage.ts'

const claudeBegins = (usage: object) => ({ type: 'message_start', message: { usage } })
const gemini = (usageMetadata: object) => ({ candidates: [], usageMetadata })

/** What all parts told come to. */
function total(parts: readonly (TokenUsage | undefined)[]) {
  const sum = (key: 'inputTokens' | 'outputTokens' | 'reasoningTokens' | 'cachedTokens') =>
    parts.reduce((all, part) => all + (part?.[key] ?? 0), 0)
  return {
    input: sum('inputTokens'),
    output: sum('outputTokens'),
    thought: sum('reasoningTokens'),
    cached: sum('cachedTokens'),
  }
}

describe('RunningUsage', () => {
  it("should report Claude's input when it begins, and the rest at the end", () => {
    const usage = new RunningUsage()
    const first = usage.heard(
      claudeBegins({
        input_tokens: 900,
        cache_read_input_tokens: 300,
        cache_creation_input_tokens: null,
        output_tokens: 1,
      }),
    )
    expect(first).toEqual({ inputTokens: 1200, outputTokens: 1, cachedTokens: 300 })
    const last = usage.rest({ inputTokens: 1200, outputTokens: 500, cachedTokens: 300 })
    expect(last).toEqual({ inputTokens: 0, outputTokens: 499 })
  })

  it("should follow Gemini's running counts, with thoughts counted once", () => {
    const usage = new RunningUsage()
    const parts = [
      usage.heard(gemini({ promptTokenCount: 1120, thoughtsTokenCount: 80 })),
      usage.heard(gemini({ promptTokenCount: 1120, thoughtsTokenCount: 80, candidatesTokenCount: 20 })),
      usage.heard(gemini({ promptTokenCount: 1120, thoughtsTokenCount: 80, candidatesTokenCount: 400 })),
      usage.rest({ inputTokens: 1120, outputTokens: 490, reasoningTokens: 80 }),
    ]
    expect(parts[0]).toMatchObject({ inputTokens: 1120, outputTokens: 80, reasoningTokens: 80 })
    // Twenty more are not worth a word.
    expect(parts[1]).toBeUndefined()
    expect(parts[2]).toEqual({ inputTokens: 0, outputTokens: 400 })
    expect(total(parts)).toEqual({ input: 1120, output: 490, thought: 80, cached: 0 })
  })

  it('should report which model answered behind an alias', () => {
    const usage = new RunningUsage()
    const chunk = { ...gemini({ promptTokenCount: 1120 }), modelVersion: 'gemini-3.8-flash' }
    expect(usage.heard(chunk)).toEqual({ inputTokens: 1120, outputTokens: 0, model: 'gemini-3.8-flash' })
    expect(usage.rest({ inputTokens: 1120, outputTokens: 9 })).toMatchObject({ model: 'gemini-3.8-flash' })
  })

  it('should accept running counts from an OpenAI-compatible server', () => {
    const usage = new RunningUsage()
    expect(usage.heard({ choices: [], usage: { prompt_tokens: 700, completion_tokens: 3 } })).toEqual({
      inputTokens: 700,
      outputTokens: 3,
    })
  })

  it('should add up the requests of a look that looks things up', () => {
    const usage = new RunningUsage()
    const parts = [usage.heard(claudeBegins({ input_tokens: 1000, output_tokens: 1 }))]
    usage.ended({ inputTokens: 1000, outputTokens: 60 })
    parts.push(usage.heard(claudeBegins({ input_tokens: 1200, output_tokens: 1 })))
    expect(parts[1]).toEqual({ inputTokens: 1200, outputTokens: 60 })
    parts.push(usage.rest({ inputTokens: 2200, outputTokens: 700 }))
    expect(total(parts)).toEqual({ input: 2200, output: 700, thought: 0, cached: 0 })
  })

  it('should never report a negative count', () => {
    const usage = new RunningUsage()
    usage.heard(gemini({ promptTokenCount: 2000, candidatesTokenCount: 300 }))
    expect(usage.rest({ inputTokens: 1900, outputTokens: 350 })).toEqual({ inputTokens: 0, outputTokens: 50 })
  })

  it.each([
    undefined,
    null,
    'data',
    7,
    {},
    { usage: null },
    { type: 'ping' },
    { type: 'message_start', message: {} },
    { usageMetadata: { promptTokenCount: 'many' } },
    { usageMetadata: { promptTokenCount: -5 } },
    { response: { usage: null } },
  ])('should ignore %j', (chunk) => {
    expect(new RunningUsage().heard(chunk)).toBeUndefined()
  })

  it.each([1e308, -5, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'should not count money by %d tokens',
    (odd) => {
      const usage = new RunningUsage()
      expect(usage.heard(gemini({ promptTokenCount: odd, candidatesTokenCount: 400 }))).toBeUndefined()
      usage.ended({ inputTokens: 1120, outputTokens: odd })
      expect(usage.rest({ inputTokens: 1120, outputTokens: odd })).toEqual({
        inputTokens: 0,
        outputTokens: 0,
      })
      expect(usage.rest({ inputTokens: 1120, outputTokens: 500 })).toEqual({
        inputTokens: 1120,
        outputTokens: 500,
      })
    },
  )
})
