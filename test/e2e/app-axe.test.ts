import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  type AppPage,
  atRest,
  backToStart,
  headline,
  itemOptions,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: typeof import('axe-core')

/** Dark differs from light in its colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

type Schemes = 'light' | 'light and dark'

/** What axe finds in these colour schemes, `target-size` included, as "scheme: rule: element". */
async function findings(page: Page, schemes: Schemes, within?: string): Promise<string[]> {
  // Through the debugger, so that the page's own content policy stays as served.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const light = (await violations(page, { within })).map((each) => `light: ${each}`)
  if (schemes === 'light') return light
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, { within, only: COLOUR_RULES })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((each) => `dark: ${each}`)]
}

/** What axe finds on the page as it is; `only` these rules, or all; `within` the elements of a selector, or everywhere. */
async function violations(
  page: Page,
  { within, only }: { within: string | undefined; only?: readonly string[] },
): Promise<string[]> {
  await atRest(page)
  return page.evaluate(
    async ({ within, only }) => {
      const { violations } = await axe.run(within ?? document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
        ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}),
      })
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
    },
    { within, only },
  )
}

/** A phone has the colours of a desktop: in the dark it need not be looked at again. */
const SCREENS = [
  { name: 'desktop', schemes: 'light and dark', options: { viewport: { width: 1280, height: 860 } } },
  {
    name: 'phone',
    schemes: 'light',
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
] as const

for (const { name, schemes, options } of SCREENS)
  describe(`accessibility on a ${name}`, () => {
    let app: AppPage
    let page: Page
    const found = (within?: string) => findings(page, schemes, within)

    /** One page for all; each test begins on its start screen. */
    beforeAll(async () => {
      app = await openApp(await sharedChromium(), inject('serverUrl'), { ...options, colorScheme: 'light' })
      page = app.page
    })
    beforeEach(() => backToStart(page))
    afterEach(() => expect(app.complaints).toEqual([]))
    afterAll(() => app?.close())

    it('should find nothing wrong from the start screen to the rules behind a card', async () => {
      expect(await found(), 'start screen').toEqual([])

      await openFile(page, (await breakfastPhoto()).sent.bytes)
      await headline(page, /items found/)
      await itemOptions(page, /butter/i)
        .first()
        .click()
      const card = page.getByRole('dialog', { name: /butter/i })
      await card.getByText('Put it right').click()
      await card.getByRole('heading', { name: 'Instead' }).waitFor()
      await card.getByText('Every reason, with its source').click()
      expect(await found(), 'analysis with a card open, and what to have instead').toEqual([])
      await card.getByRole('button', { name: 'How verdicts are made' }).click()
      await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
      expect(await found(), 'how verdicts are made').toEqual([])
      await page.getByRole('button', { name: 'Back' }).click()
      await card.getByRole('button', { name: 'Close' }).click()
    })

    it('should find nothing wrong with several photos', async () => {
      const { bytes } = (await breakfastPhoto()).sent
      await openFile(page, bytes)
      await headline(page, /items found/)
      expect(await found(), 'the way to add a photo').toEqual([])
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Add to this' }).click()
      const further = await sharp(bytes).flop().jpeg().toBuffer()
      await (await chooser).setFiles({ name: 'further.jpg', mimeType: 'image/jpeg', buffer: further })
      await itemOptions(page, /butter.*in photos 1 and 2/i).waitFor()
      await headline(page, /items found/)
      await itemOptions(page, /butter/i).click()
      await page.getByRole('button', { name: 'Not the same thing' }).waitFor()
      expect(await found(), 'two photos, with a card open').toEqual([])
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Add an item' }).click()
      await page.locator('.pl-surface').click({ position: { x: 60, y: 120 } })
      await page.getByRole('combobox', { name: 'What is it?' }).fill('Olives')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: 'Olives' }).getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Remove photo 2' }).click()
      await page.getByRole('dialog', { name: 'Remove photo 2?' }).waitFor()
      expect(await found(), 'the step before a photo is removed').toEqual([])
      await page.keyboard.press('Escape')
    })

    it('should find nothing wrong in the person’s facts, the menu and the settings', async () => {
      await openFile(page, (await breakfastPhoto()).sent.bytes)
      await headline(page, /items found/)
      await page.getByRole('button', { name: /Who is it for/ }).click()
      const who = page.getByRole('region', { name: 'Who is it for?' })
      await who
        .getByLabel('In your own words')
        .fill('gout, severe peanut allergy, sodium 1500 mg, purple aura')
      await who.getByRole('button', { name: 'Add', exact: true }).click()
      for (const group of ['Conditions', 'Allergies', 'Diets', 'Medicines', 'Own limits']) {
        await who.getByRole('button', { name: new RegExp(`^${group}`) }).click()
        // The page around it is as it was.
        const within = group === 'Conditions' ? undefined : '.who-for'
        expect(await found(within), `who it is for: ${group}`).toEqual([])
      }
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'More' }).click()
      expect(await found(), 'menu').toEqual([])
      await page.getByRole('button', { name: 'Settings' }).click()
      const looker = page.getByLabel('Who looks at photos')
      await looker.selectOption(await looker.locator('option', { hasText: 'Claude' }).getAttribute('value'))
      await page.getByText('Advanced').click()
      expect(await found(), 'settings').toEqual([])
    })
  })
