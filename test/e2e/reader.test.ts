import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Detection } from '../../src/core/fusion/detection.ts'
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

type Options = { assets?: string; timeLimitMs?: number }

async function read(bytes: Uint8Array, options: Options = { timeLimitMs: READING_MS }) {
  return await page.evaluate(
    async ([numbers, given]) => {
      const photo = await harness.loadPhoto(numbers, 'menu')
      if (!photo.ok) throw new Error(photo.failure.code)
      return harness.read(photo.value, given)
    },
    [[...bytes], options] as const,
  )
}

async function offers(bytes: Uint8Array): Promise<Detection[]> {
  const events = await read(bytes)
  return events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
}

describe('menus, read in a browser that can reach only our own server', () => {
  it(
    'should read a printed menu, prices, sections and all',
    async () => {
      const { photo, truth } = await printedMenu(browser)
      const compared = compareWithTruth(await offers(photo), truth)
      expect(compared).toMatchObject({ invented: [], wrongSections: 0, wrongPrices: 0 })
      expect(compared.right / truth.items.length).toBeGreaterThanOrEqual(0.9)
      expect(compared.rightPrices / truth.items.length).toBeGreaterThanOrEqual(0.9)
    },
    READING_MS,
  )

  it('should give up in time when the recogniser never loads', async () => {
    const events = await read(readFileSync('fixtures/photos/chalkboard.jpg'), {
      assets: '/nowhere',
      timeLimitMs: 2000,
    })
    expect(events.at(-2)).toMatchObject({ type: 'failure', failure: { kind: 'transport', retryable: true } })
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should have asked nobody else for anything, nor broken the content policy', () => {
    expect(opened.elsewhere).toEqual([])
    expect(opened.violations).toEqual([])
  })
})
