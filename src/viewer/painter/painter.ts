import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { normalizedPoint, type ScreenPoint, type ScreenSize } from '../../core/geometry/normalized.ts'
import { toScreen, type Viewport } from '../../core/geometry/viewport.ts'
import { DOT_COLOURS, PHOTO_RADIUS } from '../tokens.ts'
import type { DotPlace } from './dot-places.ts'
import type { RowDot } from './dots.ts'
import type { SpriteSheet } from './sprites.ts'

/** Everything a picture of the dots depends on. */
export type DotScene = {
  readonly dots: readonly RowDot[]
  /** In the order of `dots`. */
  readonly places: readonly DotPlace[]
  readonly viewport: Viewport
  readonly photo: PixelSize
  readonly surface: ScreenSize
  readonly sprites: SpriteSheet
  readonly hoveredId?: string | undefined
  readonly selectedId?: string | undefined
  /** How far a dot's entrance has come, 0–1; absent: all are there. */
  readonly entrance?: ((id: string) => number) | undefined
}

type Context = CanvasRenderingContext2D

/** A provisional dot is drawn this much smaller, and lets the photo through. */
const PROVISIONAL_SCALE = 0.76
const PROVISIONAL_ALPHA = 0.78
/** A lit dot grows by this. */
const LIT_SCALE = 1.16

/** Draws the dots that are in view, in CSS pixels; the hovered and the selected one last. Returns how many it drew. */
export function paintDots(context: Context, scene: DotScene): number {
  const { dots, places, hoveredId, selectedId } = scene
  const lit: number[] = []
  const visible: number[] = []
  dots.forEach((dot, i) => {
    const place = places[i]
    if (!place || place.standIn !== undefined || !inView(place, scene)) return
    if (dot.id === hoveredId || dot.id === selectedId) lit.push(i)
    else visible.push(i)
  })
  for (const i of lit) paintOutline(context, dots[i] as RowDot, scene)
  paintLeaders(context, [...visible, ...lit], scene)
  for (const i of visible) paintDot(context, dots[i] as RowDot, places[i] as DotPlace, scene, 1)
  for (const i of lit) paintLitDot(context, dots[i] as RowDot, places[i] as DotPlace, scene)
  return visible.length + lit.length
}

function inView({ at, tie }: DotPlace, { surface, sprites }: DotScene): boolean {
  const reach = sprites.diameter
  const near = (point: ScreenPoint) =>
    point.x >= -reach &&
    point.y >= -reach &&
    point.x <= surface.width + reach &&
    point.y <= surface.height + reach
  return near(at) || near(tie)
}

function paintLeaders(context: Context, indices: readonly number[], { dots, places }: DotScene): void {
  const leading = indices.filter((i) => places[i]?.displaced)
  const displaced = leading.map((i) => places[i] as DotPlace)
  // Words are tied without a knob, which would lie on their first letter.
  const knobs = leading.filter((i) => !dots[i]?.words).map((i) => places[i] as DotPlace)
  if (displaced.length === 0) return
  const { under, over } = DOT_COLOURS.line
  context.save()
  context.lineCap = 'round'
  strokeTwice(context, [3.4, 1.6], DOT_COLOURS.line, () => {
    for (const { tie, at } of displaced) {
      context.moveTo(tie.x, tie.y)
      context.lineTo(at.x, at.y)
    }
  })
  // All ends in one path per colour: a fill of their own each would cost more than the dots.
  for (const [radius, colour] of [
    [3.2, under],
    [2.2, over],
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

function paintDot(
  context: Context,
  dot: RowDot,
  { at, others }: DotPlace,
  { sprites, entrance }: DotScene,
  scale: number,
): void {
  const entered = entrance?.(dot.id) ?? 1
  if (entered <= 0) return
  const sprite = sprites.of(dot)
  const size = dot.provisional ? PROVISIONAL_SCALE : 1
  const side = sprite.extent * scale * size * (0.6 + 0.4 * easeOut(entered))
  const alpha = entered * (dot.provisional ? PROVISIONAL_ALPHA : 1)
  if (alpha < 1) context.globalAlpha = alpha
  const x = snapped(at.x - side / 2, sprites.pixelRatio)
  const y = snapped(at.y - side / 2, sprites.pixelRatio)
  context.drawImage(sprite.image, x, y, side, side)
  if (others) paintOthers(context, others, at, sprites.diameter)
  if (alpha < 1) context.globalAlpha = 1
}

/** "+3" at the dot's lower left, away from its words: so many more are here, and come apart as the photo is enlarged. */
function paintOthers(context: Context, others: number, { x, y }: ScreenPoint, diameter: number): void {
  const text = `+${others}`
  const height = Math.max(9, diameter * 0.45)
  const width = height * (0.4 + 0.5 * text.length)
  const [centre, middle] = [x - diameter * 0.55, y + diameter * 0.45]
  context.fillStyle = DOT_COLOURS.badge
  context.strokeStyle = DOT_COLOURS.onBadge
  context.lineWidth = 1
  context.beginPath()
  context.roundRect(centre - width / 2, middle - height / 2, width, height, height / 2)
  context.fill()
  context.stroke()
  context.fillStyle = DOT_COLOURS.onBadge
  context.font = `600 ${Math.round(height * 0.8)}px system-ui, sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, centre, middle)
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

function paintLitDot(context: Context, dot: RowDot, place: DotPlace, scene: DotScene): void {
  if (dot.id === scene.selectedId) {
    const radius = (scene.sprites.diameter / 2) * LIT_SCALE + 5
    strokeTwice(context, [5, 2.5], DOT_COLOURS.line, () => {
      context.arc(place.at.x, place.at.y, radius, 0, 2 * Math.PI)
    })
  }
  paintDot(context, dot, place, scene, LIT_SCALE)
}

function paintOutline(
  context: Context,
  { id, region }: RowDot,
  { viewport, photo, selectedId }: DotScene,
): void {
  if (region.kind !== 'box') return
  const { xMin, yMin, xMax, yMax } = region.box
  const from = toScreen(viewport, photo, normalizedPoint(xMin, yMin))
  const to = toScreen(viewport, photo, normalizedPoint(xMax, yMax))
  const width = to.x - from.x
  const height = to.y - from.y
  const { under, over } = DOT_COLOURS.outline
  const strong = id === selectedId
  const colours = { under, over: strong ? DOT_COLOURS.line.over : over }
  strokeTwice(context, strong ? [4, 2] : [3.4, 1.4], colours, () => {
    context.roundRect(from.x, from.y, width, height, Math.min(10, width / 3, height / 3))
  })
}

/** A light line on a wider dark one, to be seen on any photo. */
function strokeTwice(
  context: Context,
  [wide, narrow]: readonly [wide: number, narrow: number],
  { under, over }: { readonly under: string; readonly over: string },
  trace: () => void,
): void {
  context.save()
  for (const [width, colour] of [
    [wide, under],
    [narrow, over],
  ] as const) {
    context.lineWidth = width
    context.strokeStyle = colour
    context.beginPath()
    trace()
    context.stroke()
  }
  context.restore()
}

/** Draws the photo where the viewport puts it, in CSS pixels, with rounded corners. */
export function paintPhoto(
  context: Context,
  image: CanvasImageSource,
  viewport: Viewport,
  photo: PixelSize,
): void {
  const width = photo.width * viewport.scale
  const height = photo.height * viewport.scale
  context.save()
  context.beginPath()
  context.roundRect(viewport.x, viewport.y, width, height, PHOTO_RADIUS)
  context.clip()
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, viewport.x, viewport.y, width, height)
  context.restore()
}
