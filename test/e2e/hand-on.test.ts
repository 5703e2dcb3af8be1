import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serializeReport, toReport } from '../../src/report/report.ts'
import { type AppPage, headline, itemOptions, openApp } from '../support/app-page.ts'
import { launchWholeChromium } from '../support/chromium.ts'
import { analysisOf } from '../support/handed-on.ts'
import { pdfText } from '../support/pdf-text.ts'

/** More than fit on a page, one of them with a name that no line holds. */
const FOODS = [
  ...['apple', 'banana', 'broccoli', 'butter', 'cheddar', 'cola', 'bacon', 'salmon', 'milk', 'eggs', 'honey'],
  ...[
    'tofu',
    'hummus',
    'ketchup',
    'mustard',
    'mayonnaise',
    'olive oil',
    'white bread',
    'brown rice',
    'lentils',
  ],
  ...['spinach', 'carrots', 'cucumber', 'tomatoes', 'strawberries', 'grapes', 'beer', 'red wine', 'sausages'],
  ...['chocolate cake', 'vanilla ice cream', 'peanut butter', 'lemonade'],
  'slow roasted free range chicken thighs with smoked paprika and wild garlic',
]

let browser: Browser
let folder: string
let app: AppPage
let page: Page

beforeAll(async () => {
  browser = await launchWholeChromium()
  folder = mkdtempSync(join(tmpdir(), 'hand-on-'))
  app = await openApp(browser, inject('serverUrl'))
  page = app.page
  await openReport(page)
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function openReport(on: Page): Promise<void> {
  const analysis = analysisOf(FOODS)
  const [photo] = analysis.photos
  const { width, height } = photo
  const image = await sharp({ create: { width, height, channels: 3, background: '#c8b89a' } })
    .jpeg()
    .toBuffer()
  const report = toReport(analysis, [], {
    about: 'About',
    createdAt: '2026-01-01T00:00:00Z',
    images: new Map([[photo.sha256, new Uint8Array(image)]]),
  })
  const chooser = on.waitForEvent('filechooser')
  await on.getByRole('button', { name: 'Open a report' }).click()
  const buffer = Buffer.from(serializeReport(report))
  await (await chooser).setFiles({ name: 'lunch.report.json', mimeType: 'application/json', buffer })
  await headline(on, /34 items/)
  await itemOptions(on).first().waitFor()
}

async function openShare(): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Share and save' }).click()
  await page.getByRole('dialog', { name: 'Share and save' }).waitFor()
}

async function saved(what: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save: ${what}` }).click()
  const file = await download
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

/** Letters alone: paper breaks lines where it will. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')
const missingFrom = (text: string) => FOODS.filter((food) => !letters(text).includes(letters(food)))

describe('what is handed on', () => {
  it('should print all of the screen, and nothing that is only for screens', async () => {
    const pdf = await page.pdf({ format: 'A4' })
    const { pages, text } = pdfText(pdf)
    expect(missingFrom(text)).toEqual([])
    expect(pages).toBeGreaterThan(1)
    expect(text).not.toMatch(/Add an item|Sort by|Zoom|More$/m)
    // The headings of the list stand on every page that goes on with it.
    expect(text.match(/No\.\s+Item/g)?.length).toBe(pages)
    expect(await page.locator('.print-sheet').count()).toBe(0)
  })

  it('should save a page that works from disk with the network cut: list, pointer and keys', async () => {
    await openShare()
    const path = await saved('Web page')
    await page.keyboard.press('Escape')
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const opened = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    opened.on('request', (request) => asked.push(request.url()))
    opened.on('console', (message) => complaints.push(message.text()))
    opened.on('pageerror', (error) => complaints.push(String(error)))
    await opened.goto(pathToFileURL(path).href)
    const options = opened.getByRole('listbox').getByRole('option')
    await options.first().waitFor()
    await expect.poll(() => options.count()).toBe(FOODS.length)

    const surface = await opened.locator('.pl-surface').boundingBox()
    if (!surface) throw new Error('no surface')
    const { anchor } = dotOf('butter')
    await opened.mouse.move(surface.x + surface.width * anchor.x, surface.y + surface.height * anchor.y)
    await opened.getByRole('dialog', { name: /Butter/ }).waitFor()
    await opened.mouse.move(1, 1)
    await opened.getByRole('dialog').waitFor({ state: 'detached' })

    await options.first().focus()
    await opened.keyboard.press('ArrowDown')
    // The focus follows the key a frame later; a card that comes with it stays until the next Escape.
    await expect.poll(() => options.nth(1).evaluate((option) => option.matches(':focus'))).toBe(true)
    await opened.getByRole('dialog').waitFor()
    await opened.keyboard.press('Enter')
    await opened.locator('.pl-hover-card[data-pinned]').waitFor()
    await opened.keyboard.press('Escape')
    await opened.getByRole('dialog').waitFor({ state: 'detached' })
    expect(asked).toEqual([pathToFileURL(path).href])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('should save the photo as it is, with every item below it, and a table', async () => {
    await openShare()
    const picture = sharp(await saved('Picture'))
    const { width = 0, height = 0, format } = await picture.metadata()
    expect(format).toBe('png')
    expect(width).toBe(1200)
    expect(height).toBeGreaterThan(1300)
    const table = readFileSync(await saved('Table'), 'utf8')
    expect(missingFrom(table)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it.each(['A4', 'Letter'] as const)('should print a hand-out on %s that cuts nothing', async (format) => {
    await openShare()
    await page.getByRole('button', { name: 'Open: Page to print' }).click()
    await page.getByRole('heading', { name: 'Do this' }).waitFor()
    await page.getByLabel('Your note').fill('See you on Monday.')
    const { pages, text } = pdfText(await page.pdf({ format }))
    expect(missingFrom(text)).toEqual([])
    expect(pages).toBeLessThanOrEqual(3)
    for (const words of ['What to eat', 'See you on Monday.', 'In your own words', 'Sources', 'Rules '])
      expect(text).toContain(words)
    expect(text).not.toMatch(/Include who it is for|Print/)
    await page.goBack()
    await itemOptions(page).first().waitFor()
    expect(app.complaints).toEqual([])
  })

  it('should save what other programs read, and the picture as JPEG', async () => {
    await openShare()
    await page.getByText('For other programs').click()
    const coco = JSON.parse(readFileSync(await saved('COCO data set'), 'utf8'))
    expect(coco.annotations).toHaveLength(FOODS.length)
    expect(JSON.parse(readFileSync(await saved('FHIR records'), 'utf8')).resourceType).toBe('Bundle')
    const { format, width } = await sharp(await saved('Picture, smaller')).metadata()
    expect([format, width]).toEqual(['jpeg', 1200])
    const drawing = await saved('Drawing')
    const opened = await browser.newPage()
    await opened.goto(pathToFileURL(drawing).href)
    await expect.poll(() => opened.locator('g[role="img"]').count()).toBe(FOODS.length)
    expect(await opened.locator('text').allTextContents()).toContain('Butter')
    await opened.close()
    await page.keyboard.press('Escape')
  })

  it('should leave messages of the screen off the paper', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Your plate' }).click()
    await page.locator('.plate-choice').first().click()
    const told = page.getByRole('region', { name: 'Messages' }).getByText(/on the plate\.$/)
    await told.waitFor()
    await page.keyboard.press('Escape')
    expect(pdfText(await page.pdf({ format: 'A4' })).text).not.toMatch(/on the plate\./)
    await told.waitFor()
  })
})

function dotOf(label: string) {
  const found = analysisOf(FOODS).sightings.find((sighting) => sighting.label === label)
  if (found?.region.kind !== 'box') throw new Error(`no box of ${label}`)
  const { xMin, xMax, yMin, yMax } = found.region.box
  return { anchor: { x: (xMin + xMax) / 2, y: (yMin + yMax) / 2 } }
}
