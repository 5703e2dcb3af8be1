/** The value at `x` of a line through the points, which are in ascending order of x; flat beyond the ends. */
export function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
  const after = points.findIndex(([at]) => at >= x)
  const next = points[after]
  if (!next) return points.at(-1)?.[1] ?? 0
  const previous = points[after - 1]
  if (!previous) return next[1]
  return previous[1] + ((next[1] - previous[1]) * (x - previous[0])) / (next[0] - previous[0])
}
