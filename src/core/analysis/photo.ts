import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Result } from '../terms/failure.ts'

/** An encoded image without metadata, upright. */
export type EncodedImage = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: 'image/jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** `sha256` is of the file's content, as 64 hex digits: the same photo is the same analysis. */
export type Photo = {
  readonly name: string
  readonly sha256: string
  /** What a model is sent: downscaled once, so that no provider resizes it again. */
  readonly sent: EncodedImage
  /** What is shown, read on the device and cropped from: long edge ≤ 4096 px. Never leaves the device whole. */
  readonly original: EncodedImage
}

/** As many photos as one analysis may be of: a menu of eight pages. */
export const MOST_PHOTOS = 8

/** The app is handed this; `photo/` implements it for browsers. */
export type LoadPhoto = (file: Blob, name: string, signal: AbortSignal) => Promise<Result<Photo>>

/** A part of the original at its full resolution, no larger than what is sent. */
export type CropPhoto = (
  photo: Photo,
  region: NormalizedBox,
  signal: AbortSignal,
) => Promise<Result<EncodedImage>>
