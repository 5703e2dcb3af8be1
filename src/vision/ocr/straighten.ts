import { nearestRank } from '../../core/util/quantiles.ts'
import { middleX, middleY } from './components.ts'
import type { Prepared } from './prepare-image.ts'
import { type Field, type GrayImage, sampleField } from './raster.ts'
import type { Run } from './runs.ts'
import { type SlopeField, slopeAt } from './slope-field.ts'

/** White around the writing, pixels. */
const MARGIN = 14

/** One run cut out, levelled and scaled to `letterHeight`: black on white, and nothing in it but its own ink. */
export function straighten(
  run: Run,
  prepared: Prepared,
  labels: Int32Array,
  slopes: SlopeField,
  { letterHeight, stretch }: { letterHeight: number; stretch: number },
): GrayImage {
  const { ink } = prepared
  const centreX = middleX(run)
  const slope = slopeAt(slopes, centreX, middleY(run))
  const scale = letterHeight / Math.max(4, run.height)
  const shift = (x: number) => slope * (x - centreX)
  const top = Math.min(...run.letters.map((letter) => letter.top - shift(middleX(letter))))
  const bottom = Math.max(...run.letters.map((letter) => letter.bottom - shift(middleX(letter))))

  const own = ownInk(run, labels, ink, (x, y) => y - shift(x) >= top && y - shift(x) <= bottom)
  const width = Math.ceil((run.right - run.left) * scale * stretch) + 2 * MARGIN
  const height = Math.ceil((bottom - top) * scale) + 2 * MARGIN
  const data = new Uint8Array(width * height)
  const full = inkStrength(run, prepared)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = run.left + (column - MARGIN) / (scale * stretch)
      const y = top + (row - MARGIN) / scale + shift(x)
      const value = own(Math.round(x), Math.round(y)) ? sampleField(ink, x, y) / full : 0
      data[row * width + column] = 255 - Math.min(255, Math.round(value * 255))
    }
  }
  return { width, height, data }
}

/** Whether a pixel is ink of this run, or within two pixels of such: its letters, and dots and marks among them. */
function ownInk(
  run: Run,
  labels: Int32Array,
  { width, height }: Field,
  inBand: (x: number, y: number) => boolean,
): (x: number, y: number) => boolean {
  const ids = new Set(run.letters.map((letter) => letter.id))
  return (x, y) => {
    for (let ny = Math.max(0, y - REACH); ny <= Math.min(height - 1, y + REACH); ny++) {
      for (let nx = Math.max(0, x - REACH); nx <= Math.min(width - 1, x + REACH); nx++) {
        const id = labels[ny * width + nx] as number
        if (id !== 0 && (ids.has(id) || inBand(nx, ny))) return true
      }
    }
    return false
  }
}

const REACH = 2

/** The ink value that becomes black. */
function inkStrength(run: Run, { ink, mask }: Prepared): number {
  const values: number[] = []
  for (const { left, top, right, bottom } of run.letters) {
    for (let y = top; y < bottom; y += 2) {
      for (let x = left; x < right; x += 2) {
        const at = y * ink.width + x
        if (mask[at]) values.push(ink.data[at] as number)
      }
    }
  }
  values.sort((a, b) => a - b)
  return Math.max(0.5, nearestRank(values, 0.75) ?? 1)
}
