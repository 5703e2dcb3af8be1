import { useLayoutEffect, useRef } from 'react'
import { type DotScene, paintDots, paintPhoto } from '../painter/painter.ts'

export type PlainCanvasProps = { readonly scene: DotScene; readonly image: CanvasImageSource }

/** Photo and dots on one canvas, painted with every render: what the widget draws with, so that it never loads Konva. */
export function PlainCanvas({ scene, image }: PlainCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (canvas.current && scene.surface.width > 0)
      paint(canvas.current, scene, image, window.devicePixelRatio)
  })
  return <canvas ref={canvas} />
}

function paint(
  canvas: HTMLCanvasElement,
  scene: DotScene,
  image: CanvasImageSource,
  pixelRatio: number,
): void {
  const { width, height } = scene.surface
  const pixels = { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) }
  if (canvas.width !== pixels.width) canvas.width = pixels.width
  if (canvas.height !== pixels.height) canvas.height = pixels.height
  const context = canvas.getContext('2d')
  if (!context) return
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.clearRect(0, 0, width, height)
  paintPhoto(context, image, scene.viewport, scene.photo)
  paintDots(context, scene)
}
