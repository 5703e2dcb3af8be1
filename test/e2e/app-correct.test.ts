import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  type AppOptions,
  type AppPage,
  atRest,
  headline,
  itemOptions,
  listedItems,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

const PHONE: AppOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

let app: AppPage
let page: Page

/** One page for the tests of a kind of screen, with the breakfast open. */
function withBreakfast(options: AppOptions = {}) {
  beforeAll(async () => {
    app = await openApp(await sharedChromium(), inject('serverUrl'), options)
    page = app.page
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await headline(page, `${BREAKFAST.items.length} items found`)
    await atRest(page)
  })
  afterAll(() => app?.close())
  afterEach(() => expect(app.complaints).toEqual([]))
}

const boxOf = (name: string) => {
  const found = BREAKFAST.items.find(({ label }) => label === name)
  if (!found) throw new Error(`no ${name}`)
  return found.box
}
const middleOf = (name: string) => {
  const { xMin, yMin, xMax, yMax } = boxOf(name)
  return { x: (xMin + xMax) / 2, y: (yMin + yMax) / 2 }
}
/** Where a share of the photo is on the page, however large it is shown. */
async function at(share: { x: number; y: number }) {
  await atRest(page)
  const photo = await page.locator('.pl-photo').boundingBox()
  if (!photo) throw new Error('no photo')
  return { x: photo.x + share.x * photo.width, y: photo.y + share.y * photo.height }
}
const card = (name: RegExp) => page.getByRole('dialog', { name })
const told = (words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })

async function openCorrections(name: RegExp) {
  await itemOptions(page, name).first().click()
  const opened = card(name)
  await opened.getByText('Put it right').click()
  return opened
}

async function dragFrom(from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
}

/** Whose box a click there lands in. */
async function hitAt(share: { x: number; y: number }): Promise<string | undefined> {
  const place = await at(share)
  await page.mouse.click(place.x, place.y)
  await atRest(page)
  const [name] = await page.locator('[role=dialog] .pl-name').allInnerTexts()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return name?.trim()
}

