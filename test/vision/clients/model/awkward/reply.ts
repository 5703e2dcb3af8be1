import type { Failure } from '../../../../../src/core/terms/failure.ts'
import type { Family } from '../../../../../src/wire/http.ts'

/** A raw reply as models have written it (`fixtures/replies/awkward/<file>.txt`), and what must become of it. */
export type AwkwardReply = {
  readonly file: string
  readonly family: Family
  readonly model: string
  /** Width and height of the photo in pixels; 1600 × 1200 unless given. */
  readonly photo?: readonly [number, number]
  /** Label and place as shares of the photo, to three decimals: a box (x before y), or a point. */
  readonly items: readonly (readonly [string, readonly number[]])[]
  /** What else the items say, in order. */
  readonly also?: readonly object[]
  readonly rejected?: number
  /** The provider says that the reply ran into the token limit. */
  readonly atLimit?: true
  readonly truncated?: true
  readonly failure?: Failure['code']
}

/** The same two things in most replies. */
export const PEAR = ['pear', [0.1, 0.2, 0.3, 0.4]] as const
export const FIG = ['fig', [0.5, 0.6, 0.7, 0.8]] as const
