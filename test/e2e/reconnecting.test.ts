import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { headline, itemOptions, listedItems, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BreakingProxy, startBreakingProxy } from '../support/breaking-proxy.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'
import { holdAfterFirstItem } from '../support/upstream/hold.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

let browser: Browser
let upstream: Upstream
let server: BuiltServer
let proxy: BreakingProxy
let photo: Uint8Array

beforeAll(async () => {
  browser = await sharedChromium()
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), pieceChars: 40 })
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
  proxy = await startBreakingProxy(server.url)
  photo = (await breakfastPhoto()).sent.bytes
})
afterAll(async () => {
  await proxy?.close()
  await server?.close()
  await upstream?.close()
})
beforeEach(() => upstream.set({ behaviour: { kind: 'ok' }, onPiece: undefined }))

describe('the connection to the server', () => {
  it('should be made anew where it breaks, with every item once and the model asked once', async () => {
    const hold = holdAfterFirstItem()
    upstream.set({ onPiece: hold.onPiece })
    const before = upstream.requests.length
    const { page, close } = await openApp(browser, proxy.url)
    await openFile(page, photo)
    await itemOptions(page).first().waitFor()
    proxy.cut()
    await headline(page, 'Connection lost, going on…')
    hold.open()
    proxy.mend()
    await headline(page, `${BREAKFAST.items.length} items found`)
    expect((await listedItems(page)).length).toBe(BREAKFAST.items.length)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(upstream.requests.length - before).toBe(1)
    await close()
  })

  it('should stop the model at once where the person stops, opens something else or closes the page', async () => {
    const leaves = [
      ['stops', (page: Page) => page.getByRole('button', { name: 'Stop' }).click()],
      ['leaves', (page: Page) => page.goto('about:blank')],
    ] as const
    for (const [, leave] of leaves) {
      upstream.set({ onPiece: holdAfterFirstItem().onPiece })
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(server.url)
      await openFile(page, photo)
      await itemOptions(page).first().waitFor()
      expect(upstream.requests.at(-1)?.disconnected).toBeFalsy()
      await leave(page)
      // Long before the server would stop by itself.
      await expect.poll(() => upstream.requests.at(-1)?.disconnected, { timeout: 5_000 }).toBe(true)
      await context.close()
    }
  })
})
