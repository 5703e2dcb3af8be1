/** How a simulated observer errs. Shares are 0–1; half of every error's variance is common to all looks at one photo. */
export type Noise = {
  /** Standard deviation of a box's middle, as a share of the photo looked at. */
  readonly jitter: number
  /** Standard deviation of the logarithm of a box's width and height, about ±20 %. */
  readonly size: number
  readonly miss: number
  /** `miss` for objects that fill less than `smallBelow` of the photo looked at. */
  readonly missSmall: number
  readonly smallBelow: number
  readonly double: number
  /** Objects that are not there, as a share of those that are. */
  readonly hallucination: number
  readonly wrongLabel: number
  /** Looks whose coordinates are all in another unit. */
  readonly unitMixUp: number
  /** The median amount, as a share of the true one. */
  readonly amountBias: number
  /** Standard deviation of the logarithm of an amount. */
  readonly amountSpread: number
}

/** The noise at which strategies are measured: a judgement based on published tests of single looks, not a fit to them. */
export const DEFAULT_NOISE: Noise = {
  jitter: 0.04,
  size: 0.2,
  miss: 0.2,
  missSmall: 0.4,
  smallBelow: 0.005,
  double: 0.08,
  hallucination: 0.06,
  wrongLabel: 0.12,
  unitMixUp: 0.02,
  amountBias: 0.8,
  amountSpread: 0.35,
}

/** The same noise, weaker or stronger: at 0 the observer makes no errors, at 1 those given. */
export function scaledNoise(noise: Noise, scale: number): Noise {
  const share = (value: number) => Math.min(0.95, value * scale)
  return {
    ...noise,
    jitter: noise.jitter * scale,
    size: noise.size * scale,
    miss: share(noise.miss),
    missSmall: share(noise.missSmall),
    double: share(noise.double),
    hallucination: share(noise.hallucination),
    wrongLabel: share(noise.wrongLabel),
    unitMixUp: share(noise.unitMixUp),
    amountBias: noise.amountBias ** scale,
    amountSpread: noise.amountSpread * scale,
  }
}
