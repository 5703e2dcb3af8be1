import type { Page } from 'playwright-core'
import { launchChromium } from '../../support/chromium.ts'
import { judgedReportText } from '../../support/embed-report.ts'
import { embeddingPage, startEmbedServer } from '../../support/embed-server.ts'

const FOODS = ['Butter', 'Broccoli', 'Peanut butter', 'Apple', 'Cheddar', 'Carrot', 'Salmon', 'Honey']
/** As many as a report may hold, and a fridge. */
const SIZES = [34, 2000]
const RUNS = 5

const reports = await Promise.all(
  SIZES.map(async (size) => [
    `/${size}.report.json`,
    await judgedReportText(Array.from({ length: size }, (_, i) => FOODS[i % FOODS.length] as string)),
  ]),
)
const pages = SIZES.map((size) => [`/${size}.html`, embeddingPage(`/${size}.report.json`)])
const server = await startEmbedServer(Object.fromEntries([...reports, ...pages]))
const browser = await launchChromium()
const page = await browser.newPage()
await page.addInitScript(() => {
  const blocked: number[] = []
  Object.assign(globalThis, { blocked })
  new PerformanceObserver((list) =>
    blocked.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
    buffered: true,
  })
  addEventListener('dish-light-ready', () =>
    requestAnimationFrame(() => Object.assign(globalThis, { drawn: performance.now() })),
  )
})

for (const size of SIZES) {
  await page.goto(`${server.origin}/${size}.html`)
  await seen(page)
  const runs: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload()
    runs.push(await seen(page))
  }
  const median = runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number
  console.log(
    `${size} items: dots after ${median.toFixed(0)} ms, longest task ${(await longest(page)).toFixed(0)} ms`,
  )
  await page.evaluate(() => {
    Reflect.set(globalThis, 'drawn', undefined)
    Reflect.get(globalThis, 'blocked').length = 0
    document.querySelector('dish-light')?.setAttribute('allergies', 'peanut')
  })
  await seen(page)
  console.log(`${size} items: judged for another, longest task ${(await longest(page)).toFixed(0)} ms`)
}
await browser.close()
await server.close()

async function seen(on: Page): Promise<number> {
  const drawn = await on.waitForFunction(() => Reflect.get(globalThis, 'drawn'), undefined, {
    timeout: 120_000,
  })
  return drawn.jsonValue()
}

async function longest(on: Page): Promise<number> {
  // The list of long tasks comes a moment after them.
  await on.waitForTimeout(500)
  return on.evaluate(() => Math.max(0, ...Reflect.get(globalThis, 'blocked')))
}
