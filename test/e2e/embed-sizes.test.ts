import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/messages/keys.ts'
import { launchChromium } from '../support/chromium.ts'
import { judgedReportText } from '../support/embed-report.ts'
import {
  type EmbedServer,
  embeddingPage,
  openPage,
  shown,
  startEmbedServer,
} from '../support/embed-server.ts'

const EMBED = fileURLToPath(new URL('../../dist/app', import.meta.url))
/** kB gzipped, scripts and words: the element alone, and until the dots of a report that brings its verdicts are seen. */
const LIMITS = { facade: 10, firstDots: 60 }

let server: EmbedServer
let browser: Browser

beforeAll(async () => {
  const labels = ['Butter', 'Broccoli', 'Peanut butter', 'Apple']
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#c8b89a' } })
    .jpeg()
    .toBuffer()
  server = await startEmbedServer({
    '/lunch.report.json': await judgedReportText(labels),
    '/linked/lunch.report.json': await judgedReportText(labels, 'lunch.jpg'),
    '/linked/lunch.jpg': photo,
    '/lunch.html': embeddingPage('/lunch.report.json'),
    ...Object.fromEntries(
      LOCALES.map((locale) => [
        `/${locale}.html`,
        embeddingPage('/lunch.report.json').replace('lang="en"', `lang="${locale}"`),
      ]),
    ),
    '/linked.html': embeddingPage('/linked/lunch.report.json'),
  })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Answer and cards, and what foods are called. */
const AFTER_DOTS = /\/embed\/(later|reasons|foods)-/

const isWidget = (url: string) => url.startsWith(`${server.origin}/embed/`)

function gzippedKb(urls: readonly string[]): number {
  const sizes = urls.map((url) => gzipSync(readFileSync(EMBED + new URL(url).pathname), { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

describe('what the widget waits for', () => {
  it.each(LOCALES)('should be little until the first dots of a judged report: %s', async (locale) => {
    const { page, requests } = await openPage(browser, `${server.origin}/${locale}.html`, {
      before: () =>
        document.addEventListener('DOMContentLoaded', () =>
          document.querySelector('dish-light')?.setAttribute('hidden', ''),
        ),
    })
    // What comes after the dots never comes here, so that they are seen not to wait for it.
    await page.route(AFTER_DOTS, () => {})
    await page.waitForFunction(() => customElements.get('dish-light'))
    const facade = requests.filter(isWidget)
    expect(facade.length).toBeGreaterThan(0)
    expect(facade.filter((url) => url.includes('stage'))).toEqual([])
    await page.evaluate(() => document.querySelector('dish-light')?.removeAttribute('hidden'))
    await page.locator('dish-light .pl-dots').waitFor()
    const firstDots = requests.filter((url) => isWidget(url) && !AFTER_DOTS.test(url))
    console.info(
      `${locale}, facade: ${gzippedKb(facade).toFixed(1)} kB gzipped of ${LIMITS.facade}; first dots: ${gzippedKb(firstDots).toFixed(1)} of ${LIMITS.firstDots}`,
    )
    expect(gzippedKb(facade)).toBeLessThanOrEqual(LIMITS.facade)
    expect(gzippedKb(firstDots)).toBeLessThanOrEqual(LIMITS.firstDots)
    await page.close()
  })

  it('should be what judges only once the person changes', async () => {
    const { page, requests, complaints } = await openPage(browser, `${server.origin}/lunch.html`)
    const element = page.locator('dish-light')
    await shown(page, element)
    await element
      .getByRole('listbox')
      .getByRole('option', { name: /Peanut/ })
      .click()
    await element.getByRole('dialog', { name: /Peanut/ }).waitFor()
    const judges = () => requests.filter((url) => /judging|food-table|\.txt$/.test(url))
    expect(judges()).toEqual([])
    await element.evaluate((one) => one.setAttribute('allergies', 'peanut'))
    await element.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
    expect(judges().length).toBeGreaterThan(3)
    const all = requests.filter(isWidget)
    console.info(`all, with the food table: ${gzippedKb(all).toFixed(1)} kB gzipped`)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should be nothing to judge by where the page names those the report was judged for', async () => {
    const { page, requests } = await openPage(browser, `${server.origin}/demo/`)
    for (const element of await page.locator('dish-light').all()) {
      await element.scrollIntoViewIfNeeded()
      await shown(page, element)
    }
    await page.getByText('34 items, for high cholesterol').waitFor()
    await page.getByText('23 items, for peanut allergy').waitFor()
    expect(requests.filter((url) => /judging|food-table|\.txt$/.test(url))).toEqual([])
    await page.close()
  })

  it('should draw a photo that lies beside the report', async () => {
    const { page, complaints } = await openPage(browser, `${server.origin}/linked.html`)
    const element = page.locator('dish-light')
    await shown(page, element)
    await element.locator('.pl-dots').waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
