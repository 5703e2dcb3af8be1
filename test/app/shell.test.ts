import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import type { Shell } from '../../src/app/ports.ts'
import { OFFLINE, scriptedPorts } from '../support/app-ports.ts'

type Told = {
  online: (online: boolean) => void
  newVersion: () => void
  files: (files: readonly File[]) => void
}

function appInShell(changes: Parameters<typeof scriptedPorts>[1] = {}, isReachable = true) {
  const told: Told = { online: () => {}, newVersion: () => {}, files: () => {} }
  const takeNewVersion = vi.fn()
  const install = vi.fn()
  const reload = vi.fn()
  const shell: Shell = {
    onNetwork: (tell) => void Object.assign(told, { online: tell }),
    onInstallOffer: (tell) => tell('by-hand'),
    install,
    onNewVersion: async (tell) => void Object.assign(told, { newVersion: tell }),
    takeNewVersion,
    fetchStylesAgain: async () => undefined,
    isReachable: async () => isReachable,
    reload,
    onFiles: async (open) => void Object.assign(told, { files: open }),
  }
  const app = createApp(scriptedPorts(undefined, { ...changes, shell }))
  app.listenToShell()
  return { app, told, takeNewVersion, install, reload, state: () => app.store.getState() }
}

const kinds = (app: ReturnType<typeof createApp>) => app.store.getState().toasts.map(({ kind }) => kind)

describe('a network that goes and comes', () => {
  it('should be told until it is back, and the models be asked for then', async () => {
    const listClients = vi.fn(async () => ({ ok: true as const, value: [] }))
    const { told, state } = appInShell({ listClients })
    told.online(false)
    expect(state().offline).toBe('network')
    expect(listClients).not.toHaveBeenCalled()
    told.online(true)
    expect(state().offline).toBeUndefined()
    expect(listClients).toHaveBeenCalledOnce()
  })

  it('should be told apart from a server that does not answer, whose models are still known', async () => {
    let up = true
    const offer = { family: 'google', name: 'Gemini', model: 'x', ready: true, local: false }
    const { app, state } = appInShell({
      listClients: async () => (up ? { ok: true, value: [offer] } : { ok: false, failure: OFFLINE }),
    })
    await app.refreshClients()
    up = false
    await app.refreshClients()
    expect(state()).toMatchObject({ offline: 'server', offers: [offer] })
    up = true
    await app.refreshClients()
    expect(state().offline).toBeUndefined()
  })
})

describe('a part of the app that did not come', () => {
  const fails = async () => false

  it('should come with a new page only where fetching it once more does not help', async () => {
    const { app, reload } = appInShell()
    await app.fetchPartAgain(async () => true)
    expect(reload).not.toHaveBeenCalled()
    await app.fetchPartAgain(fails)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('should not bring a new page while nothing answers, nor where that would lose something', async () => {
    const out = appInShell({}, false)
    await out.app.fetchPartAgain(fails)
    expect(out.reload).not.toHaveBeenCalled()
    const { app, reload } = appInShell()
    app.store.setState({ isPrivate: true })
    await app.fetchPartAgain(fails)
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('a new version', () => {
  it('should be told once, and loaded only when the person says so', async () => {
    const { app, told, takeNewVersion } = appInShell()
    told.newVersion()
    told.newVersion()
    expect(kinds(app)).toEqual(['new-version'])
    expect(takeNewVersion).not.toHaveBeenCalled()
    await app.takeNewVersion()
    expect(takeNewVersion).toHaveBeenCalledOnce()
  })

  it('should not be told while loading it would lose something', async () => {
    const { app, told } = appInShell()
    app.setPrivate(true)
    told.newVersion()
    expect(kinds(app)).toEqual([])
    app.setPrivate(false)
    expect(kinds(app)).toEqual(['new-version'])
  })

  it('should not be told while a key would be lost', async () => {
    const { app, told } = appInShell()
    app.setKey('google', 'abc')
    told.newVersion()
    expect(kinds(app)).toEqual([])
  })
})

describe('files from the system', () => {
  it('should open as photos', async () => {
    const { told, state } = appInShell()
    told.files([new File(['x'], 'lunch.jpg', { type: 'image/jpeg' })])
    await vi.waitFor(() => expect(state().photos.map(({ name }) => name)).toEqual(['lunch.jpg']))
  })

  it('should open as the report they are', async () => {
    const { told, state } = appInShell()
    told.files([new File(['{}'], 'lunch.report.json', { type: 'application/json' })])
    await expect.poll(() => state().trouble).toMatchObject({ kind: 'no-report' })
  })

  it('should be missed where a share brought none', () => {
    const { told, state } = appInShell()
    told.files([])
    expect(state().trouble).toEqual({ kind: 'nothing-shared' })
  })
})

it('should say how to install where the browser asks nothing itself', async () => {
  const { app, install, state } = appInShell()
  await app.install()
  expect(state().dialog).toBe('install')
  expect(install).not.toHaveBeenCalled()
})
