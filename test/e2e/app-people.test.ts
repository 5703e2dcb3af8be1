import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { ruleSetsFor } from '../../src/core/health/rules/rule-sets.ts'
import {
  type AppOptions,
  type AppPage,
  atRest,
  headline,
  itemOptions,
  listedItems,
  openApp,
} from '../support/app-page.ts'
import { sharedChromium } from '../support/chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedChromium()
})

async function withApp(work: (app: AppPage) => Promise<void>, options?: AppOptions) {
  const app = await openApp(browser, inject('serverUrl'), options)
  try {
    await work(app)
    expect(app.complaints).toEqual([])
  } finally {
    await app.close()
  }
}

const describeAs = async ({ page }: AppPage, words: string) => {
  await page.getByLabel('In your own words').first().fill(words)
  await page.getByLabel('In your own words').first().press('Enter')
}

describe('who it is for, in the browser', () => {
  it('should turn free text into chips for everyone it mentions, and keep them on this device', async () => {
    await withApp(async (app) => {
      const { page } = app
      await describeAs(
        app,
        "I'm diabetic and on warfarin, my son is severely allergic to peanuts, purple aura",
      )
      const you = page.getByRole('list', { name: 'Known about You' })
      await you.getByText('Type 2 diabetes').waitFor()
      await you.getByText('Warfarin').waitFor()
      const son = page.getByRole('list', { name: 'Known about Son' })
      await son.getByText('Peanut allergy').waitFor()
      await expect.poll(() => son.getByRole('combobox').inputValue()).toBe('severe')
      await page.getByText(/^Not understood: .*purple aura/).waitFor()
      await you.getByRole('button', { name: 'Remove: Warfarin' }).click()
      await you.getByText('Warfarin').waitFor({ state: 'detached' })
      await page.reload()
      await page.getByRole('list', { name: 'Known about Son' }).getByText('Peanut allergy').waitFor()
    })
  })

  it('should fit every choice on a narrow phone', async () => {
    await withApp(
      async (app) => {
        const { page } = app
        await describeAs(
          app,
          'kidney disease, severe crustacean allergy, potassium 2000 mg, trouble swallowing',
        )
        for (const group of ['Conditions', 'Allergies', 'Diets', 'Medicines', 'Own limits']) {
          const tab = page.getByRole('button', { name: new RegExp(`^${group}`) })
          await tab.click()
          const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
          await expect.poll(wide, { message: group }).toBeLessThanOrEqual(360)
          const lowest = () =>
            page
              .locator('.who-for :is(.chip, .group-tab, .fact-remove, .limit .input)')
              .evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().height)))
          await expect.poll(lowest, { message: group }).toBeGreaterThanOrEqual(44)
        }
      },
      { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    )
  })
})

describe('how verdicts are made', () => {
  it('should list every rule of the person with its source, and lead back', async () => {
    await withApp(async (app) => {
      const { page } = app
      await describeAs(app, 'I have gout, am vegan and take warfarin, peanut allergy')
      await page.getByRole('contentinfo').getByRole('button', { name: 'How verdicts are made' }).click()
      await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
      const listed = await page
        .locator('[data-rule]')
        .evaluateAll((all) =>
          all.map((each) => [each.getAttribute('data-rule'), each.querySelector('a')?.href ?? '']),
        )
      const expected = ruleSetsFor({
        ...GENERAL_PROFILE,
        conditions: ['gout'],
        allergies: ['peanut'],
        diets: ['vegan'],
        medicines: ['warfarin'],
      }).flatMap(({ rules }) => rules.map(({ id }) => id))
      expect(listed.map(([id]) => id).sort()).toEqual([...expected].sort())
      for (const [id, href] of listed) expect(href, `${id}`).toMatch(/^https:\/\//)

      await page.getByLabel('Show the rules for').selectOption({ label: 'Levodopa' })
      await page.getByRole('heading', { name: 'Levodopa' }).waitFor()
      await page.goBack()
      await page.getByRole('button', { name: 'Open a photo' }).waitFor()
      await page.goForward()
      await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
      await page.getByRole('button', { name: 'Back' }).click()
      await page.getByRole('button', { name: 'Open a photo' }).waitFor()
      expect(page.url()).not.toContain('#')
    })
  })

  it('should open from its own address', async () => {
    await withApp(async ({ page }) => {
      await page.goto(`${inject('serverUrl')}#how-verdicts-are-made`)
      await page.reload()
      await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
      await page.getByRole('button', { name: 'Back' }).click()
      await page.getByRole('button', { name: 'Open a photo' }).waitFor()
    })
  })
})

describe('a photo open for someone with high cholesterol', () => {
  let app: AppPage
  beforeAll(async () => {
    app = await openApp(browser, inject('serverUrl'))
    await describeAs(app, 'high cholesterol')
    await app.page.getByRole('button', { name: /Open fridge/ }).click()
    await headline(app.page, /items found/)
    await atRest(app.page)
  })
  afterEach(() => expect(app.complaints).toEqual([]))
  afterAll(() => app?.close())

  it('should judge for a medicine chosen by keyboard at once, without a request', async () => {
    const { page, requests } = app
    const verdicts = () => page.locator('[role=option] .pl-option-line').allInnerTexts()
    const before = await verdicts()
    const asked = requests.length
    await page.getByRole('button', { name: /Who is it for/ }).press('Enter')
    await page.getByRole('button', { name: 'Medicines' }).press('Enter')
    await page.getByRole('button', { name: /^MAO inhibitor/ }).press('Space')
    await page.keyboard.press('Escape')
    await expect.poll(verdicts).not.toEqual(before)
    expect(requests.slice(asked)).toEqual([])
  })

  it('should offer better foods on the card of a food that is not recommended, without a request', async () => {
    const { page, requests } = app
    const asked = requests.length
    await itemOptions(page, /^Butter/).click()
    const swaps = page.locator('.pl-swaps')
    await swaps.waitFor()
    await expect.poll(() => swaps.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await swaps.innerText()).toMatch(/less saturated fat/)
    expect(requests.slice(asked)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('should return to the card that led to how verdicts are made', async () => {
    const { page } = app
    const before = await listedItems(page)
    await itemOptions(page, /^Butter/).click()
    const card = page.getByRole('dialog', { name: 'Butter' })
    await card.getByText('Every reason, with its source').click()
    await card.getByRole('button', { name: 'How verdicts are made' }).click()
    await page.getByRole('heading', { name: 'How verdicts are made' }).waitFor()
    await page.getByRole('button', { name: 'Back' }).click()
    await card.waitFor()
    expect(await listedItems(page)).toEqual(before)
    await page.goBack()
    await card.waitFor({ state: 'detached' })
    await page.goBack()
    await page.getByRole('button', { name: /^Back to/ }).waitFor()
  })
})
