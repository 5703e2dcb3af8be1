import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  type AppOptions,
  type AppPage,
  atRest,
  backToStart,
  dotPixels,
  headline,
  onPhoto,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

const PHONE: AppOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const EMPTY = { x: 0.5, y: 0.5 }

let app: AppPage
let page: Page

/** One page for the tests of a kind of screen; each has the breakfast open anew, and nothing to undo. */
function withBreakfast(options: AppOptions = {}) {
  beforeAll(async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), options)
    page = app.page
    // Nothing that one test puts right comes back in the next.
    await page.evaluate(() => sessionStorage.setItem('dishlight.private.1', 'on'))
    await page.reload()
  })
  afterAll(() => app?.close())
  beforeEach(async () => {
    await backToStart(page)
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await headline(page, `${BREAKFAST.items.length} items found`)
    // The answer takes its room from the photo.
    await atRest(page)
    expect(await page.getByTitle('Undo').isDisabled()).toBe(true)
  })
  afterEach(() => expect(app.complaints).toEqual([]))
}

const onPage = (share: { x: number; y: number }) => onPhoto(page, BREAKFAST, share)

function croissant() {
  const box = BREAKFAST.items.find(({ label }) => label === 'croissant')?.box
  if (!box) throw new Error('no croissant')
  return { x: (box.xMin + box.xMax) / 2, y: (box.yMin + box.yMax) / 2 }
}

type Finger = { x: number; y: number; id: number }

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints })
}

const card = () => page.getByRole('dialog', { name: /croissant/i })

describe('dots under the mouse', () => {
  withBreakfast()

  it('should move an item by dragging its dot with the mouse, undo and redo it', async () => {
    const [from, to] = [await onPage(croissant()), await onPage(EMPTY)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await atRest(page)
    await page.mouse.click(to.x, to.y)
    await card().waitFor()
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    await page.getByTitle('Undo').click()
    await atRest(page)
    await page.mouse.click(to.x, to.y)
    await atRest(page)
    expect(await card().count()).toBe(0)
    await page.mouse.click(from.x, from.y)
    await card().waitFor()
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Redo' }).click()
    await atRest(page)
    await page.mouse.click(to.x, to.y)
    await card().waitFor()
  })

  it('should leave an item in place when its dot is dropped beside the photo', async () => {
    const from = await onPage(croissant())
    const above = await onPage({ x: 0.5, y: -0.05 })
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(above.x, above.y, { steps: 6 })
    await page.mouse.up()
    await atRest(page)
    expect(await page.getByTitle('Undo').isDisabled()).toBe(true)
  })
})

describe('dots under fingers', () => {
  withBreakfast(PHONE)

  it('should move an item by dragging its dot with a finger', async () => {
    const session = await page.context().newCDPSession(page)
    const [from, to] = [await onPage(croissant()), await onPage(EMPTY)]
    await touch(session, 'touchStart', [{ ...from, id: 1 }])
    for (const share of [0.3, 0.6, 1]) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, id: 1 }
      await touch(session, 'touchMove', [at])
    }
    await touch(session, 'touchEnd', [])
    await atRest(page)
    expect(await page.getByTitle('Undo').isEnabled()).toBe(true)
    await page.touchscreen.tap(to.x, to.y)
    await card().waitFor()
  })

  it('should zoom in on a pinch, and move no dot', async () => {
    const session = await page.context().newCDPSession(page)
    const middle = await onPage(croissant())
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
    expect(await page.getByTitle('Undo').isDisabled()).toBe(true)
    // Enlarged four times about the croissant, its dot is where it was and its neighbours are out of the way.
    await page.touchscreen.tap(middle.x, middle.y)
    await card().waitFor()
    await page.getByRole('button', { name: 'Close' }).tap()
    await card().waitFor({ state: 'detached' })
    await atRest(page)
    // One finger now moves the photo, not the dot under it.
    await touch(session, 'touchStart', [{ ...middle, id: 1 }])
    for (const dy of [15, 30, 45])
      await touch(session, 'touchMove', [{ x: middle.x, y: middle.y + dy, id: 1 }])
    await touch(session, 'touchEnd', [])
    await atRest(page)
    expect(await page.getByTitle('Undo').isDisabled()).toBe(true)
    await page.touchscreen.tap(middle.x, middle.y + 36)
    await card().waitFor()
  })
})
