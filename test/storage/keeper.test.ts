import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Keeper, type KeptChange, type KeptNow, versionOf } from '../../src/core/analysis/kept.ts'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { emptyAnalysis, reduce } from '../../src/core/analysis/reduce.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { type KeptDatabase, openKeptDatabase } from '../../src/storage/database.ts'
import { browserKeeper } from '../../src/storage/keeper.ts'
import { photoNamed } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

const JPEG = new Uint8Array([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9])
const image = { bytes: JPEG, mediaType: 'image/jpeg', width: 8, height: 6 } as const
const ANNA = { ...GENERAL_PROFILE, id: 'anna', name: 'Anna', allergies: ['peanut' as const] }

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

function photo(name: string): Photo {
  return { ...photoNamed(name), sent: image, original: image }
}

/** A look at a photo, with a correction, one taken back, and what the person checked. */
function keptNow(name = 'Lunch', id = 'one'): KeptNow {
  const opened = photo(name)
  const { sha256 } = opened
  const looked = lookOf(['Milk', 'Bread']).reduce(
    (all, event) => reduce(all, event),
    emptyAnalysis({ name, sha256, width: 8, height: 6 }),
  )
  const itemId = looked.sightings[0]?.id ?? ''
  const analysis = [
    { type: 'edit', edit: { type: 'rename', itemId, label: 'oat milk' } },
    { type: 'edit', edit: { type: 'checked-label', itemId, trait: 'peanut' } },
    { type: 'edit', edit: { type: 'remove', itemId } },
    { type: 'edit', edit: { type: 'amount', itemId, servingGrams: 20 } },
    { type: 'undo' },
    { type: 'undo' },
  ].reduce((all, action) => reduce(all, action as Parameters<typeof reduce>[1]), looked)
  return {
    id,
    name,
    createdAt: '2026-01-01T10:00:00.000Z',
    changedAt: '2026-01-01T10:05:00.000Z',
    analysis,
    photos: [opened],
    people: [ANNA],
    items: ['Oat milk', 'Bread'],
    counts: { recommended: 1, unknown: 1 },
    thumbnails: new Map([[sha256, image]]),
  }
}

const value = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; failure: string }>) => {
  const given = await answer
  if (!given.ok) throw new Error(given.failure)
  return given.value
}
const ids = async (keeper: Keeper) => (await value(keeper.list())).map(({ id }) => id)
const keeperOf = (options: Parameters<typeof browserKeeper>[0] = {}) =>
  browserKeeper({ channel: undefined, ...options })

