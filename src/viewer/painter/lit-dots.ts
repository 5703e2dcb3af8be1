import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { normalizedPoint, type ScreenPoint } from '../../core/geometry/normalized.ts'
import { toScreen, type Viewport } from '../../core/geometry/viewport.ts'
import { DOT_COLOURS } from '../tokens.ts'
import type { RowDot } from './dots.ts'
import { type Context, type DotScene, inView, paintDot, paintLeaders, paintScore } from './painter.ts'
import { strokeTwice } from './stroke-twice.ts'

/** What is lit: it is drawn once more, larger and above all others. */
export type LitDots = {
  readonly hoveredId?: string | undefined
  readonly selectedId?: string | undefined
}

/** A lit dot grows by this. */
const LIT_SCALE = 1.16

/** Draws the hovered dot and then the selected one, each with the outline of its thing. One that another stands in for is drawn there. */
export function paintLit(
  context: Context,
  scene: DotScene,
  { hoveredId, selectedId }: LitDots,
  viewport: Viewport,
): void {
  const indexOf = (id: string | undefined) =>
    id === undefined ? -1 : scene.dots.findIndex((dot) => dot.id === id)
  const lit = [...new Set([indexOf(hoveredId), indexOf(selectedId)])].flatMap(
    (i) => inView(scene, viewport, i) ?? [],
  )
  for (const { dot } of lit) paintOutline(context, dot, scene.photo, viewport, dot.id === selectedId)
  paintLeaders(context, lit, scene.layout.diameter)
  for (const seen of lit) {
    if (seen.dot.id === selectedId) paintRing(context, seen.at, scene.sprites.diameter)
    paintDot(context, seen, scene.sprites, LIT_SCALE)
    // Over the grown dot and its ring, which would cover half of it.
    paintScore(context, scene, seen)
  }
}

function paintRing(context: Context, { x, y }: ScreenPoint, diameter: number): void {
  const radius = (diameter / 2) * LIT_SCALE + 5
  strokeTwice(context, [5, 2.5], DOT_COLOURS.line, () => {
    context.arc(x, y, radius, 0, 2 * Math.PI)
  })
}

function paintOutline(
  context: Context,
  { region }: RowDot,
  photo: PixelSize,
  viewport: Viewport,
  strong: boolean,
): void {
  if (region.kind !== 'box') return
  const { xMin, yMin, xMax, yMax } = region.box
  const from = toScreen(viewport, photo, normalizedPoint(xMin, yMin))
  const to = toScreen(viewport, photo, normalizedPoint(xMax, yMax))
  const width = to.x - from.x
  const height = to.y - from.y
  const { under, over } = DOT_COLOURS.outline
  const colours = { under, over: strong ? DOT_COLOURS.line.over : over }
  strokeTwice(context, strong ? [4, 2] : [3.4, 1.4], colours, () => {
    context.roundRect(from.x, from.y, width, height, Math.min(10, width / 3, height / 3))
  })
}
