import type { ReadableFormat } from './sniff.ts'

/** Upright pixels of a photo, or nothing where it cannot be decoded. Runs in a worker. */
export async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  format: ReadableFormat,
): Promise<ImageBitmap | undefined> {
  const native = await decodeNatively(bytes, format)
  if (native || format !== 'heic') return native
  const { decodeHeic } = await import('./decode-heic.ts')
  return decodeHeic(bytes)
}

/** Of an animation, the first image. Orientation is taken from EXIF, or from the container for AVIF and HEIC. */
async function decodeNatively(
  bytes: Uint8Array<ArrayBuffer>,
  format: ReadableFormat,
): Promise<ImageBitmap | undefined> {
  try {
    const blob = new Blob([bytes], { type: `image/${format}` })
    return await createImageBitmap(blob, { imageOrientation: 'from-image' })
  } catch {
    return undefined
  }
}
