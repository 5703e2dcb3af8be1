import assert from 'node:assert/strict'

const LONGEST_MS = 60_000

/** Sees the page show its report, choose an item and judge for somebody else; says what it saw. `picture`: where to keep one. */
export async function watchPage(browser, url, picture) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  const complaints = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  try {
    await page.goto(url)
    const before = await shown(page, complaints, (items) => items.length > 0)
    await page.locator('#change').click()
    const after = await shown(page, complaints, (items) => items.some(isAvoided))
    assert.equal(after.length, before.length)
    assert.ok(!before.some(isAvoided), 'Something was to be avoided before anybody was allergic.')
    await page.evaluate((id) => document.querySelector('dish-light').select(id), after.find(isAvoided).id)
    await page.waitForFunction(() => window.heard.some(([type]) => type === 'dish-light-select'))
    const dots = await drawnDots(page)
    assert.ok(dots > 500, `Only ${dots} pixels of dots are drawn.`)
    if (picture) await page.screenshot({ path: picture })
    const heard = await page.evaluate(() => window.heard.map(([type]) => type.replace('dish-light-', '')))
    assert.deepEqual([complaints, heard.filter((type) => /error|hydration/.test(type))], [[], []])
    const avoided = after.filter(isAvoided).length
    return `${before.length} items, ${avoided} to be avoided once the person changed; heard ${[...new Set(heard)].join(', ')}`
  } finally {
    await page.close()
  }
}

const isAvoided = ({ verdicts }) => verdicts.some(({ dot }) => dot === 'avoid')

/** The items once they are as they should be. */
async function shown(page, complaints, isSo) {
  const end = performance.now() + LONGEST_MS
  for (;;) {
    const items = await page.evaluate(() => document.querySelector('dish-light')?.items ?? [])
    if (isSo(items)) return items
    if (performance.now() > end) {
      const heard = await page.evaluate(() => JSON.stringify(window.heard))
      throw new Error(`It is not shown: ${items.length} items, heard ${heard}. ${complaints.join('\n')}`)
    }
    await page.waitForTimeout(100)
  }
}

/** How many pixels of the canvas over the photo are drawn on. */
async function drawnDots(page) {
  await page.waitForTimeout(1500)
  return page.evaluate(() => {
    const canvases = [...document.querySelector('dish-light').shadowRoot.querySelectorAll('canvas')]
    const drawn = (canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      return data.filter((alpha, at) => at % 4 === 3 && alpha > 0).length
    }
    return Math.max(0, ...canvases.filter(({ width }) => width > 0).map(drawn))
  })
}
