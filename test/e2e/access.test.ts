import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findings } from '../support/axe.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'

const CODE = 'sixteen characters'

let server: BuiltServer
let browser: Browser
beforeAll(async () => {
  browser = await sharedChromium()
  // Nobody answers there: what matters is that somebody is asked.
  server = await startBuiltServer({
    ACCESS_TOKEN: CODE,
    OPENAI_API_KEY: 'canary-key',
    OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
  })
})
afterAll(() => server.close())

it('should ask for the access code, keep the photo, and go on by itself once it is given', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  const answers: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (/session|looks/.test(pathname)) answers.push(`${response.status()} ${pathname}`)
  })
  await page.goto(server.url)
  const { bytes } = (await breakfastPhoto()).sent
  await page
    .locator('.open-photo input[type=file]')
    .first()
    .setInputFiles({ name: 'lunch.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })
  const field = page.getByRole('dialog').getByLabel('Access code', { exact: true })
  await field.waitFor()
  expect(await findings(page, 'dialog')).toEqual([])
  await field.fill('a wrong guess')
  await field.press('Enter')
  await page.getByText('This code is wrong, or no longer valid.').waitFor()
  await field.fill(CODE)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('The model could not be reached.').waitFor()
  expect(answers).toEqual(['401 /api/looks', '401 /api/session', '200 /api/session', '200 /api/looks'])
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect(server.log()).not.toContain(CODE)
  expect(server.log()).not.toContain('canary-key')
  await context.close()
})
