import type { Browser, Locator } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { together } from '../../src/core/analysis/collect-looks.ts'
import { advance, newAnalysis } from '../../src/core/analysis/run.ts'
import { WHOLE_PHOTO } from '../../src/core/geometry/normalized.ts'
import { serializeReport, toReport } from '../../src/report/report.ts'
import { launchChromium } from '../support/chromium.ts'
import {
  type EmbedServer,
  embeddingPage,
  openPage,
  shown,
  startEmbedServer,
} from '../support/embed-server.ts'
import { boxed } from '../support/sightings.ts'

const SHELF = { name: 'shelf.jpg', sha256: 'a'.repeat(64), width: 800, height: 600 }
const DOOR = { name: 'door.jpg', sha256: 'b'.repeat(64), width: 900, height: 450 }
const RATIOS = [SHELF, DOOR].map(({ width, height }) => width / height) as [number, number]

/** Butter in both; cheddar on the shelf, an apple in the door, in the middle of these boxes. */
const { analysis } = together([
  lookedAt(SHELF, [
    ['Butter', [0.1, 0.3, 0.3, 0.7]],
    ['Cheddar', [0.6, 0.3, 0.8, 0.7]],
  ]),
  lookedAt(DOOR, [
    ['Butter', [0.1, 0.1, 0.4, 0.3]],
    ['Apple', [0.6, 0.6, 0.8, 0.8]],
  ]),
])

function lookedAt(
  photo: typeof SHELF,
  things: readonly (readonly [string, readonly [number, number, number, number]])[],
) {
  const id = `look at ${photo.name}`
  return advance(
    newAnalysis(photo),
    { type: 'look', id, region: WHOLE_PHOTO, model: 'm' },
    ...things.map(([label, box], index) => ({
      type: 'detection' as const,
      lookId: id,
      detection: boxed(`${id}/${index}`, label, [...box]),
    })),
  )
}

async function reportWith(photos: readonly (typeof SHELF)[]): Promise<string> {
  const images = new Map<string, Uint8Array>()
  for (const { sha256, width, height } of photos) {
    const plain = sharp({ create: { width, height, channels: 3, background: '#c8b89a' } })
    images.set(sha256, new Uint8Array(await plain.jpeg().toBuffer()))
  }
  return serializeReport(
    toReport(analysis, [], { about: 'About', createdAt: '2026-01-01T00:00:00Z', images }),
  )
}

let server: EmbedServer
let browser: Browser

