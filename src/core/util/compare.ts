/** Compares by character codes, which is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A difference to sort by, 0 where it is only rounding: sums added in another order differ in their last digits. */
export function clear(difference: number): number {
  return Math.abs(difference) < 1e-9 ? 0 : difference
}
