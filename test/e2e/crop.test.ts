import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { isPlainJpeg } from '../../src/photo/jpeg.ts'
import { cropPhotoBytes } from '../../src/photo/node/crop.ts'
import { loadPhotoBytes } from '../../src/photo/node/load.ts'
import { sentSize } from '../../src/photo/sizes.ts'
import { box } from '../support/box.ts'
import { launchChromium } from '../support/chromium.ts'
import { locatedPhoto, locationOf } from '../support/located-photo.ts'
import type { Harness } from '../support/photo-harness/harness.ts'
import { openHarness } from '../support/photo-harness/open.ts'

declare const harness: Harness

const REGIONS = [box(0.5, 0.25, 0.6, 0.4), box(0, 0, 0.58, 1), box(0.9, 0.9, 1, 1)]
/** In pixels of the original, 3000 × 2000. */
const SIZES = [
  { width: 300, height: 300 },
  sentSize({ width: 1740, height: 2000 }),
  { width: 300, height: 200 },
]

let browser: Browser
let page: Page
let bytes: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  bytes = await locatedPhoto(
    3000,
    2000,
    '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="2000"/>',
  )
  browser = await launchChromium()
  page = (await openHarness(browser, inject('harnessUrl'))).page
})
afterAll(() => browser?.close())

describe('a part of a photo', () => {
  it('should be cropped in the browser at full resolution, from the right place, without metadata', async () => {
    const cut = await page.evaluate(([numbers, regions]) => harness.crops(numbers, regions), [
      [...bytes],
      REGIONS,
    ] as const)
    for (const [index, part] of cut.entries()) {
      if (typeof part === 'string') throw new Error(part)
      expect({ width: part.width, height: part.height }).toEqual(SIZES[index])
      expect(isPlainJpeg(Uint8Array.from(part.bytes))).toBe(true)
      await expectLocation(Uint8Array.from(part.bytes), REGIONS[index]!)
    }
  })

  it('should be cropped the same way on the command line', async () => {
    const loaded = await loadPhotoBytes(bytes, 'photo')
    if (!loaded.ok) throw new Error('no photo')
    const photo: Photo = loaded.value
    for (const [index, region] of REGIONS.entries()) {
      const part = await cropPhotoBytes(photo, region, new AbortController().signal)
      if (!part.ok) throw new Error('no part')
      expect({ width: part.value.width, height: part.value.height }).toEqual(SIZES[index])
      await expectLocation(part.value.bytes, region)
    }
  })
})

async function expectLocation(image: Uint8Array, region: (typeof REGIONS)[number]) {
  const found = await locationOf(image)
  for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
    expect(Math.abs(found[side] - region[side])).toBeLessThan(0.004)
  }
}
