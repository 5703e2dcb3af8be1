import 'konva/lib/Core.js'
import type { Context } from 'konva/lib/Context.js'
import type { Layer as KonvaLayer } from 'konva/lib/Layer.js'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js'
import { Entrances } from '../painter/entrances.ts'
import { Glides } from '../painter/glides.ts'
import { paintLit } from '../painter/lit-dots.ts'
import { type DotScene, paintDots } from '../painter/painter.ts'
import type { DotCanvasProps } from './photo-surface.tsx'

export type KonvaCanvasProps = DotCanvasProps & {
  /** New dots are there at once instead of growing in, and none glides to a new place. */
  readonly reducedMotion: boolean
}

/** The dots on a Konva layer, and what is lit on another, so that pointing at a dot paints no other anew. */
export function KonvaCanvas({ scene, lit, view, reducedMotion }: KonvaCanvasProps) {
  const { dots, surface } = scene
  const { current, subscribe } = view
  const { hoveredId, selectedId } = lit
  const dotLayer = useRef<KonvaLayer>(null)
  const litLayer = useRef<KonvaLayer>(null)
  const [entrances] = useState(() => new Entrances())
  const [glides] = useState(() => new Glides())

  // The same functions while nothing changes: Konva paints a layer when its shape is given another.
  const drawDots = useCallback(
    ({ _context }: Context) => {
      const now = performance.now()
      const entrance = reducedMotion || !entrances.running(now) ? undefined : entrances.at(now)
      paintDots(_context, onTheWay(scene, glides, now), current(), entrance)
    },
    [scene, current, entrances, glides, reducedMotion],
  )
  const drawLit = useCallback(
    ({ _context }: Context) => {
      const now = onTheWay(scene, glides, performance.now())
      paintLit(_context, now, { hoveredId, selectedId }, current())
    },
    [scene, current, glides, hoveredId, selectedId],
  )

  useLayoutEffect(() => entrances.note(dots, performance.now()), [dots, entrances])
  useLayoutEffect(() => {
    if (reducedMotion) return
    glides.note(scene, current(), performance.now())
    if (!glides.running(performance.now())) return
    let frame = requestAnimationFrame(function step() {
      dotLayer.current?.batchDraw()
      litLayer.current?.batchDraw()
      if (glides.running(performance.now())) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [scene, current, glides, reducedMotion])

  useEffect(
    () =>
      subscribe(() => {
        dotLayer.current?.batchDraw()
        litLayer.current?.batchDraw()
      }),
    [subscribe],
  )

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
      <Layer ref={dotLayer} listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawDots} />
      </Layer>
      <Layer ref={litLayer} listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawLit} />
      </Layer>
    </Stage>
  )
}

function onTheWay(scene: DotScene, glides: Glides, now: number): DotScene {
  return glides.running(now) ? { ...scene, away: glides.at(now) } : scene
}
