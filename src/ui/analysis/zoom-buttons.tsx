import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { STAGE } from '../../wording/en/app.ts'
import { IconButton } from '../icon-button.tsx'

export function ZoomButtons({ view }: { readonly view: PhotoView }) {
  return (
    <div className="zoom-buttons">
      <IconButton icon="plus" label={STAGE.zoomIn} onClick={view.zoomIn} />
      <IconButton icon="minus" label={STAGE.zoomOut} onClick={view.zoomOut} />
      <IconButton icon="fit" label={STAGE.fit} onClick={view.fit} />
    </div>
  )
}
