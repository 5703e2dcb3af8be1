import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { atRest } from './app-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: typeof import('axe-core')

/** What can be otherwise in the dark and from right to left: colours, where things are, and what covers what. */
const DARK_AND_MIRRORED = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]

/**
 * What axe finds, `target-size` included, in light from left to right, and in the dark from right to left, as "light: rule:
 * element"; `within` a selector's element where the page around it is as it was. Words in the colour of their ground count too.
 */
export async function findings(page: Page, within?: string): Promise<readonly string[]> {
  // Through the debugger, so that the page's own content policy stays as served.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  await atRest(page)
  return page.evaluate(
    async ({ within, mirrored }) => {
      const root = document.documentElement
      const { dir, dataset } = root
      const { theme } = dataset
      const found = async (name: string, only?: readonly string[]) => {
        const { violations, incomplete } = await axe.run(within ?? document, {
          // No style sheet or film is from elsewhere.
          preload: false,
          resultTypes: ['violations', 'incomplete'],
          rules: { 'target-size': { enabled: true } },
          ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}),
        })
        const said = (id: string, html: string) => `${name}: ${id}: ${html.slice(0, 160)}`
        return [
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => said(id, html))),
          // Of these axe is not sure: they could be hidden on purpose.
          ...incomplete.flatMap(({ nodes }) =>
            nodes
              .filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'))
              .map(({ html }) => said('unseen words', html)),
          ),
        ]
      }
      const light = await found('light')
      root.dir = 'rtl'
      dataset.theme = 'dark'
      const dark = await found('dark and mirrored', mirrored)
      root.dir = dir
      if (theme) dataset.theme = theme
      else delete dataset.theme
      return [...light, ...dark]
    },
    { within, mirrored: DARK_AND_MIRRORED },
  )
}
