import type {
  Browser,
  BrowserContextOptions,
  ConsoleMessage,
  Locator,
  Page,
  ViewportSize,
} from 'playwright-core'

export type AppPage = {
  readonly page: Page
  /** Everything the console or the content policy complained of; a test ends by expecting none. */
  readonly complaints: readonly string[]
  /** Requests so far, newest last. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** What Playwright says where it keeps a page from a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** Pages whose test is over, by what they can do: cleared of all it left, and with the app already read and compiled. */
const atHand = new WeakMap<Browser, Map<string, Page>>()

/**
 * The built app on its start screen, as nobody has used it before. It moves nothing, unless `options` say so: dots that
 * grow and sheets that slide are drawn frame by frame. Nor is it put on the device: what a service worker answers cannot be
 * scripted, and fetching all files takes time.
 */
export async function openApp(
  browser: Browser,
  url: string,
  { viewport = { width: 1280, height: 860 }, ...options }: AppOptions = {},
): Promise<AppPage> {
  const kind = JSON.stringify(options)
  const pages = atHand.get(browser) ?? new Map<string, Page>()
  atHand.set(browser, pages)
  const kept = pages.get(kind)
  pages.delete(kind)
  const page =
    kept ??
    (await newPage(browser, { reducedMotion: 'reduce', serviceWorkers: 'block', viewport, ...options }))
  if (kept) await kept.setViewportSize(viewport)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.text() === BLOCKED || asksForIcon(message)) return
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(url)
  await page.getByRole('button', { name: 'Open a photo' }).waitFor()
  await listening(page)
  const close = async () => {
    await leaveNothing(page, url)
    pages.set(kind, page)
  }
  return { page, complaints, requests, close }
}

/** The bare page that `leaveApp` rests on names no icon, so the browser looks for one, and may still be at it. */
export function asksForIcon(message: ConsoleMessage): boolean {
  return message.location().url.endsWith('/favicon.ico')
}

export type AppOptions = Omit<BrowserContextOptions, 'viewport'> & { readonly viewport?: ViewportSize }

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return page
}

/** Leaves the app, and with it all that a test kept, scripted or listened to. */
async function leaveNothing(page: Page, url: string): Promise<void> {
  page.removeAllListeners()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.mouse.move(0, 0)
  await leaveApp(page, url)
  const { origin } = new URL(url)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}

/**
 * Goes where no script runs, so that the app's address opens it anew: a reload would bring the photo back. It is a page of
 * the same origin, since from elsewhere the browser would come back with a new process and have all to read again.
 */
export async function leaveApp(page: Page, url: string): Promise<void> {
  await page.goto(new URL('/samples/samples.json', url).href)
}

/** Back on the start screen, unless it is there: a photo that is opened next is looked at as a new one. */
export async function backToStart(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: 'Dishlight: back to the start' })
  if (await back.isVisible()) await back.click()
  await page.getByRole('button', { name: 'Open a photo' }).waitFor()
  await listening(page)
}

/** Nothing is left to do for the page: what it shows also has its listeners, which are attached after it is painted. */
export async function listening(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    await new Promise((idle) => requestIdleCallback(idle))
  })
}

/** Opens a file as a person does with the file chooser, and leaves the pointer where it is over nothing. */
export async function openFile(page: Page, bytes: Uint8Array, name = 'breakfast.jpg'): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a photo' }).click()
  const files = await chooser
  await page.mouse.move(0, 0)
  await files.setFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })
}

/** The list's items, or those whose words match. */
export function itemOptions(page: Page, name?: RegExp): Locator {
  return page.getByRole('listbox', { name: 'Items in the photo' }).getByRole('option', name ? { name } : {})
}

/** The headline of the status line, once it says this; `timeout` in ms. */
export async function headline(
  page: Page,
  words: string | RegExp,
  options: { readonly timeout?: number } = {},
): Promise<void> {
  await page.locator('.status-headline').filter({ hasText: words }).waitFor(options)
}

/** The list's items, as read out. The list comes after the dots, so it is waited for until nothing is left to do. */
export async function listedItems(page: Page): Promise<string[]> {
  await listening(page)
  const names = await page.locator('[role=option] .pl-option-name').allTextContents()
  return names.map((name) => name.trim())
}

/** The dots' canvas as it is now: how many pixels are painted, and a text that differs where any pixel does. */
export async function dotPixels(page: Page): Promise<{ painted: number; picture: string }> {
  return page.evaluate(() => {
    // The first: above it lies what is lit.
    const canvas = document.querySelector<HTMLCanvasElement>('.pl-surface canvas')
    if (!canvas?.width) return { painted: 0, picture: '' }
    // Read from a copy: of a canvas that is read twice itself the browser complains.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
    if (!copy) throw new Error('no canvas')
    copy.drawImage(canvas, 0, 0)
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
    let painted = 0
    for (let i = 3; i < data.length; i += 4) if (data[i]) painted += 1
    return { painted, picture: canvas.toDataURL() }
  })
}

/**
 * Comes once the photo and its dots stand still: the dots have grown in and nothing around them moves, so that a place
 * read now is where a click goes. Counted in frames, however long they take.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const small = new OffscreenCanvas(320, 240).getContext('2d', { willReadFrequently: true })
    const seen = () => {
      const stage = document.querySelector('.pl-surface')
      small?.clearRect(0, 0, 320, 240)
      for (const canvas of stage?.querySelectorAll('canvas') ?? [])
        if (canvas.width > 0) small?.drawImage(canvas, 0, 0, 320, 240)
      const photo = stage?.querySelector('.pl-photo')
      const places = [stage, photo].map((one) => JSON.stringify(one?.getBoundingClientRect())).join()
      return { places, pixels: new Uint32Array(small?.getImageData(0, 0, 320, 240).data.buffer ?? []) }
    }
    const same = (a: ReturnType<typeof seen> | undefined, b: ReturnType<typeof seen>) =>
      a?.places === b.places && b.pixels.every((pixel, at) => pixel === a.pixels[at])
    const moving = () =>
      document.getAnimations().some(({ effect, playState, timeline }) => {
        const ends = effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
        return ends && playState === 'running' && timeline === document.timeline
      })
    let last: ReturnType<typeof seen> | undefined
    for (let still = 0; still < 4; ) {
      await new Promise((frame) => requestAnimationFrame(frame))
      const now = seen()
      still = same(last, now) && !moving() ? still + 1 : 0
      last = now
    }
  })
}

/** Where a share of the fitted photo is on the page, once it stands still there. */
export async function onPhoto(
  page: Page,
  photo: { readonly width: number; readonly height: number },
  share: { readonly x: number; readonly y: number },
): Promise<{ x: number; y: number }> {
  await atRest(page)
  const stage = await page.locator('.pl-surface').boundingBox()
  if (!stage) throw new Error('no stage')
  const scale = Math.min(stage.width / photo.width, stage.height / photo.height)
  return {
    x: stage.x + stage.width / 2 + (share.x - 0.5) * photo.width * scale,
    y: stage.y + stage.height / 2 + (share.y - 0.5) * photo.height * scale,
  }
}
