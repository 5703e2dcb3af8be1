import { describe, expect, it } from 'vitest'
import { type App, createApp } from '../../src/app/create-app.ts'
import { photosThatAre, statusOf } from '../../src/app/photo-looks.ts'
import { shownPhoto } from '../../src/app/photo-set.ts'
import type { Ports } from '../../src/app/ports.ts'
import { rowsOf } from '../../src/app/rows.ts'
import type { LookEvent, LookRequest } from '../../src/core/analysis/look.ts'
import { MOST_PHOTOS } from '../../src/core/analysis/photo.ts'
import { failuresOf } from '../../src/core/analysis/run.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import { gate, OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

const given = (...names: readonly string[]) => names.map((name) => ({ file: new Blob([name]), name }))

/** What each photo shows, by its name; looks have ids of their own. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  'door.jpg': ['Milk', 'Butter'],
  'shelf.jpg': ['Apple', 'Milk'],
  'drawer.jpg': ['Carrot'],
}
let looksTaken = 0
function looked({ photo }: LookRequest): LookEvent[] {
  looksTaken += 1
  return lookOf(SEEN[photo.name] ?? [], `${photo.name}-${looksTaken}`)
}

const names = (app: App) => rowsOf(app.store.getState()).map(({ name }) => name)
const photoNames = (app: App) => app.store.getState().photos.map(({ name }) => name)
const status = (app: App) => statusOf(app.store.getState())
const shown = (app: App) => shownPhoto(app.store.getState())?.name
const photoId = (app: App, name: string) =>
  app.store.getState().photos.find((photo) => photo.name === name)?.sha256 ?? ''
const idOf = (app: App, name: string) =>
  rowsOf(app.store.getState()).find((row) => row.name === name)?.id ?? ''

async function started(script = looked as Parameters<typeof scriptedPorts>[0], changes: Partial<Ports> = {}) {
  const ports = scriptedPorts(script, changes)
  const app = createApp(ports)
  await app.start()
  return { app, ports }
}

describe('several photos', () => {
  it('should give one list in the order of the photos, with shared items once', async () => {
    const { app, ports } = await started()
    await app.openPhotos(given('door.jpg', 'shelf.jpg'))
    expect(photoNames(app)).toEqual(['door.jpg', 'shelf.jpg'])
    expect(shown(app)).toBe('door.jpg')
    expect(names(app)).toEqual(['Milk', 'Butter', 'Apple'])
    expect(status(app)).toBe('done')
    expect(ports.asked.map(({ photo }) => photo.name)).toEqual(['door.jpg', 'shelf.jpg'])
  })

  it('should be looked at in parallel and stream into one list', async () => {
    const first = gate()
    const { app } = await started(async function* (request) {
      if (request.photo.name === 'door.jpg') await first.opened
      yield* looked(request)
    })
    const opened = app.openPhotos(given('door.jpg', 'shelf.jpg'))
    await expect.poll(() => names(app)).toEqual(['Apple', 'Milk'])
    expect(status(app)).toBe('looking')
    first.open()
    await opened
    expect(names(app)).toHaveLength(3)
    expect(status(app)).toBe('done')
  })

  it.each(['reader', { device: 'eye' }] as const)(
    'should be looked at on this device one after the other: %j',
    async (look) => {
      const first = gate()
      const { app, ports } = await started(async function* (request) {
        if (request.photo.name === 'door.jpg') await first.opened
        yield* looked(request)
      })
      app.changeSettings({ look })
      const opened = app.openPhotos(given('door.jpg', 'shelf.jpg'))
      await expect.poll(() => photosThatAre('waiting', app.store.getState())).toHaveLength(1)
      expect(ports.asked).toHaveLength(1)
      first.open()
      await opened
      expect(ports.asked.map(({ photo }) => photo.name)).toEqual(['door.jpg', 'shelf.jpg'])
    },
  )

  it('should also read a photo that is still opening when the person chooses the reader', async () => {
    const second = gate()
    const { loadPhoto } = scriptedPorts()
    const { app, ports } = await started(looked, {
      listClients: async () => ({ ok: true, value: [] }),
      loadPhoto: async (file, name, signal) => {
        if (name === 'shelf.jpg') await second.opened
        return await loadPhoto(file, name, signal)
      },
    })
    const opened = app.openPhotos(given('door.jpg', 'shelf.jpg'))
    await expect.poll(() => photoNames(app)).toEqual(['door.jpg'])
    await app.look({ kind: 'reader' })
    second.open()
    await opened
    expect(ports.made).toEqual([{ kind: 'reader' }, { kind: 'reader' }])
    expect(status(app)).toBe('done')
    expect(names(app)).toEqual(['Milk', 'Butter', 'Apple'])
  })

  it('should keep the items of the others when one look fails, and retry only that photo', async () => {
    let fails = true
    const { app, ports } = await started(function* (request): Generator<LookEvent> {
      if (request.photo.name !== 'shelf.jpg' || !fails) return yield* looked(request)
      yield { type: 'failure', lookId: 'l', failure: OFFLINE }
    })
    await app.openPhotos(given('door.jpg', 'shelf.jpg'))
    expect(status(app)).toBe('failed')
    expect(photosThatAre('failed', app.store.getState())).toEqual([photoId(app, 'shelf.jpg')])
    expect(names(app)).toEqual(['Milk', 'Butter'])

    fails = false
    await app.retry()
    expect(ports.asked.map(({ photo }) => photo.name)).toEqual(['door.jpg', 'shelf.jpg', 'shelf.jpg'])
    expect(status(app)).toBe('done')
    expect(failuresOf(app.store.getState().run)).toEqual([])
    expect(names(app)).toEqual(['Milk', 'Butter', 'Apple'])
  })

  it('should look at all of them again on request', async () => {
    const { app, ports } = await started()
    await app.openPhotos(given('door.jpg', 'shelf.jpg'))
    await app.lookAgain()
    expect(ports.asked.map(({ photo }) => photo.name)).toEqual([
      'door.jpg',
      'shelf.jpg',
      'door.jpg',
      'shelf.jpg',
    ])
    expect(ports.made.at(-1)).toMatchObject({ again: true })
    expect(app.store.getState().before?.looks).toHaveLength(2)
  })

  it('should all be stopped at once', async () => {
    const { app, ports } = await started(async function* (request, signal) {
      yield* looked(request).slice(0, 3)
      await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped()))
    })
    const opened = app.openPhotos(given('door.jpg', 'shelf.jpg'))
    await expect.poll(() => names(app)).toHaveLength(2)
    app.stop()
    await opened
    expect(ports.signals.map(({ aborted }) => aborted)).toEqual([true, true])
    expect(status(app)).toBe('stopped')
    expect(app.store.getState().analysis?.looks.every(({ ended }) => ended)).toBe(true)
  })

  it('should accept another photo during a look, and show it', async () => {
    const first = gate()
    const { app } = await started(async function* (request) {
      if (request.photo.name === 'door.jpg') await first.opened
      yield* looked(request)
    })
    const opened = app.openPhotos(given('door.jpg'))
    await expect.poll(() => status(app)).toBe('looking')
    await app.addPhotos(given('shelf.jpg'))
    expect(shown(app)).toBe('shelf.jpg')
    expect(names(app)).toEqual(['Apple', 'Milk'])
    expect(status(app)).toBe('looking')
    first.open()
    await opened
    expect(names(app)).toHaveLength(3)
  })

  it('should open the readable files and name the others', async () => {
    const failure = { kind: 'photo', code: 'svg', retryable: false } as const
    const ports = scriptedPorts(looked)
    const { app } = await started(looked, {
      loadPhoto: async (file, name, signal) =>
        name.endsWith('.svg') ? { ok: false, failure } : ports.loadPhoto(file, name, signal),
    })
    await app.openPhotos(given('plan.svg', 'door.jpg', 'logo.svg', 'drawer.jpg'))
    expect(photoNames(app)).toEqual(['door.jpg', 'drawer.jpg'])
    expect(app.store.getState()).toMatchObject({
      trouble: {
        kind: 'refused',
        files: [
          { name: 'plan.svg', failure },
          { name: 'logo.svg', failure },
        ],
      },
      joining: 0,
    })
    await app.addPhotos(given('shelf.jpg'))
    expect(app.store.getState().trouble).toBeUndefined()
  })

  it('should count the same photo once, and show where it is', async () => {
    const { app, ports } = await started()
    await app.openPhotos(given('door.jpg', 'shelf.jpg', 'door.jpg'))
    expect(photoNames(app)).toEqual(['door.jpg', 'shelf.jpg'])
    expect(app.store.getState().notices).toEqual([
      { kind: 'known', name: 'door.jpg', photo: photoId(app, 'door.jpg') },
    ])
    await app.addPhotos(given('shelf.jpg'))
    expect(shown(app)).toBe('shelf.jpg')
    expect(ports.asked).toHaveLength(2)
  })

  it('should keep the first photos up to the limit', async () => {
    const { app } = await started()
    const many = Array.from({ length: MOST_PHOTOS + 2 }, (_, index) => `page-${index + 1}.jpg`)
    await app.openPhotos(given(...many))
    expect(photoNames(app)).toEqual(many.slice(0, MOST_PHOTOS))
    expect(app.store.getState().notices).toEqual([{ kind: 'too-many', left: 2 }])
    expect(app.store.getState().joining).toBe(0)
  })

  it('should be replaced by whatever is opened next, even while some are still loading', async () => {
    const decoded = gate()
    const ports = scriptedPorts(looked)
    const { app } = await started(looked, {
      loadPhoto: async (file, name, signal) => {
        if (name === 'shelf.jpg') await decoded.opened
        return ports.loadPhoto(file, name, signal)
      },
    })
    const opened = app.openPhotos(given('door.jpg', 'shelf.jpg'))
    await expect.poll(() => app.store.getState().joining).toBe(1)
    await app.openPhotos(given('drawer.jpg'))
    decoded.open()
    await opened
    expect(photoNames(app)).toEqual(['drawer.jpg'])
    expect(app.store.getState().joining).toBe(0)
    expect(names(app)).toEqual(['Carrot'])
  })
})

describe('removing a photo', () => {
  it('should end its look, and leave the others', async () => {
    const rest = gate()
    const { app, ports } = await started(async function* (request, signal) {
      if (request.photo.name !== 'shelf.jpg') return yield* looked(request)
      yield* looked(request).slice(0, 3)
      await rest.opened
      if (!signal.aborted) yield* looked(request).slice(3)
    })
    const opened = app.openPhotos(given('door.jpg', 'shelf.jpg'))
    await expect.poll(() => names(app)).toEqual(['Milk', 'Butter', 'Apple'])
    app.removePhoto(photoId(app, 'shelf.jpg'))
    expect(ports.signals.map(({ aborted }) => aborted)).toEqual([false, true])
    expect(status(app)).toBe('done')
    expect(names(app)).toEqual(['Milk', 'Butter'])
    rest.open()
    await opened
    expect(names(app)).toEqual(['Milk', 'Butter'])
    app.removePhoto(photoId(app, 'door.jpg'))
    expect(photoNames(app)).toEqual(['door.jpg'])
  })

  it('should show the photo beside it, close the card, and forget its failure', async () => {
    const { app } = await started(function* (request): Generator<LookEvent> {
      yield* looked(request)
      if (request.photo.name === 'drawer.jpg') yield { type: 'failure', lookId: 'l', failure: OFFLINE }
    })
    await app.openPhotos(given('door.jpg', 'drawer.jpg'))
    app.select(idOf(app, 'Carrot'))
    expect(shown(app)).toBe('drawer.jpg')
    app.removePhoto(photoId(app, 'drawer.jpg'))
    expect(shown(app)).toBe('door.jpg')
    expect(app.store.getState().selectedId).toBeUndefined()
    expect(status(app)).toBe('done')
  })
})

describe('what is shown', () => {
  it('should follow the selected item, not the hovered one', async () => {
    const { app } = await started()
    await app.openPhotos(given('door.jpg', 'drawer.jpg'))
    app.hover(idOf(app, 'Carrot'))
    expect(shown(app)).toBe('door.jpg')
    app.select(idOf(app, 'Carrot'))
    expect(shown(app)).toBe('drawer.jpg')
    app.select(idOf(app, 'Milk'))
    expect(shown(app)).toBe('door.jpg')
  })

  it('should keep a card open only on photos that show its item', async () => {
    const { app } = await started()
    await app.openPhotos(given('door.jpg', 'shelf.jpg', 'drawer.jpg'))
    app.select(idOf(app, 'Milk'))
    app.showPhoto(photoId(app, 'shelf.jpg'))
    expect(app.store.getState().selectedId).toBe(idOf(app, 'Milk'))
    app.showPhoto(photoId(app, 'drawer.jpg'))
    expect(app.store.getState().selectedId).toBeUndefined()
  })
})

describe('correcting items in several photos', () => {
  async function withTwoOpen() {
    const { app } = await started()
    await app.openPhotos(given('door.jpg', 'shelf.jpg'))
    return app
  }
  const itemOf = (app: App, name: string) =>
    rowsOf(app.store.getState()).find((row) => row.name === name)?.composed.item

  it('should add an item to the photo on screen, under an unused id', async () => {
    const app = await withTwoOpen()
    app.addItem(normalizedPoint(0.9, 0.9), 'Ham')
    app.showPhoto(photoId(app, 'shelf.jpg'))
    app.addItem(normalizedPoint(0.8, 0.8), 'Cheddar')
    expect(itemOf(app, 'Cheddar')).toMatchObject({ id: 'added-2', photo: photoId(app, 'shelf.jpg') })
    expect(app.store.getState().analysis?.edits).toMatchObject([
      { itemId: 'added-1', seen: 2 },
      { itemId: 'added-2', seen: 2, photo: photoId(app, 'shelf.jpg') },
    ])
    app.removePhoto(photoId(app, 'door.jpg'))
    app.addItem(normalizedPoint(0.7, 0.9), 'Olives')
    expect(itemOf(app, 'Olives')?.id).toBe('added-3')
  })

  it('should move an item only in the photo on screen', async () => {
    const app = await withTwoOpen()
    const before = itemOf(app, 'Milk')
    app.showPhoto(photoId(app, 'shelf.jpg'))
    app.move(before?.id ?? '', normalizedPoint(0.5, 0.5))
    expect(itemOf(app, 'Milk')?.anchor).toEqual(before?.anchor)
    expect(itemOf(app, 'Milk')?.alsoIn?.[0]?.anchor).toEqual({ x: 0.5, y: 0.5 })
  })

  it('should split items that are not the same, keep the card open, and undo the split', async () => {
    const app = await withTwoOpen()
    app.showPhoto(photoId(app, 'shelf.jpg'))
    app.select(idOf(app, 'Milk'))
    app.setApart(idOf(app, 'Milk'))
    expect(names(app).filter((name) => name === 'Milk')).toHaveLength(2)
    const { selectedId } = app.store.getState()
    const selected = rowsOf(app.store.getState()).find(({ id }) => id === selectedId)
    expect(selected?.composed.item.photo).toBe(photoId(app, 'shelf.jpg'))
    app.undo()
    expect(names(app)).toEqual(['Milk', 'Butter', 'Apple'])
  })

  it("should keep a person's name on the item they gave it to after a split", async () => {
    const app = await withTwoOpen()
    app.showPhoto(photoId(app, 'shelf.jpg'))
    app.rename(idOf(app, 'Milk'), 'Kefir')
    app.setApart(idOf(app, 'Kefir'))
    const inShelf = rowsOf(app.store.getState()).filter(
      ({ composed }) => composed.item.photo === photoId(app, 'shelf.jpg'),
    )
    expect(inShelf.map(({ name }) => name)).toContain('Kefir')
  })

  it('should undo and redo across photos, the last edit first', async () => {
    const app = await withTwoOpen()
    app.rename(idOf(app, 'Butter'), 'Margarine')
    app.showPhoto(photoId(app, 'shelf.jpg'))
    app.rename(idOf(app, 'Apple'), 'Pear')
    app.undo()
    expect(names(app)).toEqual(['Milk', 'Margarine', 'Apple'])
    app.undo()
    expect(names(app)).toEqual(['Milk', 'Butter', 'Apple'])
    app.redo()
    app.redo()
    expect(names(app)).toEqual(['Milk', 'Margarine', 'Pear'])
  })
})
