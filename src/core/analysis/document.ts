import type { Detection } from '../fusion/detection.ts'
import type { Edit } from '../fusion/edit.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Failure } from '../terms/failure.ts'
import type { LookId, PhotoId } from '../terms/ids.ts'
import type { LimitId, LookEvent, LookStage } from './look.ts'

/** A photo as an analysis knows it: enough to place dots and to tell that it is the same photo, no pixels. */
export type PhotoFacts = {
  readonly name: string
  readonly sha256: PhotoId
  readonly width: number
  readonly height: number
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

/** Append only: sightings as received, edits as made. Items, scores and verdicts are derived by `select`, never kept here. */
export type Analysis = {
  /** Of one menu, one fridge, one table; in the order they were opened, the first always there. */
  readonly photos: readonly [PhotoFacts, ...PhotoFacts[]]
  readonly looks: readonly Look[]
  readonly sightings: readonly Detection[]
  readonly rejected: readonly { readonly lookId: LookId; readonly issue: string; readonly raw: string }[]
  readonly usage: Usage
  readonly failures: readonly Failure[]
  /** The limits that looking ran into, so that there may be more to find. */
  readonly limits?: readonly LimitId[]
  /** Products and foods that could not be looked up last time. Not kept in reports. */
  readonly lookupsFailed?: number
  /** Looking ended early, since verdicts had settled. Not kept in reports. */
  readonly settled?: true
  /** Photos told of from memory alone: nobody was asked. Not kept in reports. */
  readonly remembered?: readonly PhotoId[]
  readonly stage?: { readonly stage: LookStage; readonly share?: number }
  readonly edits: readonly Edit[]
  /** Edits taken back, the latest last; a new edit empties it. */
  readonly undone: readonly Edit[]
}

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
  /** The person stopped it, or starts afresh after a failure: what was found stays. Without photos named, at all of them. */
  | { readonly type: 'stopped'; readonly photo?: PhotoId }
  | { readonly type: 'retry'; readonly photos?: readonly PhotoId[] }
