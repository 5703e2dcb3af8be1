import type { Detection, LookId } from '../detection/detection.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Edit } from './edits.ts'
import type { Failure } from './failure.ts'
import type { LimitId, LookEvent, LookStage } from './look.ts'

/** The photo as an analysis knows it: enough to place dots and to tell that it is the same photo, no pixels. */
export type PhotoFacts = {
  readonly name: string
  readonly sha256: string
  readonly width: number
  readonly height: number
}

export type Look = {
  readonly id: LookId
  readonly model: string
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
  readonly photo: PhotoFacts
  readonly looks: readonly Look[]
  readonly sightings: readonly Detection[]
  readonly rejected: readonly { readonly lookId: LookId; readonly issue: string; readonly raw: string }[]
  readonly usage: Usage
  readonly failures: readonly Failure[]
  /** The limits that looking ran into, so that there may be more to find. */
  readonly limits?: readonly LimitId[]
  /** Looking ended early, since verdicts had settled. Not kept in reports. */
  readonly settled?: true
  /** All of it was told from memory: nobody was asked. Not kept in reports. */
  readonly remembered?: true
  readonly stage?: { readonly stage: LookStage; readonly share?: number }
  readonly edits: readonly Edit[]
  /** Edits taken back, the latest last; a new edit empties it. */
  readonly undone: readonly Edit[]
}

export type AnalysisAction =
  | LookEvent
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The person stopped it, or starts afresh after a failure: what was found stays. */
  | { readonly type: 'stopped' }
  | { readonly type: 'retry' }
