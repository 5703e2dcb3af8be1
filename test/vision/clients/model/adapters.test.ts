import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import type { Photo } from '../../../../src/core/analysis/photo.ts'
import { regionCentre } from '../../../../src/core/geometry/normalized.ts'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import type { ModelConfig } from '../../../../src/vision/clients/model/model-config.ts'
import { BREAKFAST, breakfastPhoto, breakfastReply } from '../../../support/breakfast.ts'
import { collect } from '../../../support/collect.ts'
import { TOKENS, type WireFormat } from '../../../support/upstream/formats.ts'
import { startUpstream, type Upstream } from '../../../support/upstream/upstream.ts'

const KEY = 'sk-test-0123456789-never-to-be-seen'

/** Every provider adapter, with a reply in its model's own dialect. The suite below runs for each. */
type Adapter = {
  readonly name: string
  readonly config: Pick<ModelConfig, 'family' | 'model'>
  readonly reply: string
  readonly format: WireFormat
  readonly keyHeader: string
}
const ADAPTERS: readonly Adapter[] = [
  {
    name: 'Gemini',
    config: { family: 'google', model: 'gemini-3.5-flash' },
    reply: 'google/gemini',
    format: 'gemini',
    keyHeader: 'x-goog-api-key',
  },
  {
    name: 'Claude 4.5',
    config: { family: 'anthropic', model: 'claude-sonnet-4-5' },
    reply: 'anthropic/claude-4-5',
    format: 'anthropic',
    keyHeader: 'x-api-key',
  },
  {
    name: 'Claude 5',
    config: { family: 'anthropic', model: 'claude-sonnet-5' },
    reply: 'anthropic/claude-5',
    format: 'anthropic',
    keyHeader: 'x-api-key',
  },
  {
    name: 'GPT-5',
    config: { family: 'openai', model: 'gpt-5.6' },
    reply: 'openai/gpt-5',
    format: 'responses',
    keyHeader: 'authorization',
  },
  {
    name: 'Muse Spark',
    config: { family: 'meta', model: 'muse-spark-1.3' },
    reply: 'meta/muse-spark',
    format: 'responses',
    keyHeader: 'authorization',
  },
  {
    name: 'Qwen3-VL on Ollama',
    config: { family: 'ollama', model: 'qwen3-vl:8b' },
    reply: 'compatible/qwen3-vl',
    format: 'chat',
    keyHeader: 'authorization',
  },
  {
    name: 'Qwen2.5-VL on LM Studio',
    config: { family: 'lmstudio', model: 'qwen/qwen2.5-vl-7b' },
    reply: 'compatible/qwen2.5-vl',
    format: 'chat',
    keyHeader: 'authorization',
  },
  {
    name: 'Muse Glimmer behind a server that leaves its channels as they are',
    config: { family: 'compatible', model: 'meta-models/Muse-Glimmer-30B' },
    reply: 'compatible/muse-glimmer',
    format: 'chat',
    keyHeader: 'authorization',
  },
  {
    name: 'Kimi behind a compatible server',
    config: { family: 'compatible', model: 'kimi-k2.5' },
    reply: 'compatible/kimi',
    format: 'chat',
    keyHeader: 'authorization',
  },
]

let upstream: Upstream
let photo: Photo

beforeAll(async () => {
  upstream = await startUpstream({ reply: '' })
  photo = await breakfastPhoto()
})
afterAll(() => upstream.close())

