import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { atRest, headline, onPhoto, openApp } from '../../support/app-page.ts'

export type Device = 'phone' | 'desktop'
type Step = { readonly what: string; readonly ms: number }

/** As Lighthouse's phone. */
const PHONE = { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true }
const DESKTOP = { viewport: { width: 1350, height: 940 } }
/** How many times as long the phone's processor takes. */
const SLOWER = 4

const sample = (file: string) => new URL(`../../../public/samples/${file}`, import.meta.url)

/** What a person does with a sample, and the longest each step keeps them waiting for the next paint, ms; 0 where it was under 16. */
export async function interactions(browser: Browser, url: string, device: Device): Promise<readonly Step[]> {
  const isPhone = device === 'phone'
  const { page, close } = await openApp(browser, url, isPhone ? PHONE : DESKTOP)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: isPhone ? SLOWER : 1 })
  await page.evaluate(noteInteractions)
  const steps: Step[] = []
  const step = async (what: string, act: () => Promise<unknown>, done: () => Promise<unknown>) => {
    await page.evaluate(() => window.longestInteraction?.())
    await act()
    await done()
    await atRest(page)
    steps.push({ what, ms: (await page.evaluate(() => window.longestInteraction?.())) ?? 0 })
  }
  const press = (name: RegExp) => page.getByRole('button', { name }).first()
  const use = (name: RegExp) => (isPhone ? press(name).tap() : press(name).click())
  try {
    await step(
      'opening a sample',
      () => use(/Open fridge/),
      async () => {
        await headline(page, /items found/)
        await page.getByText('Choose:').first().waitFor()
      },
    )
    const { x, y } = await onPhoto(page, ...(await firstDot()))
    const card = page.getByRole('dialog', { name: /milk/i })
    await step(
      'tapping a dot',
      () => tapAt(page, isPhone, x, y),
      () => card.first().waitFor(),
    )
    await page.keyboard.press('Escape')
    if (isPhone) await press(/Show the list/).press('ArrowUp')
    await step(
      'filtering',
      () => use(/^Not recommended/),
      () => page.locator('[aria-pressed=true]').first().waitFor(),
    )
    await press(/Who is it for/).click()
    const words = page.getByLabel('In your own words').first()
    await words.fill('high cholesterol')
    await words.press('Enter')
    const remove = /^Remove: /
    await press(remove).waitFor()
    await step(
      'changing for whom',
      () => use(remove),
      () => press(remove).waitFor({ state: 'detached' }),
    )
    return steps
  } finally {
    await session.detach()
    await close()
  }
}

declare global {
  interface Window {
    /** The longest since it was last asked, which then begins anew. */
    longestInteraction?: () => number
  }
}

/** What Interaction to Next Paint is made of: from the input to the frame that shows what it did. */
function noteInteractions(): void {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) longest = Math.max(longest, entry.duration)
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  window.longestInteraction = () => {
    const was = longest
    longest = 0
    return was
  }
}

async function tapAt(page: Page, isPhone: boolean, x: number, y: number) {
  if (isPhone) await page.touchscreen.tap(x, y)
  else await page.mouse.click(x, y)
}

/** The size of the sample, and the middle of the first thing that was found in it. */
async function firstDot() {
  const { width = 0, height = 0 } = await sharp(readFileSync(sample('fridge.jpg'))).metadata()
  const { events } = JSON.parse(readFileSync(sample('fridge.json'), 'utf8'))
  const { box } = events.find((event: { type: string }) => event.type === 'detection').detection.region
  return [
    { width, height },
    { x: (box.xMin + box.xMax) / 2, y: (box.yMin + box.yMax) / 2 },
  ] as const
}
