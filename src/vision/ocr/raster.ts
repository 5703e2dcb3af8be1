import { nearestRank } from '../../core/util/quantiles.ts'

/** Rows from the top, one byte per pixel, 0 black … 255 white. */
export type GrayImage = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** Rows from the top, four bytes per pixel. */
export type RgbaImage = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** One figure per pixel: what arithmetic on images is done in. */
export type Field = { readonly width: number; readonly height: number; readonly data: Float32Array }

export function emptyField(width: number, height: number): Field {
  return { width, height, data: new Float32Array(width * height) }
}

/** Mean over a square of `2·radius + 1` pixels, cut off at the edges: two sliding sums, whatever the radius. */
export function boxBlur(field: Field, radius: number): Field {
  const across = emptyField(field.width, field.height)
  slide(field.data, across.data, field.height, field.width, field.width, 1, radius)
  const both = emptyField(field.width, field.height)
  slide(across.data, both.data, field.width, field.height, 1, field.width, radius)
  return both
}

function slide(
  from: Float32Array,
  to: Float32Array,
  lines: number,
  length: number,
  lineStride: number,
  stride: number,
  radius: number,
): void {
  for (let line = 0; line < lines; line++) {
    const start = line * lineStride
    let sum = 0
    let count = 0
    for (let i = -radius; i < length; i++) {
      const entering = i + radius
      const leaving = i - radius - 1
      if (entering < length) {
        sum += from[start + entering * stride] as number
        count++
      }
      if (leaving >= 0) {
        sum -= from[start + leaving * stride] as number
        count--
      }
      if (i >= 0) to[start + i * stride] = sum / count
    }
  }
}

/** Between the four pixels around (x, y); outside the image the nearest edge pixel. */
export function sampleField(field: Field, x: number, y: number): number {
  const { width, height, data } = field
  const cx = Math.min(Math.max(x, 0), width - 1.001)
  const cy = Math.min(Math.max(y, 0), height - 1.001)
  const left = Math.floor(cx)
  const top = Math.floor(cy)
  const dx = cx - left
  const dy = cy - top
  const at = top * width + left
  const upper = (data[at] as number) * (1 - dx) + (data[at + 1] as number) * dx
  const lower = (data[at + width] as number) * (1 - dx) + (data[at + width + 1] as number) * dx
  return upper * (1 - dy) + lower * dy
}

/** The value below which `share` of the sampled values lie; looks at no more than some 20 000 of them. */
export function sampledQuantile(values: Float32Array, share: number): number {
  const step = Math.max(1, Math.floor(values.length / 20_000))
  const sample = new Float32Array(Math.ceil(values.length / step)).map((_, i) => values[i * step] as number)
  return nearestRank(sample.sort(), share) ?? 0
}
