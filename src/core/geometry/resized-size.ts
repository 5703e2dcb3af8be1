import type { PixelSize } from './coordinate-frame.ts'

/** Claude models before 4.7 see images at the `standard` tier, 4.7 and later at `high`. */
export type ResizeTier = 'standard' | 'high'

/** Longest edge in pixels, and the most 28-pixel patches an image may take. */
const LIMITS = {
  standard: { edge: 1568, tokens: 1568 },
  high: { edge: 2576, tokens: 4784 },
} as const satisfies Record<ResizeTier, unknown>

const PATCH = 28

/**
 * The size Claude sees: the largest of the same aspect within both limits of the tier; unchanged if it fits.
 * A photo sent at this size is not resized again, so its pixels are the model's pixels. Whole pixels in and out.
 * Source: platform.claude.com/docs/en/build-with-claude/vision-coordinates (binary search, ties to even).
 */
export function resizedSize(size: PixelSize, tier: ResizeTier): PixelSize {
  if (fits(size, tier)) return size
  if (size.height > size.width) {
    const { width: height, height: width } = resizedSize({ width: size.height, height: size.width }, tier)
    return { width, height }
  }
  const aspect = size.width / size.height
  const atWidth = (width: number): PixelSize => ({
    width,
    height: Math.max(roundTiesToEven(width / aspect), 1),
  })
  let fitting = 1
  let tooWide = size.width
  while (fitting + 1 < tooWide) {
    const middle = Math.floor((fitting + tooWide) / 2)
    if (fits(atWidth(middle), tier)) fitting = middle
    else tooWide = middle
  }
  return atWidth(fitting)
}

/** What an image costs Claude: patches begun count whole, so the padded edges are what is limited. */
export function patchCount({ width, height }: PixelSize): number {
  return Math.ceil(width / PATCH) * Math.ceil(height / PATCH)
}

function fits(size: PixelSize, tier: ResizeTier): boolean {
  const { edge, tokens } = LIMITS[tier]
  const paddedEdge = Math.ceil(Math.max(size.width, size.height) / PATCH) * PATCH
  return paddedEdge <= edge && patchCount(size) <= tokens
}

/** Python's `round`, which the published function uses. */
function roundTiesToEven(value: number): number {
  const below = Math.floor(value)
  if (value - below !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}
