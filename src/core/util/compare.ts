/** By the letters' numbers, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A difference to sort by; 0 where it is rounding: sums made in another order differ in their last digits, which decides nothing. */
export function clear(difference: number): number {
  return Math.abs(difference) < 1e-9 ? 0 : difference
}
