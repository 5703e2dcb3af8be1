import type { Browser } from 'playwright-core'
import { foodTable } from '../../../src/food-data/node.ts'
import { openApp, openFile } from '../../support/app-page.ts'
import { breakfastPhoto } from '../../support/breakfast.ts'
import type { BuiltServer } from '../../support/built-server.ts'
import { longestTask, noteLongTasks } from '../../support/long-tasks.ts'
import { replyWith, type Upstream } from '../../support/upstream/upstream.ts'

type Parts = { readonly browser: Browser; readonly server: BuiltServer; readonly upstream: Upstream }

/** Three at one table. */
const PEOPLE = 'I have high cholesterol, my 5-year-old has a peanut allergy, my husband is diabetic'
const [COLUMNS, ROWS] = [10, 6]
/** By then the table is read, or everything drawn. */
const SETTLED_MS = 2000
/** In different places of the table: everyday foods, dishes, products. */
const LABELS = Array.from({ length: COLUMNS * ROWS }, (_, index) => {
  const { foods } = foodTable()
  return foods[Math.floor((index * foods.length) / (COLUMNS * ROWS))]?.name ?? 'apple'
})
const PLATES = LABELS.map((label, index) => {
  const [x, y] = [(index % COLUMNS) / COLUMNS, Math.floor(index / COLUMNS) / ROWS]
  return { label, box: { xMin: x, yMin: y, xMax: x + 0.08, yMax: y + 0.13 } }
})

/** What a page's main thread is busy with at once, ms. The browser tells of tasks from 50 ms on: 0 where there was none. */
export type Busy = {
  /** While the page loads, with the food table. */
  readonly loading: number
  /** From the opening of the photo until its 60 items are judged for three people and drawn. */
  readonly judging: number
  /** From the opening of a photo in a page just loaded until its first item is judged and in the list, the model answering at once. */
  readonly firstJudgement: number
}

/** Loads the app, opens a photo with 60 items for three people, and notes what its main thread does. */
export async function timeMainThread({ browser, server, upstream }: Parts): Promise<Busy> {
  upstream.set({ onPiece: undefined, reply: replyWith(PLATES) })
  const photo = (await breakfastPhoto()).sent.bytes
  const { page, close } = await openApp(browser, server.url)
  try {
    const words = page.getByLabel('In your own words').first()
    await words.fill(PEOPLE)
    await words.press('Enter')
    await page.getByText('Peanut allergy').first().waitFor()
    await page.addInitScript(noteLongTasks)
    await page.reload()
    await page.getByText('Peanut allergy').first().waitFor()
    await page.waitForTimeout(SETTLED_MS)
    const loading = await longestTask(page)
    const begun = await page.evaluate(() => performance.now())
    await openFile(page, photo)
    const judged = await page.waitForFunction(firstJudgedAt, undefined, { polling: 'raf' })
    const firstJudgement = Number(await judged.jsonValue()) - begun
    await page.waitForFunction(
      (count) => document.querySelectorAll('[role=option]').length >= count,
      LABELS.length,
    )
    await page.waitForTimeout(SETTLED_MS)
    return { loading, judging: await longestTask(page), firstJudgement }
  } finally {
    await close()
  }
}

/** 0 as long as there is none. */
function firstJudgedAt(): number {
  return document.querySelector('[role=option]') ? performance.now() : 0
}
