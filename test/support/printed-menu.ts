import type { Browser } from 'playwright-core'
import { normalizedBox } from '../../src/core/geometry/normalized.ts'
import type { BoardTruth } from './board-truth.ts'
import { FONT_FAMILY, fontFaces } from './lettering.ts'

const MENU: Readonly<
  Record<string, readonly (readonly [name: string, price: string, description?: string])[]>
> = {
  Starters: [
    ['Onion soup', '6.50', 'with gruyere, croutons and thyme'],
    ['Greek salad', '8.20'],
    ['Garlic bread', '4.80'],
  ],
  Mains: [
    ['Roast chicken', '15.90', 'half a bird, lemon, roast potatoes'],
    ['Grilled trout', '17.40'],
    ['Mushroom risotto', '13.70', 'parmesan, parsley'],
    ['Beef lasagne', '12.60'],
  ],
  Desserts: [
    ['Lemon tart', '6.10'],
    ['Chocolate mousse', '5.90', 'dark chocolate, cream'],
    ['Apple crumble', '5.40'],
  ],
}

/** A card as a printer makes it, dot leaders and descriptions included, and the true place of every line on it. */
export async function printedMenu(
  browser: Browser,
  printed: readonly string[] = Object.keys(MENU),
): Promise<{ photo: Uint8Array; truth: BoardTruth }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 100 + 400 * printed.length } })
  const sections = printed.map((section) => {
    const lines = (MENU[section] ?? []).map(
      ([name, price, description]) =>
        `<p class="dish" data-section="${section}"><span>${name}</span><i></i><b>${price}</b></p>` +
        (description ? `<p class="with">${description}</p>` : ''),
    )
    return `<h2>${section}</h2>${lines.join('')}`
  })
  await page.setContent(`
    <style>
      ${fontFaces()}
      body { margin: 0; padding: 60px 120px; background: #f6f1e7; color: #2a2320; font: 30px ${FONT_FAMILY}; font-variant-numeric: lining-nums }
      h1 { text-align: center; font-size: 62px; margin: 0 0 20px } h2 { color: #8a3324; margin: 34px 0 10px; font-size: 40px }
      p { margin: 0 } .dish { display: flex; align-items: baseline; line-height: 1.6 }
      i { flex: 1; margin: 0 12px; border-bottom: 3px dotted #999 } b { font-weight: 400 }
      .with { font-size: 21px; font-style: italic; color: #655 }
    </style>
    <h1>The Old Mill</h1>${sections.join('')}`)
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
  const items = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.dish')].map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect()
      const [width, height] = [innerWidth, innerHeight]
      return {
        label: line.querySelector('span')?.textContent ?? '',
        price: line.querySelector('b')?.textContent ?? '',
        section: line.dataset.section ?? '',
        box: { xMin: left / width, xMax: right / width, yMin: top / height, yMax: bottom / height },
      }
    }),
  )
  const photo = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return { photo, truth: { items: items.map((item) => ({ ...item, box: normalizedBox(item.box) })) } }
}
