import type { ComponentProps, KeyboardEvent, ReactNode, RefObject } from 'react'
import type { PhotoId } from '../core/terms/ids.ts'
import { rovingIndex, rowKeysOf } from './roving-index.ts'

export type PhotoStripProps<Photo> = {
  readonly photos: readonly Photo[]
  readonly shown: PhotoId
  /** Those that show the item under the pointer or the focus. */
  readonly lit: readonly PhotoId[]
  readonly onShow: (photo: PhotoId) => void
  /** On Delete; absent where none can be removed. */
  readonly onRemove?: ((photo: PhotoId) => void) | undefined
  readonly list?: RefObject<HTMLUListElement | null>
  readonly className: string
  /** A photo's list item: a button with these properties, and what goes with it. `number` counts from 1. */
  readonly children: (photo: Photo, button: PhotoButtonProps, number: number) => ReactNode
  /** After the photos. */
  readonly more?: ReactNode
}

export type PhotoButtonProps = ComponentProps<'button'> & {
  readonly 'data-photo': PhotoId
  readonly 'data-lit': '' | undefined
}

/** The photos of one analysis side by side, to choose the one that is shown: one tab stop, walked by arrow keys. */
export function PhotoStrip<Photo extends { readonly sha256: PhotoId }>(props: PhotoStripProps<Photo>) {
  const { photos, shown, lit, onShow, onRemove, children } = props
  const at = photos.findIndex(({ sha256 }) => sha256 === shown)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = photos[rovingIndex(event.key, at, photos.length, rowKeysOf(event.currentTarget))]
    if (next) {
      onShow(next.sha256)
      photoButton(event.currentTarget, next.sha256)?.focus()
    } else if (event.key === 'Delete' && onRemove) onRemove(shown)
    else return
    event.preventDefault()
  }

  return (
    <ul ref={props.list} className={props.className} onKeyDown={onKeyDown}>
      {photos.map((photo, index) =>
        children(
          photo,
          {
            type: 'button',
            'data-photo': photo.sha256,
            'data-lit': lit.includes(photo.sha256) ? '' : undefined,
            'aria-current': index === at ? 'true' : undefined,
            tabIndex: index === at ? 0 : -1,
            onClick: () => onShow(photo.sha256),
          },
          index + 1,
        ),
      )}
      {props.more}
    </ul>
  )
}

/** A photo's button in the strip. */
export function photoButton(list: HTMLElement | null, photo: PhotoId): HTMLElement | null | undefined {
  return list?.querySelector<HTMLElement>(`[data-photo="${photo}"]`)
}
