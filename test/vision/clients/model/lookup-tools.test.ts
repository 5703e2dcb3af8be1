import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import type { Photo } from '../../../../src/core/analysis/photo.ts'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import type { ModelLookups } from '../../../../src/vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../../../../src/vision/clients/model/model-config.ts'
import { callsTools } from '../../../../src/vision/clients/model/registry.ts'
import { gate } from '../../../support/app-ports.ts'
import { breakfastPhoto } from '../../../support/breakfast.ts'
import {
  startToolUpstream,
  type ToolUpstream,
  type ToolUpstreamOptions,
} from '../../../support/upstream/tool-calls.ts'

const item = (name: string, key: string) =>
  `{"name":"${name}","${key}":[100,100,300,300],"count":1,"category":"cheese","amount":{"basis":"served","grams":null},"evidence":"","allergens":[],"tags":[],"score":40,"justification":"Salty."}`
const reply = (key: string) => `{"elements":[${item('cheddar', key)},${item('gouda', key)}]}`

const MODELS = [
  ['OpenAI', 'openai', 'gpt-5.6', 'bbox'],
  ['Claude', 'anthropic', 'claude-sonnet-5', 'bbox'],
  ['Gemini', 'google', 'gemini-3.5-flash', 'box_2d'],
] as const

let photo: Photo
let upstream: ToolUpstream | undefined
beforeAll(async () => {
  photo = await breakfastPhoto()
})
afterEach(() => upstream?.close())

function lookups(asked: string[]): ModelLookups {
  return {
    food: async (name) => {
      asked.push(name)
      return {
        ok: true,
        value: [{ name: 'Cheddar', source: 'table', id: 'cheddar', per100g: { energy: 403 } }],
      }
    },
    product: async (barcode) => {
      asked.push(barcode)
      return { ok: true, value: undefined }
    },
  }
}

describe.each(MODELS)('%s, allowed to look things up', (_, family, model, key) => {
  const start = async (more: Partial<ToolUpstreamOptions> = {}) => {
    const call = { name: 'lookup_food', input: { name: 'cheddar cheese' } }
    upstream = await startToolUpstream({ call, times: 1, reply: reply(key), ...more })
    return upstream
  }
  const look = async (config: Partial<ModelConfig>, baseUrl: string, onItem = () => {}) => {
    const client = modelClient({ family, model, apiKey: 'key', baseUrl, ...config })
    const events: (LookEvent & { readonly afterAnswer: boolean })[] = []
    for await (const event of client.look({ photo }, new AbortController().signal)) {
      events.push({ ...event, afterAnswer: upstream?.answered() ?? true })
      if (event.type === 'detection') onItem()
    }
    return events
  }
  const names = (events: readonly LookEvent[]) =>
    events.flatMap((event) => (event.type === 'detection' ? [event.detection.label] : []))

  it('should receive what it asked for, then stream its items', async () => {
    const rest = gate()
    const { url, bodies } = await start({ beforeLast: rest.opened })
    const asked: string[] = []
    const events = await look({ lookups: lookups(asked) }, url, rest.open)
    expect(asked).toEqual(['cheddar cheese'])
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toContain('lookup_product')
    expect(bodies[1]?.includes('403')).toBe(true)
    expect(names(events)).toEqual(['cheddar', 'gouda'])
    expect(events.some(({ type }) => type === 'failure')).toBe(false)
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })
    expect(/json_schema|output_config|responseSchema|responseJsonSchema/.test(bodies[1] ?? '')).toBe(true)
    const [first] = events.filter(({ type }) => type === 'detection')
    expect(first?.afterAnswer).toBe(false)
  })

  it('should count the tokens of every turn', async () => {
    const { url } = await start()
    const events = await look({ lookups: lookups([]) }, url)
    expect(events.reduce((sum, each) => sum + (each.type === 'usage' ? each.inputTokens : 0), 0)).toBe(2234)
  })

  it('attack C: should share what it may write among all turns', async () => {
    const { url, bodies } = await start({ times: Number.POSITIVE_INFINITY })
    await look({ lookups: lookups([]), maxOutputTokens: 2_010 }, url)
    const [first, ...later] = bodies.map((body) =>
      Number(/"max_?(?:output_?)?tokens":(\d+)/i.exec(body)?.[1]),
    )
    expect(first).toBe(2_010)
    // What is left never falls below what an answer takes.
    expect(later).toEqual([2_000, 2_000, 2_000])
  })

  it('should tell that a lookup failed, and answer all the same', async () => {
    const { url } = await start()
    const failure = { kind: 'transport', code: 'timeout', retryable: true } as const
    const failing: ModelLookups = { food: async () => ({ ok: false, failure }) }
    const events = await look({ lookups: failing }, url)
    expect(events.filter(({ type }) => type === 'lookup-failed')).toMatchObject([{ lookups: 1 }])
    expect(events.some(({ type }) => type === 'detection')).toBe(true)
    expect(events.some(({ type }) => type === 'failure')).toBe(false)
    const fine = await look({ lookups: lookups([]) }, url)
    expect(fine.some(({ type }) => type === 'lookup-failed')).toBe(false)
  })

  it('should have to answer after a few lookups', async () => {
    const { url, bodies } = await start({ times: Number.POSITIVE_INFINITY })
    const asked: string[] = []
    const events = await look({ lookups: lookups(asked) }, url)
    expect(bodies).toHaveLength(4)
    expect(asked).toHaveLength(3)
    expect(names(events)).toEqual(['cheddar', 'gouda'])
  })

  it('should not be offered lookups unless the person asked for them', async () => {
    const { url, bodies } = await start()
    expect(names(await look({}, url))).toEqual(['cheddar', 'gouda'])
    expect(bodies[0]).not.toContain('lookup_food')
  })
})

describe('who is offered lookups', () => {
  it('should leave out models that cannot call tools and keep to a schema at once', () => {
    expect(callsTools('google', 'gemini-2.5-flash')).toBe(false)
    expect(callsTools('anthropic', 'claude-3-7-sonnet')).toBe(false)
    expect(callsTools('ollama', 'qwen3-vl:8b')).toBe(false)
    expect(callsTools('compatible', 'gpt-5')).toBe(false)
    expect(callsTools('google', 'gemini-flash-latest')).toBe(true)
    expect(callsTools('anthropic', 'claude-sonnet-4-5')).toBe(true)
    expect(callsTools('anthropic', 'claude-sonnet-5')).toBe(true)
  })
})
