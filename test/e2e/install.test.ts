import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { headline, itemOptions } from '../support/app-page.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { launchWholeChromium } from '../support/chromium.ts'
import { listenOnLoopback } from '../support/loopback.ts'

const OFFLINE = 'You’re offline. Samples still work, and so does the reader once it has been used here.'

let browser: Browser
let server: Awaited<ReturnType<typeof listenOnLoopback>>
let context: BrowserContext
let page: Page
/** What the service worker's file ends with: another build's ends otherwise. */
let build = ''

beforeAll(async () => {
  browser = await launchWholeChromium()
  server = await listenOnLoopback(answerLikeTheBuiltServer)
  context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 860 } })
  page = await context.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Passes on what the built server answers, but for the service worker, which can be changed as a new build changes it. */
async function answerLikeTheBuiltServer({ url, method, headers }: Request): Promise<Response> {
  const { pathname, search } = new URL(url)
  const asked = new URL(pathname + search, inject('serverUrl'))
  const reply = await fetch(asked, { method, headers, redirect: 'manual' })
  const own = new Headers(reply.headers)
  for (const name of ['content-encoding', 'content-length', 'etag']) own.delete(name)
  const body = pathname === '/service-worker.js' ? `${await reply.text()}\n${build}` : reply.body
  return new Response(body, { status: reply.status, headers: own })
}

const openButton = () => page.getByRole('button', { name: 'Open a photo' })

describe('the installed app', () => {
  it('should leave the server’s answers and the other pages to the network', async () => {
    const clients = page.waitForResponse('**/api/clients')
    const reply = await page.reload()
    expect(reply?.fromServiceWorker()).toBe(true)
    expect(reply?.headers()['content-security-policy']).toContain("default-src 'self'")
    expect((await clients).fromServiceWorker()).toBe(false)
    expect((await page.goto(`${server.url}/demo/index.html`))?.fromServiceWorker()).toBe(false)
    expect((await page.goto(`${server.url}/?model=gemini`))?.fromServiceWorker()).toBe(true)
    expect(page.url()).toContain('?model=gemini')
  })

  it('should open a sample with the network cut, say so, and stop saying so once it is back', async () => {
    const used = () => page.evaluate(async () => (await fetch('/reader/dict_en.txt')).ok)
    // What the reader fetches is kept as it is used, and not before.
    expect(await page.evaluate(async () => (await (await caches.open('dishlight-used')).keys()).length)).toBe(
      0,
    )
    expect(await used()).toBe(true)
    await context.setOffline(true)
    await page.goto('about:blank')
    await page.goto(server.url)
    await page.getByText(OFFLINE).waitFor()
    expect(await used()).toBe(true)
    await page.getByRole('button', { name: /Open fridge/ }).click()
    await headline(page, /34 items found/)
    await expect.poll(() => itemOptions(page).count()).toBeGreaterThan(5)
    await page.getByText(OFFLINE).waitFor()
    await context.setOffline(false)
    await page.getByText(OFFLINE).waitFor({ state: 'detached' })
  })

  it('should open a photo that another app shares, without sending it anywhere', async () => {
    await page.goto('about:blank')
    await page.goto(server.url)
    await openButton().waitFor()
    const posted: string[] = []
    const note = (request: { method(): string; url(): string; serviceWorker(): unknown }) => {
      if (request.method() === 'POST' && request.serviceWorker()) posted.push(request.url())
    }
    context.on('request', note)
    await share(page, 'lunch.jpg', (await breakfastPhoto()).sent.bytes)
    await page.getByRole('heading', { level: 1, name: 'lunch.jpg' }).waitFor({ state: 'attached' })
    expect(posted).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    expect(await page.evaluate(() => caches.has('dishlight-shared'))).toBe(false)
    context.off('request', note)
  })

  it('should say that a new version is there, wait, and bring the photo back with it', async () => {
    build = '// another build'
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByText('A new version is here.').waitFor()
    const before = await page.evaluate(() => performance.timeOrigin)
    await page.getByRole('button', { name: 'Reload' }).click()
    await page.waitForFunction((origin) => performance.timeOrigin !== origin, before)
    await page.getByRole('heading', { level: 1, name: 'lunch.jpg' }).waitFor({ state: 'attached' })
    const waiting = await page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null,
    )
    expect(waiting).toBeNull()
  })

  it('should have a manifest the browser finds no fault with', async () => {
    const session = await context.newCDPSession(page)
    const { errors, url } = await session.send('Page.getAppManifest')
    expect(url).toBe(`${server.url}/manifest.webmanifest`)
    expect(errors).toEqual([])
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A test's context is as private as a window that keeps nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
    await session.detach()
  })
})

/** What a system's share sheet does: posts a form. */
async function share(from: Page, name: string, bytes: Uint8Array) {
  await from.evaluate(
    ({ name, bytes }) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/share' })
      const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files' })
      const files = new DataTransfer()
      files.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/jpeg' }))
      input.files = files.files
      form.append(input)
      document.body.append(form)
      form.submit()
    },
    { name, bytes: [...bytes] },
  )
}
