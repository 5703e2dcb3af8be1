import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { labelTruthSchema } from '../../src/cli/input/label-truth.ts'
import { scoreLabel } from '../../src/evaluate/label-score.ts'
import { barcodePhoto } from '../support/barcode-photo.ts'
import { sharedChromium } from '../support/chromium.ts'
import type { Harness } from '../support/photo-harness/harness.ts'
import { type OpenHarness, openHarness } from '../support/photo-harness/open.ts'
import { READING_MS } from '../support/reading-time.ts'

declare const harness: Harness

let browser: Browser
let opened: OpenHarness
let page: Page

beforeAll(async () => {
  browser = await sharedChromium()
  opened = await openHarness(browser, inject('harnessUrl'))
  page = opened.page
})

afterAll(() => page?.close())

describe('packs, read in a browser that can reach only our own server', () => {
  it(
    'should read a panel it was not tuned on, milk and soy among its ingredients',
    async () => {
      const file = readFileSync('fixtures/labels/eu-biscuits.truth.json', 'utf8')
      const truth = labelTruthSchema.parse(JSON.parse(file))
      const bytes = [...readFileSync('fixtures/labels/eu-biscuits.jpg')]
      const seen = await page.evaluate(
        async ([numbers, timeLimitMs]) => {
          const photo = await harness.loadPhoto(numbers, 'label')
          if (!photo.ok) throw new Error(photo.failure.code)
          const events = await harness.read(photo.value, { timeLimitMs })
          return events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
        },
        [bytes, READING_MS] as const,
      )
      expect(seen).toHaveLength(1)
      const score = scoreLabel(truth, seen[0]?.panel)
      expect(score.near / score.lines).toBeGreaterThanOrEqual(0.8)
      expect(seen[0]?.panel?.contains).toEqual(expect.arrayContaining(['milk', 'soy']))
      expect(score.invented).toEqual([])
    },
    READING_MS,
  )

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
  })

  it('should have broken no content policy and asked nobody else', () => {
    expect(opened.violations).toEqual([])
    expect(opened.elsewhere).toEqual([])
  })
})
