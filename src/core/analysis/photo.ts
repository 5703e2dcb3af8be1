import type { NormalizedBox } from '../geometry/normalized.ts'
import type { Result } from '../terms/failure.ts'

/** An encoded image: upright, without metadata. */
export type EncodedImage = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: 'image/jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** `sha256` of the file's content, 64 hex digits, identifies the photo. */
export type Photo = {
  readonly name: string
  readonly sha256: string
  /** What a model is sent: downscaled once, so that no provider resizes it again. */
  readonly sent: EncodedImage
  /** What is shown, read on the device and cropped: long edge ≤ 4096 px. Never leaves the device as a whole. */
  readonly original: EncodedImage
}

/** The most photos one analysis may have: a menu of eight pages. */
export const MOST_PHOTOS = 8

/** Handed to the app; `photo/` implements it for browsers. */
export type LoadPhoto = (file: Blob, name: string, signal: AbortSignal) => Promise<Result<Photo>>

/** Cuts a part out of the original at full resolution, scaled down to what may be sent. */
export type CropPhoto = (
  photo: Photo,
  region: NormalizedBox,
  signal: AbortSignal,
) => Promise<Result<EncodedImage>>
