import type { GroundedThing } from '../fusion/grounded-thing.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Failure } from '../terms/failure.ts'
import type { Usage } from './look.ts'
import type { Photo } from './photo.ts'

export type GroundingEvent =
  /** All things of that name that were seen. A name without an answer is unknown: it may be there all the same. */
  | { readonly type: 'places'; readonly name: string; readonly things: readonly GroundedThing[] }
  | ({ readonly type: 'usage' } & Usage)
  /** The names not told of by then stay unknown. */
  | { readonly type: 'failure'; readonly failure: Failure }

export type GroundingRequest = {
  readonly photo: Photo
  /** Short English names of things. */
  readonly names: readonly string[]
  /** The part of the photo to look at, larger. Places in the answer still refer to the whole photo. */
  readonly region?: NormalizedBox
}

/**
 * Anything that can say where named things are: Meta's SAM, an open-vocabulary detector, a model asked about parts. It names
 * nothing itself. Expected failures are events; an abort ends the stream silently.
 */
export interface GroundingClient {
  readonly id: string
  /** Who gets the photo, as a person reads it in "what was sent"; absent where it stays on the device. */
  readonly model?: string
  ground(request: GroundingRequest, signal: AbortSignal): AsyncIterable<GroundingEvent>
}
