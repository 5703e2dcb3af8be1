import type { Detection } from '../fusion/detection.ts'
import type { Edit } from '../fusion/edit.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { LookId, PhotoId } from '../terms/ids.ts'
import type { LimitId, LookEvent, Usage } from './look.ts'
import type { Photo } from './photo.ts'
import type { ClientChoice } from './ports.ts'

/** What an analysis keeps of a photo: enough to place dots and to recognise the photo, but no pixels. */
export type PhotoFacts = {
  readonly name: string
  readonly sha256: PhotoId
  readonly width: number
  readonly height: number
  /** Where it lies, for whoever opens a report that came without its pixels: a web address, or a path from the report. */
  readonly href?: string
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
  /** It may have missed things: what it does not name may be there all the same. */
  readonly failed?: true
}

/**
 * The document: what is saved, undone and shared. Append only: sightings as received, edits as made. Items, scores and
 * verdicts are derived by `select`, never kept here. How looking goes is the `Run` beside it.
 */
export type Analysis = {
  /** All of one menu, one fridge or one table, in the order they were opened. There is always at least one. */
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
  /** What the report it was opened from held beside this, under names nobody here knows. It is handed on as it was. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** All that can happen to an analysis. `at` is in ms from some fixed moment, and absent where nobody times it. */
export type AnalysisAction =
  /** From a look at this photo; absent: the first. */
  | (LookEvent & { readonly photo?: PhotoId })
  /** One more photo of the same thing. A photo that is there already changes nothing. */
  | { readonly type: 'add-photo'; readonly photo: PhotoFacts }
  /** The photo goes, and with it all that was seen and corrected in it. The last one stays. */
  | { readonly type: 'remove-photo'; readonly photo: PhotoId }
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The person asks for another look at what is open: the limits of the last one no longer matter. */
  | { readonly type: 'retry' }
  /** Somebody is asked to look at these photos. `waiting`: one after the other, so that each has to wait for its turn. */
  | {
      readonly type: 'asked'
      readonly photos: readonly PhotoId[]
      readonly choice: ClientChoice
      readonly waiting?: true
      readonly at: number
    }
  /** It is the turn of a photo that was waiting. */
  | { readonly type: 'begun'; readonly photo: PhotoId }
  /** Looking is over, at this photo or at all that are under way. What was found stays. `how`: unless it ended by itself. */
  | {
      readonly type: 'over'
      readonly photo?: PhotoId
      readonly how?: 'failed' | 'stopped'
      readonly at?: number
    }
