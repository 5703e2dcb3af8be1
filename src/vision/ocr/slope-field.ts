import { upperMedian } from '../../core/util/quantiles.ts'

/** The slope of writing, dy/dx = atOrigin + perX·x + perY·y: under perspective the lines of one board converge. */
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
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0)
  const product = (a: Feature, b: Feature) =>
    samples.reduce((sum, sample) => sum + sample.weight * (a(sample) * b(sample)), 0)
  const features: readonly Feature[] = [() => 1, ({ x }) => x / extent - 0.5, ({ y }) => y / extent - 0.5]
  const normal = features.map((a, i) =>
    features.map((b, j) => product(a, b) + (i === j && i > 0 ? total * 0.002 : 0)),
  )
  const right = features.map((each) => product(each, ({ slope }) => slope))
  // Cramer's rule on a symmetric matrix, whose rows are its columns.
  const [level, acrossX, acrossY] = [0, 1, 2].map(
    (i) => determinant(normal.map((column, j) => (i === j ? right : column))) / determinant(normal),
  ) as [number, number, number]
  return { atOrigin: level - 0.5 * acrossX - 0.5 * acrossY, perX: acrossX / extent, perY: acrossY / extent }
}

type Feature = (sample: SlopeSample) => number

function determinant(matrix: readonly (readonly number[])[]): number {
  const [[a, b, c], [d, e, f], [g, h, i]] = matrix as [Column, Column, Column]
  return a * (e * i - f * h) - d * (b * i - c * h) + g * (b * f - c * e)
}

type Column = readonly [number, number, number]

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
