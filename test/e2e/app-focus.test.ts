import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type AppPage, backToStart, headline, itemOptions, openApp, openFile } from '../support/app-page.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

let app: AppPage
let page: Page

const press = (name: string | RegExp) => page.getByRole('button', { name }).last().click()
const isOpen = (selector: string) =>
  page.locator(selector).evaluate((popover) => popover.matches(':popover-open'))

/** Where the focus is, once it is on something that nothing lies over. */
const uncovered = () =>
  page.evaluate(() => {
    const { activeElement: focused } = document
    if (!focused || focused === document.body) return false
    const { x, y, width, height } = focused.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return top !== null && (focused.contains(top) || top.contains(focused))
  })

describe('the focus', () => {
  beforeAll(async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'))
    page = app.page
  })
  beforeEach(async () => {
    await backToStart(page)
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await headline(page, /items found/)
    await itemOptions(page).first().waitFor()
  })
  afterEach(() => expect(app.complaints).toEqual([]))
  afterAll(() => app?.close())

  it('should stay where a remote is heard once a guess was made with the mouse', async () => {
    await press('More')
    await press('Present')
    const shown = page.getByRole('dialog', { name: 'Presentation' })
    const name = shown.getByRole('heading', { level: 2 })
    const first = await name.innerText()
    await press(/Skip it/)
    await shown.getByText('You said: skip it').waitFor()
    await page.keyboard.press('PageDown')
    await expect.poll(() => name.innerText()).not.toBe(first)
    await page.keyboard.press('Escape')
    await shown.waitFor({ state: 'detached' })
  })

  it('should go on beside what goes: an item, a button, an undo that is used up, what was looked at', async () => {
    const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
    const isOn = (selector: string) => page.locator(`${selector}:focus`).waitFor()
    await itemOptions(page, /croissant/i).press('Enter')
    await page.getByRole('dialog').getByText('Put it right').press('Enter')
    await button('Remove').press('Enter')
    await isOn('[role=option]')
    await page.keyboard.press('Enter')
    await button('Add to my plate').press('Enter')
    await isOn('.on-plate button')
    await button('Undo').press('Enter')
    await button('Undo').press('Enter')
    await isOn('.undo-button:enabled')
    await button(/back to the start/).press('Enter')
    await isOn('h1')
    await button(/^Delete /).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })

  it('should close what lies over the page when it goes on behind it', async () => {
    await page.getByRole('button', { name: /Who is it for/ }).press('Enter')
    await page.getByRole('region', { name: 'Who is it for?' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await isOpen('#who-for')).toBe(true)
    await page.locator('#who-for button').last().focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => isOpen('#who-for')).toBe(false)
    expect(await uncovered()).toBe(true)
  })

  it('should not be needed in the guided look for Escape to end it', async () => {
    await press('More')
    await press('Show me around')
    await page.locator('.tour-bubble').waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'New photo' }).focus()
    await page.keyboard.press('Escape')
    await page.locator('.tour-bubble').waitFor({ state: 'detached' })
  })

  it('should reach a message that comes while a dialog is open, and its Undo', async () => {
    await press('More')
    await press('Your plate')
    const plate = page.getByRole('dialog', { name: 'Your plate' })
    await plate.locator('.plate-choice').first().press('Enter')
    await plate
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: 'Undo' })
      .last()
      .waitFor()
    await page.keyboard.press('F6')
    await page.keyboard.press('Enter')
    await plate.getByText('Nothing here yet.').waitFor()
    await page.keyboard.press('Escape')
    await plate.waitFor({ state: 'detached' })
  })
})
