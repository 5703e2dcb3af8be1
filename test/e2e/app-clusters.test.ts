import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  type AppPage,
  atRest,
  backToStart,
  dotPixels,
  headline,
  onPhoto,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

const CROWDED = 24
const MIDDLE = { x: 0.5, y: 0.5 }

let app: AppPage
let page: Page

beforeAll(async () => {
  app = await openApp(await sharedChromium(), inject('serverUrl'), { hasTouch: true })
  page = app.page
})
afterAll(() => app?.close())
afterEach(() => expect(app.complaints).toEqual([]))

const cards = () => page.locator('.pl-hover-card, .pl-docked').count()
const photoWidth = async () => (await page.locator('.pl-photo').boundingBox())?.width ?? 0

describe('a cluster', () => {
  let photo: { readonly width: number; readonly height: number }

  beforeEach(async () => {
    const { report, ...size } = crowdedReport()
    photo = size
    await backToStart(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a report' }).click()
    await page.mouse.move(0, 0)
    await (await chooser).setFiles({
      name: 'crowd.report.json',
      mimeType: 'application/json',
      buffer: report,
    })
    await headline(page, `${CROWDED} items`)
    await atRest(page)
  })

  const middle = () => onPhoto(page, photo, MIDDLE)

  it.each<[string, () => Promise<void>]>([
    [
      'a click',
      async () => {
        const { x, y } = await middle()
        await page.mouse.click(x, y)
      },
    ],
    [
      'a tap',
      async () => {
        const { x, y } = await middle()
        await page.touchscreen.tap(x, y)
      },
    ],
    [
      'the Enter key',
      async () => {
        await page.getByRole('application').focus()
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('Enter')
      },
    ],
  ])('should open with %s: the photo is enlarged, and every item gets a dot of its own', async (_, open) => {
    const [width, { painted }] = [await photoWidth(), await dotPixels(page)]
    await open()
    await expect.poll(photoWidth).toBeGreaterThan(1.5 * width)
    await atRest(page)
    expect((await dotPixels(page)).painted).toBeGreaterThan(4 * painted)
  })

  it('should be a dot like any other once it is open', async () => {
    const { x, y } = await middle()
    const width = await photoWidth()
    await page.mouse.click(x, y)
    await expect.poll(photoWidth).toBeGreaterThan(1.5 * width)
    await atRest(page)
    const enlarged = await photoWidth()
    // Right after the first, a second click there would be a double click.
    await page.locator('.status-headline').click()
    await page.mouse.click(x, y)
    await expect.poll(cards).toBe(1)
    expect(await photoWidth()).toBeCloseTo(enlarged)
  })
})

describe('scores beside the dots', () => {
  it('should go and come back with their switch', async () => {
    await backToStart(page)
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await headline(page, `${BREAKFAST.items.length} items found`)
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('button', { name }).click()
      await page.mouse.move(0, 0)
      await atRest(page)
      return (await dotPixels(page)).painted
    }
    await atRest(page)
    const { painted: before } = await dotPixels(page)
    const without = await choose('Hide scores beside the dots')
    expect(without).toBeLessThan(before)
    expect(await choose('Show scores beside the dots')).toBe(before)
  })
})

/** A photo on which a person named many things within a few pixels. */
function crowdedReport() {
  const sample = new URL('../../public/samples/plate.report.json', import.meta.url)
  const plate = JSON.parse(readFileSync(sample, 'utf8'))
  const edits = Array.from({ length: CROWDED }, (_, i) => ({
    type: 'add',
    itemId: `added-${i}`,
    point: { x: MIDDLE.x + (i % 6) * 0.004, y: MIDDLE.y + Math.floor(i / 6) * 0.004 },
    label: 'Apple',
    seen: 0,
  }))
  const report = Buffer.from(JSON.stringify({ ...plate, looks: [], detections: [], rows: [], edits }))
  return { report, width: plate.photo.width as number, height: plate.photo.height as number }
}
