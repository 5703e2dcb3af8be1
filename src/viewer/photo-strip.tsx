import type { ComponentProps, KeyboardEvent, ReactNode, RefObject } from 'react'
import type { PhotoId } from '../core/terms/ids.ts'
import { rovingIndex } from './roving-index.ts'

export type PhotoStripProps = {
  readonly photos: readonly PhotoId[]
  readonly shown: PhotoId
  /** Those that show the item under the pointer or the focus. */
  readonly lit: readonly PhotoId[]
  readonly onShow: (photo: PhotoId) => void
  /** On Delete; absent where none can be removed. */
  readonly onRemove?: ((photo: PhotoId) => void) | undefined
  readonly list: RefObject<HTMLUListElement | null>
  readonly className: string
  /** The list item of the photo at this index: a button with these properties, and what goes with it. */
  readonly children: (button: PhotoButtonProps, index: number) => ReactNode
  /** After the photos. */
  readonly more?: ReactNode
}

export type PhotoButtonProps = Pick<
  ComponentProps<'button'>,
  'type' | 'aria-current' | 'tabIndex' | 'onClick'
> & { readonly 'data-photo': PhotoId; readonly 'data-lit': '' | undefined }

/** The photos of one analysis side by side, to choose the one that is shown: one tab stop, walked by arrow keys. */
export function PhotoStrip(props: PhotoStripProps) {
  const { photos, shown, lit, onShow, onRemove, list, children } = props

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const photo = photos[rovingIndex(event.key, photos.indexOf(shown), photos.length, 'row') ?? -1]
    if (photo) {
      onShow(photo)
      photoButton(list.current, photo)?.focus()
    } else if (event.key === 'Delete' && onRemove) onRemove(shown)
    else return
    event.preventDefault()
  }

  return (
    <ul ref={list} className={props.className} onKeyDown={onKeyDown}>
      {photos.map((photo, index) =>
        children(
          {
            type: 'button',
            'data-photo': photo,
            'data-lit': lit.includes(photo) ? '' : undefined,
            'aria-current': photo === shown ? 'true' : undefined,
            tabIndex: photo === shown ? 0 : -1,
            onClick: () => onShow(photo),
          },
          index,
        ),
      )}
      {props.more}
    </ul>
  )
}

/** A photo's button in the strip. */
export function photoButton(list: HTMLElement | null, photo: PhotoId): HTMLElement | undefined {
  const all = list?.querySelectorAll<HTMLElement>('[data-photo]') ?? []
  return [...all].find(({ dataset }) => dataset.photo === photo)
}
