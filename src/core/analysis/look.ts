import type { Detection } from '../fusion/detection.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Failure } from '../terms/failure.ts'
import type { LookId } from '../terms/ids.ts'
import type { Photo } from './photo.ts'

/** What a client says while it looks. Streamed; order within a look is the client's, `end` is last unless aborted. */
export type LookEvent =
  | { readonly type: 'look'; readonly id: LookId; readonly region: NormalizedBox; readonly model: string }
  | { readonly type: 'stage'; readonly stage: LookStage; readonly share?: number }
  | { readonly type: 'detection'; readonly lookId: LookId; readonly detection: Detection }
  | { readonly type: 'rejected'; readonly lookId: LookId; readonly issue: string; readonly raw: string }
  /** What a look has taken beyond what it told before: in one piece at its end, or in several as it goes. */
  | {
      readonly type: 'usage'
      readonly lookId: LookId
      readonly inputTokens: number
      readonly outputTokens: number
      /** Of the output tokens, those the model only thought. */
      readonly reasoningTokens?: number
      readonly costUsd?: number
      readonly elapsedMs: number
    }
  /** What a photo may take was used up: no further look begins, and those at work may have been ended. */
  | { readonly type: 'limit'; readonly lookId: LookId; readonly limit: LimitId }
  /** No verdict hangs on a single look: the rest did not begin, and nothing is missing for it. */
  | { readonly type: 'settled'; readonly lookId: LookId }
  /** What follows was seen before and is told again; nobody was asked. */
  | { readonly type: 'remembered'; readonly lookId: LookId }
  /** So many products or foods could not be looked up: what a label or database says of them is missing, and nothing else. */
  | { readonly type: 'lookup-failed'; readonly lookId: LookId; readonly lookups: number }
  /** `partial`: one look of several failed; the others go on, and the answer stands without it. */
  | { readonly type: 'failure'; readonly lookId: LookId; readonly failure: Failure; readonly partial?: true }
  | { readonly type: 'end'; readonly lookId: LookId; readonly truncated: boolean }

/** What a person can limit, for one photo. */
export const LIMIT_IDS = ['looks', 'tokens', 'money', 'seconds'] as const
export type LimitId = (typeof LIMIT_IDS)[number]

/** Looks, tokens in and out together, US dollars, seconds; absent is no limit. */
export type Limits = { readonly [L in LimitId]?: number | undefined }

/** How much a model is to think. `auto`: a little, and of several looks no more than it takes for verdicts to settle. */
export const EFFORTS = ['auto', 'low', 'medium', 'high'] as const
export type Effort = (typeof EFFORTS)[number]

export const LOOK_STAGES = ['preparing', 'looking', 'reading', 'refining'] as const
export type LookStage = (typeof LOOK_STAGES)[number]

/** What a look is to mind above all; looks that mind different things err less alike. */
export const EMPHASES = [
  'everything',
  'small-and-hidden',
  'text-and-labels',
  'counts-and-amounts',
  'behind-glass',
] as const
export type Emphasis = (typeof EMPHASES)[number]

/** What is unclear about the things in a region: what to look at twice. */
export const DOUBTS = ['which-is-it', 'is-it-there', 'how-many', 'how-much'] as const
export type Doubt = (typeof DOUBTS)[number]

/** Asked of a region again: the names given so far, and what is unclear about them. */
export type Question = { readonly names: readonly string[]; readonly doubts: readonly Doubt[] }

export type LookRequest = {
  readonly photo: Photo
  /** The part of the photo asked about; places in the answer are of the whole photo all the same. */
  readonly region?: NormalizedBox
  /** `photo` is itself a detail of a larger one: what its edges cut goes on beyond them. */
  readonly detail?: true
  readonly emphasis?: Emphasis
  readonly question?: Question
  /** Who the food is for, in words. Absent unless the person switched it on: health data stays on the device. */
  readonly opinionFor?: string
}

/** Tokens in and out together; `costUsd` where the model's price is known. */
export type ExpectedUsage = { readonly tokens: number; readonly costUsd?: number }

/** Anything that looks at a photo. Expected failures are `failure` events; abort ends the stream silently. */
export interface VisionClient {
  readonly id: string
  /** What a look will probably take, before it begins; absent where nothing is known of it. */
  readonly expected?: ((request: LookRequest) => ExpectedUsage) | undefined
  look(request: LookRequest, signal: AbortSignal): AsyncIterable<LookEvent>
}
