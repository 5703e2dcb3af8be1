import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rememberChanges, rememberedStore } from '../../src/app/persist.ts'
import { statusOf } from '../../src/app/photo-looks.ts'
import type { Ports } from '../../src/app/ports.ts'
import { rowsOf } from '../../src/app/rows.ts'
import type { StorageFailure } from '../../src/core/analysis/kept.ts'
import type { EncodedImage, Photo } from '../../src/core/analysis/photo.ts'
import { browserKeeper } from '../../src/storage/keeper.ts'
import { gate, photoNamed, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9])
const image: EncodedImage = { bytes, mediaType: 'image/jpeg', width: 8, height: 6 }
const photo = (name: string): Photo => ({ ...photoNamed(name), sent: image, original: image })

let ids = 0
beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

/** A page of the same browser: it has the storage in common with the others of a test, and nothing else. */
async function page(labels: readonly string[] = ['Milk', 'Bread'], changes: Partial<Ports> = {}) {
  const ports = scriptedPorts(() => lookOf(labels), {
    loadPhoto: async (_, name) => ({ ok: true, value: photo(name) }),
    loadKeeper: async () => browserKeeper(),
    thumbnail: async () => image,
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
    ...changes,
  })
  const store = rememberedStore(ports.memory)
  rememberChanges(store, ports.memory)
  const app = createApp(ports, store)
  await app.start()
  return { app, ports, state: () => app.store.getState() }
}

type Page = Awaited<ReturnType<typeof page>>
const names = ({ state }: Page) => rowsOf(state()).map(({ name }) => name)
const idOf = ({ state }: Page, name: string) => rowsOf(state()).find((row) => row.name === name)?.id ?? ''
/** What is said but for the corrections themselves. */
const kinds = ({ state }: Page) =>
  state()
    .toasts.map(({ kind }) => kind)
    .filter((kind) => kind !== 'edited')

async function corrected() {
  const first = await page()
  await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
  first.app.rename(idOf(first, 'Milk'), 'Oat milk')
  await first.app.saveNow()
  return first
}

