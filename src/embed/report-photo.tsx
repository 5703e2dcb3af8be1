import { useMessages } from '../messages/react.tsx'
import { EDGE_GUTTER } from '../viewer/painter/dot-places.ts'
import { PhotoSurface, type PhotoSurfaceProps } from '../viewer/surface/photo-surface.tsx'
import type { PhotoView, PhotoViewOptions } from '../viewer/surface/photo-view.ts'
import { PlainCanvas } from '../viewer/surface/plain-canvas.tsx'

export const REPORT_VIEW: PhotoViewOptions = { padding: () => 0, zoomStep: 1.6 }
/** With room for the dots of words that begin at the photo's edge. */
export const MENU_REPORT_VIEW: PhotoViewOptions = {
  padding: () => EDGE_GUTTER,
  gutter: EDGE_GUTTER,
  zoomStep: 1.6,
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
