import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { headline, itemOptions, openApp, openFile } from '../support/app-page.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { launchChromium } from '../support/chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: typeof import('axe-core')

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
})

/** What axe finds, `target-size` included, as "rule: element". */
async function findings(page: Page): Promise<string[]> {
  // Through the debugger, so that the page's own content policy stays as served.
  await page.evaluate(AXE)
  await page.evaluate(() => {
    // One that follows a scroller never finishes.
    const timed = document.getAnimations().filter(({ timeline }) => timeline === document.timeline)
    return Promise.all(timed.map((animation) => animation.finished))
  })
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  })
}

const SCREENS = [
  { name: 'desktop', options: { viewport: { width: 1280, height: 860 } } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
] as const

for (const { name, options } of SCREENS)
  for (const colorScheme of ['light', 'dark'] as const)
    describe(`accessibility on a ${name}, ${colorScheme}`, () => {
      it('should find nothing wrong on any screen', async () => {
        const app = await openApp(browser, inject('serverUrl'), { ...options, colorScheme })
        const { page } = app
        expect(await findings(page), 'start screen').toEqual([])

        await openFile(page, (await breakfastPhoto()).sent.bytes)
        await headline(page, /items found/)
        await itemOptions(page, /butter/i)
          .first()
          .click()
        const card = page.getByRole('dialog', { name: /butter/i })
        await card.getByText('Put it right').click()
        await card.getByRole('heading', { name: 'Try instead' }).waitFor()
        await card.getByText('Every reason, with its source').click()
        expect(await findings(page), 'analysis with a card open, and what to have instead').toEqual([])
        await card.getByRole('button', { name: 'How verdicts are made' }).click()
        await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
        expect(await findings(page), 'how verdicts are made').toEqual([])
        await page.goBack()
        await card.getByRole('button', { name: 'Close' }).click()

        await page.getByRole('button', { name: /Who is it for/ }).click()
        const who = page.getByRole('region', { name: 'Who is it for?' })
        await who
          .getByLabel('In your own words')
          .fill('gout, severe peanut allergy, sodium 1500 mg, purple aura')
        await who.getByRole('button', { name: 'Add', exact: true }).click()
        for (const group of ['Conditions', 'Allergies', 'Diets', 'Medicines', 'Own limits']) {
          await who.getByRole('button', { name: new RegExp(`^${group}`) }).click()
          expect(await findings(page), `who it is for: ${group}`).toEqual([])
        }
        await page.keyboard.press('Escape')

        await page.getByRole('button', { name: 'More' }).click()
        expect(await findings(page), 'menu').toEqual([])
        await page.getByRole('button', { name: 'Settings' }).click()
        const looker = page.getByLabel('Who looks at photos')
        await looker.selectOption(await looker.locator('option', { hasText: 'Claude' }).getAttribute('value'))
        await page.getByText('Advanced').click()
        expect(await findings(page), 'settings').toEqual([])
        await app.close()
      })
    })
