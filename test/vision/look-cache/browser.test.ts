import { createStore, entries, keys, set, type UseStore } from 'idb-keyval'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserLookCache } from '../../../src/vision/look-cache/browser.ts'
import type { Bounds } from '../../../src/vision/look-cache/look-cache.ts'
import { lookOf } from '../../support/look-events.ts'

let store: UseStore
let databases = 0
beforeEach(() => {
  databases += 1
  store = createStore(`dishlight-test-${databases}`, 'looks')
})

afterEach(() => vi.unstubAllGlobals())

const recording = (label: string) => ({ version: 1, client: 'test', events: lookOf([label]) }) as const
const roomy: Bounds = { entries: 100, characters: 1_000_000 }
const memoryOf = (bounds: Bounds) => browserLookCache(bounds, () => store)
/** Keys of the looks kept; the index beside them is no look. */
const kept = async () => (await keys<string>(store)).filter((key) => !key.startsWith('#')).sort()
const size = JSON.stringify(recording('cake')).length

describe('browserLookMemory', () => {
  it('should return exactly what was kept, and nothing else', async () => {
    const memory = memoryOf(roomy)
    await memory.keep('a', recording('cake'))
    expect(JSON.stringify(await memory.recall('a'))).toBe(JSON.stringify(recording('cake')))
    expect(await memory.recall('b')).toBeUndefined()
  })

  it('should drop the oldest past so many looks', async () => {
    const memory = memoryOf({ entries: 2, characters: 1_000_000 })
    for (const key of ['a', 'b', 'c']) await memory.keep(key, recording('cake'))
    expect(await kept()).toEqual(['b', 'c'])
    expect(await memory.recall('a')).toBeUndefined()
  })

  it('should drop the oldest past so many characters, however few looks that leaves', async () => {
    const memory = memoryOf({ entries: 100, characters: 2.5 * size })
    for (const key of ['a', 'b', 'c']) await memory.keep(key, recording('cake'))
    expect(await kept()).toEqual(['b', 'c'])
  })

  it('should not keep an entry that is too large, nor drop others for it', async () => {
    const memory = memoryOf({ entries: 100, characters: 2.5 * size })
    await memory.keep('a', recording('cake'))
    await memory.keep('long', recording('cake'.repeat(size)))
    expect(await kept()).toEqual(['a'])
  })

  it('should never exceed its bounds', async () => {
    const bounds = { entries: 5, characters: 4 * size }
    const memory = memoryOf(bounds)
    for (let index = 0; index < 40; index += 1) {
      await memory.keep(`${(index * 7) % 11}`, recording('cake'.repeat(1 + ((index * 5) % 60))))
      const held = (await entries<string, unknown>(store)).filter(([key]) => !key.startsWith('#'))
      const characters = held.reduce((sum, [, text]) => sum + String(text).length, 0)
      expect(held.length).toBeLessThanOrEqual(bounds.entries)
      expect(characters).toBeLessThanOrEqual(bounds.characters)
    }
  })

  it('should count a replaced look once, as the newest', async () => {
    const memory = memoryOf({ entries: 2, characters: 1_000_000 })
    for (const key of ['a', 'b', 'a', 'a', 'c']) await memory.keep(key, recording('cake'))
    expect(await kept()).toEqual(['a', 'c'])
  })

  it('should forget all of it, and keep again afterwards', async () => {
    const memory = memoryOf(roomy)
    await memory.keep('a', recording('cake'))
    await memory.forget()
    expect(await keys(store)).toEqual([])
    await memory.keep('b', recording('cake'))
    expect(await kept()).toEqual(['b'])
  })

  it('should ignore damaged entries', async () => {
    await set('torn', '{"versi', store)
    await set('odd', '{"version":1,"client":"x","events":[{"type":"magic"}]}', store)
    await set('number', 7, store)
    const memory = memoryOf(roomy)
    for (const key of ['torn', 'odd', 'number']) expect(await memory.recall(key)).toBeUndefined()
  })

  it.each(['QuotaExceededError', 'SecurityError', 'InvalidStateError'])(
    'should work without memory when the browser refuses with %s',
    async (name) => {
      const memory = browserLookCache(roomy, () => {
        throw new DOMException('refused', name)
      })
      await memory.keep('a', recording('cake'))
      expect(await memory.recall('a')).toBeUndefined()
      await memory.forget()
    },
  )

  it.each([undefined, null])('should work without memory where indexedDB is %s', async (absent) => {
    vi.stubGlobal('indexedDB', absent)
    const memory = browserLookCache(roomy)
    await memory.keep('a', recording('cake'))
    expect(await memory.recall('a')).toBeUndefined()
    await memory.forget()
  })

  it('should go on without memory where storage never answers, and lose that time once', async () => {
    vi.useFakeTimers()
    const memory = browserLookCache(roomy, () => () => new Promise(() => {}))
    const recalled = memory.recall('a')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await recalled).toBeUndefined()
    // No clock runs here any more: these would never end if they waited.
    await memory.keep('a', recording('cake'))
    expect(await memory.recall('a')).toBeUndefined()
  })

  it.each([7, 'text', { key: 'a' }, [null, 7, { key: 'gone' }]])(
    'should remember looks though the list of them is damaged: %j',
    async (list) => {
      await set('#index', list, store)
      const memory = memoryOf(roomy)
      await memory.keep('a', recording('cake'))
      expect(await memory.recall('a')).toEqual(recording('cake'))
    },
  )

  it('should not hide a bug', async () => {
    const memory = browserLookCache(roomy, () => {
      throw new TypeError('a bug')
    })
    await expect(memory.recall('a')).rejects.toThrow('a bug')
  })
})
