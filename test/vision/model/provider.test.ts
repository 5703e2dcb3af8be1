import { describe, expect, it } from 'vitest'
import { imageOptions, providerOptions } from '../../../src/vision/model/provider.ts'
import type { Family } from '../../../src/wire/http.ts'

describe('providerOptions', () => {
  it.each<[Family, string, unknown]>([
    ['openai', 'gpt-5.6', { openai: { store: false, reasoningEffort: 'low' } }],
    ['openai', 'gpt-4o', { openai: { store: false } }],
    ['openai', 'gpt-5-chat-latest', { openai: { store: false } }],
    ['google', 'gemini-2.5-flash', { google: { thinkingConfig: { thinkingBudget: 0 } } }],
    ['google', 'gemini-2.5-pro', {}],
    ['google', 'gemini-3.5-flash', { google: { thinkingConfig: { thinkingLevel: 'low' } } }],
    ['google', 'gemini-flash-latest', { google: { thinkingConfig: { thinkingLevel: 'low' } } }],
    ['anthropic', 'claude-sonnet-5', {}],
    ['ollama', 'qwen3-vl', {}],
  ])('should ask %s %s to think little and keep nothing', (family, model, options) => {
    expect(providerOptions({ family, model })).toEqual(options)
  })
})

describe('imageOptions', () => {
  it.each<[Family, string, unknown]>([
    ['openai', 'gpt-5.6', { openai: { imageDetail: 'original' } }],
    ['openai', 'gpt-5.4-mini', { openai: { imageDetail: 'original' } }],
    ['openai', 'gpt-5.2', { openai: { imageDetail: 'high' } }],
    ['openai', 'gpt-4o', { openai: { imageDetail: 'high' } }],
    ['anthropic', 'claude-sonnet-5', {}],
  ])('should have %s %s take the image as sharp as it can', (family, model, options) => {
    expect(imageOptions({ family, model })).toEqual(options)
  })
})
