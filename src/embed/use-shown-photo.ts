import { useEffect, useRef, useState } from 'react'
import type { PhotoFacts } from '../core/analysis/document.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Pictures } from './opened.ts'

export type ShownPhoto = {
  readonly facts: PhotoFacts
  /** Nothing where the report came without it, or it cannot be read. */
  readonly image: ImageBitmap | undefined
}

/**
 * The photo that is shown, and how to show another. Each is decoded when it is first asked for; until then the one before
 * it stays. `first`: the first photo, decoded.
 */
export function useShownPhoto(
  { photos }: Pictures,
  first: ImageBitmap | undefined,
  decode: (photo: PhotoId) => Promise<ImageBitmap | undefined>,
) {
  const [wanted, setWanted] = useState<PhotoId>(photos[0].sha256)
  const [shown, setShown] = useState<ShownPhoto>({ facts: photos[0], image: first })
  const known = useRef(new Map([[photos[0].sha256, Promise.resolve(first)]]))

  useEffect(() => {
    const facts = photos.find(({ sha256 }) => sha256 === wanted)
    if (!facts) return
    let stale = false
    const decoding = known.current.get(wanted) ?? decode(wanted)
    known.current.set(wanted, decoding)
    void decoding.then((image) => {
      if (!stale) setShown((before) => (before.facts === facts ? before : { facts, image }))
    })
    return () => {
      stale = true
    }
  }, [wanted, photos, decode])

  return { wanted, shown, show: setWanted }
}