describe.each(ADAPTERS)('$name', ({ config, reply, format, keyHeader }) => {
  const client = (more: Partial<ModelConfig> = {}) =>
    modelClient({
      ...config,
      apiKey: KEY,
      baseUrl: `${upstream.url}/v1`,
      pace: { idleMs: 60_000, retryMs: 1 },
      ...more,
    })
  const look = async (more: Partial<ModelConfig> = {}, opinionFor?: string): Promise<LookEvent[]> => {
    const request = opinionFor === undefined ? { photo } : { photo, opinionFor }
    return collect(client(more).look(request, new AbortController().signal))
  }
  const lastRequest = () => {
    const request = upstream.requests.at(-1)
    if (!request) throw new Error('No request came')
    return request
  }

  beforeEach(() =>
    upstream.set({
      reply: breakfastReply(reply),
      behaviour: { kind: 'ok' },
      delayMs: 0,
      pieceChars: 200,
      writeBytes: undefined,
    }),
  )

  it('should place every item correctly', async () => {
    const events = await look()
    const found = detections(events)
    expect(found.map((one) => one.label.toLowerCase())).toEqual(BREAKFAST.items.map((item) => item.label))
    expect(found.map((one) => one.count)).toEqual(BREAKFAST.items.map((item) => item.count))
    for (const [i, { box }] of BREAKFAST.items.entries()) {
      const { region } = found[i]!
      const centre = regionCentre(region)
      expect(Math.abs(centre.x - (box.xMin + box.xMax) / 2)).toBeLessThan(0.002)
      expect(Math.abs(centre.y - (box.yMin + box.yMax) / 2)).toBeLessThan(0.002)
      if (region.kind !== 'box') continue
      for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
        expect(Math.abs(region.box[side] - box[side])).toBeLessThan(0.002)
      }
    }
    expect(events.filter((event) => event.type === 'rejected')).toEqual([])
  })

  it('should report a look in order: look, stage, items, usage, end', async () => {
    const all = await look()
    // What it takes is told as the provider tells it, and the rest of it last but one.
    const events = all.filter((event, index) => event.type !== 'usage' || index === all.length - 2)
    expect(events.map((event) => event.type)).toEqual([
      'look',
      'stage',
      ...BREAKFAST.items.map(() => 'detection'),
      'usage',
      'end',
    ])
    const [first] = events
    const lookId = first?.type === 'look' ? first.id : ''
    expect(detections(events).map((one) => one.id)).toEqual(BREAKFAST.items.map((_, i) => `${lookId}#${i}`))
    expect(all.every((event) => event.type !== 'usage' || event.lookId === lookId)).toBe(true)
    const told = (of: 'inputTokens' | 'outputTokens' | 'elapsedMs') =>
      all.reduce((sum, event) => sum + (event.type === 'usage' ? event[of] : 0), 0)
    expect([told('inputTokens'), told('outputTokens')]).toEqual([TOKENS.input, TOKENS.output])
    expect(told('elapsedMs')).toBeGreaterThan(0)
    expect(events.at(-1)).toEqual({ type: 'end', lookId, truncated: false })
  })

  it('should report usage before the first item if the provider does', async () => {
    const events = await look()
    const [usage, item] = ['usage', 'detection'].map((type) =>
      events.findIndex((event) => event.type === type),
    )
    expect(usage! < item!).toBe(format === 'gemini' || format === 'anthropic')
  })

  it('should send the photo before the text, in one user message, with a schema', async () => {
    await look()
    const request = lastRequest()
    expect(request.format).toBe(format)
    expect(request.model).toBe(config.model)
    expect(request.roles).toEqual(['user'])
    expect(request.order).toEqual(['image', 'text'])
    expect(request.image?.mediaType).toBe('image/jpeg')
    expect(Buffer.compare(request.image!.bytes, Buffer.from(photo.sent.bytes))).toBe(0)
    expect(JSON.stringify(request.schema)).toContain('"elements"')
  })

  it('should send the key in its header only', async () => {
    await look()
    const { headers, url, body } = lastRequest()
    expect(headers[keyHeader]).toContain(KEY)
    const elsewhere = JSON.stringify([url, body, { ...headers, [keyHeader]: '' }])
    expect(elsewhere).not.toContain(KEY)
  })

  it('should say who the food is for only when told to', async () => {
    await look()
    expect(lastRequest().prompt).not.toContain('Who it is for')
    const events = await look({}, 'I have high cholesterol')
    expect(lastRequest().prompt).toContain('I have high cholesterol')
    for (const { opinion } of detections(events)) {
      if (opinion) expect(opinion.forPerson).toBe(true)
    }
  })

  it('should find the same items in pieces and writes of any size', async () => {
    const whole = detections(await look()).map(withoutId)
    expect(whole).toHaveLength(BREAKFAST.items.length)
    for (const cut of [{ pieceChars: 24 }, { writeBytes: 64 }, { writeBytes: 5 }]) {
      upstream.set({ pieceChars: 200, writeBytes: undefined, ...cut })
      expect(detections(await look()).map(withoutId), JSON.stringify(cut)).toEqual(whole)
    }
  })

  it('should report an item as soon as it is complete', async () => {
    const text = breakfastReply(reply)
    const second = nthIndexOf(text, 'count', 2)
    upstream.set({ behaviour: { kind: 'stall', afterChars: second } })
    const abort = new AbortController()
    const told: string[] = []
    for await (const event of client().look({ photo }, abort.signal)) {
      if (event.type !== 'detection') continue
      told.push(event.detection.label.toLowerCase())
      expect(lastRequest().completed).toBe(false)
      abort.abort()
    }
    expect(told).toEqual(['fried eggs'])
  })

  it('should end silently and abort the request when aborted', async () => {
    upstream.set({ behaviour: { kind: 'stall', afterChars: 40 } })
    const abort = new AbortController()
    const types: string[] = []
    const before = upstream.requests.length
    void until(() => upstream.requests.length > before).then(() => abort.abort())
    for await (const event of client().look({ photo }, abort.signal)) types.push(event.type)
    // Some providers tell what a look takes as it begins: that may have come by then.
    expect(types.filter((type) => type !== 'usage')).toEqual(['look', 'stage'])
    await until(() => lastRequest().disconnected)
  })

  it('should abort the request when the listener leaves', async () => {
    upstream.set({ behaviour: { kind: 'stall', afterChars: nthIndexOf(breakfastReply(reply), 'count', 2) } })
    for await (const event of client().look({ photo }, new AbortController().signal)) {
      if (event.type === 'detection') break
    }
    await until(() => lastRequest().disconnected)
  })

  it('should keep what it found when the connection breaks within an item', async () => {
    const afterChars = nthIndexOf(breakfastReply(reply), 'count', 4)
    upstream.set({ behaviour: { kind: 'cut-off', afterChars } })
    const before = upstream.requests.length
    const events = await look()
    expect(detections(events).length).toBe(3)
    expect(failures(events)).toEqual([{ kind: 'transport', code: 'cut-off', retryable: true }])
    expect(events.filter((event) => event.type === 'rejected')).toMatchObject([{ issue: 'cut-off' }])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
    expect(upstream.requests.length - before).toBe(1)
  })

  it('should notice a reply that ends cleanly in the middle', async () => {
    upstream.set({
      behaviour: { kind: 'ends-early', afterChars: nthIndexOf(breakfastReply(reply), 'count', 4) },
    })
    const events = await look()
    expect(detections(events).length).toBe(3)
    expect(failures(events)).toEqual([{ kind: 'transport', code: 'cut-off', retryable: true }])
  })

  it('should call a reply at the token limit truncated, not failed', async () => {
    upstream.set({ behaviour: { kind: 'length', afterChars: nthIndexOf(breakfastReply(reply), 'count', 3) } })
    const events = await look()
    expect(detections(events).length).toBe(2)
    expect(failures(events)).toEqual([])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it.each([
    [401, { kind: 'provider', code: 'unauthorised', retryable: false }],
    [403, { kind: 'provider', code: 'unauthorised', retryable: false }],
    [404, { kind: 'provider', code: 'unknown-model', retryable: false }],
    [500, { kind: 'transport', code: 'server-error', retryable: true }],
    [529, { kind: 'transport', code: 'server-error', retryable: true }],
    [413, { kind: 'provider', code: 'bad-request', retryable: false }],
  ])('should map HTTP %i to a failure', async (status, failure) => {
    upstream.set({ behaviour: { kind: 'status', status } })
    const events = await look()
    expect(events.map((event) => event.type)).toEqual(['look', 'stage', 'failure', 'end'])
    expect(failures(events)).toEqual([failure])
    expect(JSON.stringify(events)).not.toContain(KEY)
  })

  it('should report how long a rate limit lasts, without waiting', async () => {
    upstream.set({ behaviour: { kind: 'status', status: 429, retryAfter: '17' } })
    const before = upstream.requests.length
    expect(failures(await look())).toEqual([
      { kind: 'transport', code: 'rate-limited', retryable: true, retryAfterSeconds: 17 },
    ])
    expect(upstream.requests.length - before).toBe(1)
  })

  it('should try again after a passing failure before the first byte, at most twice', async () => {
    upstream.set({ behaviour: { kind: 'status', status: 503, times: 2 } })
    expect(detections(await look()).length).toBe(BREAKFAST.items.length)
    upstream.set({ behaviour: { kind: 'status', status: 503 } })
    const before = upstream.requests.length
    await look()
    expect(upstream.requests.length - before).toBe(3)
  })

  it('should ask again without a schema when the provider refuses it', async () => {
    upstream.set({ behaviour: { kind: 'no-schema' } })
    const before = upstream.requests.length
    expect(detections(await look()).length).toBe(BREAKFAST.items.length)
    expect(upstream.requests.slice(before).map((request) => request.schema !== undefined)).toEqual([
      true,
      false,
    ])
  })

  it('should report a refusal', async () => {
    upstream.set({ behaviour: { kind: 'refusal' } })
    expect(failures(await look())).toEqual([{ kind: 'provider', code: 'refused', retryable: false }])
  })

  it('should give up after a long silence', async () => {
    upstream.set({ behaviour: { kind: 'stall', afterChars: 0 } })
    expect(failures(await look({ pace: { idleMs: 80 } }))).toEqual([
      { kind: 'transport', code: 'timeout', retryable: true },
    ])
  })

  it('should call a reply without any item unreadable, but an empty list a photo without food', async () => {
    upstream.set({ reply: 'What a lovely breakfast table. Enjoy it.' })
    expect(failures(await look())).toEqual([{ kind: 'contract', code: 'unreadable-reply', retryable: true }])
    upstream.set({ reply: '{"elements": []}' })
    const events = await look()
    expect(failures(events)).toEqual([])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })
  })

  it('should report that the server cannot be reached', async () => {
    expect(failures(await look({ baseUrl: 'http://127.0.0.1:9/v1' }))).toEqual([
      { kind: 'transport', code: 'offline', retryable: true },
    ])
  })

  it('should use the frame that the person set', async () => {
    upstream.set({ reply: '{"elements":[{"name":"pear","bbox":[25,10,75,30]}]}' })
    const frame = { order: 'yxyx', scale: { kind: 'range', max: 100 } } as const
    const [pear] = detections(await look({ frame }))
    expect(pear?.region).toEqual({ kind: 'box', box: { xMin: 0.1, yMin: 0.25, xMax: 0.3, yMax: 0.75 } })
    expect(lastRequest().prompt).toMatch(/\[y.*0–100,/)
  })
})

describe('hosted families', () => {
  it.each(['google', 'anthropic', 'openai', 'meta'] as const)(
    'should ask nobody without a key: %s',
    async (family) => {
      const before = upstream.requests.length
      const client = modelClient({ family, model: 'any', baseUrl: upstream.url })
      const events = await collect(client.look({ photo }, new AbortController().signal))
      expect(failures(events)).toEqual([{ kind: 'provider', code: 'no-key', retryable: false }])
      expect(upstream.requests.length).toBe(before)
    },
  )
})

function detections(events: readonly LookEvent[]) {
  return events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
}
function failures(events: readonly LookEvent[]) {
  return events.flatMap((event) => (event.type === 'failure' ? [event.failure] : []))
}
function withoutId<T extends { readonly id: string }>({ id: _, ...rest }: T) {
  return rest
}
function nthIndexOf(text: string, part: string, n: number): number {
  let at = -1
  for (let i = 0; i < n; i++) at = text.indexOf(part, at + 1)
  return at
}
async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition).toBe(true)
}
