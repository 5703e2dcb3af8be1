import { describe, expect, it } from 'vitest'
import { FAMILY_FACTS } from '../../../../src/vision/clients/model/families.ts'
import { listCost, PRICE_LIST } from '../../../../src/vision/clients/model/prices.ts'
import type { Family } from '../../../../src/wire/http.ts'

const million = { inputTokens: 1_000_000, outputTokens: 1_000_000 }
const DAY = '2026-11-22'

describe('listCost', () => {
  it.each<[Family, string, number]>([
    ['anthropic', 'claude-sonnet-5', 12],
    ['anthropic', 'claude-sonnet-5-5', 12],
    ['anthropic', 'claude-sonnet-4-5-20250929', 18],
    ['anthropic', 'claude-opus-4-8', 30],
    ['anthropic', 'claude-opus-5-5', 24],
    ['anthropic', 'claude-haiku-5-5', 0.6],
    ['google', 'gemini-3.8-flash', 4.5],
    ['google', 'models/gemini-3.5-flash', 10.5],
    ['google', 'gemini-3.5-flash-lite', 2.8],
    ['google', 'gemini-3.1-pro-preview', 14],
    ['google', 'gemini-2.5-flash', 2.8],
    ['google', 'gemini-2.5-flash-lite', 0.5],
    ['openai', 'gpt-6.1-sol', 12],
    ['openai', 'gpt-5.6', 35],
    ['openai', 'gpt-5.4-2026-03-05', 17.5],
    ['openai', 'gpt-5-mini', 2.25],
    ['meta', 'muse-spark-1.3', 5.5],
  ])('should know what a million tokens each way cost with %s %s', (family, model, usd) => {
    expect(listCost(family, model, million, DAY)).toBeCloseTo(usd, 9)
  })

  it.each<[Family, string]>([
    ['google', 'gemini-flash-latest'],
    ['google', 'gemini-3.8-flash-image'],
    ['meta', 'muse-spark-1.3-contributor'],
    ['meta', 'muse-spark-2'],
    ['openai', 'gpt-5.6-pro'],
    ['openai', 'gpt-6'],
    ['anthropic', 'claude-opus-4-1'],
    ['ollama', 'qwen3-vl'],
    ['compatible', 'gpt-5.6'],
  ])('should not guess what %s %s costs', (family, model) => {
    expect(listCost(family, model, million, DAY)).toBeUndefined()
  })

  it('should bill cached input at its own rate', () => {
    const kept = { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 1_000_000 }
    expect(listCost('anthropic', 'claude-sonnet-5', kept)).toBeCloseTo(0.2, 9)
  })

  it('should end an offer on its last day', () => {
    const cost = (day: string) => listCost('google', 'gemini-3.8-flash', million, day)
    expect([cost('2026-12-31'), cost('2027-01-01')]).toEqual([4.5, 9])
  })

  it('should know the price of every default model', () => {
    for (const [family, { needsKey, defaultModel = '' }] of Object.entries(FAMILY_FACTS)) {
      if (!needsKey || defaultModel.endsWith('-latest')) continue
      expect(listCost(family as Family, defaultModel, million, DAY), defaultModel).toBeGreaterThan(0)
    }
  })
})

describe('the price list', () => {
  const rows = Object.values(PRICE_LIST).flat()

  it('should name for every row the maker’s page and the day it was read', () => {
    for (const { source } of rows) {
      expect(source.url).toMatch(
        /^https:\/\/(platform\.claude\.com|ai\.google\.dev|developers\.openai\.com|dev\.meta\.ai)\//,
      )
      expect(source.read).toMatch(/^2026-\d{2}-\d{2}$/)
    }
  })

  it('should price output above input, and cached input below', () => {
    for (const { input, output, cached } of rows) {
      expect(output).toBeGreaterThan(input)
      expect(cached).toBeLessThan(input)
      expect(cached).toBeGreaterThan(0)
    }
  })
})
