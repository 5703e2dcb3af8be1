import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type AppPage, atRest, dotPixels, headline, onPhoto, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { launchChromium } from '../support/chromium.ts'

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const EMPTY = { x: 0.5, y: 0.5 }

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
})

async function withBreakfast(use: (app: AppPage) => Promise<void>, options: BrowserContextOptions = {}) {
  const app = await openApp(browser, inject('serverUrl'), options)
  try {
    await openFile(app.page, (await breakfastPhoto()).sent.bytes)
    await headline(app.page, `${BREAKFAST.items.length} items found`)
    await use(app)
    expect(app.complaints).toEqual([])
  } finally {
    await app.close()
  }
}

const onPage = (page: Page, share: { x: number; y: number }) => onPhoto(page, BREAKFAST, share)

function croissant() {
  const box = BREAKFAST.items.find(({ label }) => label === 'croissant')?.box
  if (!box) throw new Error('no croissant')
  return { x: (box.xMin + box.xMax) / 2, y: (box.yMin + box.yMax) / 2 }
}

type Finger = { x: number; y: number; id: number }

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints })
}

const card = (page: Page) => page.getByRole('dialog', { name: /croissant/i })

describe('dots under the mouse and under fingers', () => {
  it('should move an item by dragging its dot with the mouse, undo and redo it', async () => {
    await withBreakfast(async ({ page }) => {
      const [from, to] = [await onPage(page, croissant()), await onPage(page, EMPTY)]
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
      await atRest(page)
      await page.mouse.click(to.x, to.y)
      await card(page).waitFor()
      await page.keyboard.press('Escape')
      await card(page).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Undo' }).click()
      await atRest(page)
      await page.mouse.click(to.x, to.y)
      await atRest(page)
      expect(await card(page).count()).toBe(0)
      await page.mouse.click(from.x, from.y)
      await card(page).waitFor()
      await page.keyboard.press('Escape')
      await card(page).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Redo' }).click()
      await atRest(page)
      await page.mouse.click(to.x, to.y)
      await card(page).waitFor()
    })
  })

  it('should leave an item in place when its dot is dropped beside the photo', async () => {
    await withBreakfast(async ({ page }) => {
      const from = await onPage(page, croissant())
      const above = await onPage(page, { x: 0.5, y: -0.05 })
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(above.x, above.y, { steps: 6 })
      await page.mouse.up()
      await atRest(page)
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
    })
  })

  it('should move an item by dragging its dot with a finger', async () => {
    await withBreakfast(async ({ page }) => {
      const session = await page.context().newCDPSession(page)
      const [from, to] = [await onPage(page, croissant()), await onPage(page, EMPTY)]
      await touch(session, 'touchStart', [{ ...from, id: 1 }])
      for (const share of [0.3, 0.6, 1]) {
        const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, id: 1 }
        await touch(session, 'touchMove', [at])
      }
      await touch(session, 'touchEnd', [])
      await atRest(page)
      expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true)
      await page.touchscreen.tap(to.x, to.y)
      await card(page).waitFor()
    }, PHONE)
  })

  it('should zoom in on a pinch, and move no dot', async () => {
    await withBreakfast(async ({ page }) => {
      const session = await page.context().newCDPSession(page)
      const middle = await onPage(page, croissant())
      const before = (await dotPixels(page)).picture
      const fingers = (apart: number) => [
        { x: middle.x - apart, y: middle.y, id: 1 },
        { x: middle.x + apart, y: middle.y, id: 2 },
      ]
      await touch(session, 'touchStart', fingers(12))
      for (const apart of [20, 32, 48]) await touch(session, 'touchMove', fingers(apart))
      await touch(session, 'touchEnd', [])
      await expect.poll(async () => (await dotPixels(page)).picture === before).toBe(false)
      await atRest(page)
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
      // Enlarged four times about the croissant, its dot is where it was and its neighbours are out of the way.
      await page.touchscreen.tap(middle.x, middle.y)
      await card(page).waitFor()
      await page.getByRole('button', { name: 'Close' }).tap()
      await card(page).waitFor({ state: 'detached' })
      await atRest(page)
      // One finger now moves the photo, not the dot under it.
      await touch(session, 'touchStart', [{ ...middle, id: 1 }])
      for (const dy of [15, 30, 45])
        await touch(session, 'touchMove', [{ x: middle.x, y: middle.y + dy, id: 1 }])
      await touch(session, 'touchEnd', [])
      await atRest(page)
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
      await page.touchscreen.tap(middle.x, middle.y + 36)
      await card(page).waitFor()
    }, PHONE)
  })
})
