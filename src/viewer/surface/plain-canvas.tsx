import { useLayoutEffect, useRef } from 'react'
import { type DotScene, paintDots, paintPhoto } from '../painter/painter.ts'

export type PlainCanvasProps = { readonly scene: DotScene; readonly image: CanvasImageSource }

/** Photo and dots on one canvas, painted with every render: what the widget draws with, so that it never loads Konva. */
export function PlainCanvas({ scene, image }: PlainCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = scene.surface
  const pixelRatio = window.devicePixelRatio
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || width === 0) return
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    paintPhoto(context, image, scene.viewport, scene.photo)
    paintDots(context, scene)
  })
  return (
    <canvas ref={canvas} width={Math.round(width * pixelRatio)} height={Math.round(height * pixelRatio)} />
  )
}
