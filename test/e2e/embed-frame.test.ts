import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { judgedReportText } from '../support/embed-report.ts'
import { type EmbedServer, openPage, startEmbedServer } from '../support/embed-server.ts'

let dishlight: EmbedServer
let site: EmbedServer
let browser: Browser
let lunch: string

/** A page that keeps what its frame tells. */
const PAGE =
  '<!doctype html><html lang="en"><title>x</title><script src="/heard.js"></script><body></body></html>'
const HEARD =
  "window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }))"

type Heard = {
  type: string
  code?: string
  origin: string
  items?: { name: string }[]
  item?: { name: string }
}

beforeAll(async () => {
  lunch = await judgedReportText(['Butter', 'Apple'])
  dishlight = await startEmbedServer({ '/lunch.report.json': lunch }, { cors: true })
  site = await startEmbedServer({ '/page.html': PAGE, '/heard.js': HEARD }, { frames: '*' })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await dishlight?.close()
  await site?.close()
})

async function framed(
  query: Readonly<Record<string, string>>,
  sandbox?: string,
): Promise<{ page: Page; frame: Frame }> {
  const { page } = await openPage(browser, `${site.origin}/page.html`)
  const src = `${dishlight.origin}/embed/frame.html?${new URLSearchParams(query)}`
  await page.evaluate(
    ([address, flags]) => {
      const frame = document.createElement('iframe')
      if (flags !== undefined) frame.sandbox.value = flags
      frame.width = '900'
      frame.height = '700'
      frame.src = address!
      document.body.append(frame)
    },
    [src, sandbox] as const,
  )
  await expect.poll(() => page.frames().length).toBe(2)
  return { page, frame: page.frames()[1]! }
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
const told = async (page: Page, type: string) => (await heard(page)).filter((one) => one.type === type)
const ask = (page: Page, message: object) =>
  page.evaluate((data) => frames[0]?.postMessage(data, '*'), { dishLight: 1, ...message })

describe('the page for frames', () => {
  it('should show what its address says, tell the page it names, and do what that page asks', async () => {
    const { page, frame } = await framed({
      src: '/lunch.report.json',
      origin: site.origin,
      palette: 'blue-orange',
    })
    await expect.poll(() => told(page, 'ready')).toHaveLength(1)
    expect((await told(page, 'ready'))[0]?.items?.map(({ name }) => name)).toEqual(['Butter', 'Apple'])
    expect((await told(page, 'size')).length).toBeGreaterThan(0)
    expect((await heard(page)).every(({ origin }) => origin === dishlight.origin)).toBe(true)
    await ask(page, { type: 'attributes', attributes: { diets: 'vegan' } })
    await frame.getByRole('option', { name: /Butter.*Avoid/ }).waitFor()
    await frame.getByRole('listbox').getByRole('option', { name: /Apple/ }).click()
    await expect.poll(async () => (await told(page, 'select'))[0]?.item?.name).toBe('Apple')
    for (const wrong of [
      { type: 'run' },
      { type: 'attributes', attributes: { onclick: 'x' } },
      { dishLight: 2 },
    ])
      await ask(page, wrong)
    await expect
      .poll(async () => (await told(page, 'error')).map(({ code }) => code))
      .toEqual(Array(3).fill('unknown-message'))
    await page.close()
  })

  it('should neither listen to nor tell a page that its address does not name', async () => {
    const { page, frame } = await framed({ src: '/lunch.report.json', origin: 'https://elsewhere.example' })
    await frame.getByRole('listbox').waitFor()
    await ask(page, { type: 'attributes', attributes: { diets: 'vegan' } })
    await ask(page, { type: 'select', id: 'x' })
    await frame.getByRole('listbox').getByRole('option', { name: /Apple/ }).click()
    await frame.getByRole('dialog').waitFor()
    expect(await frame.locator('dish-light').getAttribute('diets')).toBeNull()
    expect(await heard(page)).toEqual([])
    await page.close()
  })

  it('should refuse a name in its address that it does not know, and show nothing', async () => {
    const { page, frame } = await framed({
      src: '/lunch.report.json',
      origin: site.origin,
      alergies: 'egg',
    })
    await frame
      .getByRole('alert')
      .getByText('Unknown: alergies. Did you mean allergies? No verdicts are shown.')
      .waitFor()
    expect(await frame.locator('dish-light').count()).toBe(0)
    await expect
      .poll(async () => (await told(page, 'error')).map(({ code }) => code))
      .toEqual(['unknown-attribute'])
    await page.close()
  })

  it('should take its report by message, also in a sandbox', async () => {
    const { page, frame } = await framed({ origin: site.origin }, 'allow-scripts')
    await expect.poll(() => told(page, 'hello')).toHaveLength(1)
    await ask(page, { type: 'report', report: JSON.parse(lunch) })
    await frame.getByRole('listbox').getByRole('option', { name: /Apple/ }).waitFor()
    await expect.poll(() => told(page, 'ready')).toHaveLength(1)
    // What judges for somebody comes into the sandbox too.
    await ask(page, { type: 'people', people: { diets: ['vegan'] } })
    await frame.getByRole('option', { name: /Butter.*Avoid/ }).waitFor()
    await page.close()
  })
})
