import { useMemo } from 'react'
import { dotDiameter, dotScreenPositions } from '../painter/dot-places.ts'
import type { Dot } from '../painter/dots.ts'
import type { DotScene } from '../painter/painter.ts'
import { spriteSheet } from '../painter/sprites.ts'
import type { Palette } from '../tokens.ts'
import type { PhotoView } from './photo-view.ts'

/** What the painter draws and hit testing looks in, but for what is lit; each part stays as long as what it depends on. */
export function useDotScene(
  { viewport, photo, surface }: PhotoView,
  dots: readonly Dot[],
  palette: Palette,
): DotScene {
  const places = useMemo(() => dotScreenPositions(dots, viewport, photo), [dots, viewport, photo])
  const diameter = dotDiameter(dots, photo, viewport.scale)
  const sprites = useSprites(palette, diameter, window.devicePixelRatio)
  return { dots, places, viewport, photo, surface, sprites }
}

function useSprites(palette: Palette, diameter: number, pixelRatio: number) {
  return useMemo(() => spriteSheet({ palette, diameter, pixelRatio }), [palette, diameter, pixelRatio])
}
