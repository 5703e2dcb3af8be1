/** The value below which a share of them lies, between neighbours in proportion. Not empty. */
export function quantile(values: readonly number[], share: number): number {
  return quantileOfSorted(ascending(values), share)
}

/** The same of values in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] as number
  const above = sorted[Math.ceil(at)] as number
  return below + (above - below) * (at - Math.floor(at))
}

/** The middle one, or halfway between the middle two. Not empty. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The middle one, of the middle two the larger: one of the values itself. `undefined` where there are none. */
export function upperMedian(values: readonly number[]): number | undefined {
  return nearestRank(ascending(values), 0.5)
}

/** The value in a sorted list that this share of it lies below. `undefined` where the list is empty. */
export function nearestRank(sorted: ArrayLike<number>, share: number): number | undefined {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}
