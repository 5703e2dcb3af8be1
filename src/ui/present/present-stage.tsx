import { useEffect, useEffectEvent, useMemo } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Row } from '../../core/analysis/row.ts'
import { type RowDot, toDots } from '../../viewer/painter/dots.ts'
import { KonvaCanvas } from '../../viewer/surface/konva-canvas.tsx'
import { useLaidDots } from '../../viewer/surface/laid-dots.ts'
import { PhotoSurface } from '../../viewer/surface/photo-surface.tsx'
import { type PhotoViewOptions, usePhotoView } from '../../viewer/surface/photo-view.ts'
import { useSlantedDots } from '../../viewer/surface/slanted-dots.ts'
import { useAppState } from '../app-context.tsx'
import { useImageUrl, useMediaQuery } from '../browser-hooks.ts'
import { isRevealed, itemUp, type Presentation } from './presentation.ts'

const VIEW: PhotoViewOptions = { padding: () => 24, zoomStep: 1.5 }

type StageProps = {
  readonly photo: Photo
  readonly rows: readonly Row[]
  readonly now: Presentation
  readonly onPick: (id: string) => void
}

/** The photo. What is not revealed yet has a grey dot; all but the item that is up are dimmed. */
export function PresentStage({ photo, rows, now, onPick }: StageProps) {
  const upId = itemUp(now)
  const { palette } = useAppState((state) => state.settings)
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const { width, height } = photo.original
  const size = useMemo(() => ({ width, height }), [width, height])
  const url = useImageUrl(photo.original)
  const source = useMemo(() => ({ url }), [url])
  const shown = useMemo(
    () => toDots(rows, photo.sha256).map((dot) => asPresented(dot, now)),
    [rows, photo.sha256, now],
  )
  const dots = useSlantedDots(shown, source)
  const view = usePhotoView(size, VIEW)
  const laid = useLaidDots(dots, view)
  const bringUp = useEffectEvent((id: string) => {
    const dot = dots.find((each) => each.id === id)
    if (dot && view.enlarged) view.reveal(dot.anchor)
  })
  useEffect(() => {
    if (upId) bringUp(upId)
  }, [upId])
  return (
    <div className="present-stage">
      <PhotoSurface
        view={view}
        laid={laid}
        source={source}
        palette={palette}
        scores={false}
        selectedId={upId}
        onHover={() => {}}
        onSelect={(id) => id && onPick(id)}
        draw={(drawn) => view.surface.width > 0 && <KonvaCanvas {...drawn} reducedMotion={reducedMotion} />}
      />
    </div>
  )
}

const HIDDEN: RowDot['parts'][number] = { dot: 'unknown', asks: false, uncertain: false }

/** At the end all of them are seen. */
function asPresented(dot: RowDot, now: Presentation): RowDot {
  const upId = itemUp(now)
  const parts = upId === undefined || isRevealed(now, dot.id) ? dot.parts : [HIDDEN]
  return upId === undefined || dot.id === upId ? { ...dot, parts } : { ...dot, parts, dimmed: true }
}
