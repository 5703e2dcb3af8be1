import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { type NormalizedBox, normalizedBox } from '../../src/core/geometry/normalized.ts'
import type { FoodTable } from '../../src/core/nutrition/table/food.ts'
import { pick, uniform } from '../../src/evaluate/random.ts'
import type { MenuTruth } from '../../src/evaluate/reader-score.ts'

/** How a menu is drawn. */
type Card = {
  readonly font: keyof typeof FONTS
  /** Of its letters, pixels. */
  readonly size: number
  /** Degrees, clockwise. */
  readonly tilt: number
  readonly ink: 'dark' | 'light'
  readonly columns?: 2
  /** Quarter turns clockwise that the photo was held wrongly. */
  readonly turned?: 1 | 2
  readonly prices: 'none' | 'plain' | 'leaders' | 'euro'
}

/** Files in npm packages, all under the SIL Open Font License. None of these fonts was looked at while the reader was made. */
const FONTS = {
  Figtree: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  Gelasio: fontsource('gelasio'),
  'EB Garamond': fontsource('eb-garamond'),
  Oswald: fontsource('oswald'),
  'Roboto Slab': fontsource('roboto-slab'),
  'Courier Prime': fontsource('courier-prime'),
  'Josefin Sans': fontsource('josefin-sans'),
  'Playfair Display': fontsource('playfair-display'),
  'Indie Flower': fontsource('indie-flower'),
  Sriracha: fontsource('sriracha'),
}

function fontsource(name: string): string {
  return `@fontsource/${name}/files/${name}-latin-400-normal.woff2`
}

/** Every font once, two twice; sizes, tilts and layouts between them. */
const CARDS: readonly Card[] = [
  { font: 'Gelasio', size: 30, tilt: 0, ink: 'dark', prices: 'leaders' },
  { font: 'Figtree', size: 24, tilt: 2, ink: 'light', prices: 'plain' },
  { font: 'EB Garamond', size: 34, tilt: -3, ink: 'dark', prices: 'euro' },
  { font: 'Oswald', size: 28, tilt: 6, ink: 'light', prices: 'plain' },
  { font: 'Roboto Slab', size: 22, tilt: -6, ink: 'dark', columns: 2, prices: 'plain' },
  { font: 'Courier Prime', size: 26, tilt: 1.5, ink: 'light', prices: 'leaders' },
  { font: 'Josefin Sans', size: 32, tilt: -1, ink: 'dark', prices: 'none' },
  { font: 'Indie Flower', size: 32, tilt: 3, ink: 'light', prices: 'plain' },
  { font: 'Sriracha', size: 28, tilt: -4.5, ink: 'dark', prices: 'euro' },
  { font: 'Playfair Display', size: 30, tilt: 0.5, ink: 'dark', turned: 2, prices: 'plain' },
  { font: 'Figtree', size: 28, tilt: -2, ink: 'dark', turned: 1, prices: 'leaders' },
  { font: 'Gelasio', size: 22, tilt: 4, ink: 'light', columns: 2, prices: 'euro' },
]

export type DrawnMenu = {
  readonly name: string
  readonly photo: Uint8Array
  readonly truth: MenuTruth
}

/**
 * A dozen menus whose dishes and prices are drawn by lot from the food table, or those of these numbers; the same for the
 * same seed.
 */
export async function drawnMenus(
  browser: Browser,
  foods: FoodTable,
  seed = 'menus',
  only?: ReadonlySet<number>,
): Promise<readonly DrawnMenu[]> {
  const names = foods.foods.map(({ name }) => name).filter((name) => /^\p{L}[\p{L} '-]{2,26}$/u.test(name))
  const menus: DrawnMenu[] = []
  for (const [index, card] of CARDS.entries()) {
    if (only && !only.has(index)) continue
    const key = `${seed}/${index}`
    const dishes = Array.from({ length: card.columns ? 8 : 5 }, (_, i) => ({
      label: capitalised(pick(names, key, i, 'name') ?? ''),
      price: card.prices === 'none' ? undefined : priceOf(card, key, i),
    }))
    menus.push({ name: nameOf(card), ...(await draw(browser, card, dishes)) })
  }
  return menus
}

type Dish = { readonly label: string; readonly price: string | undefined }

function priceOf({ prices }: Card, key: string, i: number): string {
  const amount = (2 + Math.floor(uniform(key, i, 'price') * 200) / 10).toFixed(2)
  return prices === 'euro' ? `€ ${amount}` : amount
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function nameOf({ font, size, tilt, ink, columns, turned }: Card): string {
  const more = [columns && 'two columns', turned === 2 && 'upside down', turned === 1 && 'sideways']
  return [`${font} ${size} px`, `${tilt}°`, ink, ...more].filter(Boolean).join(', ')
}

async function draw(browser: Browser, card: Card, dishes: readonly Dish[]): Promise<Omit<DrawnMenu, 'name'>> {
  const [width, height] = [card.columns ? 1100 : 760, 420]
  const page = await browser.newPage({ viewport: { width, height } })
  const font = readFileSync(createRequire(import.meta.url).resolve(FONTS[card.font])).toString('base64')
  const [ink, ground] = card.ink === 'dark' ? ['#2b2523', '#efe8da'] : ['#f2efe6', '#26302c']
  const rows = dishes.map(
    ({ label, price }) =>
      `<p><span>${label}</span><i></i>${price === undefined ? '' : `<b>${price}</b>`}</p>`,
  )
  await page.setContent(`
    <style>
      @font-face { font-family: card; src: url(data:font/woff2;base64,${font}) }
      html { background: ${ground}; color: ${ink}; font: ${card.size}px card; font-variant-numeric: lining-nums }
      body { margin: 0; height: ${height}px; display: grid; place-content: center; transform: rotate(${card.tilt}deg) }
      main { columns: ${card.columns ?? 1}; column-gap: 90px; width: ${width * 0.8}px }
      p { display: flex; align-items: baseline; margin: 0; line-height: 1.75; break-inside: avoid; white-space: nowrap }
      i { flex: 1; margin: 0 10px; ${card.prices === 'leaders' ? 'border-bottom: 3px dotted' : ''} }
      b { font-weight: 400 }
    </style>
    <main>${rows.join('')}</main>`)
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect()
      return {
        xMin: left / innerWidth,
        xMax: right / innerWidth,
        yMin: top / innerHeight,
        yMax: bottom / innerHeight,
      }
    }),
  )
  const upright = await page.screenshot({ type: 'png' })
  await page.close()
  const turns = card.turned ?? 0
  const photo = await sharp(upright)
    .rotate(turns * 90)
    .jpeg({ quality: 82 })
    .toBuffer()
  const lines = dishes.map(({ label, price }, i) => ({
    label,
    food: label,
    ...(price !== undefined && { price }),
    box: turnedBox(normalizedBox(boxes[i] as NormalizedBox), turns),
    legible: true,
  }))
  return { photo, truth: { lines, other: [] } }
}

/** Where a place of the upright page lies on the photo. */
function turnedBox(box: NormalizedBox, turns: 0 | 1 | 2): NormalizedBox {
  const { xMin, xMax, yMin, yMax } = box
  if (turns === 0) return box
  if (turns === 2) return normalizedBox({ xMin: 1 - xMax, xMax: 1 - xMin, yMin: 1 - yMax, yMax: 1 - yMin })
  return normalizedBox({ xMin: 1 - yMax, xMax: 1 - yMin, yMin: xMin, yMax: xMax })
}
