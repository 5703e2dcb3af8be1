import type { Detection } from '../fusion/detection.ts'
import type { Edit } from '../fusion/edit.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { LookId, PhotoId } from '../terms/ids.ts'
import type { LimitId, LookEvent } from './look.ts'
import type { Photo } from './photo.ts'
import type { ClientChoice } from './ports.ts'

/** A photo as an analysis knows it: enough to place dots and to tell that it is the same photo, no pixels. */
export type PhotoFacts = {
  readonly name: string
  readonly sha256: PhotoId
  readonly width: number
  readonly height: number
}

export function factsOf({ name, sha256, original: { width, height } }: Photo): PhotoFacts {
  return { name, sha256, width, height }
}

export type Look = {
  readonly id: LookId
  readonly model: string
  /** Absent: the first photo. */
  readonly photo?: PhotoId
  /** The part of the photo it was asked about; absent: all of it. */
  readonly region?: NormalizedBox
  readonly ended: boolean
  readonly truncated: boolean
  /** What it does not name, it may not have come to. */
  readonly failed?: true
}

export type Usage = {
  readonly inputTokens: number
  readonly outputTokens: number
  /** Of the output tokens, those only thought; absent where no model told. */
  readonly reasoningTokens?: number
  readonly costUsd?: number
  readonly elapsedMs: number
}

/**
 * The document: what is saved, undone and shared. Append only: sightings as received, edits as made. Items, scores and
 * verdicts are derived by `select`, never kept here. How looking goes is the `Run` beside it.
 */
export type Analysis = {
  /** Of one menu, one fridge, one table; in the order they were opened, the first always there. */
  readonly photos: readonly [PhotoFacts, ...PhotoFacts[]]
  readonly looks: readonly Look[]
  readonly sightings: readonly Detection[]
  readonly rejected: readonly { readonly lookId: LookId; readonly issue: string; readonly raw: string }[]
  readonly usage: Usage
  /** The limits that looking ran into, so there may be more to find. */
  readonly limits?: readonly LimitId[]
  readonly edits: readonly Edit[]
  /** Edits taken back, the latest last; a new edit empties it. */
  readonly undone: readonly Edit[]
}

/** All that can happen to an analysis. `at` is in ms from some fixed moment, and absent where nobody takes the time. */
export type AnalysisAction =
  /** What a look at one of the photos tells; absent: at the first. */
  | (LookEvent & { readonly photo?: PhotoId })
  /** A further photo of the same; one that is there already changes nothing. */
  | { readonly type: 'add-photo'; readonly photo: PhotoFacts }
  /** Goes with all that was seen and put right in it. The only one stays. */
  | { readonly type: 'remove-photo'; readonly photo: PhotoId }
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The person asks for another look at what is open: the limits of the last one no longer matter. */
  | { readonly type: 'retry' }
  /** Somebody is asked about these photos. `waiting`: they are looked at one after the other. */
  | {
      readonly type: 'asked'
      readonly photos: readonly PhotoId[]
      readonly choice: ClientChoice
      readonly waiting?: true
      readonly at: number
    }
  /** The turn of a photo that was waiting. */
  | { readonly type: 'begun'; readonly photo: PhotoId }
  /** The look at a photo is over, well or not. `failed`: for a reason that no event told. */
  | { readonly type: 'over'; readonly photo: PhotoId; readonly failed?: true; readonly at?: number }
  /** The person stopped looking, at this photo or at all of them. What was found stays. */
  | { readonly type: 'stopped'; readonly photo?: PhotoId; readonly at?: number }
