import { useEffect, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { useMessages } from '../../messages/react.tsx'
import { PhotoStrip, photoButton } from '../../viewer/photo-strip.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { AddPhoto } from './add-photo.tsx'
import { PhotoThumbnail } from './photo-thumbnail.tsx'
import { RemovePhoto } from './remove-photo.tsx'

/** The photos of this analysis, with a way to remove and to add one; nothing of a single photo. */
export function AnalysisPhotos({ shown }: { readonly shown: PhotoId }) {
  const { say } = useMessages()
  const app = useApp()
  const photos = useAppState((state) => state.photos)
  const joining = useAppState((state) => state.joining)
  const lit = useLitPhotos()
  const list = useRef<HTMLUListElement>(null)
  const [leaving, setLeaving] = useState<PhotoId>()
  const removed = useRef(false)

  useEffect(() => {
    photoButton(list.current, shown)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  useEffect(() => {
    // What was pressed went with its photo, and the focus with that.
    if (!removed.current || photos.length === 0) return
    removed.current = false
    const next = photoButton(list.current, shown) ?? document.getElementById('stage')
    next?.focus()
  }, [photos, shown])

  if (photos.length + joining < 2) return null

  const remove = (photo: PhotoId) => {
    removed.current = true
    setLeaving(undefined)
    app.removePhoto(photo)
  }
  const onRemove = photos.length > 1 ? setLeaving : undefined
  const coming = Array.from({ length: joining }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: places for photos that are not there yet are all alike.
    <li key={index} className="thumbnail thumbnail-coming">
      <span className="visually-hidden">{say('analysis.photos.opening')}</span>
    </li>
  ))

  return (
    <nav className="photo-strip" aria-label={say('analysis.photos.strip')}>
      <PhotoStrip
        list={list}
        className="thumbnails"
        photos={photos}
        shown={shown}
        lit={lit}
        onShow={app.showPhoto}
        onRemove={onRemove}
        more={coming}
      >
        {(photo, button, number) => (
          <PhotoThumbnail
            key={photo.sha256}
            photo={photo}
            number={number}
            button={button}
            onRemove={onRemove && (() => onRemove(photo.sha256))}
          />
        )}
      </PhotoStrip>
      {photos.length + joining < MOST_PHOTOS && <AddPhoto className="add-photo" />}
      {leaving && (
        <RemovePhoto photo={leaving} onRemove={() => remove(leaving)} onKeep={() => setLeaving(undefined)} />
      )}
    </nav>
  )
}

/** Where the item is that the pointer or the focus rests on; drawn anew only when those photos change. */
function useLitPhotos(): readonly PhotoId[] {
  const rows = useRows()
  return useAppState(
    useShallow(({ hoveredId, photos }) => {
      const item = rows.find(({ id }) => id === hoveredId)?.composed.item
      return photos.map(({ sha256 }) => sha256).filter((photo) => item && appearanceIn(item, photo))
    }),
  )
}
