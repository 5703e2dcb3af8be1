import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'
import { lookOf } from '../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  listenOnLoopback,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../support/loopback.ts'

/** The page that docs/api.md shows. */
const [, SAMPLE = ''] = /```html\n(.*?)```/s.exec(readFileSync('docs/api.md', 'utf8')) ?? []

let browser: Browser
let photo: Buffer
let server: LoopbackServer
let site: Omit<LoopbackServer, 'log'>
let model: ScriptedModel
beforeAll(async () => {
  browser = await sharedChromium()
  // Before the server restricts what is decoded in this process.
  photo = Buffer.from((await breakfastPhoto()).sent.bytes)
})
afterEach(() => Promise.all([server.close(), site.close()]))

/** A page of another origin, which is given the address of the server; `env` is made once its own origin is known. */
async function open(env: (origin: string) => Record<string, string>, html: string): Promise<Page> {
  site = await listenOnLoopback(async () => {
    const here = html.replaceAll('http://localhost:3000', server.url)
    return new Response(here, { headers: { 'content-type': 'text/html' } })
  })
  model = scriptedModel(() => lookOf(['peanut butter', 'apple']))
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key', ...env(site.url) })
  server = await serveOnLoopback(config, { ...model, appDir: 'dist/app' })
  const page = await browser.newPage()
  await page.goto(site.url)
  return page
}

async function choosePhoto(page: Page): Promise<void> {
  const file = { name: 'lunch.jpg', mimeType: 'image/jpeg', buffer: photo }
  await page.locator('#photo').setInputFiles(file)
}

it('should look and judge for the page of another origin that is listed', async () => {
  const page = await open((origin) => ({ CORS_ORIGINS: origin }), SAMPLE)
  await choosePhoto(page)
  await page.getByText('Peanut butter: avoid').waitFor()
  await page.getByText(/^Apple: /).waitFor()
  await page.close()
})

it('should do nothing for one that is not', async () => {
  const page = await open(() => ({ CORS_ORIGINS: 'https://menu.example' }), SAMPLE)
  const refused = page.waitForEvent('console', (message) => message.text().includes('blocked by CORS policy'))
  await choosePhoto(page)
  await refused
  expect(await page.locator('#items').textContent()).toBe('')
  expect(model.asked).toEqual([])
  await page.close()
})

it('should be shown in frames of those that are named, and only what is there for it', async () => {
  const html = ['embed/dish-light.js', '']
    .map((path) => `<iframe src="http://localhost:3000/${path}"></iframe>`)
    .join('')
  const shown = async (ancestors: (origin: string) => string) => {
    const page = await open((origin) => ({ FRAME_ANCESTORS: ancestors(origin) }), html)
    const urls = page
      .frames()
      .slice(1)
      .map((frame) => frame.url().replace(server.url, ''))
    await page.close()
    return urls
  }
  const NOTHING = 'chrome-error://chromewebdata/'
  expect(await shown((origin) => origin)).toEqual(['/embed/dish-light.js', NOTHING])
  await Promise.all([server.close(), site.close()])
  expect(await shown(() => 'https://menu.example')).toEqual([NOTHING, NOTHING])
})