describe('browserKeeper', () => {
  it('should give an analysis back to the letter, with photo, corrections and what can be done again', async () => {
    const kept = keptNow()
    await value(keeperOf().save(kept))
    const { id, name, createdAt, analysis, photos, people } = kept
    expect(await value(keeperOf().open('one'))).toEqual({ id, name, createdAt, analysis, photos, people })
    expect(analysis.undone).toHaveLength(2)
  })

  it('should list what it keeps, the latest change first, with a picture and without the photos', async () => {
    const keeper = keeperOf()
    await keeper.save(keptNow('Lunch', 'one'))
    await keeper.save({ ...keptNow('Dinner', 'two'), changedAt: '2026-01-02T10:00:00.000Z' })
    const [first, second] = await value(keeper.list())
    expect([first?.id, second?.id]).toEqual(['two', 'one'])
    expect(second).toMatchObject({
      name: 'Lunch',
      items: ['Oat milk', 'Bread'],
      counts: { recommended: 1, unknown: 1 },
      people: ['Anna'],
      corrected: true,
      thumbnail: JPEG,
    })
    expect(second?.bytes).toBeGreaterThan(2 * JPEG.length)
  })

  it('should write the bytes of a photo once, however often its analysis is saved', async () => {
    const database = await openKeptDatabase()
    const written: string[] = []
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spied(
      this: IDBObjectStore,
      ...given
    ) {
      written.push(this.name)
      return put.apply(this, given)
    })
    const keeper = keeperOf({ open: async () => database })
    for (const name of ['a', 'b', 'c']) await keeper.save({ ...keptNow(), name })
    vi.restoreAllMocks()
    expect(written.filter((store) => store === 'documents')).toHaveLength(3)
    expect(written.filter((store) => store === 'photos')).toHaveLength(1)
  })

  it('should take deleted ones off the list, bring them back, and sweep them away with their photos', async () => {
    const database = await openKeptDatabase()
    const keeper = keeperOf({ open: async () => database })
    await keeper.save(keptNow('Lunch', 'one'))
    await keeper.save(keptNow('Dinner', 'two'))
    await keeper.remove(['one'])
    expect(await ids(keeper)).toEqual(['two'])
    expect(await keeper.open('one')).toEqual({ ok: false, failure: 'gone' })
    await keeper.restore(['one'])
    expect((await ids(keeper)).sort()).toEqual(['one', 'two'])
    await keeper.remove(['one'])
    await keeper.sweep(['one'])
    await keeper.restore(['one'])
    expect(await ids(keeper)).toEqual(['two'])
    for (const store of ['documents', 'photos', 'thumbnails'] as const)
      expect(await database.count(store)).toBe(1)
  })

  it('should keep a photo that another analysis has too', async () => {
    const database = await openKeptDatabase()
    const keeper = keeperOf({ open: async () => database })
    await keeper.save(keptNow('Lunch', 'one'))
    await keeper.save(keptNow('Lunch', 'two'))
    await keeper.remove(['one'])
    await keeper.sweep(['one'])
    expect((await value(keeper.open('two'))).photos).toHaveLength(1)
  })

  it('should sweep by itself only what was deleted more than a minute ago', async () => {
    let now = 0
    const keeper = keeperOf({ now: () => now })
    await keeper.save(keptNow())
    await keeper.remove(['one'])
    now = 59_000
    await keeper.sweep()
    await keeper.restore(['one'])
    expect(await ids(keeper)).toEqual(['one'])
    await keeper.remove(['one'])
    now += 61_000
    await keeper.sweep()
    await keeper.restore(['one'])
    expect(await ids(keeper)).toEqual([])
  })

  it('should rename, and keep and forget names that were put right', async () => {
    const keeper = keeperOf()
    await keeper.save(keptNow())
    await keeper.rename('one', 'Sunday lunch')
    expect((await value(keeper.list()))[0]?.name).toBe('Sunday lunch')
    const name = { reported: 'milk', name: 'oat milk', at: '2026-01-01T10:00:00.000Z' }
    await keeper.keepNames([name, { ...name, reported: 'tea' }])
    expect(await value(keeper.names())).toHaveLength(2)
    await keeper.forgetNames(['tea'])
    expect(await value(keeper.names())).toEqual([name])
  })

  it('should tell other pages what it did, and hear what they did', async () => {
    const told: KeptChange[] = []
    const heard: KeptChange[] = []
    const other = new EventTarget()
    const channel = {
      postMessage: (change: KeptChange) => void told.push(change),
      addEventListener: other.addEventListener.bind(other),
    } as unknown as BroadcastChannel
    const keeper = keeperOf({ channel })
    keeper.onChanged((change) => heard.push(change))
    await keeper.save(keptNow())
    await keeper.remove(['one'])
    expect(told).toEqual([
      { type: 'saved', ids: ['one'], version: versionOf(keptNow().analysis) },
      { type: 'removed', ids: ['one'] },
    ])
    other.dispatchEvent(new MessageEvent('message', { data: { type: 'names' } }))
    expect(heard).toEqual([{ type: 'names' }])
  })
})

describe('what is damaged', () => {
  const spoiled = async (spoil: (database: KeptDatabase) => Promise<unknown>) => {
    const database = await openKeptDatabase()
    const keeper = keeperOf({ open: async () => database })
    await keeper.save(keptNow('Lunch', 'one'))
    await keeper.save(keptNow('Dinner', 'two'))
    await spoil(database)
    return keeper
  }

  it.each(['7', '{"id":"one"}', '{"id":"one","name":7,"photos":[]}'])(
    'should be left out of the list, and nothing else: a card of %s',
    async (card) => {
      const odd = typeof JSON.parse(card) === 'object' ? JSON.parse(card) : { id: 'one' }
      const keeper = await spoiled((database) => database.put('cards', odd))
      expect(await ids(keeper)).toEqual(['two'])
      await keeper.remove(['two'])
      expect((await keeper.sweep(['two'])).ok).toBe(true)
    },
  )

  it.each([
    ['a document that is no JSON', { id: 'one', report: '{"torn', undone: 0 }],
    ['a document of another kind', { id: 'one', report: '{"format":"else"}', undone: 0 }],
    ['a document with more undone than done', { ...documentWith(99), id: 'one' }],
  ])('should be said of %s', async (_, document) => {
    const keeper = await spoiled((database) => database.put('documents', document))
    expect(await keeper.open('one')).toEqual({ ok: false, failure: 'damaged' })
    expect((await keeper.open('two')).ok).toBe(true)
  })

  it('should be said of a photo that breaks off', async () => {
    const { sha256 } = photo('Lunch')
    const torn = { ...image, bytes: JPEG.slice(0, 5) }
    const keeper = await spoiled((database) => database.put('photos', { sha256, sent: torn, original: torn }))
    expect(await keeper.open('one')).toEqual({ ok: false, failure: 'damaged' })
  })

  function documentWith(undone: number) {
    return { report: JSON.stringify({}), undone }
  }
})

