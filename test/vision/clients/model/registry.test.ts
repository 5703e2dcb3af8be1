import { describe, expect, it } from 'vitest'
import type { CoordinateFrame } from '../../../../src/core/geometry/coordinate-frame.ts'
import {
  conventionFor,
  defaultModel,
  frameFor,
  seenSize,
} from '../../../../src/vision/clients/model/registry.ts'
import { FAMILIES, type Family } from '../../../../src/wire/http.ts'

const range = (order: CoordinateFrame['order'], max: number): CoordinateFrame => ({
  order,
  scale: { kind: 'range', max },
})
const PIXELS: CoordinateFrame = { order: 'xyxy', scale: { kind: 'pixels' } }

describe('frameFor', () => {
  it.each<[Family, string, CoordinateFrame]>([
    ['google', 'gemini-3.5-flash', range('yxyx', 1000)],
    ['google', 'an-unknown-one', range('yxyx', 1000)],
    ['compatible', 'google/gemini-2.5-pro', range('yxyx', 1000)],
    ['anthropic', 'claude-sonnet-4-5', PIXELS],
    ['compatible', 'anthropic/claude-opus-4.7', PIXELS],
    ['openai', 'gpt-5.6', range('xyxy', 999)],
    ['openai', 'gpt-4o', range('xyxy', 1000)],
    ['openai', 'o4-mini', range('xyxy', 999)],
    ['meta', 'muse-spark-1.3', range('xyxy', 1000)],
    ['ollama', 'qwen2-vl:7b', range('xyxy', 1000)],
    ['ollama', 'qwen2.5vl:7b', PIXELS],
    ['lmstudio', 'qwen/qwen2.5-vl-7b', PIXELS],
    ['ollama', 'qwen3-vl:8b', range('xyxy', 1000)],
    ['ollama', 'qwen3.6:27b', range('xyxy', 1000)],
    ['compatible', 'glm-4.6v', range('xyxy', 1000)],
    ['compatible', 'doubao-seed-1.6', range('xyxy', 1000)],
    ['compatible', 'kimi-k2.5', range('xyxy', 1)],
    ['compatible', 'deepseek-vl2', range('xyxy', 999)],
    ['compatible', 'molmo-7b-o', range('xyxy', 100)],
    ['ollama', 'moondream', range('xyxy', 1)],
    ['compatible', 'google/paligemma2-3b', range('yxyx', 1024)],
    ['lmstudio', 'something-else', range('xyxy', 1000)],
  ])('should give %s %s its own frame', (family, model, frame) => {
    expect(frameFor(family, model)).toEqual(frame)
  })

  it('should ask models that point for points', () => {
    expect(conventionFor('compatible', 'Kimi-K2.5')).toMatchObject({
      place: 'point',
      pixelsAboveOne: true,
    })
    expect(conventionFor('compatible', 'Molmo-7B')).toMatchObject({ place: 'point' })
  })
})

describe('dialects', () => {
  it.each<[string, string | undefined]>([
    ['deepseek-ai/deepseek-vl2', 'deepseek'],
    ['deepseek-ocr:3b', 'deepseek'],
    ['deepseek-chat', undefined],
    ['google/paligemma2-3b-mix-448', 'paligemma'],
    ['gemma3:12b', undefined],
    ['microsoft/Florence-2-large', 'florence'],
    ['allenai/Molmo-7B-D-0924', 'molmo'],
    ['allenai/Molmo2-8B', 'molmo'],
    ['moondream:1.8b', 'moondream'],
    ['qwen3-vl:8b', undefined],
  ])('should know what %s writes instead of the JSON it is asked for: %s', (model, dialect) => {
    for (const family of ['compatible', 'ollama', 'lmstudio'] as const) {
      expect(conventionFor(family, model).dialect).toBe(dialect)
    }
  })

  it('should read Molmo 2 in thousandths and Molmo 1 in per cent', () => {
    expect(frameFor('compatible', 'allenai/Molmo2-8B')).toEqual(range('xyxy', 1000))
    expect(frameFor('compatible', 'allenai/Molmo-7B-D-0924')).toEqual(range('xyxy', 100))
    expect(frameFor('compatible', 'microsoft/Florence-2-base')).toEqual(range('xyxy', 1000))
  })
})

describe('seenSize', () => {
  it.each<[Family, string, [number, number], [number, number]]>([
    ['anthropic', 'claude-sonnet-4-5', [1600, 1200], [1270, 952]],
    ['anthropic', 'claude-opus-4-6', [1600, 1200], [1270, 952]],
    ['anthropic', 'claude-haiku-4-5-20251001', [1600, 1200], [1270, 952]],
    ['anthropic', 'claude-opus-4-20250514', [1600, 1200], [1270, 952]],
    ['anthropic', 'claude-3-haiku-20240307', [1600, 1200], [1270, 952]],
    ['anthropic', 'claude-opus-4-7', [1600, 1200], [1600, 1200]],
    ['anthropic', 'claude-sonnet-5', [4000, 3000], [2212, 1659]],
    ['anthropic', 'claude-opus-5-5', [1600, 1200], [1600, 1200]],
    ['compatible', 'anthropic/claude-sonnet-4.5', [1600, 1200], [1270, 952]],
    ['compatible', 'anthropic/claude-opus-4.8', [1600, 1200], [1600, 1200]],
    ['ollama', 'qwen2.5vl:7b', [1600, 1200], [1596, 1204]],
    ['ollama', 'qwen2.5vl:7b', [40, 30], [84, 56]],
    ['ollama', 'qwen2.5vl:7b', [8000, 6000], [4116, 3080]],
    ['google', 'gemini-3.5-flash', [1600, 1200], [1600, 1200]],
    ['openai', 'gpt-5.6', [1600, 1200], [1600, 1200]],
  ])('should know at what size %s %s sees %j', (family, model, [width, height], [w, h]) => {
    expect(seenSize(family, model, { width, height })).toEqual({ width: w, height: h })
  })
})

describe('defaultModel', () => {
  it('should name a default model for hosted families only', () => {
    const named = FAMILIES.filter((family) => defaultModel(family) !== undefined)
    expect(named).toEqual(['google', 'anthropic', 'openai', 'meta'])
  })
})
