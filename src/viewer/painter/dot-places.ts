import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type DotSpot, layoutDots } from '../../core/geometry/dot-layout.ts'
import { type ScreenPoint, screenBox, screenPoint } from '../../core/geometry/normalized.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import type { RowDot } from './dots.ts'

/** Where a dot is drawn, in CSS pixels of the surface. */
export type DotPlace = {
  readonly at: ScreenPoint
  /** What of its thing, or of its line of words, it is tied to. */
  readonly tie: ScreenPoint
  /** Away from what it is tied to: a line leads there. */
  readonly displaced: boolean
  /** The dot, by its place in the order, that stands in for it where there is no room for one of its own. */
  readonly standIn?: number | undefined
  /** How many others it stands in for. */
  readonly others?: number | undefined
}

/** A dot whose rim is nearer than this to what it is tied to needs no line, CSS px. */
const LEADER_FROM = 4
/** Dots may stand beyond the photo's edge by so many diameters: the words may begin right there. */
const BEYOND_EDGE = 1

/** Diameters in CSS px: as large as reads well, and as small as a colour is still seen; hit testing reaches further. */
const LARGEST = 28
const SMALLEST = 10
const SMALLEST_OF_MENU = 8
/** Neighbours are looked up for this many dots at most; they stand for the rest. */
const SAMPLED = 200

/** Of all dots' nearest neighbours, the one that says how large they may be: the closer ones are spread, or stood in for. */
const TYPICAL = 0.5
/** Of lines nearly all: a menu's dots can only move along their lines. */
const CLOSE = 0.1

/**
 * Diameter of a dot in CSS pixels. Small where dots have close neighbours at this scale (the lines of a menu on a phone), so
 * that they stay beside what they speak of; zooming in brings them to their full size.
 */
export function dotDiameter(dots: readonly RowDot[], photo: PixelSize, scale: number): number {
  const isMenu = dots.some(({ words }) => words)
  const [share, smallest] = isMenu ? [CLOSE, SMALLEST_OF_MENU] : [TYPICAL, SMALLEST]
  const apart = typicalGap(dots, photo, share) * scale
  // Even sizes: a zoom gesture draws a dozen sets of sprites, not one for each pixel.
  const diameter = 2 * Math.floor(Math.min(LARGEST, Math.max(smallest, apart - gapFor(apart))) / 2)
  const people = dots[0]?.parts.length ?? 1
  return people > 1 && !isMenu ? diameter + 4 : diameter
}

/** Clear space between neighbouring dots, CSS px. */
function gapFor(diameter: number): number {
  return diameter < 20 ? 1 : 3
}

const gaps = new WeakMap<readonly RowDot[], number>()

/** Distance from a dot's anchor to the nearest other one, in pixels of the photo, that this share of the dots falls short of. */
function typicalGap(dots: readonly RowDot[], photo: PixelSize, share: number): number {
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
  const gap =
    nearest.sort((a, b) => a - b)[Math.floor((nearest.length - 1) * share)] ?? Number.POSITIVE_INFINITY
  gaps.set(dots, gap)
  return gap
}

function distance({ anchor: a }: RowDot, { anchor: b }: RowDot, photo: PixelSize): number {
  return Math.hypot((a.x - b.x) * photo.width, (a.y - b.y) * photo.height)
}

/**
 * Where each dot goes on the surface, in the order of `dots`. Depends on anchors and words, the scale and the diameter alone,
 * so panning shifts a layout and a change of verdicts keeps it.
 */
export function dotScreenPositions(
  dots: readonly RowDot[],
  viewport: Viewport,
  photo: PixelSize,
): readonly DotPlace[] {
  const diameter = dotDiameter(dots, photo, viewport.scale)
  const { spots, others } = layoutFor(dots, viewport.scale, photo, diameter)
  return spots.map(({ at, tie, standIn }, i) => ({
    at: screenPoint(at.x + viewport.x, at.y + viewport.y),
    tie: screenPoint(tie.x + viewport.x, tie.y + viewport.y),
    displaced: Math.hypot(at.x - tie.x, at.y - tie.y) > (dots[i]?.words ? diameter / 2 : 0) + LEADER_FROM,
    standIn,
    others: others.get(i),
  }))
}

type Layout = {
  readonly dots: readonly RowDot[]
  readonly scale: number
  readonly photo: PixelSize
  readonly diameter: number
  readonly spots: readonly DotSpot[]
  /** How many others a dot stands in for, where it does for any. */
  readonly others: ReadonlyMap<number, number>
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
  const [across, down] = [photo.width * scale, photo.height * scale]
  const subjects = dots.map(({ anchor, words }) => ({
    anchor: screenPoint(anchor.x * across, anchor.y * down),
    words:
      words &&
      screenBox({
        xMin: words.xMin * across,
        yMin: words.yMin * down,
        xMax: words.xMax * across,
        yMax: words.yMax * down,
      }),
  }))
  const beyond = diameter * BEYOND_EDGE
  const room = screenBox({ xMin: -beyond, yMin: -beyond, xMax: across + beyond, yMax: down + beyond })
  const spots = layoutDots(subjects, { diameter, gap: gapFor(diameter) }, room)
  const others = new Map<number, number>()
  for (const { standIn } of spots)
    if (standIn !== undefined) others.set(standIn, (others.get(standIn) ?? 0) + 1)
  const layout = { dots, scale, photo, diameter, spots, others }
  recent = [layout, ...recent].slice(0, KEPT_LAYOUTS)
  return layout
}

function sameAnchors(known: readonly RowDot[], dots: readonly RowDot[]): boolean {
  return (
    known.length === dots.length &&
    known.every(({ anchor, words }, i) => {
      const dot = dots[i]
      return anchor.x === dot?.anchor.x && anchor.y === dot.anchor.y && words === dot.words
    })
  )
}
