import type { Palette } from '../../core/terms/palettes.ts'
import { DOT_COLOURS, DOT_FILLS } from '../tokens.ts'
import type { RowDot } from './dots.ts'
import { drawDimmed } from './draw-rings.ts'
import { BADGE, GLYPH_BOX, GLYPH_PATHS, GLYPH_STROKE, OUTLINES, type Outline } from './glyph-paths.ts'
import { badgePlace, isWhole, roomIn, type Sector, sectorsOf } from './sectors.ts'

const RADIUS = GLYPH_BOX / 2
/** Radii, in units of GLYPH_BOX: white ring, coloured face. */
const FACE = 9.7
const HAIRLINE = 0.9
const RING_GAPS = 8

type Context = OffscreenCanvasRenderingContext2D

/** Of the circle that a sector leaves for its glyph, so much of a glyph's box for each unit of its radius. */
const GLYPH_SHARE = 0.115

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
  const sectors = dot.unjudged ? [] : sectorsOf(dot.parts)
  const [first] = sectors
  const shape = first && isWhole(first) ? OUTLINES[first.dot] : undefined
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
  const fills = DOT_FILLS[palette]
  for (const sector of sectors) drawFace(context, sector, fills[sector.dot], outline(FACE))
  // Over all faces, or the next face hides half a spoke.
  for (const sector of sectors) {
    if (!isWhole(sector)) drawSpoke(context, sector.from)
    drawGlyph(context, sector)
  }
  for (const sector of sectors) if (sector.uncertain) drawBrokenRing(context, sector, fills[sector.dot])
  const badgeSize = Math.min(MOST_BADGE, Math.max(1, BADGE_FITS / diameter))
  for (const sector of sectors) if (sector.asks) drawBadge(context, sector, badgeSize)
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

function drawFace(context: Context, sector: Sector, colour: string, face: Path2D): void {
  context.save()
  if (!isWhole(sector)) {
    const wedge = new Path2D()
    wedge.moveTo(0, 0)
    wedge.arc(0, 0, GLYPH_BOX, sector.from, sector.to)
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

function drawGlyph(context: Context, sector: Sector): void {
  const whole = isWhole(sector)
  const middle = (sector.from + sector.to) / 2
  const { out, radius } = whole ? { out: 0, radius: FACE } : roomIn(sector, FACE)
  const size = whole ? 1 : radius * GLYPH_SHARE
  context.save()
  context.translate(Math.cos(middle) * out, Math.sin(middle) * out)
  context.scale(size, size)
  context.translate(-GLYPH_BOX / 2, -GLYPH_BOX / 2)
  context.strokeStyle = DOT_COLOURS.glyph
  context.lineWidth = whole ? GLYPH_STROKE : GLYPH_STROKE * 1.25
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(new Path2D(GLYPH_PATHS[sector.dot]))
  context.restore()
}

/** The white ring of an uncertain part is broken by gaps in the part's own colour. */
function drawBrokenRing(context: Context, { from, to }: Sector, colour: string): void {
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

function drawBadge(context: Context, sector: Sector, enlarged: number): void {
  const { x, y } = badgePlace(sector, BADGE.at)
  const size = enlarged * (isWhole(sector) ? 1 : 0.85)
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