describe('putting things right on the photo', () => {
  withBreakfast()

  it('should drag a box by its corner and its middle, by keys too, and keep that over a reload', async () => {
    const { xMin, yMin, xMax, yMax } = boxOf('croissant')
    const EMPTY = { x: 0.5, y: 0.5 }
    expect(await hitAt(EMPTY)).toBeUndefined()
    await (await openCorrections(/croissant/i)).getByRole('button', { name: 'Adjust on the photo' }).click()
    await told(/Drag Croissant/)
    await page.locator('.pl-handles canvas').waitFor()
    // It came closer to what is put right.
    await page.getByRole('button', { name: 'Fit the photo' }).click()
    const isLeft = xMin < 0.5
    const isAbove = yMin < 0.5
    const corner = { x: isLeft ? xMax : xMin, y: isAbove ? yMax : yMin }
    await dragFrom(await at(corner), await at({ x: isLeft ? 0.55 : 0.45, y: isAbove ? 0.55 : 0.45 }))
    await told(/Croissant has a new outline/)
    // By what is inside it, it goes along as it is.
    await dragFrom(await at(EMPTY), await at({ x: isLeft ? 0.53 : 0.47, y: 0.5 }))
    await told(/Moved Croissant/)
    await page.getByTitle('Undo').click()
    await told(/Undone: Moved Croissant/)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.keyboard.press('Escape')
    expect(await hitAt(EMPTY)).toBe('Croissant')

    await page.reload()
    await headline(page, /items found/)
    await atRest(page)
    expect(await hitAt(EMPTY)).toBe('Croissant')
  })

  it('should move by arrow keys, size with Alt, and take all back with Escape', async () => {
    const undo = page.getByTitle('Undo')
    await (await openCorrections(/butter/i)).getByRole('button', { name: 'Adjust on the photo' }).click()
    await page.locator('#stage:focus').waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await told(/Moved Butter/)
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await told(/Butter has a new outline/)
    await page.keyboard.press('Escape')
    await told(/Undone/)
    await card(/butter/i)
      .getByText('Put it right')
      .click()
    await card(/butter/i)
      .getByRole('button', { name: 'Same as …' })
      .click()
    await told(/What is Butter the same as/)
    await page.goBack()
    await card(/butter/i).waitFor()
    await page.keyboard.press('Escape')
    // What was put right before is left.
    expect(await undo.isEnabled()).toBe(true)
    expect(await hitAt(middleOf('butter'))).toMatch(/butter/i)
  })

  it('should say which item the arrow keys come to, and its place in the list', async () => {
    await page.locator('#stage').focus()
    await page.keyboard.press('Home')
    await told(/^[A-Z].+\. (Recommended|In moderation|Not recommended).*\. 1 of \d+\.$/)
    await page.keyboard.press('End')
    await told(/\d+ of \d+\.$/)
    await page.keyboard.press('Enter')
    await page.locator('.panel-dock').getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.panel-dock').getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Recommended/ }).click()
    await told(/^Showing \d+ of \d+: Recommended\.$/)
    await page.getByRole('button', { name: /^Recommended/ }).click()
    await told(/^Showing all/)
  })

  it('should merge, split, take off what is not food, undo, and have all of it after opening the photo again', async () => {
    const before = (await listedItems(page)).length
    await (await openCorrections(/croissant/i)).getByRole('button', { name: 'Same as …' }).click()
    const butter = await at(middleOf('butter'))
    await page.mouse.click(butter.x, butter.y)
    await told(/are one item now/)
    await expect.poll(async () => (await listedItems(page)).length).toBe(before - 1)
    await page.keyboard.press('Control+z')
    await told(/^Undone: .* one item now/)
    await expect.poll(async () => (await listedItems(page)).length).toBe(before)
    await page.keyboard.press('Control+y')
    await expect.poll(async () => (await listedItems(page)).length).toBe(before - 1)

    const merged = page.getByRole('dialog')
    if ((await merged.count()) === 0) await itemOptions(page, /butter/i).click()
    // Both names stay in question until the person settles it.
    await merged
      .getByRole('group', { name: 'Which is it?' })
      .getByRole('button', { name: /croissant/i })
      .waitFor()
    await page.keyboard.press('Escape')

    const coffee =
      (await listedItems(page)).find((name) => !/butter|croissant/i.test(name))?.split(' ×')[0] ?? ''
    const split = await openCorrections(new RegExp(coffee))
    await split.getByRole('button', { name: /Two of these|Make it/ }).click()
    await told(/is \d+ items now/)
    const after = (await listedItems(page)).length
    expect(after).toBeGreaterThan(before - 1)
    await split.getByRole('button', { name: 'Not food' }).click()
    await told(/Removed .*: not food/)
    await expect.poll(async () => (await listedItems(page)).length).toBe(after - 1)
    const left = await listedItems(page)

    await page.goto('about:blank')
    await page.goto(inject('serverUrl'))
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    await page.getByText(/Here are your corrections/).waitFor()
    await expect.poll(async () => await listedItems(page)).toEqual(left)
  })
})

type Finger = { x: number; y: number; id: number }

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints })
}

async function swipe(session: CDPSession, from: { x: number; y: number }, by: { x: number; y: number }) {
  await touch(session, 'touchStart', [{ ...from, id: 1 }])
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch(session, 'touchMove', [{ x: from.x + by.x * share, y: from.y + by.y * share, id: 1 }])
  await touch(session, 'touchEnd', [])
}

