import { afterEach, describe, expect, inject, it } from 'vitest'
import { type AppOptions, type AppPage, atRest, headline, openApp } from '../support/app-page.ts'
import { sharedChromium } from '../support/chromium.ts'

const PHONE: AppOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const WIDE: AppOptions = { viewport: { width: 1280, height: 860 } }

let app: AppPage
afterEach(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

/** From the start screen to the answer takes one tap. */
async function openSample(options: AppOptions, who?: string, sample = /fridge/i) {
  app = await openApp(await sharedChromium(), inject('serverUrl'), options)
  const { page } = app
  if (who) {
    await page.getByLabel('In your own words').fill(who)
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /^Remove: / })
      .first()
      .waitFor()
  }
  await page.getByRole('button', { name: sample }).click()
  await headline(page, /items found/)
  await page.locator('.pl-answer').waitFor()
  await atRest(page)
  return page
}

describe('the answer first', () => {
  it('should answer on a phone after one tap, and let Back close the card, the sheet, then the photo', async () => {
    const page = await openSample(PHONE)
    const panel = page.locator('.panel')
    const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0
    expect(
      await page
        .getByText('Choose:')
        .boundingBox()
        .then((box) => box && box.y + box.height),
    ).toBeLessThan(844)

    await page.getByRole('button', { name: 'Show the list' }).press('ArrowUp')
    await expect.poll(() => panel.getAttribute('data-stop')).toBe('middle')
    await atRest(page)
    const rows = await page.locator('.pl-option').all()
    const boxes = await Promise.all(rows.slice(0, 4).map((row) => row.boundingBox()))
    for (const box of boxes) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)

    await rows[1]?.tap()
    await page.getByRole('dialog').waitFor()
    await atRest(page)
    // All of the photo, and so every dot, is seen above the card.
    const photo = await page.locator('.pl-photo').boundingBox()
    expect((photo?.y ?? 0) + (photo?.height ?? 0)).toBeLessThanOrEqual(await topOf('.pl-hover-card'))

    await page.goBack()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await panel.getAttribute('data-stop')).toBe('middle')
    await page.goBack()
    await expect.poll(() => panel.getAttribute('data-stop')).toBe('peek')
    await page.goBack()
    await page.getByRole('button', { name: /^Back to/ }).waitFor()
  })

  it.each([
    ['one person', 'High cholesterol and a peanut allergy.'],
    [
      'three people',
      'Anna has high cholesterol. Ben has a peanut allergy. Clara is pregnant and has diabetes.',
    ],
  ])('should leave room for four rows below the answer for %s, in a fridge and on a menu', async (_, who) => {
    for (const sample of [/fridge/i, /menu/i]) {
      const page = await openSample(PHONE, who, sample)
      const handle = page.locator('.sheet-handle')
      const answer = () => page.locator('.pl-answer').innerText()
      const whole = await answer()
      await handle.press('ArrowUp')
      await atRest(page)
      const rows = await page.locator('.pl-option').all()
      const boxes = await Promise.all(rows.map((row) => row.boundingBox()))
      const inView = boxes.filter((box) => box && box.y + box.height <= 844)
      expect(inView.length, sample.source).toBeGreaterThanOrEqual(4)
      expect((await answer()).length).toBeLessThan(whole.length)
      await handle.press('ArrowUp')
      await expect.poll(answer).toBe(whole)
      if (sample.source === 'fridge') await app.close()
    }
  })

  it('should dock the card on a wide screen, keep the small one off the list, and show one person alone', async () => {
    const page = await openSample(WIDE, 'Anna has high cholesterol. Ben has a peanut allergy.')
    await page.locator('.pl-option').nth(1).hover()
    const passing = page.locator('[data-passing][data-placed]')
    await passing.waitFor()
    const [small, list] = [await passing.boundingBox(), await page.locator('.panel').boundingBox()]
    expect((small?.x ?? 0) + (small?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0)
    await page.locator('.pl-option').nth(1).click()
    await page.locator('.panel-dock').getByRole('dialog').waitFor()
    // Below it the list begins with the row that was chosen, a few px down.
    const below = await page.locator('.panel-body').boundingBox()
    const row = await page.locator('.pl-option[aria-selected=true]').boundingBox()
    expect((row?.y ?? 0) - (below?.y ?? 0)).toBeGreaterThanOrEqual(0)
    expect((row?.y ?? 0) - (below?.y ?? 0)).toBeLessThan(24)
    await page.mouse.move(2, 2)
    await page.locator('[data-passing]').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    // One tap shows one person alone.
    await expect.poll(() => page.getByRole('heading', { name: 'Ben' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Ben', exact: true, pressed: false }).click()
    await expect.poll(() => page.getByRole('heading', { name: 'Ben' }).count()).toBe(0)
    await page.getByRole('button', { name: /^Peanut butter ?: Avoid/ }).waitFor()
    await page.getByRole('button', { name: 'Everyone', pressed: false }).click()
    await page.getByText('Good for everyone:').waitFor()
  })
})
