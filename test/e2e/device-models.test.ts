import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headline, listedItems, openApp, openFile } from '../support/app-page.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'
import { colouredJpeg } from '../support/onnx/coloured-photo.ts'
import { tinyDetector } from '../support/onnx/tiny-detector.ts'
import { startCli } from '../support/run-cli.ts'
import { selfHosted } from '../support/self-hosted.ts'

const SMALL = 'D-FINE S, Objects365'
const MEDIUM = 'D-FINE M, Objects365'
const PHOTO = colouredJpeg([
  { column: 1, row: 2, colour: '#ff0000' },
  { column: 5, row: 5, colour: '#00ff00' },
])

let browser: Browser
let mirror: Awaited<ReturnType<typeof selfHosted>>
let server: BuiltServer
let data: string

beforeAll(async () => {
  browser = await sharedChromium()
  const page = () => new Response('<!doctype html><title>Sign in</title>')
  mirror = await selfHosted({
    '/dfine-objects365.onnx': tinyDetector(),
    '/dfine-objects365-medium.onnx': page,
  })
  data = await mkdtemp(join(tmpdir(), 'dishlight-data-'))
  server = await startBuiltServer({ DATA_DIR: data, MODELS_MIRROR: mirror.url })
})
afterAll(async () => {
  await server?.close()
  await mirror?.close()
  if (data) await rm(data, { recursive: true, force: true })
})

/** Nothing but the server's own origin can be reached from the page. */
async function cutOff(page: Page): Promise<void> {
  await page.route(
    (url) => url.origin !== new URL(server.url).origin && url.protocol !== 'blob:',
    (route) => route.abort(),
  )
}

describe('a detector on the device', () => {
  it('should be fetched with one click, checked, and look without a key, under the content policy', async () => {
    const app = await openApp(browser, server.url)
    const { page } = app
    await cutOff(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    const eyes = page.getByRole('region', { name: 'Models on this device' })
    await eyes.getByText('42.1 MB, Apache-2.0').waitFor()
    expect(app.requests.filter((url) => /\.wasm|\.onnx/.test(url))).toEqual([])

    await eyes.getByRole('button', { name: `Fetch ${MEDIUM}` }).click()
    await eyes
      .getByRole('alert')
      .getByText('gave a page of text instead of a model. Nothing was kept.')
      .waitFor()
    await eyes.getByRole('button', { name: `Fetch ${SMALL}` }).click()
    await eyes.getByText('Looks at your photos').waitFor()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByText('Photos are looked at on this device. Nothing is sent.').waitFor()

    await openFile(page, await PHOTO, 'lunch.jpg')
    await headline(page, '2 items found')
    expect((await listedItems(page)).sort()).toEqual(['Apple', 'Broccoli'])
    expect(app.requests.filter((url) => url.endsWith('.onnx'))).toHaveLength(1)
    expect(app.requests.filter((url) => url.includes('/api/looks'))).toEqual([])
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('should look from the command line with the model that the app fetched', async () => {
    const photo = join(data, 'lunch.jpg')
    await writeFile(photo, await PHOTO)
    const { code, stdout } = await startCli(['analyze', photo, '--client', 'detector', '--json'], {
      DATA_DIR: data,
    })
    expect(code).toBe(0)
    const labels = JSON.parse(stdout).detections.map(({ label }: { label: string }) => label)
    expect(labels.sort()).toEqual(['apple', 'broccoli'])
  })
})

describe('the browser’s own model', () => {
  it('should be offered where there is one, and look', async () => {
    const app = await openApp(browser, server.url)
    const { page } = app
    await page.evaluate(languageModelThatKnowsRed)
    await page.getByRole('button', { name: 'Settings' }).click()
    const eyes = page.getByRole('region', { name: 'Models on this device' })
    await eyes.getByRole('button', { name: 'Look with this: The browser’s own model' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await openFile(page, await PHOTO, 'lunch.jpg')
    await headline(page, '1 item found')
    expect(await listedItems(page)).toEqual(['Tomato'])
    expect(app.complaints).toEqual([])
    await app.close()
  })
})

/** In the page: the Prompt API as it is specified, with a model that looks at the picture and calls what is red a tomato. */
function languageModelThatKnowsRed() {
  const redPart = async (picture: Blob) => {
    const bitmap = await createImageBitmap(picture)
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { data: pixels, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const red = [...Array(width * height).keys()].filter((pixel) => (pixels[pixel * 4] ?? 0) > 200)
    const range = (places: number[], of: number) =>
      [Math.min(...places), Math.max(...places)].map((place) => Math.round((1000 * place) / of))
    const [xMin, xMax] = range(red.map((pixel) => pixel % width).slice(0, 9000), width)
    const [yMin, yMax] = range(red.map((pixel) => Math.floor(pixel / width)).slice(0, 9000), height)
    return [yMin, xMin, yMax, xMax]
  }
  type Part = { type: string; value: string | Blob }
  const session = {
    promptStreaming(
      [{ content }]: [{ content: Part[] }],
      { responseConstraint }: { responseConstraint?: object },
    ) {
      return new ReadableStream<string>({
        async start(controller) {
          const picture = content.find(({ type }) => type === 'image')?.value
          if (!(picture instanceof Blob) || !responseConstraint)
            return controller.error(new TypeError('no picture or form'))
          const element = { name: 'tomato', box_2d: await redPart(picture), count: 1 }
          controller.enqueue('{"elements": [')
          controller.enqueue(`${JSON.stringify(element)}]}`)
          controller.close()
        },
      })
    },
    destroy() {},
  }
  Object.assign(globalThis, {
    LanguageModel: {
      availability: async ({ expectedInputs }: { expectedInputs: { type: string }[] }) =>
        expectedInputs.some(({ type }) => type === 'image') ? 'available' : 'unavailable',
      create: async () => session,
    },
  })
}
