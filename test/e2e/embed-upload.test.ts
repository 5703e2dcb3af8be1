import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { judgedReportText } from '../support/embed-report.ts'
import { type EmbedServer, openPage, startEmbedServer } from '../support/embed-server.ts'

const SERVER = 'https://dishlight.example'
const PHOTO = fileURLToPath(new URL('../../public/samples/plate.thumb.jpg', import.meta.url))
const ALLOWED = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' }

let site: EmbedServer
let browser: Browser
let lunch: string

beforeAll(async () => {
  lunch = await judgedReportText(['Butter', 'Apple'])
  site = await startEmbedServer(
    {
      '/page.html': `<!doctype html><html lang="en"><title>x</title><script type="module" src="/embed/dish-light-upload.js"></script><dish-light-upload endpoint="${SERVER}/" token="t" allergies="milk"></dish-light-upload></html>`,
    },
    { connect: '*' },
  )
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

type Answer = {
  readonly status?: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The page after a photo was opened, and what the server was sent. */
async function uploaded(
  answer: Answer | 'nothing',
  file = PHOTO,
): Promise<{ page: Page; sent: { token?: string; body: string }[] }> {
  const { page } = await openPage(browser, `${site.origin}/page.html`)
  const sent: { token?: string; body: string }[] = []
  await page.route(`${SERVER}/v1/analyses`, async (route) => {
    const request = route.request()
    if (request.method() !== 'POST' && answer !== 'nothing') return route.fulfill({ headers: ALLOWED })
    sent.push({
      token: request.headers().authorization!,
      body: request.postDataBuffer()?.toString('latin1') ?? '',
    })
    if (answer === 'nothing') return route.abort()
    return route.fulfill({ headers: ALLOWED, ...answer })
  })
  await page.getByText('Open a photo of food').waitFor()
  await page.getByText('Your photo is sent to dishlight.example.').waitFor()
  await page.locator('dish-light-upload input').setInputFiles(file)
  return { page, sent }
}

const lines = (...all: readonly object[]) => all.map((line) => `${JSON.stringify(line)}\n`).join('')

describe('<dish-light-upload>', () => {
  it('should send the photo alone, and judge what comes back for the person of the page', async () => {
    const report = JSON.parse(lunch)
    const { page, sent } = await uploaded({ body: lines({ type: 'detection' }, { type: 'report', report }) })
    await page.getByRole('option', { name: /Butter.*Avoid/ }).waitFor()
    await page.getByText('Open another photo').waitFor()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.token).toBe('Bearer t')
    expect(sent[0]?.body).toContain('"withPhotos":true')
    expect(sent[0]?.body).not.toContain('milk')
    // As it is drawn anew: without what a camera wrote into it.
    expect(sent[0]?.body).not.toContain('Exif')
    await page.close()
  })

  it.each([
    [
      'a server that does not let this page use it',
      'nothing',
      'dishlight.example cannot be reached, or does not let this page use it.',
    ],
    [
      'a refusal, in the words of the server',
      {
        status: 402,
        body: JSON.stringify({ error: { code: 'budget-spent', message: 'The budget of today is spent.' } }),
      },
      'The budget of today is spent.',
    ],
    [
      'a look that failed',
      {
        body: lines(
          { type: 'detection' },
          { type: 'failed', error: { code: 'timeout', message: 'The model took too long.' } },
        ),
      },
      'The model took too long.',
    ],
    [
      'an answer that broke off',
      { body: `${lines({ type: 'detection' })}{"type":"rep` },
      'The answer broke off. Open the photo again.',
    ],
  ] as const)('should tell of %s', async (_, answer, sentence) => {
    const { page } = await uploaded(answer)
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.error)).toBeTruthy()
    await page.close()
  })

  it('should tell that a part of it did not load', async () => {
    const { page } = await openPage(browser, 'about:blank')
    await page.route('**/embed/upload-*.js', (route) => route.abort())
    await page.addInitScript(() =>
      addEventListener('dish-light-error', (event) => {
        document.title = (event as CustomEvent).detail.code
      }),
    )
    await page.goto(`${site.origin}/page.html`)
    await page.getByRole('alert').getByText('A part of the page could not be loaded').waitFor()
    expect(await page.title()).toBe('not-loaded')
    await page.close()
  })

  it('should send nothing of a file that is no photo', async () => {
    const { page, sent } = await uploaded('nothing', fileURLToPath(import.meta.url))
    await page.getByRole('alert').getByText('This file cannot be opened as a photo.').waitFor()
    expect(sent).toEqual([])
    await page.close()
  })
})