describe('an open analysis', () => {
  it('should be there again in a page opened later, with its corrections and the chosen item', async () => {
    const before = await corrected()
    const after = await page()
    const [card] = after.state().history ?? []
    expect(card).toMatchObject({ name: 'lunch.jpg', items: ['Oat milk', 'Bread'], corrected: true })
    expect(card?.thumbnail).toEqual(bytes)
    await after.app.openKept({ id: card?.id ?? '', selected: idOf(before, 'Oat milk') })
    expect(names(after)).toEqual(['Oat milk', 'Bread'])
    expect(after.state()).toMatchObject({ selectedId: idOf(before, 'Oat milk'), restoring: false })
    expect(statusOf(after.state())).toBe('done')
    after.app.undo()
    expect(names(after)).toEqual(['Milk', 'Bread'])
  })

  it('should be saved a moment after each change, by itself', async () => {
    const { app } = await page()
    await app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await vi.waitFor(async () => expect((await page()).state().history?.[0]?.items).toHaveLength(2))
  })

  it('should come back with its corrections when the same photo is opened, without another look', async () => {
    await corrected()
    const after = await page()
    await after.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    expect(names(after)).toEqual(['Oat milk', 'Bread'])
    expect(after.ports.asked).toHaveLength(0)
    expect(kinds(after)).toEqual(['opened-kept'])
    after.app.startAnew()
    await vi.waitFor(() => expect(names(after)).toEqual(['Milk', 'Bread']))
    await after.app.saveNow()
    expect(after.state().history).toHaveLength(2)
  })

  it('should be looked at anew when nothing was put right, in one entry of the list', async () => {
    const first = await page()
    await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await first.app.saveNow()
    const after = await page(['Milk', 'Bread', 'Jam'])
    await after.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await after.app.saveNow()
    expect((await page()).state().history).toMatchObject([{ items: ['Milk', 'Bread', 'Jam'] }])
  })

  it('should not give way to the same photo while nothing is found in it', async () => {
    const first = await page()
    await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await first.app.saveNow()
    const after = await page([])
    await after.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await after.app.saveNow()
    expect((await page()).state().history).toMatchObject([{ items: ['Milk', 'Bread'] }])
  })

  it('should come back as stopped where its look was under way, and can be looked at again', async () => {
    const held = gate()
    const looking = scriptedPorts(async function* () {
      yield* lookOf(['Milk']).filter(({ type }) => type !== 'end')
      await held.opened
    })
    const first = await page([], { makeClient: looking.makeClient })
    const opening = first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await vi.waitFor(() => expect(names(first)).toEqual(['Milk']))
    await first.app.saveNow()
    const after = await page(['Milk', 'Jam'])
    await after.app.openKept({ id: after.state().history?.[0]?.id ?? '' })
    expect(statusOf(after.state())).toBe('stopped')
    await after.app.retry()
    expect(names(after)).toContain('Jam')
    held.open()
    await opening
  })

  it('should be shown for whom it was made only on request, where the reader is somebody else', async () => {
    const first = await page()
    first.app.setFact(first.state().people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await first.app.saveNow()
    const after = await page()
    after.app.setFact(after.state().people[0]?.id ?? '', { kind: 'condition', id: 'gout' }, true)
    await after.app.openKept({ id: after.state().history?.[0]?.id ?? '' })
    expect(after.state().people[0]).toMatchObject({ conditions: ['gout'], allergies: [] })
    after.app.switchPeople()
    expect(after.state().people[0]).toMatchObject({ allergies: ['peanut'] })
  })
})

describe('the list of what is kept', () => {
  it('should rename, delete and bring back', async () => {
    const first = await corrected()
    const id = first.state().kept?.id ?? ''
    await first.app.renameKept(id, '  Sunday  ')
    expect((await page()).state().history?.[0]?.name).toBe('Sunday')
    await first.app.removeKept([id])
    expect(first.state()).toMatchObject({ history: [], photos: [], kept: undefined })
    expect((await page()).state().history).toEqual([])
    await first.app.bringBack([id])
    expect(first.state().history).toMatchObject([{ id, name: 'Sunday' }])
  })

  it('should say so of one that is gone, and go on', async () => {
    const first = await page()
    await first.app.openKept({ id: 'nothing' })
    expect(kinds(first)).toEqual(['not-opened'])
    expect(first.state()).toMatchObject({ restoring: false, photos: [] })
  })
})

describe('a private session', () => {
  it('should keep nothing of photos, corrections and people', async () => {
    const first = await page()
    first.app.setPrivate(true)
    first.app.setFact(first.state().people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    first.app.rename(idOf(first, 'Milk'), 'Oat milk')
    await first.app.saveNow()
    const other = await page()
    expect(other.state().history).toEqual([])
    expect(other.state().learnt.size).toBe(0)
    expect([...first.ports.kept.values()].join()).not.toContain('peanut')
  })

  it('should end with an empty screen and the people of before', async () => {
    const first = await page()
    const people = first.state().people
    first.app.setPrivate(true)
    first.app.setFact(people[0]?.id ?? '', { kind: 'allergy', id: 'peanut' }, true)
    await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    first.app.setPrivate(false)
    expect(first.state()).toMatchObject({ photos: [], analysis: undefined, people })
  })

  it('should go on after a reload, and remember no look', async () => {
    const tab = scriptedPorts().memory
    const store = rememberedStore(scriptedPorts().memory, tab)
    rememberChanges(store, scriptedPorts().memory, tab)
    createApp(scriptedPorts(), store).setPrivate(true)
    expect(rememberedStore(scriptedPorts().memory, tab).getState().isPrivate).toBe(true)
    let remember: boolean | undefined
    const ports = scriptedPorts(() => lookOf(['Milk']))
    const app = createApp({
      ...ports,
      makeClient: async (choice, terms) => {
        remember = terms.remember
        return ports.makeClient(choice, terms)
      },
    })
    app.setPrivate(true)
    await app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await app.look({ kind: 'reader' })
    expect(remember).toBe(false)
  })
})

describe('a name that was put right', () => {
  it('should be known the next time, for another photo, and not be used by itself', async () => {
    await corrected()
    const after = await page()
    await after.app.openPhoto(new Blob(['y']), 'dinner.jpg')
    expect(names(after)).toEqual(['Milk', 'Bread'])
    expect(after.state().learnt.get('milk')).toMatchObject({ seenAs: 'Milk', name: 'Oat milk' })
  })

  it('should go with the correction that is taken back, and come back with it', async () => {
    const first = await corrected()
    first.app.undo()
    expect(first.state().learnt.size).toBe(0)
    first.app.redo()
    await vi.waitFor(async () => expect((await page()).state().learnt.size).toBe(1))
    first.app.forgetNames(['milk'])
    await vi.waitFor(async () => expect((await page()).state().learnt.size).toBe(0))
  })
})

describe('storage that does not work', () => {
  const broken: readonly (readonly [string, StorageFailure, () => Partial<Ports>])[] = [
    [
      'is missing',
      'missing',
      () => {
        vi.stubGlobal('indexedDB', undefined)
        return {}
      },
    ],
    [
      'is full',
      'full',
      () => ({
        loadKeeper: async () =>
          browserKeeper({
            open: async () => {
              throw new DOMException('full', 'QuotaExceededError')
            },
          }),
      }),
    ],
    ['cannot be fetched', 'missing', () => ({ loadKeeper: () => Promise.reject(new Error('offline')) })],
  ]
  it.each(broken)('should change nothing else where it %s, and be said', async (_, failure, break_) => {
    const first = await page(undefined, break_())
    await first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    first.app.rename(idOf(first, 'Milk'), 'Oat milk')
    await first.app.saveNow()
    expect(names(first)).toEqual(['Oat milk', 'Bread'])
    expect(first.state().notKept).toBe(failure)
    expect(kinds(first)).toEqual([])
  })

  it('should hold up no photo for longer than its limit where it never answers', async () => {
    vi.useFakeTimers()
    const hanging = page(undefined, {
      loadKeeper: async () => browserKeeper({ open: () => new Promise(() => {}) }),
    })
    await vi.advanceTimersByTimeAsync(1_000)
    const first = await hanging
    const opened = first.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await vi.advanceTimersByTimeAsync(1_000)
    await opened
    expect(names(first)).toEqual(['Milk', 'Bread'])
    expect(first.state().notKept).toBe('slow')
  })
})

describe('two pages', () => {
  it('should see what the other keeps and deletes, and say so of what both have open', async () => {
    const one = await page()
    const other = await page()
    await one.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await one.app.saveNow()
    await vi.waitFor(() => expect(other.state().history).toHaveLength(1))
    const id = one.state().kept?.id ?? ''
    await other.app.openKept({ id })
    other.app.rename(idOf(other, 'Bread'), 'Rye bread')
    await other.app.saveNow()
    await vi.waitFor(() => expect(kinds(one)).toEqual(['changed-elsewhere']))
    expect(kinds(other)).toEqual([])
    expect(names(one)).toEqual(['Milk', 'Rye bread'])

    await other.app.removeKept([id])
    await vi.waitFor(() => expect(kinds(one)).toContain('removed-elsewhere'))
    one.app.rename(idOf(one, 'Milk'), 'Oat milk')
    await one.app.saveNow()
    expect(names(one)).toEqual(['Oat milk', 'Rye bread'])
    expect((await page()).state().history).toEqual([])
    one.app.keepAgain()
    await one.app.saveNow()
    expect((await page()).state().history).toMatchObject([{ items: ['Oat milk', 'Rye bread'] }])
  })
  it('should take over what the other took back, and go on from there', async () => {
    const { one, other } = await bothOpen()
    one.app.rename(idOf(one, 'Milk'), 'Oat milk')
    await one.app.saveNow()
    await vi.waitFor(() => expect(names(other)).toEqual(['Oat milk', 'Bread']))
    other.app.undo()
    await other.app.saveNow()
    await vi.waitFor(() => expect(names(one)).toEqual(['Milk', 'Bread']))
  })

  it('should lose nothing that was put right in both at the same time', async () => {
    const { one, other, id } = await bothOpen()
    one.app.rename(idOf(one, 'Milk'), 'Oat milk')
    other.app.rename(idOf(other, 'Bread'), 'Rye bread')
    await Promise.all([one.app.saveNow(), other.app.saveNow()])
    const both = ['Oat milk', 'Rye bread']
    await vi.waitFor(() => expect([names(one), names(other)]).toEqual([both, both]))
    const third = await page()
    await vi.waitFor(async () => {
      await third.app.openKept({ id })
      expect(names(third)).toEqual(both)
    })
  })

  /** The same analysis, open in two pages. */
  async function bothOpen() {
    const one = await page()
    const other = await page()
    await one.app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await one.app.saveNow()
    const id = one.state().kept?.id ?? ''
    await other.app.openKept({ id })
    return { one, other, id }
  }
})
