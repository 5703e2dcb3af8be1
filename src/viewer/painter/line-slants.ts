import type { NormalizedBox } from '../../core/geometry/normalized.ts'

/** Pixels of a photo, four bytes each, as a canvas gives them. */
export type Pixels = {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** Steps on each side of level that are tried. */
const STEPS = 12
/** A line rises by at most this share of its box: the rest is the height of its letters. */
const MOST_RISE = 0.85
/** Every so many columns are looked at. */
const STRIDE = 2
/** A box narrower than this many of its heights tells little. */
const LEAST_LENGTH = 1.5
/** Edges fainter than this, of 255, are grain. */
const FAINT = 12
/** Boxes whose slants are one reading: a line's own and those of its nearest lines. */
const NEIGHBOURS = 5

/**
 * How each line of writing slants on its photo, from the box around it: down for each to the right. A box alone does
 * not tell which way its line runs; letters do: along their lines edges are many, and between them few. Lines near each other
 * slant alike, so each takes the middle one of its own and its nearest. Yields after each box.
 */
export function* lineSlants(
  pixels: Pixels,
  boxes: readonly NormalizedBox[],
): Generator<undefined, readonly number[]> {
  const own: (number | undefined)[] = []
  for (const box of boxes) {
    own.push(slantIn(pixels, box))
    yield
  }
  return boxes.map((box) => {
    const near = boxes
      .map((other, i) => ({ slant: own[i], away: distance(box, other) }))
      .filter((one): one is { slant: number; away: number } => one.slant !== undefined)
      .sort((a, b) => a.away - b.away)
      .slice(0, NEIGHBOURS)
      .map(({ slant }) => slant)
      .sort((a, b) => a - b)
    return near[Math.floor(near.length / 2)] ?? 0
  })
}

/** The slant at which edges gather most in some rows and least in others. */
function slantIn({ data, width, height }: Pixels, box: NormalizedBox): number | undefined {
  const [left, right] = [Math.floor(box.xMin * width) + STRIDE, Math.floor(box.xMax * width)]
  const [top, bottom] = [Math.floor(box.yMin * height), Math.ceil(box.yMax * height)]
  const [across, down] = [right - left, bottom - top]
  if (across < LEAST_LENGTH * down || down < 4) return undefined
  const edges: { x: number; y: number; strength: number }[] = []
  for (let y = top; y < Math.min(bottom, height); y += 1)
    for (let x = left; x < Math.min(right, width); x += STRIDE) {
      const strength = Math.abs(green(data, width, x, y) - green(data, width, x - STRIDE, y))
      if (strength > FAINT) edges.push({ x: x - left, y: y - top, strength })
    }
  if (edges.length < across) return undefined
  const most = (MOST_RISE * down) / across
  let best = { slant: 0, contrast: contrastAlong(edges, 0, across, down) }
  for (let step = 1; step <= STEPS; step += 1)
    for (const slant of [(most * step) / STEPS, (-most * step) / STEPS]) {
      const contrast = contrastAlong(edges, slant, across, down)
      if (contrast > best.contrast) best = { slant, contrast }
    }
  return best.slant
}

/** Sum of the squares of what each row of that slant gathers. */
function contrastAlong(
  edges: readonly { readonly x: number; readonly y: number; readonly strength: number }[],
  slant: number,
  across: number,
  down: number,
): number {
  const reach = Math.ceil(Math.abs(slant) * across) + 1
  const rows = new Float64Array(down + 2 * reach)
  for (const { x, y, strength } of edges) {
    const row = Math.round(y - slant * x) + reach
    rows[row] = (rows[row] ?? 0) + strength
  }
  return rows.reduce((sum, gathered) => sum + gathered * gathered, 0)
}

function green(data: Uint8ClampedArray, width: number, x: number, y: number): number {
  return data[4 * (y * width + x) + 1] ?? 0
}

function distance(a: NormalizedBox, b: NormalizedBox): number {
  return Math.hypot(a.xMin + a.xMax - b.xMin - b.xMax, a.yMin + a.yMax - b.yMin - b.yMax)
}
