import { useMemo } from 'react'
import type { Row } from '../core/analysis/row.ts'
import { useMessages } from '../messages/react.tsx'
import type { ListFilter } from '../viewer/list/arrange-rows.ts'
import { EDGE_GUTTER } from '../viewer/painter/dot-places.ts'
import { toDots } from '../viewer/painter/dots.ts'
import { useLaidDots } from '../viewer/surface/laid-dots.ts'
import { PhotoSurface, type PhotoSurfaceProps } from '../viewer/surface/photo-surface.tsx'
import { type PhotoView, type PhotoViewOptions, usePhotoView } from '../viewer/surface/photo-view.ts'
import { PlainCanvas } from '../viewer/surface/plain-canvas.tsx'
import { useSlantedDots } from '../viewer/surface/slanted-dots.ts'
import type { ShownPhoto } from './use-shown-photo.ts'

const REPORT_VIEW: PhotoViewOptions = { padding: () => 0, zoomStep: 1.6 }
/** With room for the dots of words that begin at the photo's edge. */
const MENU_REPORT_VIEW: PhotoViewOptions = {
  padding: () => EDGE_GUTTER,
  gutter: EDGE_GUTTER,
  zoomStep: 1.6,
}

/** The dots of a photo as the list is narrowed, where they lie, and the photo itself where it came. */
export function useReportDots(rows: readonly Row[], { facts, image }: ShownPhoto, filter: ListFilter) {
  const source = useMemo(() => image && { image }, [image])
  const rowDots = useMemo(() => toDots(rows, facts.sha256, filter), [rows, facts, filter])
  const dots = useSlantedDots(rowDots, source)
  const view = usePhotoView(facts, dots.some(({ words }) => words) ? MENU_REPORT_VIEW : REPORT_VIEW)
  return { source, view, laid: useLaidDots(dots, view) }
}

export type ReportPhotoProps = Omit<PhotoSurfaceProps, 'draw' | 'inPage' | 'edits'>

/** The photo with its dots at its own shape, zoomed by buttons, two fingers, or the wheel with ctrl held. */
export function ReportPhoto(surface: ReportPhotoProps) {
  const { width, height } = surface.view.photo
  return (
    <div className="pv-photo" part="photo" style={{ aspectRatio: `${width} / ${height}` }}>
      <PhotoSurface {...surface} inPage draw={(drawn) => <PlainCanvas {...drawn} />} />
      <ZoomButtons view={surface.view} />
    </div>
  )
}

function ZoomButtons({ view }: { readonly view: PhotoView }) {
  const { say } = useMessages()
  return (
    <div className="pv-zoom">
      <ZoomButton label={say('viewer.widget.zoomIn')} path="M12 6v12M6 12h12" onClick={view.zoomIn} />
      <ZoomButton
        label={say('viewer.widget.zoomOut')}
        path="M6 12h12"
        disabled={!view.enlarged}
        onClick={view.zoomOut}
      />
    </div>
  )
}

function ZoomButton(props: { label: string; path: string; disabled?: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-label={props.label} disabled={props.disabled} onClick={props.onClick}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  )
}