describe('one file of all that is kept', () => {
  const elsewhere = async (file: Blob) => {
    vi.stubGlobal('indexedDB', new IDBFactory())
    const keeper = keeperOf()
    return { keeper, imported: await value(keeper.importAll(file)) }
  }
  const written = async () => {
    const keeper = keeperOf()
    await keeper.save(keptNow('Lunch', 'one'))
    await keeper.save(keptNow('Dinner', 'two'))
    await keeper.keepNames([{ reported: 'milk', name: 'oat milk', at: '2026-01-01T10:00:00.000Z' }])
    return value(keeper.exportAll('2026-01-03T00:00:00.000Z'))
  }

  it('should bring back analyses, photos, pictures and names on another device', async () => {
    const { keeper, imported } = await elsewhere(await written())
    expect(imported).toEqual({ added: 2, known: 0, damaged: 0 })
    const { analysis, photos, people } = keptNow('Lunch', 'one')
    const opened = await value(keeper.open('one'))
    expect(opened).toMatchObject({ photos, people, name: 'Lunch' })
    expect(opened.analysis.sightings).toEqual(analysis.sightings)
    expect((await value(keeper.list()))[0]?.thumbnail).toEqual(JPEG)
    expect(await value(keeper.names())).toHaveLength(1)
  })

  it('should count for nobody here what its writer checked for an allergy', async () => {
    const { keeper } = await elsewhere(await written())
    const { edits } = (await value(keeper.open('one'))).analysis
    expect(edits.map(({ type }) => type)).toEqual(['rename', 'checked-elsewhere'])
  })

  it('should leave alone what is kept here already, unless the file has it later', async () => {
    const file = await written()
    const keeper = keeperOf()
    expect(await value(keeper.importAll(file))).toEqual({ added: 0, known: 2, damaged: 0 })
    await keeper.save({ ...keptNow('Lunch', 'one'), changedAt: '2025-01-01T10:00:00.000Z' })
    expect(await value(keeper.importAll(file))).toEqual({ added: 1, known: 1, damaged: 0 })
  })

  it('should leave out and count damaged entries', async () => {
    const lines = (await (await written()).text()).split('\n')
    const torn = [
      lines[0],
      '{"kind":"analysis"}',
      'not json',
      lines[1]?.replaceAll('/9gB', 'AAAA'),
      lines[2],
      lines[3],
    ]
    const { keeper, imported } = await elsewhere(new Blob([torn.join('\n')]))
    expect(imported).toEqual({ added: 1, known: 0, damaged: 3 })
    expect(await ids(keeper)).toHaveLength(1)
  })

  it.each([
    '',
    'not json',
    '{"format":"dishlight-report","version":3}',
    '{"format":"dishlight-history","version":9}',
  ])('should refuse a file that is none: %s', async (text) => {
    expect((await elsewhere(new Blob([text]))).imported).toBeUndefined()
  })
})

describe('storage that does not work', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'SecurityError'],
  ])('should be %s on %s', async (failure, name) => {
    const keeper = keeperOf({
      open: async () => {
        throw new DOMException('no', name)
      },
    })
    expect(await keeper.list()).toEqual({ ok: false, failure })
    expect(await keeper.save(keptNow())).toEqual({ ok: false, failure })
    expect(await keeper.importAll(new Blob([]))).toEqual({ ok: false, failure })
  })

  it('should have answered within a second where the database never does', async () => {
    vi.useFakeTimers()
    const keeper = keeperOf({ open: () => new Promise(() => {}) })
    const listed = keeper.list()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await listed).toEqual({ ok: false, failure: 'slow' })
    expect(await keeper.open('one')).toEqual({ ok: false, failure: 'slow' })
  })
})
