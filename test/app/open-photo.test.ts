import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

const PHOTO = new Blob(['a photo'])

describe('opening a photo', () => {
  it('should have the first model that is ready look at it', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(ports.made).toEqual([{ kind: 'model', family: 'google' }])
  })

  it('should ask nobody when no model is ready, and leave the choice to the person', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']), {
      listClients: async () => ({ ok: true, value: [] }),
    })
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(ports.made).toEqual([])
    expect(app.store.getState()).toMatchObject({ status: 'idle', lastChoice: undefined })
    expect(app.store.getState().photo?.name).toBe('lunch.jpg')
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

  it('should replay a sample from its recording, whatever models there are', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    const [sample] = app.store.getState().samples
    if (!sample) throw new Error('no sample')
    await app.openSample(sample)
    expect(ports.made).toEqual([{ kind: 'sample', sample }])
    expect(app.store.getState()).toMatchObject({ status: 'done', sample })
  })

  it('should refuse a file with its reason and keep the photo that is open', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = createApp(ports)
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    const failure = { kind: 'photo', code: 'svg', retryable: false } as const
    const refusing = createApp({ ...ports, loadPhoto: async () => ({ ok: false, failure }) }, app.store)
    await refusing.openPhoto(PHOTO, 'drawing.svg')
    const { photo, analysis, trouble, status } = app.store.getState()
    expect(trouble).toEqual({ kind: 'failure', failure })
    expect(photo?.name).toBe('lunch.jpg')
    expect(analysis?.sightings).toHaveLength(1)
    expect(status).toBe('done')
  })

  it('should say when a sample cannot be fetched', async () => {
    const ports = scriptedPorts(() => [], { fetchSample: async () => ({ ok: false, failure: OFFLINE }) })
    const app = createApp(ports)
    await app.start()
    const [sample] = app.store.getState().samples
    if (!sample) throw new Error('no sample')
    await app.openSample(sample)
    expect(app.store.getState()).toMatchObject({
      photo: undefined,
      status: 'idle',
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
    expect(app.store.getState()).toMatchObject({ left: {}, status: 'stopped' })
  })

  it('should come back to the photo that was left with what was put right, until another is opened', async () => {
    const app = createApp(scriptedPorts(() => lookOf(['Apple'])))
    await app.start()
    await app.openPhoto(PHOTO, 'lunch.jpg')
    app.addItem({ x: 0.5, y: 0.5 }, 'Butter')
    app.close()
    expect(app.store.getState().left).toBeDefined()
    app.reopen()
    const { left, analysis, status } = app.store.getState()
    expect({ left, status }).toEqual({ left: undefined, status: 'done' })
    expect(analysis?.edits).toHaveLength(1)
    app.close()
    await app.openPhoto(PHOTO, 'dinner.jpg')
    expect(app.store.getState()).toMatchObject({ left: undefined, analysis: { edits: [] } })
  })
})
