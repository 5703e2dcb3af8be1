import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  type AppPage,
  backToStart,
  headline,
  itemOptions,
  listening,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { findings } from '../support/axe.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The answer to a look that came to nothing. */
const FAILED = [
  { type: 'look', id: 'l', region: { kind: 'whole-photo' }, model: 'm' },
  { type: 'failure', lookId: 'l', failure: { kind: 'transport', code: 'server-error', retryable: true } },
  { type: 'end', lookId: 'l', truncated: false },
]
  .map((event) => `${JSON.stringify(event)}\n`)
  .join('')

let app: AppPage
let page: Page

/** Says what is wrong with the page, or with what has just come onto it. */
async function clean(what: string, within?: string): Promise<void> {
  if (within) await page.locator(within).first().waitFor()
  expect(await findings(page, within), what).toEqual([])
}
const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click()
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })

async function fromMenu(name: string) {
  await press('More')
  await press(name)
}

async function openBreakfast() {
  await openFile(page, (await breakfastPhoto()).sent.bytes)
  await headline(page, /items found/)
  await itemOptions(page).first().waitFor()
}

async function describePeople(words: string) {
  const field = page.getByLabel('In your own words').first()
  await field.fill(words)
  await field.press('Enter')
  await page
    .getByRole('button', { name: /^Remove: / })
    .first()
    .waitFor()
}

