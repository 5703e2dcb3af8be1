import type { Browser } from 'playwright-core'
import { openApp, openFile } from '../../support/app-page.ts'
import { breakfastPhoto } from '../../support/breakfast.ts'
import type { BuiltServer } from '../../support/built-server.ts'
import { holdAfterFirstItem } from '../../support/upstream/hold.ts'
import type { Upstream } from '../../support/upstream/upstream.ts'

type Parts = { readonly browser: Browser; readonly server: BuiltServer; readonly upstream: Upstream }

/** From the bytes that complete the first item to the frame that shows its dot in the app, ms. */
export async function waitInApp({ browser, server, upstream }: Parts): Promise<number> {
  const hold = holdAfterFirstItem()
  upstream.set({ onPiece: hold.onPiece })
  const { page, close } = await openApp(browser, server.url)
  try {
    await page.evaluate(notePaints)
    await openFile(page, (await breakfastPhoto()).sent.bytes)
    const painted = await page.waitForFunction(firstDotPaintedAt, undefined, { polling: 20 })
    return Number(await painted.jsonValue()) - hold.completedAt()
  } finally {
    hold.open()
    await close()
  }
}

/** The same in a page that does nothing but read the stream and paint a dot at its first item. */
export async function waitInBarePage({ browser, server, upstream }: Parts): Promise<number> {
  const hold = holdAfterFirstItem()
  upstream.set({ onPiece: hold.onPiece })
  const page = await browser.newPage()
  try {
    await page.goto(`${server.url}/api/clients`)
    return (
      (await page.evaluate(paintFirstItem, [...(await breakfastPhoto()).sent.bytes])) - hold.completedAt()
    )
  } finally {
    hold.open()
    await page.close()
  }
}

/** Resolves, on the clock that the upstream has too, once the dot's frame has been painted. */
async function paintFirstItem(photo: number[]): Promise<number> {
  const form = new FormData()
  form.set('photo', new Blob([Uint8Array.from(photo)], { type: 'image/jpeg' }), 'photo.jpg')
  form.set('options', JSON.stringify({ family: 'google' }))
  const response = await fetch('/api/looks', { method: 'POST', body: form })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let told = ''; !told.includes('"type":"detection"'); ) {
    const next = await reader?.read()
    if (!next || next.done) throw new Error(`no item came: ${told}`)
    told += next.value
  }
  const canvas = document.body.appendChild(document.createElement('canvas'))
  canvas.getContext('2d')?.fillRect(0, 0, 20, 20)
  return await new Promise((painted) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => painted(Date.now())
      port2.postMessage(undefined)
    })
  })
}

type Noted = typeof globalThis & { paints: Map<HTMLCanvasElement, number> }

/** Notes for each canvas when the frame of its first picture has been painted. */
function notePaints() {
  const paints = new Map<HTMLCanvasElement, number>()
  ;(globalThis as Noted).paints = paints
  const draw = CanvasRenderingContext2D.prototype.drawImage
  CanvasRenderingContext2D.prototype.drawImage = function noted(this: CanvasRenderingContext2D, ...given) {
    const { canvas } = this
    if (canvas instanceof HTMLCanvasElement && canvas.closest('.stage') && !paints.has(canvas)) {
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

/** 0 as long as there is none. */
function firstDotPaintedAt(): number {
  const dots = [...document.querySelectorAll<HTMLCanvasElement>('.stage canvas')].at(-1)
  return (dots && (globalThis as Noted).paints.get(dots)) ?? 0
}
