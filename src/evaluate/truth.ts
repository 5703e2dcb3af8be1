import { type NormalizedBox, normalizedBox } from '../core/geometry/normalized.ts'
import type { AmountBasis } from '../core/terms/amount.ts'

/** What really is at one place of a photo. */
export type TruthItem = {
  readonly id: string
  readonly label: string
  /** The food in words that the food table knows; absent where the label will do. */
  readonly food?: string
  readonly box: NormalizedBox
  /** Further right names. */
  readonly also?: readonly string[]
  /** `false`: nobody can be sure of it, so to leave it out is no miss, and to name it no false find. */
  readonly sure?: boolean
  readonly count: number
  /** All pieces together; absent where nobody weighed it. */
  readonly grams?: number
  readonly basis?: AmountBasis
}

export type Truth = {
  /** The photo's file name. */
  readonly name: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly items: readonly TruthItem[]
  /** Where something is that nobody can tell: a sure name there is made up. */
  readonly unidentifiable?: readonly { readonly box: NormalizedBox }[]
}

/** The words by which the food table knows what is there. */
export function foodOf({ food, label }: Pick<TruthItem, 'food' | 'label'>): string {
  return food ?? label
}

/** What a look can be asked to find: things that nobody can be sure of are left out. */
export function certainItems({ items }: Pick<Truth, 'items'>): readonly TruthItem[] {
  return items.filter(({ sure }) => sure !== false)
}

/** A box of that size around its middle, cut off at the photo's edges. */
export function boxAt(x: number, y: number, width: number, height: number): NormalizedBox {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  const [xMin, xMax] = [within(x - width / 2), within(x + width / 2)]
  const [yMin, yMax] = [within(y - height / 2), within(y + height / 2)]
  return normalizedBox({ xMin, yMin, xMax, yMax })
}
