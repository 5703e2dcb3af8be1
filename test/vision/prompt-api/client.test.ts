import { afterEach, describe, expect, it, vi } from 'vitest'
import { wasSent } from '../../../src/core/analysis/sent-looks.ts'
import { promptApiClient } from '../../../src/vision/prompt-api/client.ts'
import { browserModelState, downloadBrowserModel } from '../../../src/vision/prompt-api/language-model.ts'
import { collect } from '../../support/collect.ts'
import { scriptedLanguageModel } from '../../support/language-model.ts'
import { photoOf } from '../../support/look-events.ts'

const never = new AbortController().signal
const photo = photoOf(new Uint8Array([1, 2, 3]))
const item = (name: string, box: readonly number[]) => JSON.stringify({ name, box_2d: box, count: 1 })
const APPLE = item('apple', [100, 200, 300, 400])
const PEAR = item('pear', [500, 500, 700, 700])

afterEach(() => vi.unstubAllGlobals())

async function look(model: ReturnType<typeof scriptedLanguageModel>, signal = never) {
  const events = await collect(promptApiClient(model).look({ photo }, signal))
  const labels = events.flatMap((event) => (event.type === 'detection' ? [event.detection.label] : []))
  return { events, labels }
}

describe('the browser’s own model', () => {
  it('should be asked with our words, the picture and the form of the reply, and read as it writes', async () => {
    const model = scriptedLanguageModel({
      reply: () => ['{"elements": [', APPLE.slice(0, 20), `${APPLE.slice(20)},`, PEAR, ']}'],
    })
    const { events, labels } = await look(model)
    expect(labels).toEqual(['apple', 'pear'])
    const [first] = events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    // Gemini's way: y first, in thousandths.
    expect(first?.region).toEqual({ kind: 'box', box: { xMin: 0.2, yMin: 0.1, xMax: 0.4, yMax: 0.3 } })
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })

    const [{ content, options } = { content: [], options: {} }] = model.prompted
    expect(content.map(({ type }) => type)).toEqual(['text', 'image'])
    expect(content[0]?.value).toContain('You are looking at one photo of food')
    const image = content[1]?.value
    if (!(image instanceof Blob)) throw new Error('no picture')
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(photo.sent.bytes)
    expect(options).toMatchObject({ responseConstraint: { type: 'object', required: ['elements'] } })
    expect(model.destroyed()).toBe(1)
    const looks = events.flatMap((event) => (event.type === 'look' ? [event] : []))
    expect(wasSent({ looks: looks as never })).toBe(false)
  })

  it('should be asked without the form if it cannot be held to it', async () => {
    const model = scriptedLanguageModel({
      reply: ({ responseConstraint }) =>
        responseConstraint ? [new DOMException('no schema', 'NotSupportedError')] : [`[${APPLE}]`],
    })
    expect((await look(model)).labels).toEqual(['apple'])
    expect(model.prompted).toHaveLength(2)
  })

  it.each([
    ['QuotaExceededError', 'bad-request'],
    ['NotReadableError', 'refused'],
    ['NetworkError', 'offline'],
    ['UnknownError', 'server-error'],
  ])('should keep what it said before it failed: %s', async (name, code) => {
    const reply = () => [`{"elements": [${APPLE},`, new DOMException('x', name)]
    const { events, labels } = await look(scriptedLanguageModel({ reply }))
    expect(labels).toEqual(['apple'])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'failure', failure: expect.objectContaining({ code }) }),
    )
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should be said to be unreadable if it chats', async () => {
    const { events } = await look(scriptedLanguageModel({ reply: () => ['I see a lovely lunch.'] }))
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'failure', failure: expect.objectContaining({ kind: 'contract' }) }),
    )
  })

  it('should stop silently when told to', async () => {
    const stop = new AbortController()
    const model = scriptedLanguageModel({ reply: () => ['{"elements": [', APPLE, ',', PEAR, ']}'] })
    const events = []
    for await (const event of promptApiClient(model).look({ photo }, stop.signal)) {
      events.push(event)
      if (event.type === 'detection') stop.abort()
    }
    expect(events.at(-1)?.type).toBe('detection')
    expect(model.destroyed()).toBe(1)
  })
})

describe('the state of the browser’s own model', () => {
  it('should be absent without the API, without pictures, and where the API throws', async () => {
    expect(await browserModelState()).toBe('absent')
    vi.stubGlobal('LanguageModel', scriptedLanguageModel({ state: 'unavailable' }))
    expect(await browserModelState()).toBe('absent')
    vi.stubGlobal('LanguageModel', { availability: () => Promise.reject(new TypeError('no images')) })
    expect(await browserModelState()).toBe('absent')
  })

  it.each(['available', 'downloadable', 'downloading'] as const)(
    'should be told as the browser says: %s',
    async (state) => {
      vi.stubGlobal('LanguageModel', scriptedLanguageModel({ state }))
      expect(await browserModelState()).toBe(state)
    },
  )

  it('should tell how far the download is', async () => {
    vi.stubGlobal('LanguageModel', scriptedLanguageModel({ state: 'downloadable' }))
    const shares: number[] = []
    expect(await downloadBrowserModel((share) => shares.push(share), never)).toBe(true)
    expect(shares).toEqual([0, 0.5, 1])
    vi.stubGlobal('LanguageModel', scriptedLanguageModel({ state: 'unavailable' }))
    expect(await downloadBrowserModel(() => undefined, never)).toBe(false)
  })
})
