import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dotPixels, headline, listedItems, openApp, openFile } from '../support/app-page.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { chalkboardPart } from '../support/chalkboard-part.ts'
import { sharedChromium } from '../support/chromium.ts'
import { READING_MS } from '../support/reading-time.ts'

let browser: Browser
let server: BuiltServer

beforeAll(async () => {
  browser = await sharedChromium()
  server = await startBuiltServer()
})

afterAll(async () => {
  await server?.close()
})

describe('without any model', () => {
  it(
    'should read a chalkboard menu in the page, asking nothing beyond its own files',
    async () => {
      const app = await openApp(browser, server.url)
      const { page } = app
      await page.route(
        (url) => url.origin !== new URL(server.url).origin || url.pathname.startsWith('/api/'),
        (route) => (route.request().url().startsWith('blob:') ? route.continue() : route.abort()),
      )
      const { photo, truth } = await chalkboardPart('four lines')
      await openFile(page, photo, 'menu.jpg')
      await page.getByRole('button', { name: /Read what is written/ }).click()
      await headline(page, /^\d+ items? found$/, { timeout: READING_MS })

      const read = new Set((await listedItems(page)).map((name) => name.toLowerCase()))
      const found = truth.items.filter(({ label }) => read.has(label.toLowerCase()))
      expect(found.length / truth.items.length).toBeGreaterThanOrEqual(0.6)
      // It lists no more than the board has.
      expect(read.size).toBeLessThanOrEqual(truth.items.length)
      await expect.poll(async () => (await dotPixels(page)).painted).toBeGreaterThan(2_000)
      expect(app.complaints).toEqual([])
      await app.close()
    },
    READING_MS,
  )
})
