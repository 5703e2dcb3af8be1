import { describe, expect, it } from 'vitest'
import { EFFORTS, type Effort } from '../../../../src/core/analysis/look.ts'
import { imageOptions, providerOptions } from '../../../../src/vision/clients/model/provider.ts'
import type { Family } from '../../../../src/wire/http.ts'

describe('providerOptions', () => {
  it.each<[Family, string, unknown]>([
    ['openai', 'gpt-5.6', { openai: { store: false, reasoningEffort: 'low' } }],
    ['openai', 'gpt-4o', { openai: { store: false } }],
    ['openai', 'gpt-5-chat-latest', { openai: { store: false } }],
    ['google', 'gemini-2.5-flash', { google: { thinkingConfig: { thinkingBudget: 0 } } }],
    ['google', 'gemini-2.5-pro', { google: { thinkingConfig: { thinkingBudget: 128 } } }],
    ['google', 'gemini-3.5-flash', { google: { thinkingConfig: { thinkingLevel: 'low' } } }],
    ['google', 'gemini-flash-latest', { google: { thinkingConfig: { thinkingLevel: 'low' } } }],
    ['anthropic', 'claude-sonnet-5', { anthropic: { effort: 'low' } }],
    [
      'meta',
      'muse-spark-1.3',
      { openai: { store: false, forceReasoning: true, reasoningEffort: 'minimal' } },
    ],
    ['ollama', 'qwen3-vl', {}],
  ])('should ask %s %s to think little and keep nothing', (family, model, options) => {
    expect(providerOptions({ family, model })).toEqual(options)
  })
})

describe('effort', () => {
  it.each<[Family, string, Effort, unknown]>([
    ['google', 'gemini-2.5-flash', 'high', { google: { thinkingConfig: { thinkingBudget: 8192 } } }],
    ['google', 'gemini-3.5-flash', 'medium', { google: { thinkingConfig: { thinkingLevel: 'medium' } } }],
    ['google', 'gemini-3-pro-preview', 'medium', { google: { thinkingConfig: { thinkingLevel: 'low' } } }],
    ['google', 'gemini-2.0-flash', 'high', {}],
    ['anthropic', 'claude-sonnet-5', 'high', { anthropic: { effort: 'high' } }],
    [
      'anthropic',
      'claude-sonnet-4-5',
      'medium',
      { anthropic: { thinking: { type: 'enabled', budgetTokens: 2048 } } },
    ],
    ['openai', 'gpt-5.6', 'high', { openai: { store: false, reasoningEffort: 'high' } }],
    ['openai', 'gpt-4o', 'high', { openai: { store: false } }],
    [
      'meta',
      'muse-spark-1.3',
      'high',
      { openai: { store: false, forceReasoning: true, reasoningEffort: 'high' } },
    ],
    ['compatible', 'qwen3-vl', 'medium', { compatible: { reasoningEffort: 'medium' } }],
  ])('should tell %s %s to think %s in its own words', (family, model, effort, options) => {
    expect(providerOptions({ family, model, effort })).toEqual(options)
  })

  it.each(EFFORTS)('should never turn off thinking or set a temperature for Muse Spark at %s', (effort) => {
    for (const family of ['meta', 'google'] as const) {
      const told = JSON.stringify(providerOptions({ family, model: 'muse-spark-1.3', effort }))
      expect(told).not.toMatch(/none|temperature/)
    }
  })
})

describe('imageOptions', () => {
  it.each<[Family, string, unknown]>([
    ['openai', 'gpt-5.6', { openai: { imageDetail: 'original' } }],
    ['openai', 'gpt-5.4-mini', { openai: { imageDetail: 'original' } }],
    ['openai', 'gpt-5.2', { openai: { imageDetail: 'high' } }],
    ['openai', 'gpt-4o', { openai: { imageDetail: 'high' } }],
    ['anthropic', 'claude-sonnet-5', {}],
  ])('should ask %s %s for the sharpest image it accepts', (family, model, options) => {
    expect(imageOptions({ family, model })).toEqual(options)
  })
})
