import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { signToken } from '../../src/config/signed-token.ts'
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

const UPLOAD = `<!doctype html><html lang="en"><script type="module" src="http://localhost:3000/embed/dish-light-upload.js"></script><dish-light-upload endpoint="http://localhost:3000" allergies="peanut"></dish-light-upload></html>`
const uploaded = async (page: Page) => {
  const file = { name: 'lunch.jpg', mimeType: 'image/jpeg', buffer: photo }
  await page.locator('dish-light-upload input').setInputFiles(file)
}

it('should show what was found to whoever opens a photo in the element of a page that is listed', async () => {
  const page = await open((origin) => ({ CORS_ORIGINS: origin }), UPLOAD)
  await uploaded(page)
  await page.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
  await page.locator('dish-light .pl-dots').waitFor()
  expect(model.asked).toHaveLength(1)
  // Who it is for stayed on the page.
  expect(JSON.stringify(model.asked[0]?.request)).not.toContain('allergies')
  await page.close()
})

const SECRET = 'a secret of thirty-two characters'
const withToken = async (origin: (here: string) => string) => {
  const page = await open(() => ({ ACCESS_TOKEN: 'sixteen characters', TOKEN_SECRET: SECRET }), UPLOAD)
  const token = await signToken(SECRET, { scopes: ['look'], origin: origin(site.url) }, 1)
  await page
    .locator('dish-light-upload')
    .evaluate((element, shown) => element.setAttribute('token', shown), token)
  return page
}

it('should show what was found on a page that no list names, by a token for it', async () => {
  const page = await withToken((here) => here)
  await uploaded(page)
  await page.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
  await page.close()
})

it.each([
  ['no list names', () => open(() => ({ CORS_ORIGINS: 'https://menu.example' }), UPLOAD)],
  ['the token does not name', () => withToken(() => 'https://menu.example')],
])('should say so in the element of a page that %s, and send no photo', async (_, opened) => {
  const page = await opened()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await uploaded(page)
  const { host } = new URL(server.url)
  await page
    .getByRole('alert')
    .getByText(`${host} cannot be reached, or does not let this page use it.`)
    .waitFor()
  expect(model.asked).toEqual([])
  expect(sent).toEqual([])
  await page.close()
})

it('should be shown in frames of those that are named, and only what is there for it', async () => {
  const html = ['embed/dish-light.js', '']
    .map((path) => `<iframe src="http://localhost:3000/${path}"></iframe>`)
    .join('')
  const expectShown = async (ancestors: (origin: string) => string, shown: readonly string[]) => {
    const page = await open((origin) => ({ FRAME_ANCESTORS: ancestors(origin) }), html)
    const frames = () => page.frames().slice(1)
    // What is refused has its address a moment later.
    await expect.poll(() => frames().map((frame) => frame.url().replace(server.url, ''))).toEqual(shown)
    await page.close()
  }
  const NOTHING = 'chrome-error://chromewebdata/'
  await expectShown((origin) => origin, ['/embed/dish-light.js', NOTHING])
  await Promise.all([server.close(), site.close()])
  await expectShown(() => 'https://menu.example', [NOTHING, NOTHING])
})
