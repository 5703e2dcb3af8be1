import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { layoutDots } from '../../core/geometry/dot-layout.ts'
import { type ScreenPoint, screenPoint } from '../../core/geometry/normalized.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import type { RowDot } from './dots.ts'

/** Where a dot is drawn, in CSS pixels of the surface. */
export type DotPlace = {
  readonly at: ScreenPoint
  readonly anchor: ScreenPoint
  /** Pushed away from its anchor by its neighbours: a leader line ties it back. */
  readonly displaced: boolean
}

/** A dot tied to an anchor nearer than this needs no line to be read as being there, CSS px. */
const LEADER_FROM = 4

/** Diameters in CSS px: as large as reads well, and as small as a colour is still seen; hit testing reaches further. */
const LARGEST = 28
const SMALLEST = 10
/** Neighbours are looked up for this many dots at most; they stand for the rest. */
const SAMPLED = 200

/**
 * Diameter of a dot in CSS pixels. Small where most dots have a close neighbour at this scale (the lines of a menu on a
 * phone), so that they stay beside what they speak of; zooming in brings them to their full size.
 */
export function dotDiameter(dots: readonly RowDot[], photo: PixelSize, scale: number): number {
  const apart = typicalGap(dots, photo) * scale
  // Even sizes: a zoom gesture draws a dozen sets of sprites, not one for each pixel.
  const diameter = 2 * Math.floor(Math.min(LARGEST, Math.max(SMALLEST, apart - gapFor(apart))) / 2)
  const people = dots[0]?.parts.length ?? 1
  return people > 1 ? diameter + 4 : diameter
}

/** Clear space between neighbouring dots, CSS px. */
function gapFor(diameter: number): number {
  return diameter < 20 ? 1 : 3
}

const gaps = new WeakMap<readonly RowDot[], number>()

/** Median distance from a dot's anchor to the nearest other one, in pixels of the photo. */
function typicalGap(dots: readonly RowDot[], photo: PixelSize): number {
  const known = gaps.get(dots)
  if (known !== undefined) return known
  const nearest = dots
    .slice(0, SAMPLED)
    .map((dot) =>
      dots.reduce(
        (least, other) => (other === dot ? least : Math.min(least, distance(dot, other, photo))),
        Number.POSITIVE_INFINITY,
      ),
    )
  const gap = nearest.sort((a, b) => a - b)[Math.floor((nearest.length - 1) / 2)] ?? Number.POSITIVE_INFINITY
  gaps.set(dots, gap)
  return gap
}

function distance({ anchor: a }: RowDot, { anchor: b }: RowDot, photo: PixelSize): number {
  return Math.hypot((a.x - b.x) * photo.width, (a.y - b.y) * photo.height)
}

/**
 * Where each dot goes on the surface, in the order of `dots`. Depends on the anchors, the scale and the diameter alone,
 * so panning shifts a layout and a change of verdicts keeps it.
 */
export function dotScreenPositions(
  dots: readonly RowDot[],
  viewport: Viewport,
  photo: PixelSize,
): readonly DotPlace[] {
  const layout = layoutFor(dots, viewport.scale, photo, dotDiameter(dots, photo, viewport.scale))
  return layout.anchors.map((anchor, i) => {
    const spot = layout.spots[i] ?? anchor
    return {
      at: screenPoint(spot.x + viewport.x, spot.y + viewport.y),
      anchor: screenPoint(anchor.x + viewport.x, anchor.y + viewport.y),
      displaced: Math.hypot(spot.x - anchor.x, spot.y - anchor.y) > LEADER_FROM,
    }
  })
}

type Layout = {
  readonly dots: readonly RowDot[]
  readonly scale: number
  readonly photo: PixelSize
  readonly diameter: number
  readonly anchors: readonly ScreenPoint[]
  readonly spots: readonly ScreenPoint[]
}

/** A few, because a stage, its card and other widgets on the page ask in turn. */
const KEPT_LAYOUTS = 8
let recent: readonly Layout[] = []

function layoutFor(dots: readonly RowDot[], scale: number, photo: PixelSize, diameter: number): Layout {
  const known = recent.find(
    (layout) =>
      layout.scale === scale &&
      layout.diameter === diameter &&
      layout.photo.width === photo.width &&
      layout.photo.height === photo.height &&
      sameAnchors(layout.dots, dots),
  )
  if (known) return known
  const anchors = dots.map(({ anchor }) =>
    screenPoint(anchor.x * photo.width * scale, anchor.y * photo.height * scale),
  )
  const spots = layoutDots(anchors, diameter + gapFor(diameter))
  const layout = { dots, scale, photo, diameter, anchors, spots }
  recent = [layout, ...recent].slice(0, KEPT_LAYOUTS)
  return layout
}

function sameAnchors(known: readonly RowDot[], dots: readonly RowDot[]): boolean {
  return (
    known.length === dots.length &&
    known.every(({ anchor }, i) => anchor.x === dots[i]?.anchor.x && anchor.y === dots[i]?.anchor.y)
  )
}
