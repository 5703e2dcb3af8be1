import type { Palette } from '../../core/terms/palettes.ts'
import { DOT_COLOURS, DOT_FILLS } from '../tokens.ts'
import type { DotPart, RowDot } from './dots.ts'
import { drawDimmed } from './draw-rings.ts'
import { BADGE, GLYPH_BOX, GLYPH_PATHS, GLYPH_STROKE, OUTLINES, type Outline } from './glyph-paths.ts'

const RADIUS = GLYPH_BOX / 2
/** Radii, in units of GLYPH_BOX: white ring, coloured face. */
const FACE = 9.7
const HAIRLINE = 0.9
const RING_GAPS = 8

type Context = OffscreenCanvasRenderingContext2D

/** A person's share of the dot, among `of`: from angle to angle, clockwise. */
type Sector = DotPart & {
  readonly colour: string
  readonly from: number
  readonly to: number
  readonly of: number
}

/** The badge of a dot smaller than this, CSS px, is drawn larger beside it, up to `MOST_BADGE`, or nobody would see it. */
export const BADGE_FITS = 16
const MOST_BADGE = 1.35

/**
 * Draws a dot around the origin: rings, a face per person, glyphs, badges. In a box of GLYPH_BOX units, which is `diameter`
 * CSS px wide.
 */
export function drawDot(context: Context, dot: RowDot, palette: Palette, diameter: number): void {
  if (dot.dimmed) {
    drawDimmed(context)
    return
  }
  const [first] = dot.parts
  const shape = !dot.unjudged && dot.parts.length === 1 && first ? OUTLINES[first.dot] : undefined
  const outline = (radius: number) => (shape ? shapePath(shape, radius) : circlePath(radius))

  context.save()
  // Shadows ignore the transform: user units become device pixels here.
  const devicePixels = context.getTransform().a
  context.shadowColor = DOT_COLOURS.shadow
  context.shadowBlur = 5 * devicePixels
  context.shadowOffsetY = 1.6 * devicePixels
  context.fillStyle = DOT_COLOURS.outerRing
  context.fill(outline(RADIUS + HAIRLINE))
  context.restore()

  context.fillStyle = dot.unjudged ? DOT_COLOURS.hollow : DOT_COLOURS.innerRing
  context.fill(outline(RADIUS))
  if (dot.unjudged) drawHollow(context, DOT_FILLS[palette].unknown)
  const sectors = dot.unjudged ? [] : sectorsOf(dot.parts, palette)
  for (const sector of sectors) drawFace(context, sector, outline(FACE))
  // Over all faces, or the next face hides half a spoke.
  for (const sector of sectors) {
    if (sector.of > 1) drawSpoke(context, sector.from)
    drawGlyph(context, sector)
  }
  for (const sector of sectors) if (sector.uncertain) drawBrokenRing(context, sector)
  const badgeSize = Math.min(MOST_BADGE, Math.max(1, BADGE_FITS / diameter))
  for (const sector of sectors) if (sector.asks) drawBadge(context, sector, badgeSize)
}

/** People share the dot clockwise from the top; two sit side by side. */
function sectorsOf(parts: readonly DotPart[], palette: Palette): readonly Sector[] {
  const of = parts.length
  const step = (2 * Math.PI) / of
  const start = of === 2 ? Math.PI / 2 : -Math.PI / 2
  return parts.map((part, i) => ({
    ...part,
    colour: DOT_FILLS[palette][part.dot],
    from: start + i * step,
    to: start + (i + 1) * step,
    of,
  }))
}

/** Three points in a broken ring: seen, and not judged yet. */
function drawHollow(context: Context, colour: string): void {
  context.strokeStyle = colour
  context.lineWidth = 1.6
  context.setLineDash([3.2, 2.6])
  context.stroke(circlePath(FACE))
  context.setLineDash([])
  context.fillStyle = colour
  for (const x of [-4.4, 0, 4.4]) {
    context.beginPath()
    context.arc(x, 0, 1.35, 0, 2 * Math.PI)
    context.fill()
  }
}

