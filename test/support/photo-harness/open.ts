import type { Browser, Page } from 'playwright-core'

export type OpenHarness = {
  readonly page: Page
  /** All that the page asked anyone for. */
  readonly requested: readonly string[]
  /** What it wanted of others than our own server; it did not get it. */
  readonly elsewhere: readonly string[]
  /** What the content policy complained of. */
  readonly violations: readonly string[]
}

/** The harness page in a browser, with nothing but our own server to talk to. */
export async function openHarness(browser: Browser, url: string): Promise<OpenHarness> {
  const page = await browser.newPage()
  const violations: string[] = []
  const requested: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text())
  })
  page.on('request', (request) => requested.push(request.url()))
  await page.route(
    (target) => target.origin !== new URL(url).origin,
    (route) => {
      const target = route.request().url()
      if (/^(data|blob):/.test(target)) return route.continue()
      elsewhere.push(target)
      return route.abort()
    },
  )
  // Built when it is first asked for: the hook that opens it has a limit of its own.
  await page.goto(url, { timeout: 0 })
  await page.waitForFunction(() => 'harness' in window)
  return { page, requested, elsewhere, violations }
}
