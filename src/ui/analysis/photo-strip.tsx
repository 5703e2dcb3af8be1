import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { PHOTOS } from '../../wording/en/photos.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { FileButton, givenPhotos, PHOTO_TYPES } from '../file-button.tsx'
import { Icon } from '../icons.tsx'
import { PhotoThumbnail } from './photo-thumbnail.tsx'
import { RemovePhoto } from './remove-photo.tsx'

/** The photos of this analysis, one tab stop walked by arrows, and the way to add one; of a single photo only that. */
export function PhotoStrip({ shown }: { readonly shown: PhotoId }) {
  const app = useApp()
  const photos = useAppState((state) => state.photos)
  const joining = useAppState((state) => state.joining)
  const strip = useRef<HTMLUListElement>(null)
  const [leaving, setLeaving] = useState<PhotoId>()
  const removed = useRef(false)
  const at = photos.findIndex(({ sha256 }) => sha256 === shown)

  useEffect(() => {
    thumbnailOf(strip.current, shown)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  useEffect(() => {
    // What was pressed went with its photo, and the focus with that.
    if (!removed.current || photos.length === 0) return
    removed.current = false
    const next = thumbnailOf(strip.current, shown) ?? document.getElementById('stage')
    next?.focus()
  }, [photos, shown])

  if (photos.length + joining < 2) return <AddPhoto className="button add-photo-alone" />

  const show = (index: number) => {
    const photo = photos[index]
    if (!photo) return false
    app.showPhoto(photo.sha256)
    thumbnailOf(strip.current, photo.sha256)?.focus()
    return true
  }
  const remove = (photo: PhotoId) => {
    removed.current = true
    setLeaving(undefined)
    app.removePhoto(photo)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete' && photos.length > 1) setLeaving(shown)
    else if (!show(indexFor(event.key, at, photos.length))) return
    event.preventDefault()
  }

  return (
    <nav className="photo-strip" aria-label={PHOTOS.strip}>
      <ul ref={strip} className="thumbnails" onKeyDown={onKeyDown}>
        {photos.map((photo, index) => (
          <PhotoThumbnail
            key={photo.sha256}
            photo={photo}
            number={index + 1}
            isShown={index === at}
            onShow={() => app.showPhoto(photo.sha256)}
            onRemove={photos.length > 1 ? () => setLeaving(photo.sha256) : undefined}
          />
        ))}
        {Array.from({ length: joining }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places for photos that are not there yet are all alike.
          <li key={index} className="thumbnail thumbnail-coming">
            <span className="visually-hidden">{PHOTOS.joining}</span>
          </li>
        ))}
      </ul>
      {photos.length + joining < MOST_PHOTOS && <AddPhoto className="button add-photo" />}
      {leaving && (
        <RemovePhoto photo={leaving} onRemove={() => remove(leaving)} onKeep={() => setLeaving(undefined)} />
      )}
    </nav>
  )
}

function AddPhoto({ className }: { readonly className: string }) {
  const app = useApp()
  return (
    <FileButton
      accept={PHOTO_TYPES}
      multiple
      className={className}
      label={PHOTOS.add}
      onFiles={(files) => void app.addPhotos(givenPhotos(files))}
    >
      <Icon name="add-photo" /> <span className="add-photo-words">{PHOTOS.add}</span>
    </FileButton>
  )
}

/** -1 where the key does not move. */
function indexFor(key: string, at: number, length: number): number {
  if (key === 'ArrowRight') return Math.min(length - 1, at + 1)
  if (key === 'ArrowLeft') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : -1
}

function thumbnailOf(strip: HTMLElement | null, photo: PhotoId): HTMLElement | undefined {
  const all = strip?.querySelectorAll<HTMLElement>('[data-photo]') ?? []
  return [...all].find(({ dataset }) => dataset.photo === photo)
}
