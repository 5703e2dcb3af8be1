import type { Page } from 'playwright-core'

type Noted = typeof globalThis & { longest: number }

/** In the page, before its own scripts: the browser tells of tasks from 50 ms on. */
export function noteLongTasks() {
  const noted = globalThis as Noted
  noted.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** The longest since it was asked for last, ms; 0 where none reached 50 ms. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const noted = globalThis as Noted
    const { longest } = noted
    noted.longest = 0
    return longest
  })
}