beforeAll(async () => {
  server = await startEmbedServer({
    '/both.json': await reportWith([SHELF, DOOR]),
    '/both.html': embeddingPage('/both.json'),
    '/shelf.json': await reportWith([SHELF]),
    '/shelf.html': embeddingPage('/shelf.json'),
  })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Counts in the page how many photos were decoded. */
function countDecoded(): void {
  const counter = globalThis as { decoded?: number }
  const decode = window.createImageBitmap
  window.createImageBitmap = ((...all: Parameters<typeof decode>) => {
    counter.decoded = (counter.decoded ?? 0) + 1
    return decode(...all)
  }) as typeof decode
}

const open = async (path: string) => {
  const opened = await openPage(browser, `${server.origin}${path}`, { before: countDecoded })
  const element = opened.page.locator('dish-light')
  await shown(opened.page, element)
  return {
    ...opened,
    element,
    decoded: () => opened.page.evaluate(() => (globalThis as { decoded?: number }).decoded),
  }
}

/** The strip's button of the photo that is shown, once the surface has that photo's shape. */
async function shows(element: Locator, name: string, ratio: number): Promise<void> {
  await element.getByRole('button', { name }).and(element.locator('[aria-current="true"]')).waitFor()
  await expect.poll(() => ratioOf(element)).toBeCloseTo(ratio, 1)
}

async function ratioOf(element: Locator): Promise<number> {
  const box = await element.locator('.pl-surface').boundingBox()
  return box ? box.width / box.height : 0
}

/** Where the middle of the box around the apple is on the screen. */
async function appleAt(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.locator('.pl-surface').boundingBox())!
  return { x: x + width * 0.7, y: y + height * 0.7 }
}

describe('<dish-light> with a report of several photos', () => {
  it("should show one photo at a time under default-src 'self', and say where every item is", async () => {
    const { page, element, complaints, requests, decoded } = await open('/both.html')
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    const rows = element.getByRole('listbox', { name: 'Items in the photos' }).getByRole('option')
    await expect.poll(() => rows.count()).toBe(3)
    for (const row of [/Butter.*in photos 1 and 2/, /Cheddar.*in photo 1/, /Apple.*in photo 2/])
      await expect.poll(() => element.getByRole('option', { name: row }).count()).toBe(1)
    await expect.poll(decoded).toBe(1)

    await element.getByRole('button', { name: 'Photo 2 of 2: door.jpg' }).click()
    await shows(element, 'Photo 2 of 2: door.jpg', RATIOS[1])
    await page.keyboard.press('ArrowLeft')
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    await page.keyboard.press('End')
    await shows(element, 'Photo 2 of 2: door.jpg', RATIOS[1])
    const focused = element.locator('button:focus')
    await element.getByRole('button', { name: 'Photo 2 of 2: door.jpg' }).and(focused).waitFor()
    await expect.poll(decoded).toBe(2)

    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith('blob:'))).toEqual([])
    await page.close()
  })

  it('should switch to the photo of the selected item, with the card beside its dot', async () => {
    const { page, element } = await open('/both.html')
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    await element.getByRole('option', { name: /Apple/ }).focus()
    await page.keyboard.press('Enter')
    await shows(element, 'Photo 2 of 2: door.jpg', RATIOS[1])
    const card = element.getByRole('dialog', { name: /^Apple/ })
    await card.waitFor()
    const dot = await appleAt(element)
    // Once it is placed: beside the dot, not over it.
    await expect
      .poll(async () => {
        const box = await card.boundingBox()
        return box && Math.min(Math.abs(box.x - dot.x), Math.abs(box.x + box.width - dot.x))
      })
      .toBeLessThan(60)

    // It goes with its photo. The butter is in both: its card stays, at its dot in the other photo.
    await element.getByRole('button', { name: 'Photo 1 of 2: shelf.jpg' }).click()
    await card.waitFor({ state: 'detached' })
    await element.getByRole('option', { name: /Butter/ }).click()
    await element.getByRole('dialog', { name: /^Butter/ }).waitFor()
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    await element.getByRole('button', { name: 'Photo 2 of 2: door.jpg' }).click()
    await shows(element, 'Photo 2 of 2: door.jpg', RATIOS[1])
    await element.getByRole('dialog', { name: /^Butter/ }).waitFor()
    await page.close()
  })

  it('should highlight the photos that show the hovered item', async () => {
    const { page, element } = await open('/both.html')
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    await element.getByRole('option', { name: /Apple/ }).hover()
    await element.locator('button[data-lit]', { hasText: 'door.jpg' }).waitFor()
    await element.getByRole('option', { name: /Cheddar/ }).hover()
    await element.getByRole('dialog', { name: /^Cheddar/ }).waitFor()
    await expect.poll(() => element.locator('button[data-lit]').count()).toBe(1)
    await expect.poll(() => element.locator('.pl-card').count()).toBe(1)
    await page.close()
  })

  it('should say which photo is missing from the report, and show its items as text', async () => {
    const { page, element, complaints } = await open('/shelf.html')
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    await element.getByRole('option', { name: /Apple/ }).click()
    await element.getByText('saved without this photo').waitFor()
    await element.getByRole('article', { name: /^Apple/ }).waitFor()
    await element.getByRole('button', { name: 'Photo 1 of 2: shelf.jpg' }).click()
    await shows(element, 'Photo 1 of 2: shelf.jpg', RATIOS[0])
    expect(complaints).toEqual([])
    await page.close()
  })
})
