import { type ReactNode, useEffect, useEffectEvent, useMemo } from 'react'
import type { Palette } from '../../core/terms/palettes.ts'
import type { LitDots } from '../painter/lit-dots.ts'
import type { DotScene } from '../painter/painter.ts'
import { scoreLabels } from '../painter/score-labels.ts'
import { spriteSheet } from '../painter/sprites.ts'
import { attachGestures } from './gestures.ts'
import { type SurfaceInput, usePhotoGestures } from './photo-gestures.ts'
import { PhotoLayer, type PhotoSource } from './photo-layer.tsx'
import type { PhotoView } from './photo-view.ts'

/** What dots are drawn from: the scene and what is lit as React knows them, and the view, which moves ahead of it. */
export type DotCanvasProps = {
  readonly scene: DotScene
  readonly lit: LitDots
  readonly view: PhotoView
}

export type PhotoSurfaceProps = SurfaceInput & {
  readonly source: PhotoSource
  readonly palette: Palette
  /** Whether scores stand beside their dots, where there is room. */
  readonly scores: boolean
  /** Of several people, by whom each part of a dot is told apart beside its score. */
  readonly initials?: readonly string[] | undefined
  /** Lit as if hovered: its card is open. */
  readonly openId?: string | undefined
  /** In a page of someone else's: its wheel, and one finger while all of the photo is seen, scroll the page. */
  readonly inPage?: boolean
  /** What dots are drawn with: `KonvaCanvas` or `PlainCanvas`. */
  readonly draw: (drawn: DotCanvasProps) => ReactNode
}

/** Measured is what its parent gives it, never what is drawn inside it. */
const FILLS = { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' } as const

/** The photo with its dots, for eyes and pointers. Hidden from assistive technology: the list beside it says the same. */
export function PhotoSurface(props: PhotoSurfaceProps) {
  const { view, palette, selectedId, initials, inPage = false } = props
  const { element, setElement, photo, surface, enlarged } = view
  const hoveredId = props.hoveredId ?? props.openId
  const { laid, isDragging, gestures } = usePhotoGestures(props)
  const { dots, layout } = laid
  const sprites = useSprites(palette, layout.diameter, window.devicePixelRatio)
  const scene = useMemo(
    () => ({
      dots,
      layout,
      photo,
      surface,
      sprites,
      scores: props.scores ? scoreLabels(dots, layout, photo, initials) : undefined,
    }),
    [dots, layout, photo, surface, sprites, props.scores, initials],
  )
  const handlers = useEffectEvent(() => gestures({ ...scene, viewport: view.current() }))
  const movesByFinger = useEffectEvent(() => !inPage || enlarged)

  useEffect(() => {
    if (!element) return
    return attachGestures(element, () => handlers(), {
      wheel: inPage ? 'with-key' : 'plain',
      oneFinger: () => movesByFinger(),
    })
  }, [element, inPage])

  return (
    <div
      ref={setElement}
      className="pl-surface"
      style={FILLS}
      data-mode={props.edits?.mode}
      data-dragging={isDragging ? '' : undefined}
      data-hovering={hoveredId ? '' : undefined}
      aria-hidden="true"
    >
      {surface.width > 0 && <PhotoLayer view={view} source={props.source} />}
      {props.draw({ scene, lit: { hoveredId, selectedId }, view })}
    </div>
  )
}

function useSprites(palette: Palette, diameter: number, pixelRatio: number) {
  return useMemo(() => spriteSheet({ palette, diameter, pixelRatio }), [palette, diameter, pixelRatio])
}