describe('on a phone', () => {
  withBreakfast(PHONE)

  it('should close the card with a drag down, and spring back from a short one', async () => {
    const session = await page.context().newCDPSession(page)
    const place = await at(middleOf('croissant'))
    await page.touchscreen.tap(place.x, place.y)
    await card(/croissant/i).waitFor()
    await atRest(page)
    const box = await card(/croissant/i).boundingBox()
    const grip = { x: 195, y: (box?.y ?? 0) + 8 }
    await swipe(session, grip, { x: 0, y: 10 })
    expect(await card(/croissant/i).isVisible()).toBe(true)
    expect(await card(/croissant/i).evaluate((it) => (it as HTMLElement).style.translate)).toBe('')
    await swipe(session, grip, { x: 0, y: 300 })
    await card(/croissant/i).waitFor({ state: 'detached' })
  })

  it('should resize under a finger, and leave the photo where it is', async () => {
    const session = await page.context().newCDPSession(page)
    const place = await at(middleOf('croissant'))
    await page.touchscreen.tap(place.x, place.y)
    await card(/croissant/i)
      .getByText('Put it right')
      .tap()
    await card(/croissant/i)
      .getByRole('button', { name: 'Adjust on the photo' })
      .tap()
    await page.locator('.pl-handles canvas').waitFor()
    await atRest(page)
    const photo = () => page.locator('.pl-photo').boundingBox()
    const before = await photo()
    const { xMax, yMax } = boxOf('croissant')
    const shown = before ?? { x: 0, y: 0, width: 0, height: 0 }
    const corner = { x: shown.x + xMax * shown.width, y: shown.y + yMax * shown.height }
    // Ten pixels off the handle is still on it.
    await swipe(session, { x: corner.x + 10, y: corner.y + 10 }, { x: 40, y: 30 })
    await told(/Croissant has a new outline/)
    expect(await photo()).toEqual(before)
    await page.getByRole('button', { name: 'Cancel' }).tap()
    await told(/Undone/)
    await page.getByRole('button', { name: 'Close' }).tap()
  })

  it('should take a dot along that a finger rested on, though the photo is enlarged, and keep the chosen one in view', async () => {
    const session = await page.context().newCDPSession(page)
    for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Zoom in' }).tap()
    const isSeen = async (name: string) => {
      const place = await at(middleOf(name))
      const surface = await page.locator('.pl-surface').boundingBox()
      if (!surface) throw new Error('no surface')
      return (
        place.x > surface.x &&
        place.x < surface.x + surface.width &&
        place.y > surface.y &&
        place.y < surface.y + surface.height
      )
    }
    await page.getByRole('button', { name: 'Show the list' }).press('ArrowUp')
    await itemOptions(page, /croissant/i).tap()
    await card(/croissant/i).waitFor()
    expect(await isSeen('croissant')).toBe(true)
    await page.getByRole('button', { name: 'Close' }).tap()
    await atRest(page)
    const place = await at(middleOf('croissant'))
    await touch(session, 'touchStart', [{ ...place, id: 1 }])
    await page.waitForTimeout(600)
    for (const dx of [12, 24, 36]) await touch(session, 'touchMove', [{ x: place.x + dx, y: place.y, id: 1 }])
    await touch(session, 'touchEnd', [])
    await told(/Moved Croissant/)
    await page.getByTitle('Undo').tap()
    await page.getByRole('button', { name: 'Fit the photo' }).tap()
  })

  it('should cut no line of the answer at the lowest stop', async () => {
    for (const height of [620, 700, 844]) {
      await page.setViewportSize({ width: 320, height })
      await atRest(page)
      const cut = await page.evaluate(() => {
        const panel = document.querySelector('.panel')?.getBoundingClientRect()
        const range = document.createRange()
        const texts = document.createTreeWalker(
          document.querySelector('.panel-head') as Element,
          NodeFilter.SHOW_TEXT,
        )
        const cut: string[] = []
        while (texts.nextNode()) {
          if (!texts.currentNode.parentElement?.checkVisibility()) continue
          range.selectNodeContents(texts.currentNode)
          for (const { top, bottom, width } of range.getClientRects())
            if (panel && width > 1 && top < panel.bottom - 1 && bottom > panel.bottom + 1)
              cut.push(texts.currentNode.textContent ?? '')
        }
        return cut
      })
      expect(cut).toEqual([])
    }
  })
})
