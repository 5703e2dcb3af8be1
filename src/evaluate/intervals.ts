import { nearestRank } from '../core/util/quantiles.ts'
import { pick } from './random.ts'

/** A metric of one photo as a fraction; over many photos both parts are summed before they are divided. */
export type Fraction = { readonly part: number; readonly whole: number }

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
  if (counted.length === 0) return undefined
  const value = ratio(counted)
  if (counted.length === 1) return { value, low: value, high: value }
  const drawn = Float64Array.from({ length: RESAMPLES }, (_, sample) =>
    ratio(counted.map((_, i) => pick(counted, key, sample, i) as Fraction)),
  ).sort()
  return { value, low: nearestRank(drawn, TAIL) as number, high: nearestRank(drawn, 1 - TAIL) as number }
}

/** The sum of both parts, divided; 0 where there is no whole. */
export function ratio(fractions: readonly Fraction[]): number {
  const { part, whole } = summed(fractions)
  return whole > 0 ? part / whole : 0
}

export function summed(fractions: readonly Fraction[]): Fraction {
  let [part, whole] = [0, 0]
  for (const each of fractions) {
    part += each.part
    whole += each.whole
  }
  return { part, whole }
}
