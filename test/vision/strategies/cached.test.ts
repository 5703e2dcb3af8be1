import { describe, expect, it } from 'vitest'
import type { LookEvent, LookRequest, VisionClient } from '../../../src/core/analysis/look.ts'
import { WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'
import type { Recording } from '../../../src/vision/clients/recorded/recording.ts'
import type { LookCache } from '../../../src/vision/look-cache/look-cache.ts'
import { cached } from '../../../src/vision/strategies/cached.ts'
import { collect } from '../../support/collect.ts'
import { lookOf, photoOf } from '../../support/look-events.ts'

const photo = photoOf(new Uint8Array([1]))
const about = { model: 'm', looks: 4 }
const signal = new AbortController().signal

function inMemory(): LookCache & { readonly kept: Map<string, Recording> } {
  const kept = new Map<string, Recording>()
  return {
    kept,
    recall: async (key) => kept.get(key),
    keep: async (key, recording) => void kept.set(key, recording),
    forget: async () => kept.clear(),
  }
}

function telling(events: readonly LookEvent[]): VisionClient & { readonly asked: LookRequest[] } {
  const asked: LookRequest[] = []
  return {
    id: 'telling',
    asked,
    async *look(request, stop) {
      asked.push(request)
      for (const event of events) {
        if (stop.aborted) return
        yield event
      }
    },
  }
}

describe('remember', () => {
  it('should replay the same photo without asking anyone, event for event', async () => {
    const client = telling(lookOf(['cake', 'milk']))
    const memory = inMemory()
    const first = await collect(cached(client, memory, { about }).look({ photo }, signal))
    const second = await collect(cached(client, memory, { about }).look({ photo }, signal))
    expect(client.asked).toHaveLength(1)
    expect(second).toEqual([{ type: 'remembered', lookId: 'memory' }, ...first])
  })

  it.each<[string, Partial<LookRequest>, object]>([
    ['another photo', { photo: { ...photo, sha256: '1'.repeat(64) } }, about],
    ['another person told of', { opinionFor: 'someone else' }, about],
    ['another emphasis', { emphasis: 'behind-glass' }, about],
    ['another model', {}, { ...about, model: 'other' }],
    ['another number of looks', {}, { ...about, looks: 8 }],
  ])('should ask again for %s', async (_what, change, options) => {
    const client = telling(lookOf(['cake']))
    const memory = inMemory()
    await collect(cached(client, memory, { about }).look({ photo }, signal))
    await collect(cached(client, memory, { about: { ...options } }).look({ photo, ...change }, signal))
    expect(client.asked).toHaveLength(2)
    expect(memory.kept.size).toBe(2)
  })

  it('should not depend on the order of its options', async () => {
    const client = telling(lookOf(['cake']))
    const memory = inMemory()
    await collect(cached(client, memory, { about: { looks: 4, model: 'm' } }).look({ photo }, signal))
    await collect(cached(client, memory, { about }).look({ photo }, signal))
    expect(client.asked).toHaveLength(1)
  })

  it('should look again on request, and remember the new look', async () => {
    const memory = inMemory()
    await collect(cached(telling(lookOf(['cake'])), memory, { about }).look({ photo }, signal))
    const again = cached(telling(lookOf(['pie'])), memory, { about, again: true })
    await collect(again.look({ photo }, signal))
    const third = await collect(cached(telling([]), memory, { about }).look({ photo }, signal))
    expect(third.slice(1)).toEqual(lookOf(['pie']))
  })

  it.each<[string, readonly LookEvent[]]>([
    [
      'a failed look',
      [
        {
          type: 'failure',
          lookId: 'look-1',
          failure: { kind: 'transport', code: 'offline', retryable: true },
        },
      ],
    ],
    [
      'a look of which a part failed',
      [
        {
          type: 'failure',
          lookId: 'x',
          failure: { kind: 'transport', code: 'timeout', retryable: true },
          partial: true,
        },
      ],
    ],
    ['a look that ran into a limit', [{ type: 'limit', lookId: 'budget', limit: 'tokens' }]],
    ['a look that was cut short', [{ type: 'end', lookId: 'look-2', truncated: true }]],
  ])('should not remember %s', async (_what, extra) => {
    const memory = inMemory()
    const client = telling([...lookOf(['cake']), ...extra])
    await collect(cached(client, memory, { about }).look({ photo }, signal))
    expect(memory.kept.size).toBe(0)
  })

  it('should not remember a look without an end, nor one that was stopped', async () => {
    const memory = inMemory()
    const [first, ...rest] = lookOf(['cake'])
    await collect(cached(telling([first!]), memory, { about }).look({ photo }, signal))
    const stop = new AbortController()
    for await (const event of cached(telling([first!, ...rest]), memory, { about }).look(
      { photo },
      stop.signal,
    )) {
      if (event.type === 'usage') stop.abort()
    }
    expect(memory.kept.size).toBe(0)
  })

  it('should remember looks that ended early because verdicts had settled', async () => {
    const memory = inMemory()
    const settled: readonly LookEvent[] = [
      { type: 'settled', lookId: 'look-1' },
      { type: 'end', lookId: 'look-2', truncated: true },
    ]
    await collect(
      cached(telling([...lookOf(['cake']), ...settled]), memory, { about }).look({ photo }, signal),
    )
    expect(memory.kept.size).toBe(1)
  })

  it('should pass on a request for a part of the photo, and keep no word of the person in its keys', async () => {
    const memory = inMemory()
    const client = telling(lookOf(['cake']))
    const asked = cached(client, memory, { about })
    await collect(asked.look({ photo, region: { ...WHOLE_PHOTO, xMax: 0.5 } }, signal))
    expect(memory.kept.size).toBe(0)
    await collect(asked.look({ photo, opinionFor: 'diabetes' }, signal))
    expect([...memory.kept.keys()]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  })
})
