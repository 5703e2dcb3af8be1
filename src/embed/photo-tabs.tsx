import { useRef } from 'react'
import type { PhotoFacts } from '../core/analysis/document.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { PhotoStrip } from '../viewer/photo-strip.tsx'
import { EMBED_WORDS } from '../wording/en/parts.ts'

export type PhotoTabsProps = {
  readonly photos: readonly PhotoFacts[]
  readonly shown: PhotoId
  /** Those that show the item under the pointer or the focus. */
  readonly lit: readonly PhotoId[]
  readonly onShow: (photo: PhotoId) => void
}

/** The photos of a report by number and name. */
export function PhotoTabs({ photos, shown, lit, onShow }: PhotoTabsProps) {
  const list = useRef<HTMLUListElement>(null)
  return (
    <nav aria-label={EMBED_WORDS.strip}>
      <PhotoStrip list={list} className="pv-strip" photos={photos} shown={shown} lit={lit} onShow={onShow}>
        {({ sha256, name }, button, number) => (
          <li key={sha256}>
            <button {...button}>
              <span className="pl-hidden">{EMBED_WORDS.photoWord} </span>
              <span className="pv-strip-number">{number}</span>
              <span className="pl-hidden"> {EMBED_WORDS.ofPhotos(photos.length)} </span>
              <span className="pv-strip-name">{name}</span>
            </button>
          </li>
        )}
      </PhotoStrip>
    </nav>
  )
}
