import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { statusOf } from '../../src/app/photo-looks.ts'
import { rowsOf } from '../../src/app/rows.ts'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { failuresOf } from '../../src/core/analysis/run.ts'
import { gate, OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'

const PHOTO = new Blob(['a photo'])

async function started(ports: ReturnType<typeof scriptedPorts>) {
  const app = createApp(ports)
  await app.start()
  return app
}

const names = (app: Awaited<ReturnType<typeof started>>) =>
  rowsOf(app.store.getState()).map(({ name }) => name)

describe('a look', () => {
  it('should show an item while the rest still streams', async () => {
    const rest = gate()
    const ports = scriptedPorts(async function* () {
      const events = lookOf(['Apple', 'Butter'])
      yield* events.slice(0, 3)
      await rest.opened
      yield* events.slice(3)
    })
    const app = await started(ports)
    const opened = app.openPhoto(PHOTO, 'lunch.jpg')
    await expect.poll(() => names(app)).toEqual(['Apple'])
    expect(statusOf(app.store.getState())).toBe('looking')
    rest.open()
    await opened
    expect(names(app)).toEqual(['Apple', 'Butter'])
    expect(statusOf(app.store.getState())).toBe('done')
    expect(app.store.getState().trouble).toBeUndefined()
  })

  it('should apply everything since the last frame in one update', async () => {
    const [told, rest] = [gate(), gate()]
    const ports = scriptedPorts(
      async function* () {
        yield* lookOf(['Apple', 'Butter', 'Milk']).slice(0, 5)
        told.open()
        await rest.opened
      },
      { frames: 'by-hand' },
    )
    const app = await started(ports)
    const opened = app.openPhoto(PHOTO, 'lunch.jpg')
    await expect.poll(() => ports.waitingFrames()).toBe(1)
    let changes = 0
    const before = app.store.getState().analysis
    app.store.subscribe((state, last) => {
      if (state.analysis !== last.analysis) changes += 1
    })
    expect(before?.sightings).toHaveLength(0)
    await told.opened
    ports.frame()
    expect(changes).toBe(1)
    expect(app.store.getState().analysis?.sightings).toHaveLength(3)
    rest.open()
    await opened
  })

  it('should keep what was found when the look fails half way, and find the rest on retry', async () => {
    let attempt = 0
    const ports = scriptedPorts(function* (): Generator<LookEvent> {
      attempt += 1
      if (attempt > 1) return yield* lookOf(['Apple', 'Butter'], 'second')
      yield* lookOf(['Apple'], 'first').slice(0, 3)
      yield { type: 'failure', lookId: 'first', failure: OFFLINE }
      yield { type: 'end', lookId: 'first', truncated: true }
    })
    const app = await started(ports)
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(statusOf(app.store.getState())).toBe('failed')
    expect(failuresOf(app.store.getState().run)).toEqual([OFFLINE])
    expect(names(app)).toEqual(['Apple'])

    await app.retry()
    expect(statusOf(app.store.getState())).toBe('done')
    expect(failuresOf(app.store.getState().run)).toEqual([])
    expect(names(app)).toEqual(['Apple', 'Butter'])
    expect(ports.asked[1]?.photo).toBe(ports.asked[0]?.photo)
  })

  it('should stop the client when the person cancels, and keep what was found', async () => {
    const ports = scriptedPorts(async function* (_request, signal) {
      yield* lookOf(['Apple']).slice(0, 3)
      await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped()))
      yield* lookOf(['Apple', 'Butter']).slice(3)
    })
    const app = await started(ports)
    const opened = app.openPhoto(PHOTO, 'lunch.jpg')
    await expect.poll(() => names(app)).toEqual(['Apple'])
    app.wrapUp()
    await opened
    expect(ports.signals[0]?.aborted).toBe(true)
    expect(statusOf(app.store.getState())).toBe('stopped')
    expect(Object.values(app.store.getState().run.photos)).toEqual([
      expect.not.objectContaining({ stage: expect.anything() }),
    ])
    expect(names(app)).toEqual(['Apple'])
  })

  it('should end reading with what was read when the person stops it, and at once when they stop it again', async () => {
    const ports = scriptedPorts(async function* ({ enough }, signal) {
      if (ports.made.at(-1)?.kind !== 'reader') return
      yield* lookOf([]).slice(0, 1)
      await new Promise<void>((stopped) => enough?.addEventListener('abort', () => stopped()))
      yield* lookOf(['Apple']).slice(1)
      await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped()))
    })
    const app = await started(ports)
    await app.openPhoto(PHOTO, 'menu.jpg')
    const reading = app.look({ kind: 'reader' })
    await expect.poll(() => ports.asked.length).toBe(2)
    app.wrapUp()
    await expect.poll(() => names(app)).toEqual(['Apple'])
    expect(statusOf(app.store.getState())).toBe('looking')
    app.wrapUp()
    await reading
    expect(statusOf(app.store.getState())).toBe('stopped')
    expect(names(app)).toEqual(['Apple'])
  })

  it('should end the first look when a second look at the same photo begins', async () => {
    let attempt = 0
    const ports = scriptedPorts(async function* (_request, signal) {
      attempt += 1
      if (attempt === 2) return yield* lookOf(['Butter'], 'second')
      yield* lookOf(['Apple'], 'first').slice(0, 3)
      await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped()))
    })
    const app = await started(ports)
    const opened = app.openPhoto(PHOTO, 'lunch.jpg')
    await expect.poll(() => names(app)).toEqual(['Apple'])
    await app.lookAgain()
    await opened
    expect(app.store.getState().analysis?.looks).toMatchObject([
      { id: 'first', ended: true },
      { id: 'second', ended: true },
    ])
  })

  it('should stop the first look when another photo is opened, and never mix the two', async () => {
    const late = gate()
    let attempt = 0
    const ports = scriptedPorts(async function* () {
      attempt += 1
      if (attempt === 2) return yield* lookOf(['Butter'], 'second')
      await late.opened
      yield* lookOf(['Apple'], 'first')
    })
    const app = await started(ports)
    const first = app.openPhoto(PHOTO, 'first.jpg')
    await expect.poll(() => ports.asked.length).toBe(1)
    const second = app.openPhoto(PHOTO, 'second.jpg')
    await second
    late.open()
    await first
    expect(ports.signals[0]?.aborted).toBe(true)
    expect(names(app)).toEqual(['Butter'])
    expect(statusOf(app.store.getState())).toBe('done')
  })

  it('should say so when no client can be made', async () => {
    const ports = scriptedPorts(() => [], { makeClient: async () => ({ ok: false, failure: OFFLINE }) })
    const app = await started(ports)
    await app.openPhoto(PHOTO, 'lunch.jpg')
    expect(statusOf(app.store.getState())).toBe('failed')
    expect(app.store.getState().trouble).toEqual({ kind: 'failure', failure: OFFLINE })
  })

  it('should show a bug as a bug, and keep what was found', async () => {
    const ports = scriptedPorts(function* () {
      yield* lookOf(['Apple']).slice(0, 3)
      throw new Error('a bug')
    })
    const app = await started(ports)
    await expect(app.openPhoto(PHOTO, 'lunch.jpg')).rejects.toThrow('a bug')
    expect(statusOf(app.store.getState())).toBe('failed')
    expect(app.store.getState().trouble).toEqual({ kind: 'bug' })
    expect(names(app)).toEqual(['Apple'])
  })

  it('should tell the model who it is for only when that is switched on', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']))
    const app = await started(ports)
    const [me] = app.store.getState().people
    app.setFact(me?.id ?? '', { kind: 'condition', id: 'high-cholesterol' }, true)
    await app.openPhoto(PHOTO, 'lunch.jpg')
    app.changeSettings({ tellModel: true })
    await app.lookAgain()
    expect(ports.asked.map((request) => request.opinionFor)).toEqual([undefined, 'high-cholesterol'])
  })
})
