import { useRef } from 'react'
import type { PhotoFacts } from '../core/analysis/document.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { Rich, useMessages } from '../messages/react.tsx'
import { PhotoStrip } from '../viewer/photo-strip.tsx'

export type PhotoTabsProps = {
  readonly photos: readonly PhotoFacts[]
  readonly shown: PhotoId
  /** Those that show the item under the pointer or the focus. */
  readonly lit: readonly PhotoId[]
  readonly onShow: (photo: PhotoId) => void
}

/** The photos of a report by number and name. */
export function PhotoTabs({ photos, shown, lit, onShow }: PhotoTabsProps) {
  const { say } = useMessages()
  const list = useRef<HTMLUListElement>(null)
  return (
    <nav aria-label={say('viewer.widget.strip')}>
      <PhotoStrip list={list} className="pv-strip" photos={photos} shown={shown} lit={lit} onShow={onShow}>
        {({ sha256, name }, button, number) => (
          <li key={sha256}>
            <button {...button}>
              <Rich
                of="viewer.widget.tab"
                values={{
                  number,
                  of: photos.length,
                  name,
                  hidden: (words) => <span className="pl-hidden">{words}</span>,
                  at: (words) => <span className="pv-strip-number">{words}</span>,
                  called: (words) => <span className="pv-strip-name">{words}</span>,
                }}
              />
            </button>
          </li>
        )}
      </PhotoStrip>
    </nav>
  )
}
