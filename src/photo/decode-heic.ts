import buildLibheif from 'heic-decoder'

/**
 * The primary image of a HEIC file, turned as the container says, or nothing where it cannot be decoded. For browsers
 * that do not read HEIC themselves (all but Safari); 0.7 MB compressed, so only ever imported when one is opened.
 */
export async function decodeHeic(bytes: Uint8Array): Promise<ImageBitmap | undefined> {
  const library = buildLibheif()
  const decoder = new library.HeifDecoder()
  const images = decoder.decode(bytes)
  const [image] = images
  try {
    if (!image) return undefined
    const pixels = new ImageData(image.get_width(), image.get_height())
    // The decoder leaves opaque photos' alpha as it finds it.
    for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255
    const filled = await new Promise<ImageData | null>((resolve) => image.display(pixels, resolve))
    return filled ? await createImageBitmap(filled) : undefined
  } finally {
    for (const each of images) each.free()
    if (decoder.decoder) library.heif_context_free(decoder.decoder)
  }
}
