import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type AppPage,
  atRest,
  backToStart,
  dotPixels,
  headline,
  itemOptions,
  listedItems,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'
import { holdAfterFirstItem } from '../support/upstream/hold.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const SAMPLES: { title: string }[] = JSON.parse(
  readFileSync(new URL('../../public/samples/samples.json', import.meta.url), 'utf8'),
)
const LABELS = BREAKFAST.items.map(({ label }) => label.charAt(0).toUpperCase() + label.slice(1))

let browser: Browser
let upstream: Upstream
let server: BuiltServer
let photo: Uint8Array

beforeAll(async () => {
  browser = await sharedChromium()
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), pieceChars: 40 })
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
  photo = (await breakfastPhoto()).sent.bytes
})

afterAll(async () => {
  await server?.close()
  await upstream?.close()
})

beforeEach(() => upstream.set({ behaviour: { kind: 'ok' }, onPiece: undefined }))

async function withApp(use: (app: AppPage) => Promise<void>, url = server.url) {
  const app = await openApp(browser, url)
  try {
    await use(app)
    expect(app.complaints).toEqual([])
  } finally {
    await app.close()
  }
}

describe('the built app', () => {
  it('should go Back to the start and Forward to the photo, with the focus on the headline', async () => {
    await withApp(async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 500 })
      await page.getByRole('button', { name: SAMPLES[0]?.title ?? '' }).click()
      await headline(page, /items found/)
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('status-headline')
      const found = await listedItems(page)
      await page.goBack()
      await page.getByRole('button', { name: `Back to ${SAMPLES[0]?.title}` }).waitFor()
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
      await page.goForward()
      await headline(page, /items found/)
      await page.getByRole('button', { name: 'Dishlight: back to the start' }).click()
      await page.getByRole('button', { name: `Back to ${SAMPLES[0]?.title}` }).click()
      await headline(page, /items found/)
      expect(await listedItems(page)).toEqual(found)
    })
  })

  it('should put dots on every prepared sample without asking any model', async () => {
    await withApp(async ({ page, requests }) => {
      expect(SAMPLES.length).toBeGreaterThan(1)
      for (const { title } of SAMPLES) {
        await backToStart(page)
        await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
        await page.getByRole('heading', { name: title }).waitFor()
        await headline(page, /^\d+ items found$/)
        expect((await listedItems(page)).length, title).toBeGreaterThanOrEqual(10)
        await expect
          .poll(async () => (await dotPixels(page)).painted, { message: title })
          .toBeGreaterThan(2_000)
        expect(await page.getByText('Prepared sample').isVisible(), title).toBe(true)
      }
      expect(requests.filter((url) => url.includes('/api/looks'))).toEqual([])
    })
  })

  it('should show the items of a photo, and their dots, while the model is still answering', async () => {
    const hold = holdAfterFirstItem()
    upstream.set({ onPiece: hold.onPiece })
    await withApp(async ({ page }) => {
      await openFile(page, photo)
      await itemOptions(page).first().waitFor()
      expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true)
      expect((await listedItems(page)).length).toBe(1)
      await expect.poll(async () => (await dotPixels(page)).painted).toBeGreaterThan(100)
      expect(upstream.requests.at(-1)?.completed).toBe(false)
      hold.open()
      await headline(page, `${LABELS.length} items found`)
      expect((await listedItems(page)).map(withoutCount).sort()).toEqual([...LABELS].sort())
      await expect.poll(async () => (await dotPixels(page)).painted).toBeGreaterThan(1_000)
    })
  })

  it('should stop the model when the person stops, and keep what was found', async () => {
    upstream.set({ onPiece: holdAfterFirstItem().onPiece })
    await withApp(async ({ page }) => {
      await openFile(page, photo)
      await itemOptions(page).first().waitFor()
      await page.getByRole('button', { name: 'Stop' }).click()
      await headline(page, /^Stopped\. /)
      await expect.poll(() => upstream.requests.at(-1)?.disconnected).toBe(true)
      expect((await listedItems(page)).length).toBeGreaterThan(0)
    })
  })

  it('should keep what was found when the answer is cut off, and find the rest on Retry', async () => {
    upstream.set({ behaviour: { kind: 'cut-off', afterChars: 700 } })
    await withApp(async ({ page }) => {
      await openFile(page, photo)
      await page.getByRole('alert').waitFor()
      await expect.poll(async () => (await listedItems(page)).length).toBeGreaterThan(0)
      upstream.set({ behaviour: { kind: 'ok' } })
      await page.getByRole('button', { name: 'Retry' }).click()
      await headline(page, `${LABELS.length} items found`)
      await page.getByRole('alert').waitFor({ state: 'detached' })
    })
  })

  it('should say why a file is refused, and stay usable', async () => {
    await withApp(async ({ page }) => {
      await openFile(page, new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.jpg')
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('SVG')
      await openFile(page, photo)
      await itemOptions(page).first().waitFor()
    })
  })
})

