import 'konva/lib/Core.js'
import type { Context } from 'konva/lib/Context.js'
import type { Layer as KonvaLayer } from 'konva/lib/Layer.js'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js'
import { Entrances } from '../painter/entrances.ts'
import { type DotScene, paintDots } from '../painter/painter.ts'
import { paintPhoto } from '../painter/photo-painter.ts'

export type KonvaCanvasProps = {
  readonly scene: DotScene
  /** Nothing while it is being decoded. */
  readonly image: CanvasImageSource | undefined
  /** New dots are there at once instead of growing in. */
  readonly reducedMotion: boolean
}

/** Photo and dots on a Konva layer each, so that the photo is not painted anew for every change of a dot. */
export function KonvaCanvas({ scene, image, reducedMotion }: KonvaCanvasProps) {
  const { surface, viewport, photo } = scene
  const dotLayer = useDotLayer(scene, reducedMotion)
  return (
    <Stage width={surface.width} height={surface.height} listening={false}>
      <Layer listening={false}>
        {image && (
          <Shape
            listening={false}
            perfectDrawEnabled={false}
            sceneFunc={(context: Context) => paintPhoto(context._context, image, viewport, photo)}
          />
        )}
      </Layer>
      <Layer ref={dotLayer.ref} listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={dotLayer.sceneFunc} />
      </Layer>
    </Stage>
  )
}

/** One Konva shape draws every dot; new scenes and dots that grow in ask its layer for the next frame. */
function useDotLayer(scene: DotScene, reducedMotion: boolean) {
  const ref = useRef<KonvaLayer>(null)
  const latest = useRef(scene)
  const entrances = useRef(new Entrances())
  const animate = useRef(!reducedMotion)

  const sceneFunc = useRef((context: Context) => {
    const now = performance.now()
    const entrance = animate.current ? (id: string) => entrances.current.progress(id, now) : undefined
    paintDots(context._context, { ...latest.current, entrance })
  }).current

  useLayoutEffect(() => {
    latest.current = scene
    animate.current = !reducedMotion
    entrances.current.note(scene.dots, performance.now())
    ref.current?.batchDraw()
  })

  const { dots } = scene
  useEffect(() => {
    if (reducedMotion || dots.length === 0) return
    let frame = requestAnimationFrame(function step() {
      ref.current?.batchDraw()
      if (entrances.current.running(performance.now())) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [dots, reducedMotion])

  return { ref, sceneFunc }
}
