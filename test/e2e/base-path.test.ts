import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headline } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { launchWholeChromium } from '../support/chromium.ts'
import { listenOnLoopback } from '../support/loopback.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const BASE = '/food'

let upstream: Upstream
let server: BuiltServer
let proxy: Awaited<ReturnType<typeof listenOnLoopback>>
let context: BrowserContext
let page: Page
/** What was asked for beside the path that the proxy passes on. */
const outside: string[] = []

beforeAll(async () => {
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
  server = await startBuiltServer({
    BASE_PATH: BASE,
    OPENAI_BASE_URL: `${upstream.url}/v1`,
    OPENAI_API_KEY: 'canary-server-key',
    TRUSTED_PROXIES: '127.0.0.1',
    LOG: 'json',
  })
  proxy = await listenOnLoopback(async ({ url, method, headers, body }) => {
    const { host, pathname, search } = new URL(url)
    if (pathname !== BASE && !pathname.startsWith(`${BASE}/`)) {
      outside.push(pathname)
      return new Response('another site', { status: 404 })
    }
    const asked = new URL(pathname + search, server.url)
    const passedOn = new Headers(headers)
    passedOn.set('x-forwarded-host', host)
    const sent = body ? ({ body, duplex: 'half' } as const) : {}
    const reply = await fetch(asked, { method, headers: passedOn, redirect: 'manual', ...sent })
    const own = new Headers(reply.headers)
    for (const name of ['content-encoding', 'content-length', 'etag']) own.delete(name)
    return new Response(reply.body, { status: reply.status, headers: own })
  })
  context = await (await launchWholeChromium()).newContext({ reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterAll(async () => {
  await context?.browser()?.close()
  await proxy?.close()
  await server?.close()
  await upstream?.close()
})

const openFridge = async () => {
  await page.getByRole('button', { name: 'Open fridge Prepared sample' }).click()
  await headline(page, /34 items found/)
}

describe('under a path of a host', () => {
  it('should open, answer, and be known to its own service worker', async () => {
    const clients = page.waitForResponse(`**${BASE}/api/clients`)
    await page.goto(`${proxy.url}${BASE}`)
    expect(page.url()).toBe(`${proxy.url}${BASE}/`)
    expect((await clients).status()).toBe(200)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const scope = () => navigator.serviceWorker.ready.then((registration) => registration.scope)
    expect(await page.evaluate(scope)).toBe(`${proxy.url}${BASE}/`)
    const html = await (await fetch(`${proxy.url}${BASE}/`)).text()
    expect(html.match(/(?:href|src)="(?!\.\/)[^"]*"/g)).toBe(null)
    await openFridge()
  })

  it('should open without a network', async () => {
    await context.setOffline(true)
    try {
      await page.goto('about:blank')
      await page.goto(`${proxy.url}${BASE}/`)
      await openFridge()
    } finally {
      await context.setOffline(false)
    }
  })

  it('should be installed from there, take what is shared, and have a model look at it', async () => {
    const session = await context.newCDPSession(page)
    const { errors, url } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(url).toBe(`${proxy.url}${BASE}/manifest.webmanifest`)
    const { appId } = await session.send('Page.getAppId')
    expect(appId).toBe(`${proxy.url}${BASE}/`)
    await session.detach()
    const bytes = [...(await breakfastPhoto()).sent.bytes]
    await page.evaluate((given) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: 'share' })
      const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files' })
      const files = new DataTransfer()
      files.items.add(new File([Uint8Array.from(given)], 'lunch.jpg', { type: 'image/jpeg' }))
      input.files = files.files
      form.append(input)
      document.body.append(form)
      form.submit()
    }, bytes)
    await page.getByRole('heading', { level: 1, name: 'lunch.jpg' }).waitFor({ state: 'attached' })
    expect(page.url()).toBe(`${proxy.url}${BASE}/`)
    await headline(page, /^\d+ items found/)
    expect(upstream.requests).not.toEqual([])
  })

  it('should have the widget, its page in one script, and the reader’s files there', async () => {
    await page.goto(`${proxy.url}${BASE}/demo/index.html`)
    await page.getByText('Red bell pepper').first().waitFor({ state: 'attached' })
    const found = [
      'embed/dish-light.iife.js',
      'embed/words-en.json',
      'reader/dict_en.txt',
      'libheif/libheif.js',
    ]
    for (const file of found) expect((await fetch(`${proxy.url}${BASE}/${file}`)).status).toBe(200)
  })

  it('should ask for nothing beside it, and answer probes at the root alone', async () => {
    expect(outside).toEqual([])
    const lines = server.log().trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(lines.map(() => 'info'))
    expect(server.log()).not.toMatch(/canary|lunch|Red bell pepper/)
    expect((await fetch(`${server.url.replace(/\/food\/$/, '')}/readyz`)).status).toBe(200)
    expect((await fetch(`${server.url.replace(/\/food\/$/, '')}/assets/`)).status).toBe(404)
  })
})
