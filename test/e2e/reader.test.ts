import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Detection } from '../../src/core/fusion/detection.ts'
import { type BoardTruth, compareWithTruth } from '../support/board-truth.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Harness } from '../support/photo-harness/harness.ts'
import { type OpenHarness, openHarness } from '../support/photo-harness/open.ts'
import { printedMenu } from '../support/printed-menu.ts'

declare const harness: Harness

let browser: Browser
let opened: OpenHarness
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  opened = await openHarness(browser, inject('harnessUrl'))
  page = opened.page
})

afterAll(() => browser?.close())

type Options = { assets?: string; timeLimitMs?: number }

/** Time enough for any machine: what is tested is what is read. */
const UNHURRIED: Options = { timeLimitMs: 170_000 }

async function read(bytes: Uint8Array, options = UNHURRIED) {
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

describe('reading menus in a browser, with nothing but our own server to talk to', () => {
  it('should read the chalkboard', async () => {
    const truth = JSON.parse(readFileSync('fixtures/photos/chalkboard.truth.json', 'utf8')) as BoardTruth
    const { right, invented } = compareWithTruth(
      await offers(readFileSync('fixtures/photos/chalkboard.jpg')),
      truth,
    )
    expect(right / truth.items.length).toBeGreaterThanOrEqual(0.6)
    expect(invented).toEqual([])
  })

  it('should read a printed menu, prices, sections and all', async () => {
    const { photo, truth } = await printedMenu(browser)
    const compared = compareWithTruth(await offers(photo), truth)
    expect(compared).toMatchObject({ invented: [], wrongSections: 0, wrongPrices: 0 })
    expect(compared.right / truth.items.length).toBeGreaterThanOrEqual(0.9)
    expect(compared.rightPrices / truth.items.length).toBeGreaterThanOrEqual(0.9)
  })

  it('should give up in time where the recogniser never comes', async () => {
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
