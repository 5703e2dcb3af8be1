import { type DotScene, paintDots } from '../painter/painter.ts'
import { paintPhoto } from '../painter/photo-painter.ts'

/** Paints photo and dots on a plain canvas, sized to the surface at the screen's pixel ratio: the stage without Konva. */
export function paintSurface(
  canvas: HTMLCanvasElement,
  scene: DotScene,
  image: CanvasImageSource | undefined,
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
  if (image) paintPhoto(context, image, scene.viewport, scene.photo)
  paintDots(context, scene)
}
