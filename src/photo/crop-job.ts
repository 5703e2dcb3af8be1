import type { EncodedImage } from '../core/analysis/photo.ts'
import type { NormalizedBox } from '../core/geometry/normalized.ts'

export type CropJob = {
  readonly job: number
  readonly sha256: string
  readonly original: Blob
  readonly region: NormalizedBox
}

export type CropReply =
  | { readonly job: number; readonly value: EncodedImage }
  | { readonly job: number; readonly problem: string }
