import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  type AppPage,
  atRest,
  headline,
  itemOptions,
  onPhoto,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

let app: AppPage

/** One page for all: the first is on the start screen, the others have the breakfast open. */
beforeAll(async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  app = await openApp(await sharedChromium(), inject('serverUrl'), phone)
})

afterEach(() => expect(app.complaints).toEqual([]))

afterAll(() => app?.close())

const widthOfPage = () => app.page.evaluate(() => document.documentElement.scrollWidth)

describe('a phone', () => {
  it('should keep a long word inside its field', async () => {
    const { page } = app
    await page.getByLabel('In your own words').fill('a'.repeat(300))
    await page.getByRole('button', { name: 'Add', exact: true }).tap()
    await page.getByText(/Not understood/).waitFor()
    await expect.poll(widthOfPage).toBeLessThanOrEqual(390)
  })
})

describe('a phone with a photo open', () => {
  beforeAll(async () => {
    await openFile(app.page, (await breakfastPhoto()).sent.bytes)
    await headline(app.page, `${BREAKFAST.items.length} items found`)
  })

  it('should open a card with a tap on its dot, correct it, and close it', async () => {
    const { page } = app
    const croissant = BREAKFAST.items.find(({ label }) => label === 'croissant')
    if (!croissant) throw new Error('no croissant')

    const { box } = croissant
    const middle = { x: (box.xMin + box.xMax) / 2, y: (box.yMin + box.yMax) / 2 }
    const at = await onPhoto(page, BREAKFAST, middle)
    await page.touchscreen.tap(at.x, at.y)
    const card = page.getByRole('dialog', { name: /croissant/i })
    await card.waitFor()

    const bottom = async () => {
      const sheet = await card.boundingBox()
      return sheet && { x: sheet.x, width: sheet.width, bottom: Math.round(sheet.y + sheet.height) }
    }
    await expect.poll(bottom).toEqual({ x: 0, width: 390, bottom: 844 })
    await card.getByText('Put it right').tap()
    await card.getByLabel('Amount, grams').fill('80')
    await card.getByRole('button', { name: 'Set' }).tap()
    await card.getByText(/80 g, set by you/).waitFor()
    await card.getByRole('button', { name: 'Close' }).tap()
    await expect.poll(() => card.count()).toBe(0)
    await expect.poll(widthOfPage).toBeLessThanOrEqual(390)
  })

  it('should scroll nothing of a card under its close button', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Show the list' }).tap()
    await itemOptions(page).first().tap()
    const card = page.getByRole('dialog')
    const [close, scrolled] = [card.getByRole('button', { name: 'Close' }), card.locator('.pl-hover-scroll')]
    await atRest(page)
    const [above, below] = [await close.boundingBox(), await scrolled.boundingBox()]
    if (!above || !below) throw new Error('no card')
    expect(above.y + above.height).toBeLessThanOrEqual(below.y)
    await close.tap()
  })

  it('should show who it is for until Done is tapped, the button in sight', async () => {
    const { page } = app
    await page.getByRole('button', { name: /^Who is it for/ }).tap()
    const who = page.getByRole('region', { name: 'Who is it for?' })
    await who.getByRole('button', { name: 'Add a person' }).scrollIntoViewIfNeeded()
    await who.getByRole('button', { name: 'Done' }).tap()
    await who.waitFor({ state: 'hidden' })
  })

  it('should let you type a name right after tapping a place', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Add an item' }).tap()
    await page.locator('.pl-surface').tap()
    await page.getByRole('combobox', { name: 'What is it?' }).waitFor()
    const card = page.getByRole('dialog')
    const heightOf = async () => (await card.boundingBox())?.height ?? 0
    // A field alone leaves most of the photo in sight.
    expect(await heightOf()).toBeLessThan(200)
    await page.keyboard.type('Almond milk')
    await page.keyboard.press('Enter')
    await itemOptions(page, /Almond milk/).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  })

  it('should ask which food half a name means, and take it as it stands where that is chosen', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Add an item' }).tap()
    await page.locator('.pl-surface').tap()
    const field = page.getByRole('combobox', { name: 'What is it?' })
    await field.fill('Oliv')
    await field.press('Enter')
    await page.getByText('Did you mean one of these?').waitFor()
    expect(await itemOptions(page, /Oliv/).count()).toBe(0)
    await page.getByRole('option', { name: 'Call it “Oliv”' }).tap()
    await itemOptions(page, /Oliv/).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  })

  it('should keep messages clear of a dialog, and off what is shown to others', async () => {
    const { page } = app
    const toast = page.locator('.toast').first()
    const boxOf = async (what: Locator) => {
      const box = await what.boundingBox()
      if (!box) throw new Error('not shown')
      return { top: box.y, bottom: box.y + box.height }
    }
    await page.getByRole('button', { name: 'Add an item' }).tap()
    await page.locator('.pl-surface').tap()
    await page.getByRole('combobox', { name: 'What is it?' }).fill('Green tea')
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog', { name: /Green tea/ })
      .getByRole('button', { name: 'Close' })
      .tap()
    await toast.waitFor()
    await page.locator('[popovertarget=more-menu]').tap()
    await page.getByRole('button', { name: 'Settings' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    await dialog.locator('.toast').first().waitFor()
    const title = await boxOf(dialog.getByRole('heading', { name: 'Settings' }))
    expect((await boxOf(toast)).top).toBeGreaterThan(title.bottom)
    await dialog.evaluate((it) => it.scrollTo(0, it.scrollHeight))
    const last = await boxOf(dialog.locator('.modal-body > *').last())
    expect(last.bottom).toBeLessThanOrEqual((await boxOf(toast)).top)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await page.locator('[popovertarget=more-menu]').tap()
    await page.getByRole('button', { name: 'Share and save' }).tap()
    await page.getByRole('button', { name: /page to print/i }).tap()
    await page.getByRole('heading', { name: 'Page to print' }).waitFor()
    expect(await page.locator('.toast').count()).toBe(0)
    await page.getByRole('button', { name: 'Back', exact: true }).tap()
    await toast.waitFor()
  })

  it.each([
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 667, height: 375 },
    { width: 844, height: 390 },
  ])('should not overlap photo and list at $width × $height', async (viewport) => {
    const { page } = app
    await page.setViewportSize(viewport)
    await atRest(page)
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox()
      if (!box) throw new Error(`${selector} is not shown`)
      return { ...box, right: box.x + box.width, bottom: box.y + box.height }
    }
    const [photo, list, zoom, more] = [
      await boxOf('.pl-surface'),
      await boxOf('.panel'),
      await boxOf('.zoom-buttons'),
      await boxOf('[popovertarget=more-menu]'),
    ]
    const isApart = (a: typeof photo, b: typeof photo) =>
      a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y
    expect(isApart(photo, list)).toBe(true)
    expect(isApart(photo, zoom)).toBe(true)
    expect(more.right).toBeLessThanOrEqual(viewport.width)
    expect(photo.width * photo.height).toBeGreaterThan(viewport.width * viewport.height * 0.25)
  })
})
