import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { createStore, get, keys, set, update } from 'idb-keyval'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import type { LookTerms } from '../../../src/core/analysis/ports.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { browserLookCache } from '../../../src/vision/look-cache/browser.ts'
import type { Kept } from '../../../src/vision/look-cache/look-cache.ts'
import { collect } from '../../support/collect.ts'
import { FIRST_BROWSER, FIRST_REPORT, firstPhoto } from '../../support/first-version.ts'
import { lookOf } from '../../support/look-events.ts'

const [[, index], [key, text]] = FIRST_BROWSER.looks as [[string, readonly Kept[]], [string, string]]
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

// Databases of its own for each test: a connection left open by another would hold up their deletion.
beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

/** As the first version did, on a connection that goes with its page. */
async function leaveLooks(entries = FIRST_BROWSER.looks) {
  const opening = indexedDB.open('platelens')
  opening.onupgradeneeded = () => opening.result.createObjectStore('looks')
  await new Promise((done) => {
    opening.onsuccess = done
  })
  const left = opening.result.transaction('looks', 'readwrite')
  for (const [each, value] of entries) left.objectStore('looks').put(value, each)
  await new Promise((done) => {
    left.oncomplete = done
  })
  return opening.result
}

const cacheOf = () => {
  const store = createStore('dishlight', 'looks')
  return { store, cache: browserLookCache(undefined, () => store) }
}

describe('looks that the first version kept in the browser', () => {
  it('should be moved when looks are first asked for, and its database with them', async () => {
    const left = await leaveLooks()
    left.close()
    const { cache, store } = cacheOf()
    expect(JSON.stringify(await cache.recall(key))).toBe(text)
    expect(await get('#index', store)).toEqual(index)
    await expect.poll(databases).toEqual(['dishlight'])
  })

  it('should count as older than those kept since, and overwrite none', async () => {
    const left = await leaveLooks()
    left.close()
    const since = JSON.stringify({ version: 1, client: 'since', events: lookOf(['cake']) })
    const { cache, store } = cacheOf()
    for (const [each, value] of [
      [key, since],
      ['new', since],
    ] as const)
      await set(each, value, store)
    const indexSince = [key, 'new'].map((each) => ({ key: each, characters: since.length }))
    await update('#index', () => indexSince, store)
    expect(JSON.stringify(await cache.recall(key))).toBe(since)
    expect(await get('#index', store)).toEqual(indexSince)
  })

  it('should not be looked for where there are none, and leave no database behind', async () => {
    const { cache, store } = cacheOf()
    expect(await cache.recall(key)).toBeUndefined()
    expect(await keys(store)).toEqual([])
    expect(await databases()).toEqual(['dishlight'])
  })

  it('should hold up no look where a page of the first version is still open', async () => {
    await leaveLooks()
    const deleting = indexedDB.deleteDatabase('platelens')
    await new Promise((blocked) => {
      deleting.onblocked = blocked
    })
    const { cache } = cacheOf()
    await cache.keep('new', { version: 1, client: 'test', events: lookOf(['cake']) })
    expect(await cache.recall('new')).toBeDefined()
  })

  it('should be told again for the same photo, asked about in the same way, with nobody asked', async () => {
    const left = await leaveLooks()
    left.close()
    vi.stubGlobal('fetch', () => {
      throw new Error('somebody was asked')
    })
    vi.resetModules()
    const { makeClient } = await import('../../../src/vision/browser-clients.ts')
    const client = await makeClient({ kind: 'model', family: 'google' }, TERMS, {
      crop: async () => {
        throw new Error('a part was asked about')
      },
      pace: { now: () => 0, pause: async () => undefined },
      loadForeignNames: async () => foodTable(),
    })
    if (!client.ok) throw new Error('no client')
    const look = client.value.look({ photo: photoAsSent() }, new AbortController().signal)
    const [remembered, ...events] = await collect(look)
    expect(remembered).toEqual({ type: 'remembered', lookId: 'memory' })
    expect(events).toEqual(JSON.parse(text).events)
  })
})

/** As the app has them unless told otherwise, with the model the first version asked. */
const TERMS: LookTerms = {
  effort: 'auto',
  limits: {},
  remember: true,
  lookUp: false,
  mayTrain: false,
  place: 'off' as const,
  people: [],
  offers: [{ family: 'google', name: 'Gemini', model: 'gemini-flash-latest', ready: true, local: false }],
  foods: async () => undefined,
}

function photoAsSent(): Photo {
  const bytes = firstPhoto()
  const { photo } = JSON.parse(FIRST_REPORT)
  const image = { bytes, mediaType: 'image/jpeg' as const, width: photo.width, height: photo.height }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: 'lunch.jpg', sha256, sent: image, original: image }
}
