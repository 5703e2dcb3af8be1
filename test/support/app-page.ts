import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

export type AppPage = {
  readonly page: Page
  /** Everything the console or the content policy complained of; a test ends by expecting none. */
  readonly complaints: readonly string[]
  /** Requests so far, newest last. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** The built app in a browser context of its own, on its start screen. */
export async function openApp(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<AppPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(url)
  await page.getByRole('button', { name: 'Open a photo' }).waitFor()
  return { page, complaints, requests, close: () => context.close() }
}

/** Opens a file as a person does with the file chooser. */
export async function openFile(page: Page, bytes: Uint8Array, name = 'breakfast.jpg'): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a photo' }).click()
  await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })
}

/** The list's items, or those whose words match. */
export function itemOptions(page: Page, name?: RegExp): Locator {
  return page.getByRole('listbox', { name: 'Items in the photo' }).getByRole('option', name ? { name } : {})
}

/** The headline of the status line, once it says this. */
export async function headline(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.status-headline').filter({ hasText: words }).waitFor({ timeout: 120_000 })
}

/** The list's items, as read out. */
export async function listedItems(page: Page): Promise<string[]> {
  const names = await page.locator('[role=option] .pl-option-name').allInnerTexts()
  return names.map((name) => name.trim())
}

/** The dots' canvas as it is now: how many pixels are painted, and a text that differs where any pixel does. */
export async function dotPixels(page: Page): Promise<{ painted: number; picture: string }> {
  return page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.photo-stage canvas')].at(-1)
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return { painted: 0, picture: '' }
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    let painted = 0
    for (let i = 3; i < data.length; i += 4) if (data[i]) painted += 1
    return { painted, picture: canvas.toDataURL() }
  })
}
