import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { labelTruthSchema } from '../../src/cli/input/label-truth.ts'
import type { Detection } from '../../src/core/fusion/detection.ts'
import { scoreLabel } from '../../src/evaluate/label-score.ts'
import { barcodePhoto } from '../support/barcode-photo.ts'
import { compareWithTruth } from '../support/board-truth.ts'
import { sharedChromium } from '../support/chromium.ts'
import type { Harness } from '../support/photo-harness/harness.ts'
import { type OpenHarness, openHarness } from '../support/photo-harness/open.ts'
import { printedMenu } from '../support/printed-menu.ts'
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

/** What comes of reading a photo, in the one page: the reader is loaded by the first and kept for the others. */
async function read(bytes: Uint8Array, silenceMs = READING_MS) {
  return await page.evaluate(
    async ([numbers, given]) => {
      const photo = await harness.loadPhoto(numbers, 'photo')
      if (!photo.ok) throw new Error(photo.failure.code)
      return harness.read(photo.value, { silenceMs: given })
    },
    [[...bytes], silenceMs] as const,
  )
}

async function seenIn(bytes: Uint8Array): Promise<Detection[]> {
  const events = await read(bytes)
  return events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
}

describe('menus and packs, read in a browser that can reach only our own server', () => {
  it(
    'should read a printed menu, prices, sections and all',
    async () => {
      const { photo, truth } = await printedMenu(browser, ['Starters', 'Desserts'])
      const compared = compareWithTruth(await seenIn(photo), truth)
      expect(compared).toMatchObject({ invented: [], wrongSections: 0, wrongPrices: 0 })
      expect(compared.right / truth.items.length).toBeGreaterThanOrEqual(0.9)
      expect(compared.rightPrices / truth.items.length).toBeGreaterThanOrEqual(0.9)
    },
    READING_MS,
  )

  it(
    'should read a panel it was not tuned on, milk and soy among its ingredients',
    async () => {
      const file = readFileSync('fixtures/labels/eu-biscuits.truth.json', 'utf8')
      const truth = labelTruthSchema.parse(JSON.parse(file))
      const seen = await seenIn(readFileSync('fixtures/labels/eu-biscuits.jpg'))
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

  it('should give up in time', async () => {
    // Looking for the lines of so large a board takes longer on any machine.
    const events = await read(readFileSync('fixtures/photos/chalkboard.jpg'), 50)
    expect(events.at(-2)).toMatchObject({ type: 'failure', failure: { kind: 'transport', retryable: true } })
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should have asked nobody else for anything, nor broken the content policy', () => {
    expect(opened.elsewhere).toEqual([])
    expect(opened.violations).toEqual([])
  })
})