describe('a server that has no key', () => {
  let alone: BuiltServer
  beforeAll(async () => {
    alone = await startBuiltServer({ GOOGLE_BASE_URL: `${upstream.url}/v1` })
  })
  afterAll(() => alone?.close())

  it('should ask nobody, and let the person add items by hand', async () => {
    const asked = upstream.requests.length
    await withApp(async ({ page, requests }) => {
      await openFile(page, photo)
      await page.getByRole('button', { name: /Tap items in by hand/ }).click()
      await page.locator('.pl-surface').click({ position: { x: 300, y: 400 } })
      await page.getByRole('combobox', { name: 'What is it?' }).fill('Butter')
      await page.keyboard.press('Enter')
      await itemOptions(page, /Butter/).waitFor()
      expect(requests.filter((url) => url.includes('/api/looks'))).toEqual([])
    }, alone.url)
    expect(upstream.requests.length).toBe(asked)
  })

  it('should be sent a key from Settings, alone, which is not stored', async () => {
    await withApp(async ({ page }) => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByLabel('Who looks at photos').selectOption({ label: 'Gemini: needs a key' })
      await page.getByLabel('Key', { exact: true }).fill('canary-key')
      await page.getByRole('button', { name: 'Done' }).click()
      await openFile(page, photo)
      await headline(page, `${LABELS.length} items found`)
      const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
      expect(stored).not.toContain('canary-key')
    }, alone.url)
    expect(alone.log()).not.toContain('canary-key')
  })
})

describe('a photo that was looked at', () => {
  let app: AppPage
  beforeAll(async () => {
    upstream.set({ behaviour: { kind: 'ok' }, onPiece: undefined })
    app = await openApp(browser, server.url)
    await openFile(app.page, photo)
    await headline(app.page, `${LABELS.length} items found`)
  })
  afterEach(() => expect(app.complaints).toEqual([]))
  afterAll(() => app?.close())

  it('should show the exact picture that was sent, without metadata', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('button', { name: 'See exactly what was sent' }).click()
    const dialog = page.getByRole('dialog', { name: 'Exactly what was sent' })
    const download = page.waitForEvent('download')
    await dialog.getByRole('link', { name: 'Save this picture' }).click()
    const bytes = readFileSync(await (await download).path())
    const { width, height, exif } = await sharp(bytes).metadata()
    expect(await dialog.textContent()).toContain(
      `${width} × ${height} pixels, ${bytes.length.toLocaleString('en')} bytes`,
    )
    expect(exif).toBeUndefined()
    expect(bytes.equals(upstream.requests.at(-1)?.image?.bytes ?? Buffer.of())).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
  })

  it('should respond to a click beside the photo when a place is wanted', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Add an item' }).click()
    await page.locator('.pl-surface').click({ position: { x: 8, y: 200 } })
    await page.locator('.mode-banner').getByText('Tap on the photo itself.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('button', { name: 'See exactly what was sent' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('should save a report and open it again with the same items', async () => {
    const { page } = app
    await expect.poll(() => listedItems(page)).toHaveLength(LABELS.length)
    const items = await listedItems(page)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('button', { name: 'Share and save' }).click()
    const share = page.getByRole('dialog', { name: 'Share and save' })
    expect(await share.getByRole('checkbox').isChecked()).toBe(false)
    const download = page.waitForEvent('download')
    await share.getByRole('button', { name: 'Save: Report' }).click()
    const path = await (await download).path()
    await share.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Dishlight: back to the start' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a report' }).click()
    await (await chooser).setFiles(path)
    await headline(page, `${LABELS.length} items found`)
    await expect.poll(() => listedItems(page)).toEqual(items)
  })

  it('should judge for another person at once, in other colours, without a request', async () => {
    const { page, requests } = app
    await atRest(page)
    const before = await dotPixels(page)
    const asked = requests.length
    await page.getByRole('button', { name: /Who is it for/ }).click()
    await page.getByRole('button', { name: 'Allergies' }).click()
    await page.getByRole('button', { name: 'Milk', exact: true }).click()
    await itemOptions(page, /butter.*Avoid/i).waitFor()
    await expect.poll(async () => (await dotPixels(page)).picture).not.toBe(before.picture)
    expect(requests.slice(asked)).toEqual([])
  })
})

const withoutCount = (name: string) => name.replace(/\s*×\d+$/, '')
