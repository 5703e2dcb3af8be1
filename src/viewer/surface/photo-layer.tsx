import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { Viewport } from '../../core/geometry/viewport.ts'
import { PHOTO_RADIUS } from '../tokens.ts'
import type { PhotoView } from './photo-view.ts'

/** A picture by its address, or decoded where a page's policy lets nothing be loaded. */
export type PhotoSource = { readonly url: string } | { readonly image: ImageBitmap }

/** Pointers act on the surface: a picture of its own would be dragged out of the page. */
const MOVED: CSSProperties = {
  position: 'absolute',
  top: 0,
  left: 0,
  maxWidth: 'none',
  borderRadius: PHOTO_RADIUS,
  transformOrigin: '0 0',
  willChange: 'transform',
  pointerEvents: 'none',
}

/**
 * The photo alone. It is as large as it was at rest and moved by a transform, so that a step of a gesture paints nothing: the
 * compositor shifts and scales what is there.
 */
export function PhotoLayer({ view, source }: { readonly view: PhotoView; readonly source: PhotoSource }) {
  const layer = useRef<HTMLImageElement & HTMLCanvasElement>(null)
  const { photo, viewport, subscribe, current } = view
  const image = 'image' in source ? source.image : undefined

  useLayoutEffect(() => {
    const follow = () => {
      if (layer.current) layer.current.style.transform = transformOf(current(), viewport.scale)
    }
    follow()
    return subscribe(follow)
  }, [viewport, subscribe, current])

  useLayoutEffect(() => {
    if (!image || !layer.current) return
    layer.current.width = image.width
    layer.current.height = image.height
    layer.current.getContext('2d')?.drawImage(image, 0, 0)
  }, [image])

  const style = { ...MOVED, width: photo.width * viewport.scale, height: photo.height * viewport.scale }
  return 'url' in source ? (
    <img ref={layer} className="pl-photo" src={source.url} alt="" draggable={false} style={style} />
  ) : (
    <canvas ref={layer} className="pl-photo" style={style} />
  )
}

function transformOf({ scale, x, y }: Viewport, restScale: number): string {
  return `translate(${x}px, ${y}px) scale(${scale / restScale})`
}