describe('accessibility on a desktop', () => {
  beforeAll(async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), { colorScheme: 'light' })
    page = app.page
  })
  beforeEach(() => backToStart(page))
  afterEach(() => expect(app.complaints).toEqual([]))
  afterAll(() => app?.close())

  it('should find nothing wrong before, during and after a look, or where it fails', async () => {
    await clean('start screen, first visit')
    let answer = () => {}
    const asked = new Promise<void>((done) => {
      answer = done
    })
    await page.route('**/api/looks', async (route) => {
      await asked
      await route.fulfill({ contentType: 'application/x-ndjson', body: FAILED })
    })
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await headline(page, /Looking/)
    await clean('looking')
    answer()
    await page.getByRole('alert').waitFor()
    await clean('failed', '.panel')
    await page.unroute('**/api/looks')
    await press('Retry')
    await headline(page, /items found/)
    await itemOptions(page).first().waitFor()
    await clean('done')
  })

  it('should find nothing wrong with a card, what corrects it, and the rules behind it', async () => {
    await openBreakfast()
    await itemOptions(page, /butter/i)
      .first()
      .click()
    const card = dialog(/butter/i)
    await card.getByRole('heading', { name: 'Instead' }).waitFor()
    await card.getByText('Put it right').click()
    await card.getByText('Every reason, with its source').click()
    await card.getByRole('combobox', { name: 'Name' }).fill('milk')
    await card.getByRole('option').first().waitFor()
    await clean('card with foods to call it', '.panel')
    await page.keyboard.press('Escape')
    await press('How verdicts are made')
    await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
    await clean('rules')
    await press('Back')
    await card.getByText('Put it right').click()
    await press('Same as …')
    await clean('one item with another', '.stage-area')
    await press('Cancel')
    await card.getByText('Put it right').click()
    await press('Adjust on the photo')
    await press('Done')
    await card.getByText('Put it right').click()
    await press('Remove')
    const told = page.getByRole('region', { name: 'Messages' })
    await told.getByText('Removed Butter.').waitFor()
    await clean('message', '.toasts')
    await told.getByRole('button', { name: 'Undo' }).click()
  })

  it('should find nothing wrong with several people, their plates and what is handed on', async () => {
    await describePeople('Anna has high cholesterol. Ben has a severe peanut allergy. purple aura')
    await clean('two people', '.start-main')
    await openBreakfast()
    await clean('verdicts of two people')
    await fromMenu('Your plate')
    const choices = dialog('Your plate').locator('.plate-choice')
    await choices.first().click()
    await press('Compare with a second plate')
    await choices.last().click()
    await clean('two plates', '.modal')
    await page.keyboard.press('Escape')
    await fromMenu('Share and save')
    await clean('share', '.modal')
    await press('Open: Page to print')
    await page.getByRole('heading', { name: 'Do this' }).waitFor()
    await clean('hand-out')
    await press('Back')
    await fromMenu('Share and save')
    await press('Open: Card for the waiter')
    await page.getByText('I have a severe allergy to').waitFor()
    await clean('card for the waiter')
    await press('Back')
    await fromMenu('Present')
    await dialog('Presentation').waitFor()
    await clean('guess', '.present')
    await press('Skip it')
    await page.getByText('You said: skip it').waitFor()
    await clean('answer', '.present')
    await page.keyboard.press('End')
    await clean('all together', '.present')
    await page.keyboard.press('Escape')
    await dialog('Presentation').waitFor({ state: 'detached' })
  })

  it('should find nothing wrong with several photos', async () => {
    await openBreakfast()
    const chooser = page.waitForEvent('filechooser')
    await press('Add to this')
    const further = await sharp((await breakfastPhoto()).sent.bytes)
      .flop()
      .jpeg()
      .toBuffer()
    await (await chooser).setFiles({ name: 'further.jpg', mimeType: 'image/jpeg', buffer: further })
    await itemOptions(page, /butter.*in photos 1 and 2/i).waitFor()
    await headline(page, /items found/)
    await itemOptions(page, /butter/i).click()
    await page.getByRole('button', { name: 'Not the same thing' }).waitFor()
    await clean('two photos, with a card open')
    await dialog(/butter/i)
      .getByRole('button', { name: 'Close' })
      .click()
    await press('Add an item')
    await page.locator('.pl-surface').click({ position: { x: 60, y: 120 } })
    await page.getByRole('combobox', { name: 'What is it?' }).fill('Olives')
    await page.keyboard.press('Enter')
    await dialog('Olives').getByRole('button', { name: 'Close' }).click()
    await press('Remove photo 2')
    await dialog('Remove photo 2?').waitFor()
    await clean('the step before a photo is removed', '.modal')
    await page.keyboard.press('Escape')
  })

  it('should find nothing wrong with facts, menu, settings, patients and what was looked at before', async () => {
    await openBreakfast()
    await press(/Who is it for/)
    const who = page.getByRole('region', { name: 'Who is it for?' })
    await who.getByLabel('In your own words').first().fill('gout, sodium 1500 mg')
    await who.getByLabel('In your own words').first().press('Enter')
    for (const group of ['Allergies', 'Own limits']) {
      await who
        .getByRole('button', { name: new RegExp(`^${group}`) })
        .first()
        .click()
      await clean(`who it is for: ${group}`, '.who-for')
    }
    await page.keyboard.press('Escape')
    await press('More')
    await clean('menu', '#more-menu')
    await press('Settings')
    const looker = page.getByLabel('Who looks at photos')
    await looker.selectOption(await looker.locator('option', { hasText: 'Claude' }).getAttribute('value'))
    await page.getByText('Advanced').click()
    await clean('settings', '.modal')
    await page.keyboard.press('Escape')
    await fromMenu('Show me around')
    await clean('guided look', '.tour')
    await press('Skip')
    await backToStart(page)
    await press(/^Rename /)
    await clean('looked at before', '.start-main')
    await press('Settings')
    await page.getByRole('switch', { name: 'One patient after another' }).click()
    await page.keyboard.press('Escape')
    await press(/^Patient 1/)
    await clean('patients', '.patient-bar')
    await press('End session')
  })
})

describe('accessibility on a phone', () => {
  it('should find nothing wrong with the start, the sheet, a card and the menu', async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), { ...PHONE, colorScheme: 'light' })
    page = app.page
    await clean('start screen')
    await openBreakfast()
    await clean('the sheet')
    await page.getByRole('button', { name: 'Show the list' }).press('ArrowUp')
    await itemOptions(page).first().tap()
    await dialog(/./).getByText('Put it right').tap()
    await listening(page)
    await clean('a card', '.pl-hover-card')
    await page.keyboard.press('Escape')
    await press('More')
    await clean('menu', '#more-menu')
    expect(app.complaints).toEqual([])
    await app.close()
  })
})
