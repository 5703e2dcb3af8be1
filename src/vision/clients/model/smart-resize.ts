import type { PixelSize } from '../../../core/geometry/coordinate-frame.ts'

const FACTOR = 28
const MIN_PIXELS = 56 * 56
/** Qwen2.5-VL's image processor default: 16 384 tokens of 28 × 28. */
const MAX_PIXELS = 16_384 * FACTOR * FACTOR

/**
 * The size Qwen2.5-VL sees: both sides to the nearest multiple of 28, within its pixel limits.
 * Source: QwenLM/Qwen2.5-VL, qwen-vl-utils `vision_process.py` (`smart_resize`).
 */
export function smartResize({ width, height }: PixelSize): PixelSize {
  const rounded = { width: nearest(width), height: nearest(height) }
  const pixels = rounded.width * rounded.height
  if (pixels > MAX_PIXELS) {
    const shrink = Math.sqrt((width * height) / MAX_PIXELS)
    return { width: below(width / shrink), height: below(height / shrink) }
  }
  if (pixels < MIN_PIXELS) {
    const grow = Math.sqrt(MIN_PIXELS / (width * height))
    return { width: above(width * grow), height: above(height * grow) }
  }
  return rounded
}

const nearest = (side: number) => Math.max(FACTOR, Math.round(side / FACTOR) * FACTOR)
const below = (side: number) => Math.max(FACTOR, Math.floor(side / FACTOR) * FACTOR)
const above = (side: number) => Math.ceil(side / FACTOR) * FACTOR
