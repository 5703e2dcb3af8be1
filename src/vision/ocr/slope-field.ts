import { upperMedian } from '../../core/util/quantiles.ts'

/**
 * How lines of writing climb or fall across the photo: dy/dx = atOrigin + perX·x + perY·y. Under perspective the
 * lines of one board converge, so their slope changes over the photo, near enough linearly.
 */
export type SlopeField = { readonly atOrigin: number; readonly perX: number; readonly perY: number }

/** The slope of one run of writing, measured around (x, y); `weight` grows with how much is known. */
export type SlopeSample = {
  readonly x: number
  readonly y: number
  readonly slope: number
  readonly weight: number
}

export const LEVEL: SlopeField = { atOrigin: 0, perX: 0, perY: 0 }

export function slopeAt(field: SlopeField, x: number, y: number): number {
  return field.atOrigin + field.perX * x + field.perY * y
}

/**
 * Weighted least squares, three times over with outliers losing their weight. The change of slope is held towards
 * none (ridge), so that a few short runs give a plain tilt rather than a wild fan. `extent` is the photo's long edge.
 */
export function fitSlopeField(samples: readonly SlopeSample[], extent: number): SlopeField {
  if (samples.length === 0) return LEVEL
  let field: SlopeField = LEVEL
  let tolerance = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const kept = samples.map((sample) => {
      const miss = Math.abs(sample.slope - slopeAt(field, sample.x, sample.y))
      return { ...sample, weight: sample.weight / (1 + (miss / tolerance) ** 2) }
    })
    field = leastSquares(kept, extent)
    tolerance = Math.max(0.01, medianMiss(samples, field) * 1.5)
  }
  return field
}

function leastSquares(samples: readonly SlopeSample[], extent: number): SlopeField {
  const features = samples.map(({ x, y }) => [1, x / extent - 0.5, y / extent - 0.5] as const)
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0)
  const sum = (of: (feature: Column, sample: SlopeSample) => number) =>
    samples.reduce((so, sample, i) => so + sample.weight * of(features[i] as Column, sample), 0)
  const normal = ([0, 1, 2] as const).map((i): Column => {
    const ridge = (j: number) => (i === j && i > 0 ? total * 0.002 : 0)
    return [
      sum((f) => f[i] * f[0]) + ridge(0),
      sum((f) => f[i] * f[1]) + ridge(1),
      sum((f) => f[i] * f[2]) + ridge(2),
    ]
  }) as [Column, Column, Column]
  const right = ([0, 1, 2] as const).map((i) => sum((f, { slope }) => f[i] * slope)) as [
    number,
    number,
    number,
  ]
  const [level, acrossX, acrossY] = solve(normal, right)
  return {
    atOrigin: level - 0.5 * acrossX - 0.5 * acrossY,
    perX: acrossX / extent,
    perY: acrossY / extent,
  }
}

/** Cramer's rule on a symmetric matrix, whose rows are its columns. */
function solve([a, b, c]: readonly [Column, Column, Column], right: Column): Column {
  const whole = determinant(a, b, c)
  return [
    determinant(right, b, c) / whole,
    determinant(a, right, c) / whole,
    determinant(a, b, right) / whole,
  ]
}

type Column = readonly [number, number, number]

function determinant([a, b, c]: Column, [d, e, f]: Column, [g, h, i]: Column): number {
  return a * (e * i - f * h) - d * (b * i - c * h) + g * (b * f - c * e)
}

function medianMiss(samples: readonly SlopeSample[], field: SlopeField): number {
  return upperMedian(samples.map(({ x, y, slope }) => Math.abs(slope - slopeAt(field, x, y)))) ?? 0
}

/** Where the line of writing through (x, y) crosses the upright through `atX`: one figure per line, level or not. */
export function followLine(field: SlopeField, x: number, y: number, atX: number): number {
  const steps = 12
  const stride = (atX - x) / steps
  let height = y
  for (let i = 0; i < steps; i++) {
    const middle = height + (slopeAt(field, x + i * stride, height) * stride) / 2
    height += slopeAt(field, x + (i + 0.5) * stride, middle) * stride
  }
  return height
}
