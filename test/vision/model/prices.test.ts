import { describe, expect, it } from 'vitest'
import { listCost } from '../../../src/vision/model/prices.ts'
import type { Family } from '../../../src/wire/http.ts'
import { METER } from '../../../src/wording/en/seeing.ts'

const million = { inputTokens: 1_000_000, outputTokens: 1_000_000 }

describe('listCost', () => {
  it.each<[Family, string, number]>([
    ['anthropic', 'claude-sonnet-5', 12],
    ['anthropic', 'claude-opus-4-8', 30],
    ['google', 'gemini-2.5-flash', 2.8],
    ['google', 'gemini-2.5-flash-lite', 0.5],
    ['openai', 'gpt-5.6', 35],
    ['openai', 'gpt-5-mini', 2.25],
  ])('should know what a million tokens each way cost with %s %s', (family, model, usd) => {
    expect(listCost(family, model, million)).toBeCloseTo(usd, 9)
  })

  it.each<[Family, string]>([
    ['google', 'gemini-flash-latest'],
    ['meta', 'muse-spark-1.3'],
    ['openai', 'gpt-5.6-pro'],
    ['ollama', 'qwen3-vl'],
    ['compatible', 'gpt-5.6'],
  ])('should not guess what %s %s costs', (family, model) => {
    expect(listCost(family, model, million)).toBeUndefined()
  })

  it('should bill kept input at its own rate', () => {
    const kept = { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 1_000_000 }
    expect(listCost('anthropic', 'claude-sonnet-5', kept)).toBeCloseTo(0.2, 9)
  })

  it('should be told with the day its list is of', () => {
    expect(METER.priceNote).toMatch(/list prices of \d{4}-\d{2}-\d{2}, which may have changed/)
  })
})
