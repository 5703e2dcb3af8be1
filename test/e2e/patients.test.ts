import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type AppPage, headline, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

let app: AppPage
let page: Page

describe('one patient after another', () => {
  beforeAll(async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), {})
    page = app.page
  })
  afterAll(() => app?.close())

  it('should show nothing of three patients to the next, and keep the one it was asked to', async () => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('switch', { name: 'One patient after another' }).click()
    const bar = page.getByRole('region', { name: 'Patient' })
    await bar.waitFor()
    const words = () => page.getByRole('textbox', { name: 'In your own words' })
    for (const [number, said] of ['gout', 'high blood pressure', 'coeliac disease'].entries()) {
      await bar.getByText(`Patient ${number + 1}`, { exact: true }).waitFor()
      await words().fill(said)
      await words().press('Enter')
      await page.getByRole('list', { name: 'Known so far' }).waitFor()
      await openFile(page, (await breakfastPhoto()).sent.bytes)
      await headline(page, `${BREAKFAST.items.length} items found`)
      if (number === 1) {
        await bar.getByRole('button', { name: /^Patient 2/ }).click()
        await bar.getByRole('textbox', { name: 'Name' }).fill('Ada')
        await bar.getByRole('button', { name: 'Keep this patient' }).click()
        await page.keyboard.press('Escape')
      }
      await bar.getByRole('button', { name: 'New patient' }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('.open-photo').first().waitFor()
      const seen = await page.locator('body').innerText()
      expect(seen).not.toMatch(/gout|blood pressure|coeliac/i)
      expect(seen).not.toMatch(/croissant/i)
      expect(await page.getByRole('list', { name: 'Known so far' }).count()).toBe(0)
      // Neither does Back or Forward lead to it.
      await page.goForward().catch(() => {})
      expect(await page.locator('.stage').count()).toBe(0)
    }
    await bar.getByRole('button', { name: 'Patients' }).click()
    await bar.getByRole('button', { name: 'Open Ada' }).click()
    await page.getByRole('list', { name: 'Known so far' }).getByText('High blood pressure').waitFor()
    await bar.getByRole('button', { name: 'End session' }).click()
    await bar.waitFor({ state: 'detached' })
    expect(await page.getByRole('list', { name: 'Known so far' }).count()).toBe(0)
    expect(app.complaints).toEqual([])
  })
})
