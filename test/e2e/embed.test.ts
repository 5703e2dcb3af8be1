import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening } from '../support/app-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { reportText } from '../support/embed-report.ts'
import {
  type EmbedServer,
  embeddingPage,
  openPage,
  shown,
  startEmbedServer,
} from '../support/embed-server.ts'
import { FIRST_REPORT, writtenRows } from '../support/first-version.ts'

let server: EmbedServer
let origin: string
let browser: Browser

beforeAll(async () => {
  server = await startEmbedServer({
    '/samples/fridge.report.json': await reportText(['Butter', 'Broccoli', 'Peanut butter', 'Apple']),
    '/samples/chalkboard.report.json': await reportText(['Cheddar', 'Apple', 'Peanut butter']),
    '/samples/newer.report.json': '{"format": "dishlight-report", "version": 99}',
    '/newer.html': embeddingPage('/samples/newer.report.json'),
    '/samples/first.report.json': FIRST_REPORT,
    '/first.html': embeddingPage('/samples/first.report.json', 'plate-lens'),
  })
  origin = server.origin
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const open = (path: string, options: { hasTouch?: boolean } = {}) =>
  openPage(browser, `${origin}${path}`, options)

describe('<dish-light>', () => {
  it("should show two reports on one page under default-src 'self', with cards by pointer and key", async () => {
    const { page, complaints, requests } = await open('/demo/')
    const [fridge, board] = [page.locator('dish-light').nth(0), page.locator('dish-light').nth(1)]
    await shown(page, fridge)
    await shown(page, board)
    await expect.poll(() => fridge.getByRole('option', { name: /utter/ }).count()).toBe(2)
    await expect.poll(() => board.getByRole('option', { name: /Peanut butter.*Avoid/ }).count()).toBe(1)
    const ready = () => page.evaluate(() => document.documentElement.dataset.ready)
    await expect.poll(ready).toContain('fridge.report.json')

    // The first dot lies in the middle of its box: 14 % across, half way down.
    const surface = (await fridge.locator('.pl-surface').boundingBox())!
    const dot = [surface.x + surface.width * 0.14, surface.y + surface.height * 0.5] as const
    await page.mouse.move(...dot)
    const card = fridge.getByRole('dialog', { name: /^Butter/ })
    await card.waitFor()
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
    const box = (await card.boundingBox())!
    expect(
      dot[0] < box.x || dot[0] > box.x + box.width || dot[1] < box.y || dot[1] > box.y + box.height,
    ).toBe(true)
    // On the card it stays, however long: the page's clock is put forward a minute.
    await page.clock.install()
    await page.mouse.move(box.x + 20, box.y + 20)
    await listening(page)
    await page.clock.fastForward('01:00')
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })

    // Words kept for readers take no room below the page's last line.
    const blank = await page.evaluate(
      () => document.documentElement.scrollHeight - document.body.getBoundingClientRect().height,
    )
    expect(blank).toBeLessThanOrEqual(1)

    await page.mouse.move(1, 1)
    await board.getByRole('listbox').getByRole('option').first().focus()
    await page.keyboard.press('Enter')
    await board.getByRole('dialog').waitFor()
    await expect.poll(() => page.locator('#said').textContent()).toContain('dish-light-select')
    await listening(page)
    await page.keyboard.press('Escape')
    await board.getByRole('dialog').waitFor({ state: 'detached' })

    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([])
    expect(requests.filter((url) => url.endsWith('.report.json'))).toHaveLength(2)
    await page.close()
  })

  it('should draw the dots on the photo', async () => {
    const { page } = await open('/demo/')
    const fridge = page.locator('dish-light').first()
    await shown(page, fridge)
    const colours = () =>
      fridge.locator('.pl-dots').evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas
        const { data } = canvas.getContext('2d')!.getImageData(0, height / 2, width, 1)
        const seen = new Set<string>()
        for (let at = 0; at < data.length; at += 4)
          seen.add(
            `${data[at]! > 128 ? 'r' : '-'}${data[at + 1]! > 100 ? 'g' : '-'}${data[at + 2]! > 100 ? 'b' : '-'}`,
          )
        return [...seen]
      })
    await expect.poll(colours).toEqual(expect.arrayContaining(['r--', '-g-']))
    await page.close()
  })

  it('should open the card by touch', async () => {
    const { page } = await open('/demo/', { hasTouch: true })
    const fridge = page.locator('dish-light').first()
    await shown(page, fridge)
    const surface = (await fridge.locator('.pl-surface').boundingBox())!
    await page.touchscreen.tap(surface.x + surface.width * 0.86 + 18, surface.y + surface.height * 0.5)
    await fridge.getByRole('dialog', { name: /Apple/ }).waitFor()
    await fridge.getByRole('button', { name: 'Close' }).tap()
    await fridge.getByRole('dialog').waitFor({ state: 'detached' })
    await page.close()
  })

  it('should judge again when its person changes, without a request', async () => {
    const { page, requests } = await open('/demo/')
    const fridge = page.locator('dish-light').first()
    await shown(page, fridge)
    expect(await fridge.getByRole('option', { name: /Peanut butter.*Avoid/ }).count()).toBe(0)
    const before = requests.length
    await fridge.evaluate((element) => element.setAttribute('allergies', 'peanut'))
    await fridge.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
    await fridge.evaluate((element) => element.setAttribute('diets', 'vegan'))
    await fridge
      .getByRole('option', { name: /^Butter.*Avoid/ })
      .first()
      .waitFor()
    await fridge.evaluate((element) => element.setAttribute('medicines', 'warfarin aspirin'))
    await fridge.getByRole('alert').getByText('Unknown: aspirin.').waitFor()
    expect(requests).toHaveLength(before)
    await page.close()
  })

  it('should show a report of the first version under its first name too, with events under both', async () => {
    const { page, complaints } = await open('/first.html')
    const first = page.locator('plate-lens')
    await shown(page, first)
    const names = await first.locator('[role=option] .pl-option-name').allInnerTexts()
    const written = writtenRows(FIRST_REPORT).map(({ name, count }) =>
      count > 1 ? `${name} ×${count}` : name,
    )
    expect(names.map((name) => name.trim()).sort()).toEqual([...written].sort())
    await page.evaluate(() => {
      for (const name of ['dish-light-select', 'plate-lens-select'])
        addEventListener(name, ({ type }) => {
          document.documentElement.dataset.heard = `${document.documentElement.dataset.heard ?? ''}${type} `
        })
    })
    await first.getByRole('listbox').getByRole('option').first().click()
    const heard = () => page.evaluate(() => document.documentElement.dataset.heard)
    await expect.poll(heard).toBe('dish-light-select plate-lens-select ')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should say why a report cannot be shown', async () => {
    const { page, complaints } = await open('/newer.html')
    const alert = page.locator('dish-light').getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('newer version')
    const told = () => page.evaluate(() => document.documentElement.dataset.error)
    await expect.poll(told).toContain('newer.report.json')
    expect(complaints).toEqual([])
    await page.close()
  })
})
