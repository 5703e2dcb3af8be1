import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readCatalogues } from '../../scripts/compile-messages.mjs'
import { LOCALES } from '../../src/messages/keys.ts'
import { asksForIcon, leaveApp } from '../support/app-page.ts'
import { sharedChromium } from '../support/chromium.ts'
import { embeddingPage, openPage, startEmbedServer } from '../support/embed-server.ts'

const CATALOGUES = readCatalogues()
/** Arabic is the last, so that what comes after finds it open. */
const IN_ORDER = [...LOCALES].sort((a, b) => Number(a === 'ar') - Number(b === 'ar'))

let browser: Browser
let context: BrowserContext
let page: Page
let folder: string
let requests: string[] = []
const complaints: string[] = []

/** A message without values, as it stands in the catalogue. */
function wordsIn(locale: string, key: string): string {
  const [area = ''] = key.split('.')
  const message = CATALOGUES[locale]?.[area]?.[key]
  if (typeof message !== 'string') throw new Error(`${locale}: ${key} is no plain message`)
  return message
}

beforeAll(async () => {
  browser = await sharedChromium()
  folder = mkdtempSync(join(tmpdir(), 'languages-'))
  context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 860 },
  })
  page = await context.newPage()
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' && !asksForIcon(message)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
})

afterAll(async () => {
  await context?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The start screen, as somebody finds it who has not been here. */
async function start(query: string): Promise<void> {
  await leaveApp(page, inject('serverUrl'))
  requests = []
  await page.goto(`${inject('serverUrl')}/${query}`)
  await page.locator('.sample-card').first().waitFor()
}

async function openFridge(): Promise<void> {
  await page.locator('.sample-card').first().click()
  await page.locator('.status[data-status="done"]').waitFor()
  await page.locator('.pl-answer-line').first().waitFor()
}

/** Buttons, choices and rows whose words do not fit. */
function cutOff(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, summary, legend, select, [role=option]')]
      .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .pl-hidden'))
      .filter((each) => getComputedStyle(each).display !== 'inline' && each.clientWidth > 1)
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.className}: ${each.textContent}`),
  )
}

/** The languages whose catalogues were asked for since the page was opened. */
function fetched(): readonly string[] {
  const found = requests.flatMap((url) => /\/assets\/words-(.+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? [])
  return [...new Set(found)]
}

describe('every language', () => {
  it.each(IN_ORDER)(
    'should open the sample fridge in %s, with no word cut off on a desk or a phone',
    async (locale) => {
      await start(`?lang=${locale}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      expect(fetched()).toEqual([locale])
      expect(await cutOff()).toEqual([])
      await openFridge()
      const verdict = wordsIn(locale, 'health.verdict.name.recommended')
      expect(await page.locator('.pl-option').first().innerText()).toContain(verdict)
      const names = await page.locator('.pl-option-name > bdi:first-child').allInnerTexts()
      const english = names.filter((name) => /^[\x20-\x7e]+$/.test(name))
      if (locale === 'ar' || locale === 'zh-Hans') expect(english).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await cutOff()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.setViewportSize({ width: 1280, height: 860 })
      expect(complaints).toEqual([])
    },
  )
})

describe('Arabic', () => {
  it('should have its panel on the left, its photo as it is, and figures in their digits', async () => {
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0
    expect(await left('.panel')).toBeLessThan(await left('.stage-area'))
    expect(await left('.logo')).toBeGreaterThan(await left('.panel'))
    expect(await page.locator('.pl-surface').evaluate((each) => getComputedStyle(each).direction)).toBe('ltr')
    const undo = page.locator('.icon-pointing').first()
    expect(await undo.evaluate((each) => getComputedStyle(each).transform)).toContain('matrix(-1')
    expect(await page.locator('.pl-option-score').first().innerText()).toMatch(/^[0-9]+$/)
  })
})

describe('what leaves the app', () => {
  it('should be a page in its own language and no other, from disk with the network cut', async () => {
    await page.getByRole('button', { name: wordsIn('ar', 'analysis.bar.more'), exact: true }).click()
    await page.getByRole('button', { name: wordsIn('ar', 'analysis.bar.share'), exact: true }).click()
    const download = page.waitForEvent('download')
    await page.locator('dialog li').filter({ hasText: 'HTML' }).getByRole('button').last().click()
    const path = join(folder, 'fridge.html')
    await (await download).saveAs(path)
    const html = readFileSync(path, 'utf8')
    expect(html).toContain(wordsIn('ar', 'health.verdict.name.recommended'))
    for (const locale of ['es', 'de', 'zh-Hans', 'en'])
      expect(html).not.toContain(wordsIn(locale, 'reasons.nothing.babyFood'))

    const offline = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const opened = await offline.newPage()
    await opened.goto(pathToFileURL(path).href)
    await opened.locator('.pl-option').first().waitFor()
    expect(await opened.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await opened.locator('.pl-option').first().innerText()).toContain(
      wordsIn('ar', 'health.verdict.name.recommended'),
    )
    await offline.close()
    await page.keyboard.press('Escape')
  })

  it('should be an element that speaks the language round it, or its own', async () => {
    const report = '/samples/none.report.json'
    const server = await startEmbedServer({
      '/de.html': embeddingPage(report).replace('lang="en"', 'lang="de"'),
      '/own.html': embeddingPage(report).replace('<dish-light', '<dish-light lang="ar"'),
    })
    try {
      for (const [path, locale, dir] of [
        ['/de.html', 'de', 'ltr'],
        ['/own.html', 'ar', 'rtl'],
      ] as const) {
        const { page: embedding } = await openPage(browser, `${server.origin}${path}`)
        await embedding.getByText(wordsIn(locale, 'viewer.widget.unreachable')).waitFor()
        const inside = embedding.locator('dish-light > div, dish-light div[lang]').first()
        expect(await inside.getAttribute('lang')).toBe(locale)
        expect(await inside.getAttribute('dir')).toBe(dir)
        await embedding.close()
      }
    } finally {
      await server.close()
    }
  })
})

describe('a choice in the settings', () => {
  it('should change the page at once, keep photo and card, and hold after a reload', async () => {
    await page.locator('.pl-option').nth(1).click()
    const card = page.getByRole('dialog').locator('.pl-name')
    const before = await card.innerText()
    await page.getByRole('button', { name: wordsIn('ar', 'analysis.bar.more'), exact: true }).click()
    await page.getByRole('button', { name: wordsIn('ar', 'app.settings'), exact: true }).click()
    await page.getByLabel(wordsIn('ar', 'dialogs.settings.language'), { exact: true }).selectOption('es')
    await page.getByRole('heading', { name: wordsIn('es', 'dialogs.settings.title') }).waitFor()
    await page.getByRole('button', { name: wordsIn('es', 'dialogs.settings.close') }).click()
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    expect(new URL(page.url()).search).toBe('')
    expect(await card.innerText()).not.toBe(before)
    await expect.poll(() => page.locator('.pl-option').count()).toBeGreaterThan(20)

    await page.reload()
    await page.locator('.pl-option').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.evaluate(() => localStorage.clear())
  })
})
