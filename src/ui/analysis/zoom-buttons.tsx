import { useMessages } from '../../messages/react.tsx'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { IconButton } from '../icon-button.tsx'

export function ZoomButtons({ view }: { readonly view: PhotoView }) {
  const { say } = useMessages()
  return (
    <div className="zoom-buttons">
      <IconButton icon="plus" label={say('analysis.stage.zoomIn')} onClick={view.zoomIn} />
      <IconButton icon="minus" label={say('analysis.stage.zoomOut')} onClick={view.zoomOut} />
      <IconButton icon="fit" label={say('analysis.stage.fit')} onClick={view.fit} />
    </div>
  )
}
