import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type AppPage,
  backToStart,
  dotPixels,
  headline,
  itemOptions,
  listedItems,
  openApp,
} from '../support/app-page.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'
import { type MenuInPhotos, menuInPhotos, readsMenuPhotos } from '../support/menu-in-photos.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

let browser: Browser
let upstream: Upstream
let server: BuiltServer
let menu: MenuInPhotos

beforeAll(async () => {
  browser = await sharedChromium()
  menu = await menuInPhotos(browser)
  upstream = await startUpstream({ reply: readsMenuPhotos(menu) })
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
})

afterAll(async () => {
  await server?.close()
  await upstream?.close()
})

let app: AppPage
let page: Page

/** One page for all; each test begins on its start screen. */
beforeAll(async () => {
  app = await openApp(browser, server.url)
  page = app.page
})
beforeEach(() => backToStart(page))
afterEach(() => expect(app.complaints).toEqual([]))
afterAll(() => app?.close())

type Given = { readonly name: string; readonly bytes: Uint8Array }

async function choose(page: Page, button: Locator, given: readonly Given[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  const files = given.map(({ name, bytes }) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }))
  const opened = await chooser
  // Away from where the dots will be.
  await page.mouse.move(0, 0)
  await opened.setFiles(files)
}

const openButton = (page: Page) => page.getByRole('button', { name: 'Open a photo' })
const thumbnail = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Photos' }).getByRole('button', { name })
const current = (page: Page) => page.locator('[data-photo][aria-current]').getAttribute('aria-label')
const found = () => `${menu.dishes.length} items found`

async function expectMenuOrder(page: Page): Promise<void> {
  await page.getByLabel('Sort by').selectOption('place')
  await expect.poll(() => listedItems(page)).toEqual(menu.dishes)
}

describe('several photos of one menu', () => {
  it('should give one list in the menu’s order, and lead from a line to its dot', async () => {
    await choose(page, openButton(page), menu.photos)
    await headline(page, found())
    await expectMenuOrder(page)
    for (const dish of menu.inBoth)
      await itemOptions(page, new RegExp(`${dish}.*in photos 1 and 2`)).waitFor()
    await expect.poll(() => current(page)).toMatch(/^Photo 1, 6 items: upper.jpg$/)

    await itemOptions(page, /Lemon tart/).hover()
    await expect.poll(() => current(page)).toMatch(/^Photo 1/)
    await itemOptions(page, /Lemon tart/).click()
    await page.getByRole('dialog', { name: 'Lemon tart' }).waitFor()
    await expect.poll(() => current(page)).toMatch(/^Photo 2, 6 items: lower.jpg$/)
    await expect.poll(async () => (await dotPixels(page)).painted).toBeGreaterThan(500)
    await page.getByRole('application', { name: /^Photo 2 of 2: lower.jpg. 6 items marked here/ }).waitFor()
  })

  it('should come back from a saved report as it was', async () => {
    await choose(page, openButton(page), menu.photos)
    await headline(page, found())
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('button', { name: 'Share and save' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Save: Report' }).click()
    const report = readFileSync(await (await download).path())
    // Elsewhere: in an app that has seen nothing of it.
    await app.close()
    app = await openApp(browser, server.url)
    page = app.page
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a report' }).click()
    await (await chooser).setFiles({ name: 'menu.report.json', mimeType: 'application/json', buffer: report })
    await headline(page, found())
    await expectMenuOrder(page)
    await thumbnail(page, /^Photo 1, 6 items: upper.jpg/).waitFor()
    await thumbnail(page, /^Photo 2, .*lower.jpg/).waitFor()
  })

  it('should add and remove a photo by keyboard alone', async () => {
    const [upper, lower] = menu.photos
    await choose(page, openButton(page), [upper])
    await headline(page, `${upper.items.length} items found`)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Add to this' }).focus()
    await page.keyboard.press('Enter')
    const file = { name: lower.name, mimeType: 'image/jpeg', buffer: Buffer.from(lower.bytes) }
    await (await chooser).setFiles(file)
    await headline(page, found())
    await expect.poll(() => current(page)).toMatch(/^Photo 2, .*lower.jpg/)

    await thumbnail(page, /^Photo 2/).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => current(page)).toMatch(/^Photo 1/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Remove photo 1?' }).waitFor()
    await page.getByRole('button', { name: 'Remove the photo' }).focus()
    await page.keyboard.press('Enter')
    await headline(page, `${lower.items.length} items found`)
    await page.getByRole('heading', { name: 'lower.jpg' }).waitFor()
    await page.getByRole('navigation', { name: 'Photos' }).waitFor({ state: 'detached' })
  })

  it('should add a photo that is dropped on the offered area', async () => {
    const [upper, lower] = menu.photos
    await choose(page, openButton(page), [upper])
    await headline(page, `${upper.items.length} items found`)
    await page.evaluate(startDrag, Buffer.from(lower.bytes).toString('base64'))
    await page.getByText('Let go here to add it to this one').waitFor()
    await page.evaluate(letGoToAdd)
    await headline(page, found())
    await thumbnail(page, /^Photo 2, .*dropped.jpg/).waitFor()
  })

  it('should show every picture that was sent', async () => {
    await choose(page, openButton(page), menu.photos)
    await headline(page, found())
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('button', { name: 'See exactly what was sent' }).click()
    const dialog = page.getByRole('dialog', { name: 'Exactly what was sent' })
    await dialog.getByRole('heading', { name: 'Photo 2: lower.jpg' }).waitFor()
    await expect.poll(() => dialog.getByRole('img', { name: 'The picture as sent' }).count()).toBe(2)
  })
})

type Dragging = typeof globalThis & { carried: DataTransfer }

function startDrag(base64: string) {
  const carried = new DataTransfer()
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  carried.items.add(new File([bytes], 'dropped.jpg', { type: 'image/jpeg' }))
  ;(globalThis as Dragging).carried = carried
  document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer: carried }))
}

function letGoToAdd() {
  const { carried } = globalThis as Dragging
  const place = document.querySelector('[data-drop-to-add]')
  place?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }))
}
