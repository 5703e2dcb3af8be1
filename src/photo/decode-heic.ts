import buildLibheif from 'heic-decoder'
import { heicPixels } from './heic-pixels.ts'

/**
 * A HEIC file's image, or nothing where it cannot be decoded. For browsers that do not read HEIC themselves (all but
 * Safari); 0.7 MB compressed, so only ever imported when one is opened.
 */
export async function decodeHeic(bytes: Uint8Array): Promise<ImageBitmap | undefined> {
  const pixels = await heicPixels(buildLibheif(), bytes)
  return pixels && createImageBitmap(new ImageData(pixels.data, pixels.width, pixels.height))
}
