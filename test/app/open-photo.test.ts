import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { isAsked, statusOf } from '../../src/app/photo-looks.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import { PART_MISSING } from '../../src/core/terms/failure.ts'
import { OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

const PHOTO = new Blob(['a photo'])

describe('opening a photo', () => {
  it('should send it to the first model that is ready', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(ports.made).toEqual([{ kind: 'model', family: 'google' }])
  })

  it('should ask no model when none is ready, and leave the choice to the person', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']), {
      listClients: async () => ({ ok: true, value: [] }),
    })
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(ports.made).toEqual([])
    expect(statusOf(app.store.getState())).toBe('idle')
    expect(isAsked(app.store.getState())).toBe(false)
    expect(app.store.getState().photos.map(({ name }) => name)).toEqual(['lunch.jpg'])
  })

  it('should use a key typed in Settings, with the model and frame set for that family', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    const frame = { order: 'yxyx', scale: { kind: 'range', max: 1000 } } as const
    app.changeSettings({
      look: { family: 'anthropic' },
      models: { anthropic: 'c-2' },
      frames: { anthropic: frame },
    })
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(ports.made).toEqual([])
    app.setKey('anthropic', ' secret ')
    await app.lookAgain()
    expect(ports.made).toEqual([{ kind: 'model', family: 'anthropic', model: 'c-2', frame, key: 'secret' }])
  })

  it.each(['schlüssel', 'two parts', '“quoted”'])(
    'should refuse the key %s and keep the one there was',
    (odd) => {
      const app = createApp(scriptedPorts())
      app.setKey('anthropic', '  secret\n')
      app.setKey('anthropic', odd)
      expect(app.store.getState()).toMatchObject({ keys: { anthropic: 'secret' }, refusedKey: 'anthropic' })
      app.setKey('anthropic', '')
      expect(app.store.getState()).toMatchObject({ keys: { anthropic: '' }, refusedKey: undefined })
    },
  )

  it('should fetch the food table once something is opened, not before', async () => {
    let fetched = 0
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const loadFoods = () => {
      fetched += 1
      return ports.loadFoods()
    }
    const app = createApp({ ...ports, loadFoods })
    await app.start()
    expect(fetched).toBe(0)
    await app.openPhoto(PHOTO, 'lunch.jpg')
    await app.openPhoto(PHOTO, 'dinner.jpg')
    expect(fetched).toBe(1)
    expect(rowsOf(app.store.getState())).toHaveLength(1)
  })

  it('should say that the food table is missing, and judge as soon as it has loaded', async () => {
    let there = false
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const loadFoods = () => (there ? ports.loadFoods() : Promise.reject(new TypeError('Failed to fetch')))
    const app = createApp({ ...ports, loadFoods })
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(app.store.getState()).toMatchObject({ foodsMissing: true, foods: undefined })
    there = true
    await app.loadFoods()
    expect(app.store.getState().foodsMissing).toBe(false)
    expect(rowsOf(app.store.getState())).toHaveLength(1)
  })

  it('should replay a sample from its recording, whatever models there are', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    const [sample] = app.store.getState().samples
    if (!sample) throw new Error('no sample')
    await app.openSample(sample)
    expect(ports.made).toEqual([{ kind: 'sample', sample }])
    expect(statusOf(app.store.getState())).toBe('done')
    expect(app.store.getState().sample).toBe(app.store.getState().photos[0]?.sha256)
  })

  it('should say why it refuses a file, and keep the open photo', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    const failure = { kind: 'photo', code: 'svg', retryable: false } as const
    const refusing = createApp({ ...ports, loadPhoto: async () => ({ ok: false, failure }) }, app.store)
    await refusing.openPhoto(PHOTO, 'drawing.svg')
    const { photos, analysis, trouble } = app.store.getState()
    expect(trouble).toEqual({ kind: 'failure', failure })
    expect(photos.map(({ name }) => name)).toEqual(['lunch.jpg'])
    expect(analysis?.sightings).toHaveLength(1)
    expect(statusOf(app.store.getState())).toBe('done')
  })

  it('should keep the files while the part that opens them is missing, and open them when that is asked for', async () => {
    let isOut = true
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp({
      ...ports,
      loadPhoto: async (...given) =>
        isOut ? { ok: false, failure: PART_MISSING } : await ports.loadPhoto(...given),
    })
    await app.start()
    await app.openPhotos([
      { file: PHOTO, name: 'lunch.jpg' },
      { file: PHOTO, name: 'dinner.jpg' },
    ])
    const { trouble, preparing } = app.store.getState()
    expect({ trouble, preparing }).toMatchObject({ trouble: { failure: PART_MISSING }, preparing: false })
    isOut = false
    if (trouble?.kind === 'failure') trouble.again?.()
    await expect
      .poll(() => app.store.getState().photos.map(({ name }) => name))
      .toEqual(['lunch.jpg', 'dinner.jpg'])
    expect(app.store.getState().trouble).toBeUndefined()
  })

  it('should say when a sample cannot be fetched', async () => {
    const ports = scriptedPorts(() => [], { fetchSample: async () => ({ ok: false, failure: OFFLINE }) })
    const app = createApp(ports)
    await app.start()
    const [sample] = app.store.getState().samples
    if (!sample) throw new Error('no sample')
    await app.openSample(sample)
    expect(statusOf(app.store.getState())).toBe('idle')
    expect(app.store.getState()).toMatchObject({
      photos: [],
      trouble: { kind: 'failure', failure: OFFLINE },
    })
  })

  it('should go back to the start and stop the look', async () => {
    const ports = scriptedPorts(async function* (_request, signal) {
      yield* lookOf(['Apple']).slice(0, 3)
      await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped()))
    })
    const app = createApp(ports)
    await app.start()
    const opened = app.openPhoto(PHOTO, 'lunch.jpg')
    await expect.poll(() => app.store.getState().analysis?.sightings.length).toBe(1)
    app.close()
    await opened
    expect(ports.signals[0]?.aborted).toBe(true)
    expect(app.store.getState().left).toBeDefined()
    expect(statusOf(app.store.getState())).toBe('stopped')
  })

  it('should return to the photo that was left, with its corrections, until another is opened', async () => {
    const app = createApp(scriptedPorts(() => lookOf(['Apple'])))
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    app.addItem(normalizedPoint(0.5, 0.5), 'Butter')
    app.close()
    expect(app.store.getState().left).toBeDefined()
    app.reopen()
    const { left, analysis } = app.store.getState()
    expect(left).toBeUndefined()
    expect(statusOf(app.store.getState())).toBe('done')
    expect(analysis?.edits).toHaveLength(1)
    app.close()
    await app.openPhoto(PHOTO, 'dinner.jpg')
    expect(app.store.getState()).toMatchObject({ left: undefined, analysis: { edits: [] } })
  })
})
