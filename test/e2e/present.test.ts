import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type AppPage, backToStart, headline, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

let app: AppPage
let page: Page
const shown = () => page.getByRole('dialog', { name: 'Presentation' })
const named = () => shown().getByRole('heading', { level: 2 })

describe('a presentation', () => {
  beforeAll(async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), {})
    page = app.page
  })
  afterAll(() => app?.close())
  afterEach(() => expect(app.complaints).toEqual([]))
  beforeEach(async () => {
    await backToStart(page)
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await headline(page, `${BREAKFAST.items.length} items found`)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Present' }).click()
    await shown().waitFor()
  })

  it('should run by the keys of a remote: guess, answer, next, and all of them at the end', async () => {
    const first = await named().innerText()
    await shown().getByText('For anyone', { exact: true }).waitFor()
    expect(
      await shown()
        .getByText(/Recommended|In moderation|Not recommended/)
        .count(),
    ).toBe(0)
    await page.keyboard.press('3')
    await shown().getByText('You said: skip it').waitFor()
    await shown()
      .getByText(/^(Recommended|In moderation|Not recommended)$/)
      .first()
      .waitFor()
    await page.keyboard.press('PageDown')
    await shown().getByRole('group', { name: 'What would you do with this?' }).waitFor()
    expect(await named().innerText()).not.toBe(first)
    // Passed over without a guess: first the answer, then the next.
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    expect(await named().innerText()).toBe(first)
    await page.keyboard.press('End')
    await shown().getByRole('heading', { name: 'All together' }).waitFor()
    await expect.poll(() => shown().getByRole('listitem').count()).toBe(BREAKFAST.items.length)
    await expect.poll(() => shown().getByText('You said: skip it').count()).toBe(1)
    await page.keyboard.press('Escape')
    await shown().waitFor({ state: 'detached' })
  })

  it('should end with Back, and leave the photo as it was', async () => {
    await shown().getByRole('button', { name: 'Now and then' }).click()
    await shown().getByText('You said: now and then').waitFor()
    await page.goBack()
    await shown().waitFor({ state: 'detached' })
    await headline(page, `${BREAKFAST.items.length} items found`)
    await page.getByRole('button', { name: 'More', exact: true }).waitFor()
  })
})
