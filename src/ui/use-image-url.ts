import { useEffect, useMemo } from 'react'
import type { EncodedImage } from '../core/analysis/photo.ts'

/** An address for an image in memory, given back when it is no longer shown. */
export function useImageUrl(image: EncodedImage): string {
  const url = useMemo(() => URL.createObjectURL(new Blob([image.bytes], { type: image.mediaType })), [image])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return url
}
