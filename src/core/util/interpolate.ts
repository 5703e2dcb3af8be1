/** The value at `x` of a line through the points, which are in ascending order of x; flat beyond the ends. */
export function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
  let previous: readonly [x: number, y: number] | undefined
  for (const next of points) {
    if (next[0] >= x) {
      if (!previous) return next[1]
      return previous[1] + ((next[1] - previous[1]) * (x - previous[0])) / (next[0] - previous[0])
    }
    previous = next
  }
  return previous?.[1] ?? 0
}
