import { type KeyboardEvent, useRef } from 'react'
import type { PhotoFacts } from '../core/analysis/document.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { EMBED_WORDS } from '../wording/en/parts.ts'

export type PhotoStripProps = {
  readonly photos: readonly PhotoFacts[]
  readonly shown: PhotoId
  /** Those that show the item under the pointer or the focus. */
  readonly lit: readonly PhotoId[]
  readonly onShow: (photo: PhotoId) => void
}

/** The photos of a report, by name, to choose the one that is shown: one tab stop walked by arrows. */
export function PhotoStrip({ photos, shown, lit, onShow }: PhotoStripProps) {
  const strip = useRef<HTMLUListElement>(null)
  const at = photos.findIndex(({ sha256 }) => sha256 === shown)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = indexFor(event.key, at, photos.length)
    const photo = photos[next]
    if (!photo) return
    event.preventDefault()
    onShow(photo.sha256)
    strip.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <nav aria-label={EMBED_WORDS.strip}>
      <ul ref={strip} className="pv-strip" onKeyDown={onKeyDown}>
        {photos.map(({ sha256, name }, index) => (
          <li key={sha256}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              data-lit={lit.includes(sha256) ? '' : undefined}
              tabIndex={index === at ? 0 : -1}
              onClick={() => onShow(sha256)}
            >
              <span className="pl-hidden">{EMBED_WORDS.photoWord} </span>
              <span className="pv-strip-number">{index + 1}</span>
              <span className="pl-hidden"> {EMBED_WORDS.ofPhotos(photos.length)} </span>
              <span className="pv-strip-name">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** -1 where the key does not move. */
function indexFor(key: string, at: number, length: number): number {
  if (key === 'ArrowRight') return Math.min(length - 1, at + 1)
  if (key === 'ArrowLeft') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : -1
}
