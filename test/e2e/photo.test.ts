import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import exifr from 'exifr'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Photo } from '../../src/core/analysis/photo.ts'
import type { Result } from '../../src/core/terms/failure.ts'
import { launchChromium } from '../support/chromium.ts'
import type { Harness } from '../support/photo-harness/harness.ts'
import { type OpenHarness, openHarness } from '../support/photo-harness/open.ts'
import { phonePicture, picture, pixelBomb } from '../support/pictures.ts'
import { cornerOf, orientedJpeg, quadrants, UPRIGHT } from '../support/quadrants.ts'

declare const harness: Harness

let browser: Browser
let opened: OpenHarness
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  opened = await openHarness(browser, inject('harnessUrl'))
  page = opened.page
})

afterAll(() => browser?.close())

/** Loads in the browser; of the bytes, what the test looks at crosses over. */
async function load(bytes: Uint8Array, on = page): Promise<Result<Photo>> {
  const result = await on.evaluate(
    async (numbers) => {
      const loaded = await harness.loadPhoto(numbers, 'photo')
      if (!loaded.ok) return loaded
      const plain = (image: Photo['sent']) => ({ ...image, bytes: [...image.bytes] })
      const { sent, original } = loaded.value
      return { ok: true as const, value: { ...loaded.value, sent: plain(sent), original: plain(original) } }
    },
    [...bytes],
  )
  if (!result.ok) return result
  const whole = (image: typeof result.value.sent) => ({ ...image, bytes: Uint8Array.from(image.bytes) })
  const { sent, original } = result.value
  return { ok: true, value: { ...result.value, sent: whole(sent), original: whole(original) } }
}

