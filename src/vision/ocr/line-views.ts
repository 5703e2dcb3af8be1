import { Image } from 'paddleocr'
import { mean } from '../../core/util/mean.ts'

/**
 * A line as photographed; its writing brought out (each pixel's strongest colour, stretched so that the ground is one
 * level and the strokes another); the same the other way round. Coloured chalk and faint print are read in one of them.
 */
export type View = 'plain' | 'contrast' | 'inverse'
export const VIEWS: readonly View[] = ['plain', 'contrast', 'inverse']

/** Shares of a line's pixels: darker than the first is ground, lighter than the second is stroke. */
const GROUND = 0.3
const STROKE = 0.985

/** The line as it is seen in a view; a new image, the given one is left alone. */
export function viewOf(line: Image, view: View): Image {
  if (view === 'plain') return line
  const { width, height, data } = line
  const levels = new Uint8Array(width * height)
  const light = mean(data) < 128
  for (let i = 0; i < levels.length; i++) {
    const [r, g, b] = [data[3 * i] as number, data[3 * i + 1] as number, data[3 * i + 2] as number]
    // The strokes' side of the scale: chalk is light in its own colour, ink dark in every one.
    levels[i] = light ? Math.max(r, g, b) : 255 - Math.min(r, g, b)
  }
  const sorted = levels.slice().sort()
  const ground = sorted[Math.floor(sorted.length * GROUND)] ?? 0
  const range = Math.max(1, (sorted[Math.floor(sorted.length * STROKE)] ?? 255) - ground)
  const out = new Uint8Array(data.length)
  for (let i = 0; i < levels.length; i++) {
    const stroke = Math.min(255, Math.max(0, (((levels[i] as number) - ground) / range) * 255))
    out.fill(view === 'contrast' ? stroke : 255 - stroke, 3 * i, 3 * i + 3)
  }
  return new Image(width, height, 3, out)
}
