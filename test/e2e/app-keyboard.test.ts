import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
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
import { breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

let app: AppPage
let photo: Uint8Array
let page: Page

/** One page for all: the first is on the start screen, the others have the breakfast open anew. */
beforeAll(async () => {
  app = await openApp(await sharedChromium(), inject('serverUrl'))
  page = app.page
  photo = (await breakfastPhoto()).sent.bytes
})

afterEach(() => expect(app.complaints).toEqual([]))

afterAll(() => app?.close())

/** Presses Tab until the focus is on what is wanted; fails after a full round. */
async function tabTo(name: RegExp) {
  const passed: string[] = []
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
    passed.push(focused.slice(0, 40))
  }
  throw new Error(`No Tab stop matches ${name}: ${passed.join(' | ')}`)
}

const cardNames = () => page.locator(':is(.pl-hover-card, .pl-docked) .pl-name').allInnerTexts()
/** The bar's: each correction brings one of its own besides. */
const undo = () => page.getByTitle('Undo')

async function focusIn(what: Locator) {
  await expect.poll(() => what.evaluate((it) => it.contains(document.activeElement))).toBe(true)
}

async function addGreenTea() {
  await tabTo(/^Add an item/)
  await page.keyboard.press('Enter')
  await focusIn(page.locator('#stage'))
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await focusIn(page.getByRole('combobox', { name: 'What is it?' }))
  await page.keyboard.type('Green tea')
  await page.keyboard.press('Enter')
  await itemOptions(page, /Green tea/).waitFor()
}

describe('the keyboard alone', () => {
  it("should take a person's own words", async () => {
    await page.keyboard.press('Tab')
    await tabTo(/^$/)
    await page.keyboard.type('I have high cholesterol')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove: High cholesterol' }).waitFor()
  })

  describe('on an open photo', () => {
    beforeEach(async () => {
      await backToStart(page)
      await openFile(page, photo)
      await headline(page, /items found/)
      await atRest(page)
      await page.locator('body').press('Home')
    })

    it('should step through the dots with arrow keys, pin a card and close it', async () => {
      await tabTo(/^Photo: /)
      await page.keyboard.press('ArrowRight')
      await expect.poll(cardNames).toHaveLength(1)
      const [first] = await cardNames()
      await page.keyboard.press('ArrowRight')
      await expect.poll(async () => (await cardNames())[0] ?? first).not.toBe(first)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByText('Put it right').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(cardNames).toEqual([])
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stage')
    })

    it('should zoom in and fit again', async () => {
      await tabTo(/^Photo: /)
      const pixels = () =>
        page.evaluate(() => document.querySelector<HTMLCanvasElement>('.pl-surface canvas')?.toDataURL())
      const fitted = await pixels()
      await page.keyboard.press('+')
      await expect.poll(pixels).not.toBe(fitted)
      await page.keyboard.press('0')
      await expect.poll(pixels).toBe(fitted)
    })

    it('should open an item from the list and rename it, undo it and redo it', async () => {
      await tabTo(/butter/i)
      await page.keyboard.press('Enter')
      const card = page.getByRole('dialog', { name: /butter/i })
      await card.waitFor()
      await focusIn(card)
      await tabTo(/^Put it right/)
      await page.keyboard.press('Enter')
      // Whether the field that searches is there yet or not: what is typed counts.
      await card.getByLabel('Name', { exact: true }).waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Margarine')
      await page.keyboard.press('Enter')
      await itemOptions(page, /Margarine/).waitFor()
      // The browser's own list of suggestions may still be open: it takes an Escape for itself.
      const afterEscape = () => page.keyboard.press('Escape').then(cardNames)
      await expect.poll(afterEscape).toEqual([])
      await page.keyboard.press('Control+z')
      await itemOptions(page, /butter/i).waitFor()
      await page.keyboard.press('Control+Shift+z')
      await itemOptions(page, /Margarine/).waitFor()
    })

    it('should add an item with arrow keys and Enter, move it and undo the move', async () => {
      const before = await listedItems(page)
      await addGreenTea()
      expect(await listedItems(page)).toHaveLength(before.length + 1)
      const card = page.getByRole('dialog', { name: /Green tea/ })
      await card.getByText('Put it right').press('Enter')
      await atRest(page)
      const added = (await dotPixels(page)).picture
      await card.getByRole('button', { name: 'Adjust on the photo' }).press('Enter')
      await focusIn(page.locator('#stage'))
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await card.waitFor()
      await expect.poll(async () => (await dotPixels(page)).picture).not.toBe(added)
      await undo().press('Enter')
      await expect.poll(async () => (await dotPixels(page)).picture).toBe(added)
      await itemOptions(page, /Green tea/).waitFor()
    })

    it('should change the person beside the photo, and close with Escape', async () => {
      await page.getByRole('button', { name: /Who is it for/ }).press('Enter')
      await tabTo(/^Allergies/)
      await page.keyboard.press('Enter')
      await tabTo(/^Milk/)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await itemOptions(page, /Avoid/).first().waitFor()
      await page.getByRole('region', { name: 'Who is it for?' }).waitFor({ state: 'hidden' })
    })
  })
})
