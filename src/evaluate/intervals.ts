import { nearestRank } from '../core/util/quantiles.ts'
import type { Fraction } from './fraction.ts'
import { uniform } from './random.ts'

/** A metric over many photos with its 95 % confidence interval; `undefined` where nothing was measured. */
export type Measure = { readonly value: number; readonly low: number; readonly high: number } | undefined

const RESAMPLES = 1000
const TAIL = 0.025

/**
 * Sums over photos, then divides. The interval comes from resampling the photos with replacement, 1000 times (percentile
 * bootstrap): photos and not items, since errors within one photo are correlated. One photo has no interval.
 */
export function measure(fractions: readonly Fraction[], key: string): Measure {
  const counted = fractions.filter(({ whole }) => whole > 0)
  const value = ratio(counted)
  if (value === undefined) return undefined
  if (counted.length < 2) return { value, low: value, high: value }
  const drawn = Array.from({ length: RESAMPLES }, (_, sample) =>
    ratio(counted.map((_, i) => counted[Math.floor(uniform(key, sample, i) * counted.length)] as Fraction)),
  )
    .filter((each) => each !== undefined)
    .sort((a, b) => a - b)
  const at = (share: number) => nearestRank(drawn, share) ?? value
  return { value, low: at(TAIL), high: at(1 - TAIL) }
}

function ratio(fractions: readonly Fraction[]): number | undefined {
  const whole = fractions.reduce((sum, each) => sum + each.whole, 0)
  return whole > 0 ? fractions.reduce((sum, each) => sum + each.part, 0) / whole : undefined
}
