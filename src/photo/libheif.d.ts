/** The decoder inside `heic-to`: libheif's JavaScript binding. Only what is used of it. */
declare module 'heic-decoder' {
  type HeifImage = {
    get_width(): number
    get_height(): number
    /** Fills RGBA; calls back with null on failure. */
    display(into: ImageData, done: (filled: ImageData | null) => void): void
    free(): void
  }
  type HeifLibrary = {
    HeifDecoder: new () => { decoder: unknown; decode(bytes: Uint8Array): HeifImage[] }
    heif_context_free(context: unknown): void
  }
  const buildLibheif: () => HeifLibrary
  // biome-ignore lint/style/noDefaultExport: that is how somebody else's module exports it.
  export default buildLibheif
}
