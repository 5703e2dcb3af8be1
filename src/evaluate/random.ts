/** From 0 to 1, and follows from its key alone, since parallel looks arrive in any order. */
export function uniform(...key: readonly (string | number)[]): number {
  return (hash(key.join('\u0000')) + 0.5) / 2 ** 32
}

/** Standard normal (Box–Muller). */
export function normal(...key: readonly (string | number)[]): number {
  const radius = Math.sqrt(-2 * Math.log(uniform(...key, 'radius')))
  return radius * Math.cos(2 * Math.PI * uniform(...key, 'angle'))
}

/** One of `all` by its key; undefined where there is none. */
export function pick<T>(all: readonly T[], ...key: readonly (string | number)[]): T | undefined {
  return all[Math.floor(uniform(...key) * all.length)]
}

/** The value below which a standard normal lies with this probability (Acklam's approximation, error < 1.2e-9). */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return -Infinity
  if (probability >= 1) return Infinity
  if (probability > 0.5) return -normalQuantile(1 - probability)
  if (probability < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(probability))
    return polynomial(TAIL, q) / polynomial([...TAIL_BELOW, 1], q)
  }
  const q = probability - 0.5
  return (q * polynomial(MIDDLE, q * q)) / polynomial([...MIDDLE_BELOW, 1], q * q)
}

const TAIL = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416]
const MIDDLE = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
]
const MIDDLE_BELOW = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
]

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}

/** FNV-1a with murmur3's finish, so that keys that differ in one letter give unlike numbers. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
