import type { Photo } from '../../core/analysis/photo.ts'
import type { PhotoRun } from '../../core/analysis/run.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import { useMessages } from '../../messages/react.tsx'
import type { PhotoButtonProps } from '../../viewer/photo-strip.tsx'
import { useAppState, useRows } from '../app-context.tsx'
import { useImageUrl } from '../browser-hooks.ts'
import { IconButton } from '../buttons.tsx'

type PhotoThumbnailProps = {
  readonly photo: Photo
  readonly number: number
  readonly button: PhotoButtonProps
  /** Absent for the only one. */
  readonly onRemove: (() => void) | undefined
}

/** One photo of several: its picture, its number, how many items it shows, and how looking at it goes. */
export function PhotoThumbnail({ photo, number, button, onRemove }: PhotoThumbnailProps) {
  const { say } = useMessages()
  const { sha256, name } = photo
  const url = useImageUrl(photo.sent)
  const count = useRows().filter((row) => appearanceIn(row.composed.item, sha256)).length
  const state = useAppState(({ run }) => run.photos[sha256]?.state)
  const found = count > 0 || state ? say('analysis.photos.found', { count, state: state ?? 'done' }) : ''
  const words = say('analysis.photos.thumbnail', {
    number,
    name,
    found: found || say('analysis.photos.notLookedAt'),
    state: count === 0 || state === undefined || state === 'done' ? 'other' : state,
  })
  return (
    <li className="thumbnail" data-state={state}>
      <button {...button} className="thumbnail-button" aria-label={words} title={words}>
        <img src={url} alt="" decoding="async" />
        <span className="thumbnail-words" aria-hidden="true">
          <span className="thumbnail-number">{number}</span> <span className="thumbnail-items">{found}</span>
        </span>
        <Mark state={state} />
      </button>
      {onRemove && (
        <IconButton
          className="thumbnail-remove"
          icon="close"
          label={say('analysis.photos.remove', { number })}
          tabIndex={button.tabIndex}
          onClick={onRemove}
        />
      )}
    </li>
  )
}

/** The words say it; this is for the eye. */
function Mark({ state }: { readonly state: PhotoRun['state'] | undefined }) {
  if (state === 'looking' || state === 'waiting')
    return <span className="thumbnail-progress" data-running={state === 'looking' ? '' : undefined} />
  if (state === 'failed') return <span className="thumbnail-failed">!</span>
  return null
}
