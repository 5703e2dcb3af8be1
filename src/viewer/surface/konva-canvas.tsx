import 'konva/lib/Core.js'
import type { Context } from 'konva/lib/Context.js'
import type { Layer as KonvaLayer } from 'konva/lib/Layer.js'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js'
import { Entrances } from '../painter/entrances.ts'
import { type DotScene, paintDots, paintPhoto } from '../painter/painter.ts'

export type KonvaCanvasProps = {
  readonly scene: DotScene
  /** Where the photo is loaded from. */
  readonly url: string
  /** New dots are there at once instead of growing in. */
  readonly reducedMotion: boolean
}

/** Photo and dots on a Konva layer each, so that the photo is not painted anew for every change of a dot. */
export function KonvaCanvas({ scene, url, reducedMotion }: KonvaCanvasProps) {
  const { dots, surface, viewport, photo } = scene
  const image = useImage(url)
  const dotLayer = useRef<KonvaLayer>(null)
  const [entrances] = useState(() => new Entrances())

  // The same function while nothing changes: Konva paints a layer when its shape is given another.
  const drawPhoto = useCallback(
    (context: Context) => image && paintPhoto(context._context, image, viewport, photo),
    [image, viewport, photo],
  )
  const drawDots = (context: Context) => {
    const now = performance.now()
    const entrance = reducedMotion ? undefined : (id: string) => entrances.progress(id, now)
    paintDots(context._context, { ...scene, entrance })
  }

  useLayoutEffect(() => entrances.note(dots, performance.now()), [dots, entrances])

  useEffect(() => {
    if (reducedMotion || dots.length === 0) return
    let frame = requestAnimationFrame(function step() {
      dotLayer.current?.batchDraw()
      if (entrances.running(performance.now())) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [dots, reducedMotion, entrances])

  return (
    <Stage width={surface.width} height={surface.height} listening={false}>
      <Layer listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawPhoto} />
      </Layer>
      <Layer ref={dotLayer} listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawDots} />
      </Layer>
    </Stage>
  )
}

/** The picture at a URL, once it is decoded. It is loaded as an image element: `img-src` of the page's policy applies. */
function useImage(url: string): CanvasImageSource | undefined {
  const [loaded, setLoaded] = useState<{ url: string; image: HTMLImageElement }>()
  useEffect(() => {
    const image = new Image()
    let wanted = true
    image.src = url
    image
      .decode()
      .then(() => wanted && setLoaded({ url, image }))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [url])
  return loaded?.url === url ? loaded.image : undefined
}
