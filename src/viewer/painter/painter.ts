import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type ScreenPoint, type ScreenSize, screenPoint } from '../../core/geometry/normalized.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import { DOT_COLOURS } from '../tokens.ts'
import type { DotLayout, DotPlace } from './dot-places.ts'
import type { RowDot } from './dots.ts'
import type { DotLabel } from './score-labels.ts'
import type { SpriteSheet } from './sprites.ts'
import { strokeTwice } from './stroke-twice.ts'

/** Everything a picture of the dots depends on but how the photo lies now, which changes with every step of a gesture. */
export type DotScene = {
  readonly dots: readonly RowDot[]
  readonly layout: DotLayout
  readonly photo: PixelSize
  readonly surface: ScreenSize
  readonly sprites: SpriteSheet
  /** Scores beside their dots; absent: none are shown. */
  readonly scores?: readonly (DotLabel | undefined)[] | undefined
  /** How far from its place a dot that is still on its way there is, CSS px; absent: all are there. */
  readonly away?: ((id: string) => ScreenPoint | undefined) | undefined
}

/** How far a dot's entrance has come, 0–1. */
export type Entrance = (id: string) => number

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A dot in view, and where on the surface it and what it is tied to are. */
export type DotInView = {
  readonly index: number
  readonly dot: RowDot
  readonly place: DotPlace
  readonly at: ScreenPoint
  readonly tie: ScreenPoint
}

/** A provisional dot is drawn this much smaller, and lets the photo through. */
const PROVISIONAL_SCALE = 0.76
const PROVISIONAL_ALPHA = 0.78

/** A dot that stands in for others says for how many where it is at least so wide, CSS px; a smaller one only shows that it does. */
const COUNTS_FROM = 18

/** Draws the dots that are in view, in CSS pixels; those that another stands in for are not. Returns how many it drew. */
export function paintDots(
  context: Context,
  scene: DotScene,
  viewport: Viewport,
  entrance?: Entrance | undefined,
): number {
  const { layout, sprites } = scene
  const visible: DotInView[] = []
  layout.places.forEach((place, i) => {
    if (place.standIn !== undefined) return
    const seen = inView(scene, viewport, i)
    if (seen) visible.push(seen)
  })
  paintLeaders(context, visible, layout.diameter)
  for (const seen of visible) paintDot(context, seen, sprites, 1, entrance)
  if (sprites.diameter >= COUNTS_FROM)
    for (const { place, at } of visible) if (place.others) paintOthers(context, place.others, at, sprites)
  for (const seen of visible) paintScore(context, scene, seen)
  return visible.length
}

/** The score beside a dot, where there is room for one. */
export function paintScore(context: Context, { scores, sprites }: DotScene, { index, at }: DotInView): void {
  const score = scores?.[index]
  if (score) paintLabel(context, score.text, screenPoint(at.x + (score.dx ?? 0), at.y + score.dy), sprites)
}

/** The dot at that index, where it or what it is tied to is in view. */
export function inView(
  { dots, layout, surface, away }: DotScene,
  viewport: Viewport,
  index: number,
): DotInView | undefined {
  const [dot, place] = [dots[index], layout.places[index]]
  if (!dot || !place) return undefined
  const { at, tie, displaced } = place
  const scale = viewport.scale / layout.scale
  const [tieX, tieY] = [tie.x * scale + viewport.x, tie.y * scale + viewport.y]
  const by = away?.(dot.id)
  const [x, y] = [at.x - tie.x + tieX + (by?.x ?? 0), at.y - tie.y + tieY + (by?.y ?? 0)]
  if (!isNear(x, y, surface, layout.diameter) && !(displaced && isNear(tieX, tieY, surface, layout.diameter)))
    return undefined
  return { index, dot, place, at: screenPoint(x, y), tie: screenPoint(tieX, tieY) }
}

function isNear(x: number, y: number, { width, height }: ScreenSize, reach: number): boolean {
  return x >= -reach && y >= -reach && x <= width + reach && y <= height + reach
}

/** The lines from dots to what they are tied to. */
export function paintLeaders(context: Context, seen: readonly DotInView[], diameter: number): void {
  const size = Math.min(1, Math.max(0.6, diameter / 18))
  const displaced = seen.filter(({ place }) => place.displaced)
  if (displaced.length === 0) return
  // Words are tied without a knob, which would lie on their first letter.
  const knobs = displaced.filter(({ dot }) => !dot.words && !dot.printed)
  const { under, over } = DOT_COLOURS.line
  context.save()
  context.lineCap = 'round'
  strokeTwice(context, [3.4 * size, 1.6 * size], DOT_COLOURS.line, () => {
    for (const { tie, at } of displaced) {
      context.moveTo(tie.x, tie.y)
      context.lineTo(at.x, at.y)
    }
  })
  // All ends in one path per colour: a fill of their own each would cost more than the dots.
  for (const [radius, colour] of [
    [3.2 * size, under],
    [2.2 * size, over],
  ] as const) {
    context.fillStyle = colour
    context.beginPath()
    for (const { tie } of knobs) {
      context.moveTo(tie.x + radius, tie.y)
      context.arc(tie.x, tie.y, radius, 0, 2 * Math.PI)
    }
    context.fill()
  }
  context.restore()
}

/** One dot, `scale` times its size. */
export function paintDot(
  context: Context,
  { dot, place, at }: DotInView,
  sprites: SpriteSheet,
  scale: number,
  entrance?: Entrance | undefined,
): void {
  const entered = entrance?.(dot.id) ?? 1
  if (entered <= 0) return
  const sprite = sprites.of(dot, place.others !== undefined)
  const size = dot.provisional ? PROVISIONAL_SCALE : 1
  const side = sprite.extent * scale * size * (0.6 + 0.4 * easeOut(entered))
  const alpha = entered * (dot.provisional ? PROVISIONAL_ALPHA : 1)
  if (alpha < 1) context.globalAlpha = alpha
  const x = snapped(at.x - side / 2, sprites.pixelRatio)
  const y = snapped(at.y - side / 2, sprites.pixelRatio)
  context.drawImage(sprite.image, x, y, side, side)
  if (alpha < 1) context.globalAlpha = 1
}

/** At the dot's lower left, away from its words: so many more are here, and come apart as the photo is enlarged. */
function paintOthers(context: Context, others: number, at: ScreenPoint, sprites: SpriteSheet): void {
  const [dx, dy] = [-sprites.diameter * 0.55, sprites.diameter * 0.45]
  paintLabel(context, `+${others}`, screenPoint(at.x + dx, at.y + dy), sprites)
}

function paintLabel(context: Context, text: string, middle: ScreenPoint, sprites: SpriteSheet): void {
  const { image, width, height } = sprites.ofLabel(text)
  const x = snapped(middle.x - width / 2, sprites.pixelRatio)
  const y = snapped(middle.y - height / 2, sprites.pixelRatio)
  context.drawImage(image, x, y, width, height)
}

/** To a whole device pixel: crisp, and several times faster than resampling. */
function snapped(edge: number, pixelRatio: number): number {
  return Math.round(edge * pixelRatio) / pixelRatio
}

/** Overshoots a little, then settles. */
function easeOut(share: number): number {
  const rest = share - 1
  return 1 + 2.2 * rest ** 3 + 1.2 * rest ** 2
}
