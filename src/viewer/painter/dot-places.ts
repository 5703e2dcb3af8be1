import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { Words } from '../../core/geometry/dot-field.ts'
import { type DotSizes, layoutSteps } from '../../core/geometry/dot-layout.ts'
import {
  type NormalizedBox,
  type ScreenBox,
  type ScreenPoint,
  screenBox,
  screenPoint,
} from '../../core/geometry/normalized.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import { atOnce } from '../../core/util/yield-to-main.ts'
import { dotDiameter, gapFor, reachOf } from './dot-size.ts'
import type { RowDot } from './dots.ts'
import { nameLineIn } from './name-line.ts'

/** Where a dot goes, in CSS pixels from the photo's upper left corner, at the scale of its layout. */
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

/** A place for every dot, in their order. It holds until the photo rests at another scale. */
export type DotLayout = {
  /** CSS px per pixel of the photo. */
  readonly scale: number
  /** Of every dot, CSS px. */
  readonly diameter: number
  /** The largest that was allowed, CSS px, where it is not the usual. */
  readonly most?: number | undefined
  readonly places: readonly DotPlace[]
}

/** Dots, and their places in the same order. */
export type LaidDots = { readonly dots: readonly RowDot[]; readonly layout: DotLayout }

/** A dot whose rim is nearer than this to what it is tied to needs no line, CSS px. */
const LEADER_FROM = 4
/** Room beyond the photo's edge for the dots of words that begin right there, CSS px: a view of a menu shows it. */
export const EDGE_GUTTER = 16

/** Where on the surface a dot is while the photo lies so: it keeps its distance from what it is tied to. */
export function dotOnSurface({ at, tie }: DotPlace, layoutScale: number, viewport: Viewport): ScreenPoint {
  const by = viewport.scale / layoutScale - 1
  return screenPoint(at.x + tie.x * by + viewport.x, at.y + tie.y * by + viewport.y)
}

/** The dots of one photo that were laid out last, and what came of it. */
type Known = {
  readonly dots: readonly RowDot[]
  readonly photo: PixelSize
  readonly layout: DotLayout
}

/** A few, because a stage, its card and other widgets on the page ask in turn. */
const KEPT_LAYOUTS = 8
let recent: readonly Known[] = []

/**
 * Where each dot goes on a photo of this scale, in the order of `dots`. Depends on anchors and words alone, so panning keeps
 * a layout, and so does a change of verdicts.
 */
export function dotLayout(
  dots: readonly RowDot[],
  scale: number,
  photo: PixelSize,
  most?: number,
): DotLayout {
  return knownLayout(dots, scale, photo, most) ?? atOnce(dotLayoutSteps(dots, scale, photo, most))
}

/** The same, where it is known already. */
export function knownLayout(
  dots: readonly RowDot[],
  scale: number,
  photo: PixelSize,
  most?: number,
): DotLayout | undefined {
  const known = recent.find(
    (one) =>
      one.layout.scale === scale &&
      one.layout.most === most &&
      one.photo.width === photo.width &&
      one.photo.height === photo.height &&
      samePlaces(one.dots, dots),
  )
  if (known && known.dots !== dots) remember({ ...known, dots })
  return known?.layout
}

function remember(known: Known): void {
  recent = [known, ...recent.filter(({ layout }) => layout !== known.layout)].slice(0, KEPT_LAYOUTS)
}

/** The same in steps. `most`: a dot's largest diameter, CSS px. `sizedAs`: all dots, where these are some of them. */
export function* dotLayoutSteps(
  dots: readonly RowDot[],
  scale: number,
  photo: PixelSize,
  most?: number,
  sizedAs = dots,
): Generator<void, DotLayout> {
  const diameter = dotDiameter(sizedAs, photo, scale, most)
  yield
  const sizes: DotSizes = { diameter, gap: gapFor(diameter), reach: reachOf(diameter) }
  const [across, down] = [photo.width * scale, photo.height * scale]
  const subjects = dots.map((dot) => ({
    anchor: screenPoint(dot.anchor.x * across, dot.anchor.y * down),
    words: wordsOf(dot, across, down),
  }))
  yield
  const whole = screenBox({ xMin: 0, yMin: 0, xMax: across, yMax: down })
  const spots = yield* layoutSteps(subjects, sizes, whole, EDGE_GUTTER)
  yield
  const others = new Map<number, number>()
  for (const { standIn } of spots)
    if (standIn !== undefined) others.set(standIn, (others.get(standIn) ?? 0) + 1)
  const places = spots.map(({ at, tie, standIn }, i) => ({
    at,
    tie,
    displaced: Math.hypot(at.x - tie.x, at.y - tie.y) > diameter / 2 + LEADER_FROM,
    standIn,
    others: others.get(i),
  }))
  const layout = { scale, diameter, most, places }
  if (sizedAs === dots) remember({ dots, photo, layout })
  return layout
}

function wordsOf(
  { words, printed, region, slant = 0, letters }: RowDot,
  across: number,
  down: number,
): Words | undefined {
  if (!words) {
    const pack = region.kind === 'box' ? region.box : printed
    return printed && pack && { ...scaledBox(printed, across, down), pack: scaledBox(pack, across, down) }
  }
  const box = scaledBox(words, across, down)
  const [width, height] = [box.xMax - box.xMin, box.yMax - box.yMin]
  const firstLine = letters && nameLineIn(width, height - Math.abs(slant) * width, letters)
  return { ...box, slant, firstLine }
}

/** A box of the photo, in CSS px of a photo that large. */
export function scaledBox(
  { xMin, yMin, xMax, yMax }: NormalizedBox,
  across: number,
  down: number,
): ScreenBox {
  return screenBox({ xMin: xMin * across, yMin: yMin * down, xMax: xMax * across, yMax: yMax * down })
}

function samePlaces(known: readonly RowDot[], dots: readonly RowDot[]): boolean {
  return (
    known === dots ||
    (known.length === dots.length &&
      known[0]?.parts.length === dots[0]?.parts.length &&
      known.every(({ anchor, words, printed, slant, letters }, i) => {
        const dot = dots[i]
        return (
          anchor.x === dot?.anchor.x &&
          anchor.y === dot.anchor.y &&
          words === dot.words &&
          printed === dot.printed &&
          slant === dot.slant &&
          letters?.name === dot.letters?.name &&
          letters?.below === dot.letters?.below
        )
      }))
  )
}
