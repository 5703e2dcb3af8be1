import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rememberChanges, rememberedStore } from '../../src/app/persist.ts'
import { scriptedPorts } from '../support/app-ports.ts'

describe('the guided look', () => {
  it('should begin at a sample where no photo is open, and not be offered again once it ended', async () => {
    const ports = scriptedPorts()
    const store = rememberedStore(ports.memory)
    rememberChanges(store, ports.memory)
    const app = createApp(ports, store)
    await app.beginTour()
    expect(store.getState()).toMatchObject({ touring: true })
    expect(store.getState().photos.map(({ name }) => name)).toEqual(['Open fridge'])
    app.endTour()
    expect(store.getState()).toMatchObject({ touring: false, settings: { shownAround: true } })
    expect(rememberedStore(ports.memory).getState().settings.shownAround).toBe(true)
  })

  it('should keep to the photo that is open', async () => {
    const app = createApp(scriptedPorts())
    await app.openPhoto(new Blob(['x']), 'lunch.jpg')
    await app.beginTour()
    expect(app.store.getState().photos.map(({ name }) => name)).toEqual(['lunch.jpg'])
    expect(app.store.getState().touring).toBe(true)
  })

  it('should say why where no sample can be had', async () => {
    const app = createApp(scriptedPorts(undefined, { listSamples: async () => [] }))
    await app.beginTour()
    expect(app.store.getState()).toMatchObject({ touring: false, trouble: { kind: 'failure' } })
  })
})