async function loaded(bytes: Uint8Array, on = page): Promise<Photo> {
  const result = await load(bytes, on)
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`)
  return result.value
}

async function corners(jpeg: Uint8Array) {
  const { width, height, colours } = await page.evaluate((bytes) => harness.quarters(bytes), [...jpeg])
  return { width, height, colours: colours.map(cornerOf) }
}

describe('loading a photo in a browser', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('should turn EXIF orientation %i upright', async (orientation) => {
    const photo = await loaded(await orientedJpeg(orientation))
    const [width, height] = orientation >= 5 ? [96, 160] : [160, 96]
    expect(photo.original).toMatchObject({ width, height, mediaType: 'image/jpeg' })
    const expected = { width, height, colours: UPRIGHT[orientation] }
    expect(await corners(photo.original.bytes)).toEqual(expected)
    expect(await corners(photo.sent.bytes)).toEqual(expected)
  })

  it.each(['png', 'webp', 'avif', 'gif'] as const)('should read %s', async (format) => {
    const bytes = await (await quadrants())[format]().toBuffer()
    const photo = await loaded(bytes)
    expect((await corners(photo.sent.bytes)).colours).toEqual(UPRIGHT[1])
  })

  it('should read HEIC, and fetch its decoder only then', async () => {
    const isDecoder = (url: string) => /heic|libheif/.test(url)
    const fresh = await openHarness(browser, inject('harnessUrl'))
    await loaded(await picture('jpeg'), fresh.page)
    expect(fresh.requested.filter(isDecoder)).toEqual([])
    const photo = await loaded(readFileSync('fixtures/heic/quadrants.heic'), fresh.page)
    expect(photo.original).toMatchObject({ width: 320, height: 240 })
    expect((await corners(photo.sent.bytes)).colours).toEqual(UPRIGHT[1])
    expect(fresh.requested.filter(isDecoder)).not.toEqual([])
    await fresh.page.close()
  })

  it('should take the first image of an animation', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 40, height: 40, channels: 3, background } })
        .png()
        .toBuffer()
    const frames = await Promise.all([frame('#e00000'), frame('#0000e0')])
    const animation = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const photo = await loaded(animation)
    expect(await corners(photo.sent.bytes)).toMatchObject({
      width: 40,
      height: 40,
      colours: Array(4).fill('red'),
    })
  })

  it('should lay transparent pictures on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const png = await sharp({ create: { width: 32, height: 32, channels: 4, background: clear } })
      .png()
      .toBuffer()
    const photo = await loaded(png)
    expect((await corners(photo.original.bytes)).colours).toEqual(Array(4).fill('white'))
  })

  it('should strip camera, owner and place from what is sent and shown', async () => {
    const file = await phonePicture(6)
    expect(await exifr.gps(Buffer.from(file))).toBeDefined()
    const photo = await loaded(file)
    for (const { bytes } of [photo.sent, photo.original]) {
      expect(await exifr.parse(Buffer.from(bytes), true).catch(() => undefined)).not.toMatchObject({
        Make: expect.anything(),
      })
      expect(Buffer.from(bytes).includes('Canary')).toBe(false)
      expect(Buffer.from(bytes).includes('Exif')).toBe(false)
    }
  })

  it('should hash the original file', async () => {
    const file = await picture('jpeg')
    const photo = await loaded(file)
    expect(photo.sha256).toBe(createHash('sha256').update(file).digest('hex'))
  })

  it('should scale a large photo down for models, and keep a larger one to show', async () => {
    const large = await picture('jpeg', 5000, 3000)
    const photo = await loaded(large)
    expect(photo.original).toMatchObject({ width: 4096, height: 2458 })
    // Anthropic's published sizing for 5:3 at the standard tier: both within 1568 px and 1568 patches of 28 px.
    expect(photo.sent.width / photo.sent.height).toBeCloseTo(5 / 3, 2)
    expect(Math.ceil(photo.sent.width / 28) * Math.ceil(photo.sent.height / 28)).toBeLessThanOrEqual(1568)
    expect(photo.sent.width).toBeGreaterThan(1300)
  })

  it('should never enlarge a small photo', async () => {
    const photo = await loaded(await picture('png', 64, 48))
    expect(photo.sent).toMatchObject({ width: 64, height: 48 })
    expect(photo.original).toMatchObject({ width: 64, height: 48 })
  })

  it('should refuse unusable files, each for its reason', async () => {
    const jpeg = await picture('jpeg', 400, 300)
    const text = (content: string) => new TextEncoder().encode(content)
    const flipped = Uint8Array.from(await picture('png', 400, 300))
    flipped.fill(0x55, 60, flipped.length - 20)
    const cases: [string, Uint8Array][] = [
      ['empty', new Uint8Array()],
      ['not-an-image', text('<!doctype html><html><svg></svg></html>')],
      ['not-an-image', text('just words')],
      ['svg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['unsupported-format', await picture('tiff')],
      ['damaged', jpeg.subarray(0, jpeg.length - 2)],
      ['damaged', jpeg.subarray(0, Math.floor(jpeg.length / 2))],
      ['damaged', flipped],
      ['too-many-pixels', pixelBomb()],
    ]
    for (const [code, bytes] of cases) {
      expect(await load(bytes)).toEqual({ ok: false, failure: { kind: 'photo', code, retryable: false } })
    }
  })

  it('should refuse a file of more than 30 MB without reading it', async () => {
    const result = await page.evaluate(() => harness.loadZeros(30 * 1024 * 1024 + 1))
    expect(result).toMatchObject({ ok: false, failure: { code: 'too-many-bytes' } })
  })

  it('should stop on request, and still load the next photo', async () => {
    const large = await picture('png', 1600, 1200)
    const small = await picture('png')
    const outcome = await page.evaluate(([first, then]) => harness.stopAndLoad(first, then), [
      [...large],
      [...small],
    ] as const)
    expect(outcome.error).toBe('AbortError')
    expect(outcome.next).toMatchObject({ ok: true, value: { name: 'second' } })
  })

  it('should have broken no rule of the content policy', () => {
    expect(opened.violations).toEqual([])
    expect(opened.elsewhere).toEqual([])
  })
})
