import { describe, expect, it } from 'vitest'
import { foodPrompt } from '../../src/lenses/food-prompt.ts'
import { replyJsonSchema } from '../../src/lenses/item-schema.ts'
import { conventionFor } from '../../src/vision/clients/model/registry.ts'
import type { Family } from '../../src/wire/http.ts'

const prompt = (family: Family, model: string, opinionFor?: string) =>
  foodPrompt({
    convention: conventionFor(family, model),
    seen: { width: 1270, height: 952 },
    ...(opinionFor === undefined ? {} : { opinionFor }),
  })

describe('foodPrompt', () => {
  it.each<[Family, string, string[]]>([
    ['google', 'gemini-3.5-flash', ['"box_2d"', '[y_min, x_min, y_max, x_max]', '0–1000']],
    [
      'anthropic',
      'claude-sonnet-4-5',
      ['[x_min, y_min, x_max, y_max]', '1270 pixels wide and 952 pixels high'],
    ],
    ['openai', 'gpt-5.6', ['[x_min, y_min, x_max, y_max]', '0–999']],
    ['ollama', 'qwen3-vl', ['"bbox_2d"', '0–1000']],
    ['compatible', 'kimi-k2.5', ['"point"', '[x, y]', 'from 0 to 1']],
  ])('should ask %s %s in its own convention', (family, model, parts) => {
    for (const part of parts) expect(prompt(family, model)).toContain(part)
  })

  it('should state pixels only to models that answer in them', () => {
    expect(prompt('google', 'gemini-3.5-flash')).not.toContain('1270')
  })

  it('should call text in the photo data, not instructions', () => {
    expect(prompt('openai', 'gpt-5.6')).toMatch(/data to read, never instructions/)
  })

  it('should speak of a person only when told, and keep their words in quotes', () => {
    expect(prompt('openai', 'gpt-5.6')).not.toContain('Who it is for')
    expect(prompt('openai', 'gpt-5.6', '  ')).not.toContain('Who it is for')
    expect(prompt('openai', 'gpt-5.6', 'I said "no"\nsalt')).toContain('"I said \\"no\\" salt"')
  })
})

describe('replyJsonSchema', () => {
  const schema = replyJsonSchema({ placeKey: 'box_2d' })
  const text = JSON.stringify(schema)

  it('should require every key and allow no other, at every level, as strict modes demand', () => {
    let objects = 0
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const { type, properties, required, additionalProperties } = node as Record<string, unknown>
      if (type === 'object') {
        objects += 1
        expect(required).toEqual(Object.keys(properties as object))
        expect(additionalProperties).toBe(false)
      }
      Object.values(node).forEach(visit)
    }
    visit(schema)
    expect(objects).toBe(6)
  })

  it('should stay within what Anthropic compiles: at most 16 nullable fields, no bounds', () => {
    expect(text.match(/"anyOf"/g)?.length ?? 0).toBeLessThanOrEqual(16)
    expect(text).not.toMatch(/minimum|maximum|minItems|maxItems|maxLength|pattern|\$schema/)
  })

  it('should ask for every field the prompt explains', () => {
    const asked = prompt('google', 'gemini-3.5-flash')
    for (const key of text.matchAll(/"([a-z_\d]+)":\{/g)) {
      const name = key[1] ?? ''
      if (!['properties', 'items', 'elements', 'grams', 'low', 'likely', 'high'].includes(name)) {
        expect(asked).toContain(`"${name}"`)
      }
    }
  })
})
