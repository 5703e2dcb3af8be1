import type { Estimate } from './estimate.ts'

/** What the seen grams are: served to be eaten, a pack, or only a name on a menu. */
export const AMOUNT_BASES = ['served', 'package', 'menu'] as const
export type AmountBasis = (typeof AMOUNT_BASES)[number]

/** `servingGrams` is what is judged and shown: the seen grams only when served, otherwise the label's or the reference serving. */
export type Amount = {
  readonly basis: AmountBasis
  readonly count: number
  readonly seenGrams?: Estimate
  readonly servingGrams: Estimate
  /** What it would be, likely, had the person not said how much. Absent where they did not. */
  readonly portionGrams?: number
  readonly source: 'person' | 'seen' | 'label' | 'reference'
}

/** Whether the serving, and so every figure of it, is one of several pieces or all of them; `one` where it is neither. */
export type Pieces = 'one' | 'each' | 'all'

/** What is served is all eaten; of what is in packs or on a menu, the figures are for one. */
export function piecesOf({ count, basis, source }: Amount): Pieces {
  if (count < 2) return 'one'
  if (basis !== 'served') return 'each'
  return source === 'seen' || source === 'person' ? 'all' : 'one'
}
