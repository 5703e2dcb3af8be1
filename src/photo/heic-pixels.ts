/** libheif's JavaScript binding, in the browser's build and in Node's. Only what is used of it. */
export type HeifLibrary = {
  HeifDecoder: new () => { decoder: unknown; decode(bytes: Uint8Array): HeifImage[] }
  heif_context_free(context: unknown): void
}

type HeifImage = {
  get_width(): number
  get_height(): number
  /** Fills RGBA; calls back with null on failure. */
  display(into: Pixels, done: (filled: Pixels | null) => void): void
  free(): void
}

/** RGBA, opaque. */
export type Pixels = {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** The primary image of a HEIC file, turned as the container says, or nothing where it cannot be decoded. */
export async function heicPixels(library: HeifLibrary, bytes: Uint8Array): Promise<Pixels | undefined> {
  const decoder = new library.HeifDecoder()
  const images = decoder.decode(bytes)
  const [image] = images
  try {
    if (!image) return undefined
    const [width, height] = [image.get_width(), image.get_height()]
    const pixels = { data: new Uint8ClampedArray(width * height * 4), width, height }
    // The decoder leaves opaque photos' alpha as it finds it.
    for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255
    return (await new Promise<Pixels | null>((resolve) => image.display(pixels, resolve))) ?? undefined
  } finally {
    for (const each of images) each.free()
    if (decoder.decoder) library.heif_context_free(decoder.decoder)
  }
}
