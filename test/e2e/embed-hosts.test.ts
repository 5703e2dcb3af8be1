import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { judgedReportText } from '../support/embed-report.ts'
import { type EmbedServer, openPage, shown, startEmbedServer } from '../support/embed-server.ts'

let server: EmbedServer
let browser: Browser

const SCRIPT = '<script type="module" src="/embed/dish-light.js"></script>'
const LUNCH = '<dish-light src="/lunch.report.json" loading="eager"></dish-light>'
const page = (head: string, body: string, html = 'lang="en"') =>
  `<!doctype html><html ${html}><meta name="viewport" content="width=device-width"><title>x</title>${head}${SCRIPT}<body>${body}</body></html>`

/** What pages do to everything on them. */
const RESET = `* { margin: 0; padding: 0; font: inherit; letter-spacing: 0.5em; text-transform: uppercase; text-align: center }
html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 4; white-space: pre; font-style: italic }
.row { display: flex } ::part(footer) { display: none }
p, .dish-light-notice { display: none !important }`

const IIFE = fileURLToPath(new URL('../../dist/app/embed/dish-light.iife.js', import.meta.url))

beforeAll(async () => {
  const hash = createHash('sha384')
    .update(await readFile(IIFE))
    .digest('base64')
  server = await startEmbedServer(
    {
      '/lunch.report.json': await judgedReportText(['Butter', 'Broccoli', 'Peanut butter', 'Apple']),
      '/reset.css': RESET,
      '/reset.html': page('<link rel="stylesheet" href="/reset.css">', `<div class="row">${LUNCH}</div>`),
      '/arabic.html': page('', LUNCH, 'lang="ar" dir="rtl"'),
      '/twenty.html': page('', LUNCH.repeat(20)),
      '/empty.html': page('', ''),
      '/script.html': `<!doctype html><html lang="en"><title>x</title><script src="/embed/dish-light.iife.js" integrity="sha384-${hash}"></script>${LUNCH}</html>`,
    },
    { trusted: true },
  )
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('<dish-light> in pages that make it hard', () => {
  it('should come in one script, held to its hash', async () => {
    const { page, requests, complaints } = await openPage(browser, `${server.origin}/script.html`)
    await shown(page, page.locator('dish-light'))
    await page.locator('dish-light').evaluate((one) => one.setAttribute('allergies', 'peanut'))
    await page.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
    // The food table beside it is read as data, although programs can import it.
    const scripts = requests.filter((url) => url.endsWith('.js') && !url.includes('/foods/'))
    expect(scripts).toEqual([`${server.origin}/embed/dish-light.iife.js`])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should look as ever under a reset, at 62.5 % and in a flex row, and keep its notice', async () => {
    const { page, complaints } = await openPage(browser, `${server.origin}/reset.html`)
    const element = page.locator('dish-light')
    await shown(page, element)
    const look = await element.evaluate((host) => {
      const name = host.shadowRoot!.querySelector('.pl-option-name')!
      const { letterSpacing, textTransform, fontStyle, whiteSpace, fontSize } = getComputedStyle(name)
      return { letterSpacing, textTransform, fontStyle, whiteSpace, fontSize, width: host.clientWidth }
    })
    expect(look).toEqual({
      letterSpacing: 'normal',
      textTransform: 'none',
      fontStyle: 'normal',
      whiteSpace: 'normal',
      fontSize: '15px',
      width: 1200,
    })
    const notice = element.getByText('Estimates from a photo. Not medical advice.')
    expect(await notice.isVisible()).toBe(true)
    expect(await element.locator('[part=footer]').isVisible()).toBe(false)
    // Taken out, emptied or hidden by a script, it comes back.
    for (const harm of [
      (one: Element) => one.remove(),
      (one: Element) => one.replaceChildren(),
      (one: Element) => (one as HTMLElement).style.setProperty('display', 'none'),
    ]) {
      await notice.evaluate(harm)
      await notice.waitFor()
    }
    await page.setViewportSize({ width: 280, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280)
    await element.getByRole('listbox').getByRole('option', { name: /Apple/i }).click()
    await element.getByRole('dialog', { name: /Apple/i }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should go by the language and the direction of the page', async () => {
    const { page } = await openPage(browser, `${server.origin}/arabic.html`)
    await shown(page, page.locator('dish-light'))
    const frame = page.locator('dish-light .dish-light-frame')
    expect(await frame.getAttribute('dir')).toBe('rtl')
    const photo = await page.locator('dish-light [part=photo]').boundingBox()
    const list = await page.locator('dish-light [part=list]').boundingBox()
    expect(photo!.x).toBeGreaterThan(list!.x)
    await page.close()
  })

  it('should print every item', async () => {
    const { page } = await openPage(browser, `${server.origin}/reset.html`)
    await shown(page, page.locator('dish-light'))
    await page.emulateMedia({ media: 'print' })
    const cut = await page
      .locator('dish-light .pl-options')
      .evaluate((list) => list.scrollHeight - list.clientHeight)
    expect(cut).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('should stand twenty times on a page, with one request for each script', async () => {
    const { page, requests, complaints } = await openPage(browser, `${server.origin}/twenty.html`)
    await expect.poll(() => page.locator('dish-light [role=listbox]').count()).toBe(20)
    const scripts = requests.filter((url) => url.endsWith('.js'))
    expect(scripts).toHaveLength(new Set(scripts).size)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should leave nothing behind when it is put in and taken out a hundred times', async () => {
    const { page } = await openPage(browser, `${server.origin}/empty.html`)
    const session = await page.context().newCDPSession(page)
    const mount = (times: number) =>
      page.evaluate(async (count) => {
        for (let i = 0; i < count; i += 1) {
          const element = document.createElement('dish-light')
          Object.assign(element, { src: '/lunch.report.json', loading: 'eager' })
          document.body.append(element)
          await element.ready
          element.remove()
        }
      }, times)
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { nodes } = await session.send('Memory.getDOMCounters')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      return { nodes, kb: usedSize / 1000 }
    }
    await mount(20)
    const before = await heap()
    await mount(100)
    // What waits for an observer or a timer of the browser's goes a moment later; what leaks stays. One element that
    // stayed would be a hundred nodes.
    await expect.poll(async () => (await heap()).nodes - before.nodes).toBeLessThan(100)
    const after = await heap()
    console.info(
      `100 mounts: ${(after.kb - before.kb).toFixed(0)} kB and ${after.nodes - before.nodes} nodes more`,
    )
    expect(after.kb - before.kb).toBeLessThan(1000)
    await page.close()
  })
})
