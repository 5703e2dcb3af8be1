import 'konva/lib/Core.js'
import type { Context } from 'konva/lib/Context.js'
import type { Layer as KonvaLayer } from 'konva/lib/Layer.js'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import { attachGestures, type GestureOptions } from './gestures.ts'
import { Appearances } from '../painter/appearing.ts'
import { dotDiameter, dotScreenPositions } from '../painter/dot-places.ts'
import type { Dot } from '../painter/dots.ts'
import { type DotScene, paintDots } from '../painter/painter.ts'
import { paintPhoto } from '../painter/photo-painter.ts'
import { type SpriteSheet, type SpriteSpec, spriteSheet } from '../painter/sprites.ts'
import type { Palette } from '../tokens.ts'
import { type Carried, type StageControls, stageGestures } from './surface-gestures.ts'
import { usePhotoImage } from './use-photo-image.ts'
import { useSurface } from './use-surface-size.ts'

export type PhotoStageProps = StageControls & {
  /** An object URL, or the decoded picture itself. */
  readonly photoUrl: string | ImageBitmap
  readonly photoSize: PixelSize
  readonly dots: readonly Dot[]
  readonly viewport: Viewport
  /** The measured size of the surface in CSS px: first when mounted, then as it changes. */
  readonly onSurface: (surface: PixelSize) => void
  readonly palette: Palette
  readonly reducedMotion: boolean
}

/** Measured is what its parent gives it, never what the canvas inside it takes. */
const FILLS = { width: '100%', height: '100%', overflow: 'hidden' }
const ALL_FOR_THE_PHOTO: GestureOptions = { wheel: 'plain', oneFinger: () => true }

/** The photo with its dots, for eyes and pointers. Hidden from assistive technology: the list beside it says the same. */
export function PhotoStage(props: PhotoStageProps) {
  const wrapper = useRef<HTMLDivElement>(null)
  const surface = useSurface(wrapper, props.onSurface)
  const [carried, setCarried] = useState<Carried>()
  const scene = useScene(props, surface, carried)
  const dotLayer = useDotLayer(scene, props.reducedMotion)
  const image = usePhotoImage(props.photoUrl)
  const { viewport, photoSize } = props

  // Two fingers report one after the other within a frame: the second builds on the first, not on the last render.
  const moving = useLatest(viewport)
  const gestures = useLatest(stageGestures({ controls: props, scene, moving, carry: setCarried }))
  useEffect(() => {
    if (wrapper.current) return attachGestures(wrapper.current, () => gestures.current, ALL_FOR_THE_PHOTO)
  }, [gestures])

  return (
    <div
      ref={wrapper}
      className="photo-stage"
      style={FILLS}
      data-mode={props.mode}
      data-carrying={carried ? '' : undefined}
      data-hovering={props.hoveredId ? '' : undefined}
      aria-hidden="true"
    >
      <Stage width={surface.width} height={surface.height} listening={false}>
        <Layer listening={false}>
          {image && (
            <Shape
              listening={false}
              perfectDrawEnabled={false}
              sceneFunc={(context: Context) => paintPhoto(context._context, image, viewport, photoSize)}
            />
          )}
        </Layer>
        <Layer ref={dotLayer.ref} listening={false}>
          <Shape listening={false} perfectDrawEnabled={false} sceneFunc={dotLayer.sceneFunc} />
        </Layer>
      </Stage>
    </div>
  )
}

function useScene(props: PhotoStageProps, surface: PixelSize, carried: Carried | undefined): DotScene {
  const { viewport, photoSize: photo, palette, hoveredId, selectedId } = props
  const dots = useMemo(() => carriedAlong(props.dots, carried), [props.dots, carried])
  const spec = {
    palette,
    diameter: dotDiameter(dots, photo, viewport.scale),
    pixelRatio: window.devicePixelRatio,
  }
  const sprites = useSprites(spec)
  const places = useMemo(() => dotScreenPositions(dots, viewport, photo), [dots, viewport, photo])
  return { dots, places, viewport, photo, surface, sprites, hoveredId, selectedId }
}

function carriedAlong(dots: readonly Dot[], carried: Carried | undefined): readonly Dot[] {
  return carried ? dots.map((dot) => (dot.id === carried.id ? { ...dot, anchor: carried.to } : dot)) : dots
}

/** One sheet as long as palette, size and screen stay. */
function useSprites({ palette, diameter, pixelRatio }: SpriteSpec): SpriteSheet {
  return useMemo(() => spriteSheet({ palette, diameter, pixelRatio }), [palette, diameter, pixelRatio])
}

/** One Konva shape draws every dot; new scenes and appearing dots ask its layer for the next frame. */
function useDotLayer(scene: DotScene, reducedMotion: boolean) {
  const ref = useRef<KonvaLayer>(null)
  const latest = useRef(scene)
  const appearances = useRef(new Appearances())
  const animate = useRef(!reducedMotion)

  const sceneFunc = useRef((context: Context) => {
    const now = performance.now()
    const appeared = animate.current ? (id: string) => appearances.current.share(id, now) : undefined
    paintDots(context._context, { ...latest.current, appeared })
  }).current

  useLayoutEffect(() => {
    latest.current = scene
    animate.current = !reducedMotion
    appearances.current.note(scene.dots, performance.now())
    ref.current?.batchDraw()
  })

  const { dots } = scene
  useEffect(() => {
    if (reducedMotion || dots.length === 0) return
    let frame = requestAnimationFrame(function step() {
      ref.current?.batchDraw()
      if (appearances.current.growing(performance.now())) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [dots, reducedMotion])

  return { ref, sceneFunc }
}

/** The value of the latest render, for listeners that are attached once. */
function useLatest<T>(value: T) {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
