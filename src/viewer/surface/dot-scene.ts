import { useMemo } from 'react'
import { dotDiameter, dotScreenPositions } from '../painter/dot-places.ts'
import type { Dot } from '../painter/dots.ts'
import type { DotScene } from '../painter/painter.ts'
import { type SpriteSheet, type SpriteSpec, spriteSheet } from '../painter/sprites.ts'
import type { Palette } from '../tokens.ts'
import type { PhotoView } from './photo-view.ts'
import type { DraggedDot } from './surface-gestures.ts'

export type DotSceneInput = {
  readonly view: PhotoView
  readonly dots: readonly Dot[]
  readonly palette: Palette
  readonly hoveredId: string | undefined
  readonly selectedId: string | undefined
  readonly dragged: DraggedDot | undefined
}

/** What the painter draws and hit testing looks in; each part is made anew only when what it depends on changes. */
export function useDotScene(input: DotSceneInput): DotScene {
  const { view, palette, hoveredId, selectedId, dragged } = input
  const { viewport, photo, surface } = view
  const dots = useMemo(() => draggedAlong(input.dots, dragged), [input.dots, dragged])
  const places = useMemo(() => dotScreenPositions(dots, viewport, photo), [dots, viewport, photo])
  const sprites = useSprites({
    palette,
    diameter: dotDiameter(dots, photo, viewport.scale),
    pixelRatio: window.devicePixelRatio,
  })
  return { dots, places, viewport, photo, surface, sprites, hoveredId, selectedId }
}

function draggedAlong(dots: readonly Dot[], dragged: DraggedDot | undefined): readonly Dot[] {
  return dragged ? dots.map((dot) => (dot.id === dragged.id ? { ...dot, anchor: dragged.to } : dot)) : dots
}

/** One sheet as long as palette, size and screen stay. */
function useSprites({ palette, diameter, pixelRatio }: SpriteSpec): SpriteSheet {
  return useMemo(() => spriteSheet({ palette, diameter, pixelRatio }), [palette, diameter, pixelRatio])
}
