import type { ReadableFormat } from '../../photo/sniff.ts'

export const MAX_PHOTO_MEGABYTES = 15
export const MAX_PHOTO_BYTES = MAX_PHOTO_MEGABYTES * 1024 * 1024

/**
 * The formats that are decoded here, and the most megapixels of each. What a megapixel takes at its worst was measured: a JPEG
 * 9 MB (progressive, but half of that from 25 megapixels on, where it is shrunk as it is read), a PNG of 16 bits 9 MB, a
 * WebP 5 MB, an AVIF 20 MB. So each stays well below {@link MOST_MEMORY_BYTES}; phones' photos have 12 megapixels.
 */
export const MOST_MEGAPIXELS: Partial<Record<ReadableFormat, number>> = {
  jpeg: 50,
  png: 24,
  webp: 24,
  avif: 13,
}

/** What one decoding process may use in all; one that needs more is ended. */
export const MOST_MEMORY_BYTES = 400 * 1024 * 1024
/** Longest one photo may take, however many others are decoded beside it. */
export const LONGEST_DECODE_MS = 10_000
