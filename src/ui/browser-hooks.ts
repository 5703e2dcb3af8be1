import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { EncodedImage } from '../core/analysis/photo.ts'

/** An address for an image in memory, given back when it is no longer shown. */
export function useImageUrl(image: EncodedImage): string {
  const url = useMemo(() => URL.createObjectURL(new Blob([image.bytes], { type: image.mediaType })), [image])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return url
}

/** Whether a media query holds, followed as it changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}

let lastUsed: 'key' | 'pointer' = 'pointer'
const onKey = () => {
  lastUsed = 'key'
}
const onPointer = () => {
  lastUsed = 'pointer'
}

/** What the person used last: decides whether an opened card takes the focus. */
export function useInputModality() {
  return useSyncExternalStore(listenToModality, () => lastUsed)
}

function listenToModality() {
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('pointerdown', onPointer, true)
  return () => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('pointerdown', onPointer, true)
  }
}
