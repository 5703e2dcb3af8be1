/** A figure known within a range: `min ≤ likely ≤ max`, all in one unit. */
export type Estimate = { readonly min: number; readonly likely: number; readonly max: number }

/** A figure without uncertainty. */
export function exactly(value: number): Estimate {
  return { min: value, likely: value, max: value }
}

/** An estimate of three figures in any order; the middle one is the likely one. */
export function estimateFrom(a: number, b: number, c: number): Estimate {
  const [min, likely, max] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
  return { min, likely, max }
}

/** Whether the range is a single value. */
export function isExact(estimate: Estimate): boolean {
  return estimate.min === estimate.max
}
