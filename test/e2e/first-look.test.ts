import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { type AppPage, atRest, headline, itemOptions, openApp } from '../support/app-page.ts'
import { sharedChromium } from '../support/chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
declare const axe: typeof import('axe-core')

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const CALORIES = /calori|kcal/i

let app: AppPage
afterEach(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

const step = (page: Page, title: string) => page.getByRole('dialog', { name: title })

describe('the guided look', () => {
  it('should lead through four steps by keys, end on Escape, and not be offered again', async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'))
    const { page } = app
    await page.getByRole('button', { name: 'Show me around (30 seconds)' }).press('Enter')
    await step(page, 'Say who it is for').waitFor()
    for (const title of ['Each dot is an answer', 'Tap one for the reason', 'Wrong? Put it right']) {
      // The step has the focus, also where a card has opened for it.
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('tour-bubble')
      await page.getByRole('button', { name: 'Next' }).press('Enter')
      await step(page, title).waitFor()
    }
    await atRest(page)
    // The ring is around what is to be put right, in view.
    const ring = await page.locator('.tour-ring').boundingBox()
    const fold = await page.locator('.correct-more').boundingBox()
    expect(Math.abs((ring?.y ?? 0) - (fold?.y ?? 999))).toBeLessThan(2)
    expect((fold?.y ?? 999) + (fold?.height ?? 0)).toBeLessThan(860)
    await page.evaluate(AXE)
    const found = await page.evaluate(() => axe.run('.tour', { rules: { 'target-size': { enabled: true } } }))
    expect(found.violations.map(({ id }) => id)).toEqual([])

    await page.keyboard.press('Escape')
    await step(page, 'Wrong? Put it right').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Dishlight: back to the start' }).click()
    await page.getByRole('button', { name: 'Open a photo' }).waitFor()
    expect(await page.getByRole('button', { name: /Show me around/ }).count()).toBe(0)
  })

  it('should be had again from the menu of a photo, and fit a phone', async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), PHONE)
    const { page } = app
    await page.getByRole('button', { name: /Open fridge/ }).tap()
    await headline(page, /items found/)
    await page.getByRole('button', { name: 'More', exact: true }).tap()
    await page.getByRole('button', { name: 'Show me around' }).tap()
    for (const last of [false, false, false, true]) {
      await page.locator('.tour-bubble').waitFor()
      await atRest(page)
      const box = await page.locator('.tour-bubble').boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && box.y + box.height <= 844).toBe(
        true,
      )
      await page.getByRole('button', { name: last ? 'Done' : 'Next', exact: true }).tap()
    }
    await page.locator('.tour-bubble').waitFor({ state: 'detached' })
  })
})

describe('hidden calories', () => {
  it('should be on no screen, in no card and on no paper, and stay hidden after a reload', async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'))
    const { page } = app
    const words = page.getByLabel('In your own words')
    await words.fill('I want to lose weight, 1800 kcal a day')
    await words.press('Enter')
    await page.getByText('1800 kcal').first().waitFor()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('switch', { name: 'Hide calories' }).check()
    await page.getByRole('radio', { name: /Teal to black/ }).check()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.start-main').textContent()).not.toMatch(CALORIES)
    await page.getByRole('button', { name: /Plate of food/ }).click()
    await headline(page, /items found/)
    await page.getByText('Choose:').first().waitFor()
    await itemOptions(page, /cake/i).click()
    await page.locator('.pl-table').first().waitFor({ state: 'attached' })
    // Folded or not, and what only readers hear.
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(CALORIES)
    expect(await page.evaluate(() => document.documentElement.dataset.palette)).toBe('light-dark')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.locator('.print-sheet').waitFor()
    expect(await page.locator('.print-sheet').textContent()).not.toMatch(CALORIES)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => page.evaluate(keptDocuments)).toBe(1)
    await page.reload()
    await headline(page, /items found/)
    await itemOptions(page).first().waitFor()
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(CALORIES)
  })
})

/** How many analyses the browser has kept. */
async function keptDocuments(): Promise<number> {
  const opening = indexedDB.open('dishlight-kept')
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result)
  })
  const counting = database.transaction('documents').objectStore('documents').count()
  const count = await new Promise<number>((done) => {
    counting.onsuccess = () => done(counting.result)
  })
  database.close()
  return count
}
