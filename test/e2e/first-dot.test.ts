import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headline, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { launchChromium } from '../support/chromium.ts'
import { holdAfterFirstItem } from '../support/upstream/hold.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const RUNS = 3

let browser: Browser
let upstream: Upstream
let server: BuiltServer
beforeAll(async () => {
  browser = await launchChromium()
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), pieceChars: 60, delayMs: 25 })
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await upstream?.close()
})

describe('the first dot', () => {
  it('should be painted while the rest of the reply still streams', async () => {
    const photo = (await breakfastPhoto()).sent.bytes
    const waits: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const hold = holdAfterFirstItem()
      upstream.set({ onPiece: hold.onPiece })
      const { page, close } = await openApp(browser, server.url)
      await page.evaluate(notePaints)
      await openFile(page, photo)
      await expect.poll(() => page.evaluate(firstDotPaintedAt)).toBeGreaterThan(0)
      expect(upstream.requests.at(-1)?.completed).toBe(false)
      waits.push((await page.evaluate(firstDotPaintedAt)) - hold.completedAt())
      hold.open()
      await headline(page, `${BREAKFAST.items.length} items found`)
      await close()
    }
    console.info(
      `first dot painted ${waits.map((ms) => `${ms} ms`).join(', ')} after the bytes that complete the first item`,
    )
  })
})

type Noted = typeof globalThis & { paints: Map<HTMLCanvasElement, number> }

/** Notes for each canvas when the frame of its first picture has been painted, on the clock the upstream has too. */
function notePaints() {
  const paints = new Map<HTMLCanvasElement, number>()
  ;(globalThis as Noted).paints = paints
  const draw = CanvasRenderingContext2D.prototype.drawImage
  CanvasRenderingContext2D.prototype.drawImage = function noted(this: CanvasRenderingContext2D, ...given) {
    const { canvas } = this
    if (canvas instanceof HTMLCanvasElement && canvas.closest('.pl-surface') && !paints.has(canvas)) {
      paints.set(canvas, 0)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => paints.set(canvas, Date.now())
        port2.postMessage(undefined)
      })
    }
    return draw.apply(this, given as Parameters<typeof draw>)
  } as typeof draw
}

function firstDotPaintedAt(): number {
  const dots = [...document.querySelectorAll<HTMLCanvasElement>('.pl-surface canvas')].at(-1)
  return (dots && (globalThis as Noted).paints.get(dots)) ?? 0
}
