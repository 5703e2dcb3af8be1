import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import {
  type AppOptions,
  type AppPage,
  backToStart,
  headline,
  itemOptions,
  openApp,
} from '../support/app-page.ts'
import { barcodePhoto } from '../support/barcode-photo.ts'
import { sharedChromium } from '../support/chromium.ts'

const PHONE: AppOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const CODE = '3017620422003'

async function withFridge(use: (app: AppPage, card: Locator) => Promise<void>, options: AppOptions = {}) {
  const app = await openApp(await sharedChromium(), inject('serverUrl'), options)
  try {
    await openFridge(app.page)
    await use(app, app.page.getByRole('dialog').filter({ has: app.page.getByText('Put it right') }))
    expect(app.complaints.filter((words) => !words.includes('/api/products/'))).toEqual([])
  } finally {
    await app.close()
  }
}

async function openFridge(page: Page) {
  await page.locator('.sample-card', { hasText: 'Open fridge' }).click()
  await headline(page, '34 items found')
}

async function putRight(page: Page, card: Locator, item: RegExp) {
  await itemOptions(page, item).click()
  await card.getByText('Put it right').click()
}

describe('an item put right in its card', () => {
  it('should be renamed by keys, and taken back from the message by keys', async () => {
    await withFridge(async ({ page }, card) => {
      await putRight(page, card, /^Butter/)
      const field = card.getByRole('combobox', { name: 'Name' })
      await field.fill('oat mi')
      await card.getByRole('option', { name: /^Oat milk/ }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await card.getByRole('heading', { name: 'Oat milk' }).waitFor()
      await page.getByRole('region', { name: 'Messages' }).getByText('Renamed to Oat milk.').waitFor()
      await page.keyboard.press('F6')
      await page.keyboard.press('Enter')
      await card.getByRole('heading', { name: 'Butter' }).waitFor()
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await field.inputValue()).toBe('Butter')
    })
  })

  it('should keep portions, count and extras over a reload, and when the photo is opened again', async () => {
    await withFridge(async ({ page }, card) => {
      await putRight(page, card, /^Carrot/)
      await card.getByRole('button', { name: 'Half a portion more' }).click()
      await card.getByRole('button', { name: 'One more' }).click()
      await card.getByRole('button', { name: 'Add 1 tbsp butter' }).click()
      const isAll = async () => {
        await card.getByText('With 1 tbsp butter, as you said.').waitFor()
        await expect.poll(() => card.getByText(/set by you$/).count()).toBe(1)
        expect(await card.getByRole('heading', { level: 3 }).textContent()).toMatch(/×\d/)
        return card.getByRole('heading', { level: 3 }).textContent()
      }
      const name = await isAll()
      await page.reload()
      await headline(page, '34 items found')
      expect(await isAll()).toBe(name)
      await page.getByRole('button', { name: 'Close', exact: true }).first().click()
      await backToStart(page)
      await openFridge(page)
      await itemOptions(page, /^Carrot/).click()
      expect(await isAll()).toBe(name)
    })
  })

  it('should be no dead end where it is not known: its barcode is scanned by touch', async () => {
    await withFridge(async ({ page }, card) => {
      await itemOptions(page, /^Butter/).tap()
      await card.getByText('Put it right').tap()
      await card.getByRole('combobox', { name: 'Name' }).fill('Skippy')
      await card.getByRole('button', { name: 'Rename' }).tap()
      await card.getByText(/^We don’t know this one/).waitFor()
      const scan = async (bytes: Uint8Array) => {
        const chooser = page.waitForEvent('filechooser')
        await card.getByRole('button', { name: 'Scan its barcode' }).tap()
        const file = { name: 'pack.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
        await (await chooser).setFiles(file)
      }
      await scan(new Uint8Array([1, 2, 3]))
      await card.getByText(/Nothing is lost\.$/).waitFor()

      const { bytes } = await barcodePhoto(CODE, 'EAN13')
      await scan(bytes)
      await card.getByText(`The barcode is ${CODE}, but this copy of Dishlight looks nothing up.`).waitFor()

      const range = (value: number) => ({ min: value, likely: value, max: value })
      const panel = {
        readBy: 'database',
        per100g: { energy: range(594) },
        servingGrams: 32,
        contains: ['peanut'],
      }
      await page.route(`**/api/products/${CODE}`, (route) =>
        route.fulfill({ json: { product: { barcode: CODE, name: 'Skippy creamy', panel } } }),
      )
      await scan(bytes)
      await card.getByText('This is Skippy creamy: 190 kcal in 32 g. Contains peanut.').waitFor()
      await card.getByRole('button', { name: 'Use this' }).tap()
      await card.getByRole('heading', { name: 'Skippy creamy' }).waitFor()
      await card.getByText('32 g, serving on the label').waitFor()
      await page
        .getByRole('region', { name: /Messages/i })
        .getByRole('button', { name: 'Undo' })
        .tap()
      await card.getByRole('heading', { name: 'Skippy', exact: false }).waitFor()
    }, PHONE)
  })
})
