// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserShell } from '../../src/shell/browser-shell.ts'

const NOT_BUILT = false

function userAgentIs(userAgent: string, maxTouchPoints = 0) {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints, onLine: true })
}

function offers(): (string | undefined)[] {
  window.matchMedia = () => ({ matches: false }) as MediaQueryList
  const told: (string | undefined)[] = []
  browserShell(NOT_BUILT).onInstallOffer((offer) => told.push(offer))
  return told
}

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(window, 'launchQueue')
})

describe('the offer to install', () => {
  it('should be the one of the browser, once it makes one and until it is taken', async () => {
    userAgentIs('Mozilla/5.0 (Linux; Android 14) Chrome/130')
    window.matchMedia = () => ({ matches: false }) as MediaQueryList
    const told: (string | undefined)[] = []
    const shell = browserShell(NOT_BUILT)
    shell.onInstallOffer((offer) => told.push(offer))
    const prompt = vi.fn()
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    window.dispatchEvent(offer)
    expect(offer.defaultPrevented).toBe(true)
    await shell.install()
    expect(prompt).toHaveBeenCalledOnce()
    window.dispatchEvent(new Event('appinstalled'))
    expect(told).toEqual([undefined, 'at-once', undefined])
  })

  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5],
  ])('should be by hand on %s', (userAgent, touches) => {
    userAgentIs(userAgent, touches)
    expect(offers()).toEqual(['by-hand'])
  })

  it('should not be made on a Mac, whose browser makes it', () => {
    userAgentIs('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')
    expect(offers()).toEqual([undefined])
  })
})

describe('files from the system', () => {
  it('should be opened as the launch brings them', async () => {
    const opened: string[] = []
    const setConsumer = vi.fn()
    Object.assign(window, { launchQueue: { setConsumer } })
    await browserShell(NOT_BUILT).onFiles((files) => opened.push(...files.map(({ name }) => name)))
    const [launch] = setConsumer.mock.calls[0] ?? []
    await launch({ files: [] })
    expect(opened).toEqual([])
    await launch({ files: [{ getFile: async () => new File(['x'], 'lunch.jpg') }] })
    expect(opened).toEqual(['lunch.jpg'])
  })

  it('should be told as none where a share went past the device', async () => {
    window.history.replaceState(null, '', '/?shared=lost')
    const opened: number[] = []
    await browserShell(NOT_BUILT).onFiles((files) => opened.push(files.length))
    expect(opened).toEqual([0])
    expect(window.location.search).toBe('')
  })
})

describe('the network', () => {
  it('should be told as it is, and as it changes', () => {
    const told: boolean[] = []
    const state = { onLine: false, userAgent: '', maxTouchPoints: 0 }
    vi.stubGlobal('navigator', state)
    browserShell(NOT_BUILT).onNetwork((online) => told.push(online))
    state.onLine = true
    window.dispatchEvent(new Event('online'))
    expect(told).toEqual([false, true])
  })
})
