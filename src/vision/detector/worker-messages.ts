import type { NormalizedBox } from '../../core/geometry/normalized.ts'
import type { Result } from '../../core/terms/failure.ts'
import type { Found } from './model-outputs.ts'

/** What the detector's worker is asked. Jobs are done one after the other. */
export type DetectorJob =
  | {
      readonly job: number
      /** Where the model's file is. */
      readonly model: string
      readonly photo: Blob
      /** The same for every job on one photo, which is then decoded once. */
      readonly photoKey: number
      readonly region: NormalizedBox
    }
  /** Nobody waits for this job any more. */
  | { readonly cancelled: number }

export type DetectorReply = { readonly job: number; readonly result: Result<readonly Found[]> }
