import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AppPage, backToStart, headline, listening, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { launchChromium } from '../support/chromium.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const FOUND = `${BREAKFAST.items.length} items found`

let browser: Browser
let upstream: Upstream
let server: BuiltServer
let photo: Uint8Array
let app: AppPage
let page: Page

beforeAll(async () => {
  browser = await launchChromium({
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  })
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
  photo = (await breakfastPhoto()).sent.bytes
  app = await openApp(browser, server.url, { permissions: ['clipboard-read', 'clipboard-write'] })
  page = app.page
})

/** One page for all; each test begins on its start screen. */
beforeEach(() => backToStart(page))

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await upstream?.close()
})

/** Hands the page a file as the browser does with a drop or a paste: one event of that kind on the page. */
async function handOver(kind: 'drop' | 'paste', bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ kind, base64 }) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      data.items.add(new File([bytes], 'handed.jpg', { type: 'image/jpeg' }))
      const given = { bubbles: true, cancelable: true }
      const target = document.body
      if (kind === 'paste') {
        target.dispatchEvent(new ClipboardEvent('paste', { ...given, clipboardData: data }))
        return
      }
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { ...given, dataTransfer: data }))
    },
    { kind, base64: Buffer.from(bytes).toString('base64') },
  )
}

describe('opening a photo', () => {
  afterEach(() => expect(app.complaints).toEqual([]))

  it.each(['drop', 'paste'] as const)('should look at a photo that arrives by %s', async (kind) => {
    // Another each time: the app knows a photo again.
    const turned = kind === 'drop' ? sharp(photo).flip() : sharp(photo).flop()
    const looks = upstream.requests.length
    await handOver(kind, await turned.jpeg().toBuffer())
    await headline(page, FOUND)
    await page.getByRole('heading', { name: 'handed.jpg' }).waitFor()
    expect(upstream.requests.length).toBe(looks + 1)
  })

  it('should replace the open photo with one that is dropped on it', async () => {
    await openFile(page, photo)
    await headline(page, FOUND)
    await handOver('drop', photo)
    await page.getByRole('heading', { name: 'handed.jpg' }).waitFor()
    await headline(page, FOUND)
  })

  it('should add a pasted photo to the open one', async () => {
    await openFile(page, photo)
    await headline(page, FOUND)
    const other = await sharp(photo).negate({ alpha: false }).jpeg().toBuffer()
    await handOver('paste', other)
    await page
      .getByRole('button', { name: /handed\.jpg/ })
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /breakfast\.jpg/ })
      .first()
      .waitFor()
  })

  it('should take the picture on the clipboard when Paste is pressed', async () => {
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(640, 480)
      canvas.getContext('2d')?.fillRect(0, 0, 320, 480)
      const png = await canvas.convertToBlob({ type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    })
    await page.getByRole('button', { name: 'Paste', exact: true }).click()
    await headline(page, FOUND)
  })

  it('should say that there is nothing to paste', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('toast'))
    await page.getByRole('button', { name: 'Paste', exact: true }).click()
    await page.getByText('There is no photo to paste. Copy one first.').waitFor()
  })

  it('should take a photo with the camera, and switch it off', async () => {
    const looks = upstream.requests.length
    await page.evaluate(noteTracks)
    await page.getByRole('button', { name: 'Take a photo' }).click()
    const dialog = page.getByRole('dialog', { name: 'Take a photo' })
    await expect.poll(() => dialog.locator('video').evaluate(isPlaying)).toBe(true)
    await dialog.getByRole('button', { name: 'Take it' }).click()
    await headline(page, FOUND)
    await expect.poll(() => page.evaluate(trackStates)).toEqual(['ended'])
    expect(upstream.requests.length).toBe(looks + 1)
    const sent = upstream.requests.at(-1)?.image
    expect(sent?.bytes.length).toBeGreaterThan(5_000)
  })
})

describe('opening a photo when its screen cannot be loaded', () => {
  it('should keep the photo, and show it on Retry', async () => {
    await page.route('**/analysis-screen-*.js', (route) => route.abort())
    await page.goto(server.url)
    await listening(page)
    await openFile(page, photo)
    await page.getByText('Part of Dishlight could not be loaded. Your photo is kept.').waitFor()
    await page.unroute('**/analysis-screen-*.js')
    await page.getByRole('button', { name: 'Retry' }).click()
    await headline(page, FOUND)
  })

  it('should keep the photo while there is no connection, and show it with its styles once there is', async () => {
    await page.goto(server.url)
    await listening(page)
    // What the browser keeps from the other tests would do.
    await page.route('**/assets/**', (route) => route.abort())
    await page.context().setOffline(true)
    await openFile(page, photo)
    const missing = page.getByText(
      'Part of Dishlight could not be loaded because there is no connection. Your photo is kept.',
    )
    await missing.waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    await missing.waitFor()
    await page.unroute('**/assets/**')
    await page.context().setOffline(false)
    // The part that opens photos comes first, then the screen with what is found.
    const retry = page.getByRole('button', { name: 'Retry' })
    const found = page.locator('.status-headline').filter({ hasText: FOUND })
    await expect
      .poll(
        async () => {
          if ((await found.count()) > 0) return true
          if (await retry.first().isVisible()) await retry.first().click()
          return false
        },
        { timeout: 15_000, interval: 500 },
      )
      .toBe(true)
    expect(await page.locator('.pl-surface').evaluate((surface) => getComputedStyle(surface).position)).toBe(
      'relative',
    )
  })
})

function isPlaying(video: HTMLVideoElement | SVGElement): boolean {
  return video instanceof HTMLVideoElement && video.videoWidth > 0 && video.currentTime > 0
}

type Noted = typeof globalThis & { tracks: MediaStreamTrack[] }

/** Keeps every camera track the page opens, to see later whether it is off. */
function noteTracks() {
  const tracks: MediaStreamTrack[] = []
  ;(globalThis as Noted).tracks = tracks
  const { mediaDevices } = navigator
  const open = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await open(wanted)
    tracks.push(...stream.getTracks())
    return stream
  }
}

function trackStates(): string[] {
  return (globalThis as Noted).tracks.map(({ readyState }) => readyState)
}
