import { describe, expect, it } from 'vitest'
import { findWriting } from '../../../src/vision/ocr/page.ts'
import { findPolarity, prepareImage as prepare } from '../../../src/vision/ocr/prepare-image.ts'
import type { RgbaImage } from '../../../src/vision/ocr/raster.ts'
import { fitSlopeField, followLine, slopeAt } from '../../../src/vision/ocr/slope-field.ts'

const WIDTH = 640
const HEIGHT = 480

/** A gray picture from a function of place, 0–255. */
function picture(brightness: (x: number, y: number) => number): RgbaImage {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) data.fill(brightness(x, y), (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)
  }
  return { width: WIDTH, height: HEIGHT, data }
}

const prepareImage = (image: RgbaImage) => prepare(image, findPolarity(image))

/** Rows of upright strokes like the letter l, 4 px wide and 20 px tall, on lines that climb by `slope`. */
function isStroke(x: number, y: number, slope = 0): boolean {
  const level = y - slope * (x - WIDTH / 2)
  const row = Math.floor(level / 60)
  const inRow = level - row * 60
  const inWord = x > 100 && x < 300
  return row >= 1 && row <= 5 && inWord && inRow >= 20 && inRow < 40 && x % 12 < 4
}

describe('preparing a photo of writing', () => {
  it('should tell chalk from print', () => {
    expect(findPolarity(picture((x, y) => (isStroke(x, y) ? 210 : 40)))).toBe('light-on-dark')
    expect(findPolarity(picture((x, y) => (isStroke(x, y) ? 30 : 235)))).toBe('dark-on-light')
  })

  it('should find the same ink under glare as without', () => {
    const glare = (x: number) => 90 * Math.exp(-(((x - 200) / 60) ** 2))
    const plain = prepareImage(picture((x, y) => (isStroke(x, y) ? 160 : 40)))
    const glaring = prepareImage(picture((x, y) => Math.min(255, (isStroke(x, y) ? 160 : 40) + glare(x))))
    const differing = plain.mask.filter((ink, index) => ink !== glaring.mask[index]).length
    const ink = plain.mask.reduce((sum, one) => sum + one, 0)
    expect(ink).toBeGreaterThan(4000)
    expect(differing / ink).toBeLessThan(0.1)
  })

  it('should find print beside a plain background', () => {
    const grain = (x: number, y: number) => (y < 390 && x < 310 ? (x * x * 31 + y * y * 17) % 3 : 0)
    const { ink, mask } = prepareImage(picture((x, y) => (isStroke(x, y) ? 37 : 231 - grain(x, y))))
    expect(ink.data.every(Number.isFinite)).toBe(true)
    expect(mask.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(4000)
  })

  it('should see coloured chalk as well as white', () => {
    const image = picture(() => 40)
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) if (isStroke(x, y)) image.data.set([230, 160, 60], (y * WIDTH + x) * 4)
    }
    const { mask } = prepareImage(image)
    expect(mask[90 * WIDTH + 145]).toBe(1)
  })

  it.each([0, 0.15, -0.2])('should cut out lines of slope %d level and black on white', (slope) => {
    const [page] = findWriting(picture((x, y) => (isStroke(x, y, slope) ? 220 : 40)))
    expect(page.pieces).toHaveLength(5)
    for (const piece of page.pieces) {
      expect(piece.left).toBeLessThan(111)
      expect(piece.right).toBeGreaterThan(288)
      const [usual, smaller, stretched] = piece.views
      expect(usual.data[0]).toBe(255)
      expect(Math.min(...usual.data)).toBeLessThan(60)
      expect(usual.height).toBeGreaterThan(smaller.height)
      expect(stretched.width).toBeGreaterThan(usual.width)
      // Level: nowhere higher than its strokes, which sloping writing of this width would be.
      expect(usual.height).toBeLessThan(85)
    }
  })

  it('should give lines one height across the levelled page', () => {
    const both = (x: number, y: number) => isStroke(x, y, 0.15) || isStroke(x - 320, y - 0.15 * 320, 0.15)
    const [page] = findWriting(picture((x, y) => (both(x, y) ? 220 : 40)))
    const [left, right] = [
      page.pieces.filter((one) => one.right < 350),
      page.pieces.filter((one) => one.left > 350),
    ]
    expect(left).toHaveLength(5)
    for (const piece of left) {
      const twin = right.filter((one) => Math.abs(one.middle - piece.middle) < 6)
      expect(twin).toHaveLength(1)
    }
  })

  it('should find no writing on an empty wall', () => {
    expect(findWriting(picture((x) => 100 + x / 10)).map(({ pieces }) => pieces)).toEqual([[], []])
  })
})

describe('the slope of lines across a photo', () => {
  const samples = [0, 200, 400, 600].flatMap((x) =>
    [0, 200, 400].map((y) => ({ x, y, slope: 0.1 - 0.0004 * y, weight: 1 })),
  )

  it('should follow lines that converge, past a few wrong samples', () => {
    const field = fitSlopeField([...samples, { x: 300, y: 100, slope: -0.5, weight: 1 }], 640)
    expect(slopeAt(field, 300, 100)).toBeCloseTo(0.06, 2)
    expect(slopeAt(field, 300, 400)).toBeCloseTo(-0.06, 2)
  })

  it('should treat a page without samples as level', () => {
    expect(followLine(fitSlopeField([], 640), 10, 50, 600)).toBe(50)
  })

  it('should lead back to where it started', () => {
    const field = fitSlopeField(samples, 640)
    const there = followLine(field, 50, 120, 600)
    expect(followLine(field, 600, there, 50)).toBeCloseTo(120, 1)
  })
})