function drawFace(context: Context, { colour, from, to, of }: Sector, face: Path2D): void {
  context.save()
  if (of > 1) {
    const wedge = new Path2D()
    wedge.moveTo(0, 0)
    wedge.arc(0, 0, GLYPH_BOX, from, to)
    wedge.closePath()
    context.clip(wedge)
  }
  context.fillStyle = colour
  context.fill(face)
  const light = context.createLinearGradient(0, -FACE, 0, FACE)
  const [top, middle, bottom] = DOT_COLOURS.shine
  light.addColorStop(0, top)
  light.addColorStop(0.55, middle)
  light.addColorStop(1, bottom)
  context.fillStyle = light
  context.fill(face)
  context.restore()
}

function drawSpoke(context: Context, angle: number): void {
  context.strokeStyle = DOT_COLOURS.innerRing
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(Math.cos(angle) * RADIUS, Math.sin(angle) * RADIUS)
  context.stroke()
}

function drawGlyph(context: Context, { dot, from, to, of }: Sector): void {
  const middle = (from + to) / 2
  const out = of === 1 ? 0 : of === 2 ? 5 : 5.6
  const size = of === 1 ? 1 : of === 2 ? 0.54 : 0.46
  context.save()
  context.translate(Math.cos(middle) * out, Math.sin(middle) * out)
  context.scale(size, size)
  context.translate(-GLYPH_BOX / 2, -GLYPH_BOX / 2)
  context.strokeStyle = DOT_COLOURS.glyph
  context.lineWidth = of === 1 ? GLYPH_STROKE : GLYPH_STROKE * 1.2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(new Path2D(GLYPH_PATHS[dot]))
  context.restore()
}

/** The white ring of an uncertain part is broken by gaps in the part's own colour. */
function drawBrokenRing(context: Context, { colour, from, to }: Sector): void {
  context.lineWidth = RADIUS - FACE + 0.5
  context.lineCap = 'butt'
  context.strokeStyle = colour
  for (let gap = 0; gap < RING_GAPS; gap += 1) {
    const angle = ((gap + 0.5) * 2 * Math.PI) / RING_GAPS
    const turned = from + ((((angle - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI))
    if (turned > to) continue
    context.beginPath()
    context.arc(0, 0, (RADIUS + FACE) / 2, turned - 0.19, turned + 0.19)
    context.stroke()
  }
}

function circlePath(radius: number): Path2D {
  const path = new Path2D()
  path.arc(0, 0, radius, 0, 2 * Math.PI)
  return path
}

function shapePath({ path, radius: drawn }: Outline, radius: number): Path2D {
  const scaled = new Path2D()
  const scale = radius / drawn
  const [dx, dy] = [(-GLYPH_BOX / 2) * scale, (-GLYPH_BOX / 2) * scale]
  scaled.addPath(new Path2D(path), new DOMMatrix([scale, 0, 0, scale, dx, dy]))
  return scaled
}

/** At the upper right, or in a shared dot at the outer edge of the person's part. */
function drawBadge(context: Context, { from, to, of }: Sector, enlarged: number): void {
  const middle = (from + to) / 2
  const { x, y } =
    of === 1 ? BADGE.at : of === 2 ? { x: Math.cos(middle) * -BADGE.at.y, y: BADGE.at.y } : outermost(middle)
  const size = enlarged * (of === 1 ? 1 : of === 2 ? 0.9 : 0.8)
  context.save()
  context.translate(x, y)
  context.scale(size, size)
  const body = new Path2D(BADGE.path)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.fillStyle = DOT_COLOURS.badge
  context.fill(body)
  context.strokeStyle = DOT_COLOURS.onBadge
  context.lineWidth = BADGE.rim
  context.stroke(body)
  context.scale(BADGE.glyphScale, BADGE.glyphScale)
  context.translate(-GLYPH_BOX / 2, -GLYPH_BOX / 2)
  context.lineWidth = GLYPH_STROKE
  context.stroke(new Path2D(BADGE.glyph))
  context.restore()
}

function outermost(angle: number) {
  return { x: Math.cos(angle) * RADIUS, y: Math.sin(angle) * RADIUS }
}
