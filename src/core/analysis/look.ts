import type { Detection, LookId } from '../detection/detection.ts'
import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Failure } from './failure.ts'
import type { Photo } from './photo.ts'

/** What a client says while it looks. Streamed; order within a look is the client's, `end` is last unless aborted. */
export type LookEvent =
  | { readonly type: 'look'; readonly id: LookId; readonly region: NormalizedBox; readonly model: string }
  | { readonly type: 'stage'; readonly stage: LookStage; readonly share?: number }
  | { readonly type: 'detection'; readonly lookId: LookId; readonly detection: Detection }
  | { readonly type: 'rejected'; readonly lookId: LookId; readonly issue: string; readonly raw: string }
  | {
      readonly type: 'usage'
      readonly lookId: LookId
      readonly inputTokens: number
      readonly outputTokens: number
      readonly costUsd?: number
      readonly elapsedMs: number
    }
  | { readonly type: 'failure'; readonly lookId: LookId; readonly failure: Failure }
  | { readonly type: 'end'; readonly lookId: LookId; readonly truncated: boolean }

export const LOOK_STAGES = ['preparing', 'looking', 'reading', 'refining'] as const
export type LookStage = (typeof LOOK_STAGES)[number]

export type LookRequest = {
  readonly photo: Photo
  /** Who the food is for, in words. Absent unless the person switched it on: health data stays on the device. */
  readonly opinionFor?: string
}

/** Anything that looks at a photo. Expected failures are `failure` events; abort ends the stream silently. */
export interface VisionClient {
  readonly id: string
  look(request: LookRequest, signal: AbortSignal): AsyncIterable<LookEvent>
}
