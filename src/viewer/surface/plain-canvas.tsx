import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { ScreenSize } from '../../core/geometry/normalized.ts'
import { paintLit } from '../painter/lit-dots.ts'
import { paintDots } from '../painter/painter.ts'
import type { DotCanvasProps } from './photo-surface.tsx'

/** The dots on one canvas and what is lit on another: what the widget draws with, so that it never loads Konva. */
export function PlainCanvas({ scene, lit, view }: DotCanvasProps) {
  const dotLayer = useRef<HTMLCanvasElement>(null)
  const litLayer = useRef<HTMLCanvasElement>(null)
  const { surface } = scene
  const { current, subscribe } = view
  const { hoveredId, selectedId } = lit

  useLayoutEffect(
    () => paintedNow(dotLayer, surface, subscribe, (context) => void paintDots(context, scene, current())),
    [scene, surface, current, subscribe],
  )
  useLayoutEffect(
    () =>
      paintedNow(litLayer, surface, subscribe, (context) =>
        paintLit(context, scene, { hoveredId, selectedId }, current()),
      ),
    [scene, surface, hoveredId, selectedId, current, subscribe],
  )
  return (
    <>
      <canvas ref={dotLayer} className="pl-dots" style={OVER} />
      <canvas ref={litLayer} className="pl-lit" style={OVER} />
    </>
  )
}

const OVER = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const

/** Paints at once, and then in the frame after each change that `subscribe` tells of. Returns how to stop. */
function paintedNow(
  layer: RefObject<HTMLCanvasElement | null>,
  { width, height }: ScreenSize,
  subscribe: (listener: () => void) => () => void,
  paint: (context: CanvasRenderingContext2D) => void,
): () => void {
  const draw = () => {
    frame = undefined
    const canvas = layer.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context || width === 0) return
    const pixelRatio = window.devicePixelRatio
    const [across, down] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
    // To set a size, even the same, is to get a new canvas.
    if (canvas.width !== across) canvas.width = across
    if (canvas.height !== down) canvas.height = down
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    paint(context)
  }
  let frame: number | undefined
  draw()
  const release = subscribe(() => {
    frame ??= requestAnimationFrame(draw)
  })
  return () => {
    release()
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}
