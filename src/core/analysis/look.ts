import type { Detection } from '../fusion/detection.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Failure } from '../terms/failure.ts'
import type { LookId } from '../terms/ids.ts'
import type { Photo } from './photo.ts'

/** What a client streams while it looks, in whatever order it likes. `end` comes last, unless the look is aborted. */
export type LookEvent =
  | { readonly type: 'look'; readonly id: LookId; readonly region: NormalizedBox; readonly model: string }
  | ({ readonly type: 'stage' } & Stage)
  | { readonly type: 'detection'; readonly lookId: LookId; readonly detection: Detection }
  | { readonly type: 'rejected'; readonly lookId: LookId; readonly issue: string; readonly raw: string }
  /** What a look has used since it last said so: once at its end, and perhaps along the way, then with no time in it. */
  | ({ readonly type: 'usage'; readonly lookId: LookId } & Usage)
  /** A limit was reached: no further look begins, and those under way may have been ended. */
  | { readonly type: 'limit'; readonly lookId: LookId; readonly limit: LimitId }
  /** No verdict depends on a single look any more, so the remaining looks were not needed. */
  | { readonly type: 'settled'; readonly lookId: LookId }
  /** The model that was asked failed before it said anything, and another was asked in its place. */
  | ({ readonly type: 'fell-over'; readonly lookId: LookId } & FellOver)
  /** What follows comes from memory; nobody was asked. */
  | { readonly type: 'remembered'; readonly lookId: LookId }
  /** How many products or foods could not be looked up. Only what a label or database says about them is missing. */
  | { readonly type: 'lookup-failed'; readonly lookId: LookId; readonly lookups: number }
  /** How many lines of writing were found that nobody could make out. */
  | { readonly type: 'unread'; readonly lookId: LookId; readonly lines: number }
  /** What the lines of a menu say that were read and left out, since they name nothing on offer. */
  | { readonly type: 'left-out'; readonly lookId: LookId; readonly texts: readonly string[] }
  /** A page of writing is no menu. Of a receipt, only what it names as food was kept; of others, nothing. */
  | { readonly type: 'not-menu'; readonly lookId: LookId; readonly page: NotMenu }
  /** `partial`: one of several looks failed, and the others go on without it. */
  | { readonly type: 'failure'; readonly lookId: LookId; readonly failure: Failure; readonly partial?: true }
  | { readonly type: 'end'; readonly lookId: LookId; readonly truncated: boolean }

export const NOT_MENUS = ['receipt', 'other'] as const
export type NotMenu = (typeof NOT_MENUS)[number]

export type Usage = {
  readonly inputTokens: number
  readonly outputTokens: number
  /** The output tokens spent on thinking; absent where no model says. */
  readonly reasoningTokens?: number
  readonly costUsd?: number
  readonly elapsedMs: number
}

/** What a person can limit, for one photo. */
export const LIMIT_IDS = ['looks', 'tokens', 'money', 'seconds'] as const
export type LimitId = (typeof LIMIT_IDS)[number]

/** Looks, tokens (in and out together), US dollars, seconds. Absent: no limit. */
export type Limits = { readonly [L in LimitId]?: number | undefined }

/** How much a model should think. `auto`: a little, and only as many looks as it takes for verdicts to settle. */
export const EFFORTS = ['auto', 'low', 'medium', 'high'] as const
export type Effort = (typeof EFFORTS)[number]

/** How many of the lines of writing that were found have been read. */
export type LinesRead = { readonly read: number; readonly of: number }

/** `waiting`: for its turn at our server. `reconnecting`: the connection to it broke, and the look goes on there. */
export const LOOK_STAGES = ['preparing', 'waiting', 'looking', 'reconnecting', 'reading', 'refining'] as const
export type LookStage = (typeof LOOK_STAGES)[number]

export type Stage = {
  readonly stage: LookStage
  readonly share?: number
  readonly lines?: LinesRead
  /** Of one that waits, in line; the first has 1. */
  readonly place?: number
}

/** Which model was asked, which was asked in its place, and why. */
export type FellOver = { readonly asked: string; readonly instead: string; readonly why: Failure }

/** What a look should watch for above all. Looks that watch for different things make different mistakes. */
export const EMPHASES = [
  'everything',
  'small-and-hidden',
  'text-and-labels',
  'counts-and-amounts',
  'behind-glass',
] as const
export type Emphasis = (typeof EMPHASES)[number]

/** What is unclear about the things in a region and needs a second look. */
export const DOUBTS = ['which-is-it', 'is-it-there', 'how-many', 'how-much'] as const
export type Doubt = (typeof DOUBTS)[number]

/** A second question about a region: the names given so far, and what is unclear about them. */
export type Question = { readonly names: readonly string[]; readonly doubts: readonly Doubt[] }

export type LookRequest = {
  readonly photo: Photo
  /** The part of the photo to look at. Places in the answer still refer to the whole photo. */
  readonly region?: NormalizedBox
  /** `photo` is cut out of a larger one, so things at its edges go on beyond them. */
  readonly detail?: true
  readonly emphasis?: Emphasis
  readonly question?: Question
  /** Who the food is for, in words. Absent unless the person switched it on, since health data stays on the device. */
  readonly opinionFor?: string
  /** Aborted when the person wants no more: a look on the device then ends with what it has. Others are aborted as a whole. */
  readonly enough?: AbortSignal
}

/** Tokens in and out together. `costUsd` only where the model's price is known. */
export type ExpectedUsage = { readonly tokens: number; readonly costUsd?: number }

/** Anything that can look at a photo. Expected failures are `failure` events; an abort ends the stream silently. */
export interface VisionClient {
  readonly id: string
  /** An estimate of what a look will use, before it begins; absent where nothing is known. */
  readonly expected?: ((request: LookRequest) => ExpectedUsage) | undefined
  look(request: LookRequest, signal: AbortSignal): AsyncIterable<LookEvent>
}
