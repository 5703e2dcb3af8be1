/** A figure known within a range: `min ≤ likely ≤ max`, all in one unit. */
export type Estimate = { readonly min: number; readonly likely: number; readonly max: number }

export function exactly(value: number): Estimate {
  return { min: value, likely: value, max: value }
}

/** The three figures in whatever order they come; the middle one is the likely one. */
export function estimateFrom(a: number, b: number, c: number): Estimate {
  const [min, likely, max] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
  return { min, likely, max }
}

export function isExact(estimate: Estimate): boolean {
  return estimate.min === estimate.max
}
