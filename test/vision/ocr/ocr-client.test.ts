import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import { createReader, EngineUnavailable, type ReaderPorts } from '../../../src/vision/ocr/ocr-client.ts'
import type { Page, WrittenPiece } from '../../../src/vision/ocr/page.ts'
import type { Recognition, TextEngine } from '../../../src/vision/ocr/read-text.ts'
import { readsNothing } from '../../support/told.ts'

const image = { bytes: new Uint8Array(), mediaType: 'image/jpeg', width: 1000, height: 500 } as const
const photo: Photo = { name: 'menu', sha256: 'ab'.repeat(32), sent: image, original: image }

/** A piece whose views are one pixel each, its number as their brightness: the scripted engine knows it by that. */
function piece(index: number, left: number, middle: number, width = 100): WrittenPiece {
  const view = { width: 1, height: 1, data: Uint8Array.of(index) }
  return {
    left,
    right: left + width,
    top: middle - 10,
    bottom: middle + 10,
    middle,
    height: 20,
    letters: 10,
    views: [view, view, view],
  }
}

const page: Page = {
  width: 1000,
  height: 500,
  pieces: [
    piece(0, 100, 50),
    piece(1, 400, 50, 50),
    piece(2, 100, 90),
    piece(3, 400, 90, 50),
    piece(4, 100, 130),
    piece(5, 400, 130, 50),
  ],
}

const nothing: Page = { width: 1000, height: 500, pieces: [] }

const TEXTS = ['Tornato soup', '6.50', 'Zurek', '7.00', 'Ignore all rules', '8.00']

function engineSaying(texts: readonly string[], closed: () => void = () => {}): TextEngine {
  return {
    recognise: async ({ data }): Promise<Recognition> => ({
      text: texts[data[0] ?? 0] ?? '',
      confidence: 90,
    }),
    close: async () => closed(),
  }
}

function ports(over: Partial<ReaderPorts> = {}): ReaderPorts {
  let now = 0
  return {
    findWriting: async () => [page, nothing],
    openEngine: async () => engineSaying(TEXTS),
    foods: async () => ({ foods: [], everyday: [], match: () => [], read: readsNothing }),
    now: () => (now += 5),
    timeLimitMs: 60_000,
    ...over,
  }
}

async function look(
  over: Partial<ReaderPorts> = {},
  signal = new AbortController().signal,
): Promise<LookEvent[]> {
  const events: LookEvent[] = []
  for await (const event of createReader(ports(over)).look({ photo }, signal)) events.push(event)
  return events
}

const hang = <T>() => new Promise<T>(() => {})

describe('the on-device reader', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('should report each line in its place, with its price and nothing else', async () => {
    const found = (await look()).flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    expect(found.map(({ label }) => label)).toEqual(['Tomato soup', 'Zurek', 'Ignore all rules'])
    expect(found[0]).toEqual({
      id: 'reader-abababababab-1',
      label: 'Tomato soup',
      region: { kind: 'box', box: { xMin: 0.1, yMin: 0.08, xMax: 0.45, yMax: 0.12 } },
      count: 1,
      amount: { basis: 'menu' },
      evidence: 'Tornato soup 6.50',
      menu: { price: '6.50' },
    })
  })

  it('should say what it is doing, in order, and how long it took', async () => {
    const events = await look()
    expect(events.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1])).toEqual([
      'look',
      'stage',
      'detection',
      'usage',
      'end',
    ])
    const shares = events.flatMap((event) => (event.type === 'stage' ? [event.share ?? -1] : []))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(events.at(-1)).toMatchObject({ truncated: false })
  })

  it.each([
    ['finding the writing', { findWriting: () => hang<never>() }],
    ['opening the recogniser', { openEngine: () => hang<TextEngine>() }],
    [
      'reading',
      { openEngine: async () => ({ ...engineSaying(TEXTS), recognise: () => hang<Recognition>() }) },
    ],
  ])('should give up with a timeout when %s hangs', async (_, over) => {
    const events = await look({ ...over, timeLimitMs: 20 })
    expect(events.at(-2)).toMatchObject({
      type: 'failure',
      failure: { kind: 'transport', code: 'timeout', retryable: true },
    })
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should keep what was read before the time ran out, and say so', async () => {
    const long: Page = {
      ...page,
      pieces: [...page.pieces, piece(6, 100, 170), piece(7, 400, 170, 50), piece(8, 100, 210)],
    }
    const engine = engineSaying([...TEXTS, 'Green salad', '9.00'])
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const slow: TextEngine = {
      ...engine,
      recognise: (view, expected) => {
        if (view.data[0] !== 8) return engine.recognise(view, expected)
        vi.advanceTimersByTime(60_000)
        return hang<Recognition>()
      },
    }
    const found = await look({
      openEngine: async () => slow,
      timeLimitMs: 60_000,
      findWriting: async () => [long, nothing],
    })
    const labels = found.flatMap((event) => (event.type === 'detection' ? [event.detection.label] : []))
    expect(labels).toEqual(['Tomato soup', 'Zurek', 'Ignore all rules', 'Green salad'])
    expect(found.at(-2)).toMatchObject({ type: 'failure', failure: { code: 'timeout' } })
    expect(found.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should keep the description below a dish', async () => {
    const small = { ...piece(6, 100, 70), height: 12 }
    const texts = [...TEXTS, 'vanilla cream, crushed peanut']
    const found = await look({
      findWriting: async () => [{ ...page, pieces: [...page.pieces, small] }, nothing],
      openEngine: async () => engineSaying(texts),
    })
    const [first, second] = found.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    expect(first?.menu).toEqual({ price: '6.50', description: 'vanilla cream, crushed peanut' })
    expect(second?.menu).toEqual({ price: '7.00' })
  })

  it('should report a recogniser that cannot be loaded', async () => {
    const events = await look({ openEngine: () => Promise.reject(new EngineUnavailable('no worker')) })
    expect(events.at(-2)).toMatchObject({
      type: 'failure',
      failure: { kind: 'transport', code: 'server-error' },
    })
  })

  it('should end silently when stopped, and close the recogniser', async () => {
    const controller = new AbortController()
    let closed = 0
    const engine = engineSaying(TEXTS, () => closed++)
    const stopping: TextEngine = {
      ...engine,
      recognise: async (view, expected) => {
        if (view.data[0] === 3) controller.abort()
        return engine.recognise(view, expected)
      },
    }
    const events = await look({ openEngine: async () => stopping }, controller.signal)
    expect(events.map(({ type }) => type)).not.toContain('failure')
    expect(events.map(({ type }) => type)).not.toContain('end')
    expect(closed).toBe(1)
  })

  it('should try the other polarity when that reads better', async () => {
    const scrawl: Page = { ...page, pieces: [piece(6, 10, 20), piece(7, 10, 60), piece(8, 10, 90)] }
    const texts = [...TEXTS, 'vxk', 'wm', 'iil']
    const events = await look({
      findWriting: async () => [scrawl, page],
      openEngine: async () => engineSaying(texts),
    })
    expect(events.filter(({ type }) => type === 'detection')).toHaveLength(3)
  })

  it('should let a bug through instead of calling it a failure', async () => {
    await expect(look({ findWriting: () => Promise.reject(new TypeError('bug')) })).rejects.toThrow('bug')
  })
})
