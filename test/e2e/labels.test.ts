import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreLabel } from '../../src/cli/label-score.ts'
import { parseLabelTruth } from '../../src/cli/label-truth.ts'
import { barcodePhoto } from '../support/barcode-photo.ts'
import { launchChromium } from '../support/chromium.ts'
import type { LoopbackServer } from '../support/loopback.ts'
import type { Harness } from '../support/photo-harness/harness.ts'
import { serveHarness } from '../support/photo-harness/serve.ts'

declare const harness: Harness

let server: LoopbackServer
let browser: Browser
let page: Page
const violations: string[] = []
const elsewhere: string[] = []

beforeAll(async () => {
  server = await serveHarness()
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text())
  })
  await page.route('**', (route) => {
    const url = route.request().url()
    if (url.startsWith(server.url)) return route.continue()
    elsewhere.push(url)
    return route.abort()
  })
  await page.goto(server.url)
  await page.waitForFunction(() => 'harness' in window)
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('packs in a browser, with nothing but our own server to talk to', () => {
  it('should read a panel it was not tuned on, milk and soy among its ingredients', async () => {
    const truth = parseLabelTruth(JSON.parse(readFileSync('fixtures/labels/eu-biscuits.truth.json', 'utf8')))
    if (!truth) throw new Error('no truth')
    const bytes = [...readFileSync('fixtures/labels/eu-biscuits.jpg')]
    const seen = await page.evaluate(async (numbers) => {
      const photo = await harness.loadPhoto(numbers, 'label')
      if (!photo.ok) throw new Error(photo.failure.code)
      const events = await harness.read(photo.value)
      return events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    }, bytes)
    expect(seen).toHaveLength(1)
    const score = scoreLabel(truth, seen[0]?.panel)
    expect(score.near / score.lines).toBeGreaterThanOrEqual(0.8)
    expect(seen[0]?.panel?.contains).toEqual(expect.arrayContaining(['milk', 'soy']))
    expect(score.invented).toEqual([])
  }, 180_000)

  it('should read a barcode in a worker of our own build', async () => {
    const { bytes } = await barcodePhoto('3017620422003', 'EAN13')
    const codes = await page.evaluate(
      async (numbers) => {
        const photo = await harness.loadPhoto(numbers, 'pack')
        if (!photo.ok) throw new Error(photo.failure.code)
        return harness.barcodes(photo.value)
      },
      [...bytes],
    )
    expect(codes.map(({ number }) => number)).toEqual(['3017620422003'])
  }, 60_000)

  it('should break no content policy and ask nobody else', () => {
    expect(violations).toEqual([])
    expect(elsewhere).toEqual([])
  })
})
