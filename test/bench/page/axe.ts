import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { atRest, headline, itemOptions, openApp } from '../../support/app-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: typeof import('axe-core')

type Found = {
  readonly screen: string
  readonly passed: number
  readonly of: number
  readonly failed: readonly string[]
}

const SCREENS: readonly (readonly [screen: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['start', async () => undefined],
  ['settings', (page) => page.getByRole('button', { name: 'Settings' }).click()],
  [
    'photo',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /Open fridge/ }).click()
      await headline(page, /items found/)
    },
  ],
  ['card', (page) => itemOptions(page).first().click()],
]

/** What axe makes of the main screens: rules that apply there, and those that find nothing. */
export async function axeOnScreens(browser: Browser, url: string): Promise<readonly Found[]> {
  const { page, close } = await openApp(browser, url)
  const found: Found[] = []
  try {
    await page.evaluate(AXE)
    for (const [screen, reach] of SCREENS) {
      await reach(page)
      await atRest(page)
      const { passes, failed } = await page.evaluate(async () => {
        const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
        const result = await axe.run(document, { rules })
        return {
          passes: result.passes.length,
          failed: result.violations.map(({ id, nodes }) => `${id} × ${nodes.length}`),
        }
      })
      found.push({ screen, passed: passes, of: passes + failed.length, failed })
    }
    return found
  } finally {
    await close()
  }
}
