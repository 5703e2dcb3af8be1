/** To a hundredth: more nobody sees, and it makes files longer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
