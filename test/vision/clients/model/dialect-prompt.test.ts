import { describe, expect, it } from 'vitest'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import { collect } from '../../../support/collect.ts'
import { fetchOf, wireBytes } from '../../../support/upstream/in-memory.ts'

const IMAGE = { bytes: new Uint8Array([1]), mediaType: 'image/jpeg', width: 1600, height: 1200 } as const
const PHOTO = { name: 'photo.jpg', sha256: 'a'.repeat(64), sent: IMAGE, original: IMAGE }
const REPLY =
  '<loc0128><loc0256><loc0512><loc0768> pear ; <loc0512><loc0000><loc1023><loc0512> fig ; <loc0000><loc0000><loc0100><loc0100> dining table'

type Asked = {
  readonly messages: unknown
  readonly response_format?: unknown
  readonly skip_special_tokens?: unknown
}

describe('a look by a model with its own notation', () => {
  it.each<[string, string, boolean]>([
    ['deepseek-ai/deepseek-vl2', '<|grounding|>', true],
    ['google/paligemma2-3b-mix-448', 'detect bread ; ', true],
    ['microsoft/Florence-2-large', '<DENSE_REGION_CAPTION>', true],
    ['allenai/Molmo-7B-D-0924', 'Point to every food and drink', false],
    ['moondream2', '"x_min"', false],
  ])('should ask %s in its own words, without a schema', async (model, words, keepsTokens) => {
    const [asked] = await requestsOf(model, 'compatible')
    expect(JSON.stringify(asked?.messages)).toContain(JSON.stringify(words).slice(1, -1))
    expect(asked?.response_format).toBeUndefined()
    expect(asked?.skip_special_tokens).toBe(keepsTokens ? false : undefined)
  })

  it('should drop vLLM-only options when the server refuses them', async () => {
    const asked = await requestsOf('google/paligemma2-3b-mix-448', 'compatible', true)
    expect(asked.map((one) => one.skip_special_tokens)).toEqual([false, undefined])
  })

  it('should not send them to Ollama and LM Studio', async () => {
    for (const family of ['ollama', 'lmstudio'] as const) {
      const [asked] = await requestsOf('paligemma', family)
      expect(asked?.skip_special_tokens).toBeUndefined()
    }
  })

  it('should report each item as soon as it is complete, with name and place only', async () => {
    const wire = wireBytes('chat', REPLY, { pieceChars: 8 })
    const client = modelClient({
      ...{ family: 'compatible', model: 'paligemma', baseUrl: 'http://test/v1' },
      fetch: fetchOf([wire]),
    })
    const events = await collect(client.look({ photo: PHOTO }, new AbortController().signal))
    const found = events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    expect(found.map(({ id: _, ...rest }) => rest)).toEqual([
      { label: 'pear', count: 1, region: box(0.25, 0.125, 0.75, 0.5) },
      { label: 'fig', count: 1, region: box(0, 0.5, 0.5, 1023 / 1024) },
    ])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })
  })
})

async function requestsOf(model: string, family: 'compatible' | 'ollama' | 'lmstudio', strict = false) {
  const asked: Asked[] = []
  const answer = fetchOf([wireBytes('chat', REPLY)])
  const client = modelClient({
    ...{ family, model, baseUrl: 'http://test/v1' },
    fetch: async (url, init) => {
      const body = JSON.parse(String(init?.body)) as Asked
      asked.push(body)
      const unknown = strict && 'skip_special_tokens' in body
      return unknown
        ? new Response('{"error":{"message":"unknown field"}}', { status: 400 })
        : answer(url, init)
    },
  })
  await collect(client.look({ photo: PHOTO }, new AbortController().signal))
  return asked
}

function box(xMin: number, yMin: number, xMax: number, yMax: number) {
  return { kind: 'box', box: { xMin, yMin, xMax, yMax } }
}
