import type { Verdict } from '../../core/health/verdict/verdict.ts'
import { DOT_COLOURS, type Palette, VERDICT_FILLS } from '../tokens.ts'
import type { Dot, DotPart } from './dots.ts'
import { GLYPH_BOX, GLYPH_PATHS, GLYPH_STROKE, OCTAGON_PATH, OCTAGON_RADIUS } from './glyph-paths.ts'

const RADIUS = GLYPH_BOX / 2
/** Radii, in units of GLYPH_BOX: white ring, coloured face. */
const FACE = 9.7
const HAIRLINE = 0.9

/** Draws a dot around the origin: rings, a face per person, glyphs. In a box of GLYPH_BOX units. */
export function drawDot(context: OffscreenCanvasRenderingContext2D, dot: Dot, palette: Palette): void {
  const [first] = dot.parts
  const octagon = !dot.unjudged && dot.parts.length === 1 && first?.verdict === 'avoid'
  const outline = octagon ? octagonPath(RADIUS) : circlePath(RADIUS)
  const face = octagon ? octagonPath(FACE) : circlePath(FACE)

  context.save()
  context.shadowColor = DOT_COLOURS.shadow
  context.shadowBlur = 5 * devicePixels(context)
  context.shadowOffsetY = 1.6 * devicePixels(context)
  context.fillStyle = DOT_COLOURS.outerRing
  context.fill(octagon ? octagonPath(RADIUS + HAIRLINE) : circlePath(RADIUS + HAIRLINE))
  context.restore()

  context.fillStyle = dot.unjudged ? DOT_COLOURS.hollow : DOT_COLOURS.innerRing
  context.fill(outline)
  if (dot.unjudged) {
    drawHollow(context, face, VERDICT_FILLS[palette].unknown)
    return
  }
  dot.parts.forEach((part, i) => {
    drawFace(context, part, i, dot.parts.length, face, palette)
  })
  // Over all faces, or the next face hides half a spoke.
  dot.parts.forEach((part, i) => {
    if (dot.parts.length > 1) drawSpoke(context, sector(i, dot.parts.length).from)
    drawGlyph(context, part.verdict, i, dot.parts.length)
  })
  drawBrokenRing(context, dot.parts, palette)
}

/** Scale from user units to device pixels: shadows ignore the transform. */
function devicePixels(context: OffscreenCanvasRenderingContext2D): number {
  return context.getTransform().a
}

/** Three points in a broken ring: seen, and not judged yet. */
function drawHollow(context: OffscreenCanvasRenderingContext2D, face: Path2D, colour: string): void {
  context.strokeStyle = colour
  context.lineWidth = 1.6
  context.setLineDash([3.2, 2.6])
  context.stroke(face)
  context.setLineDash([])
  context.fillStyle = colour
  for (const x of [-4.4, 0, 4.4]) {
    context.beginPath()
    context.arc(x, 0, 1.35, 0, 2 * Math.PI)
    context.fill()
  }
}

function drawFace(
  context: OffscreenCanvasRenderingContext2D,
  part: DotPart,
  index: number,
  of: number,
  face: Path2D,
  palette: Palette,
): void {
  const { from, to } = sector(index, of)
  context.save()
  if (of > 1) {
    const wedge = new Path2D()
    wedge.moveTo(0, 0)
    wedge.arc(0, 0, GLYPH_BOX, from, to)
    wedge.closePath()
    context.clip(wedge)
  }
  context.fillStyle = VERDICT_FILLS[palette][part.verdict]
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

/** People share the dot clockwise from the top; two sit side by side. */
function sector(index: number, of: number): { from: number; to: number } {
  const step = (2 * Math.PI) / of
  const start = of === 2 ? Math.PI / 2 : -Math.PI / 2
  return { from: start + index * step, to: start + (index + 1) * step }
}

function drawSpoke(context: OffscreenCanvasRenderingContext2D, angle: number): void {
  context.strokeStyle = DOT_COLOURS.innerRing
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(Math.cos(angle) * RADIUS, Math.sin(angle) * RADIUS)
  context.stroke()
}

function drawGlyph(
  context: OffscreenCanvasRenderingContext2D,
  verdict: Verdict,
  index: number,
  of: number,
): void {
  const { from, to } = sector(index, of)
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
  context.stroke(new Path2D(GLYPH_PATHS[verdict]))
  context.restore()
}

const RING = (RADIUS + FACE) / 2

/** An uncertain part's white ring is broken by gaps in the part's own colour. */
function drawBrokenRing(
  context: OffscreenCanvasRenderingContext2D,
  parts: readonly DotPart[],
  palette: Palette,
): void {
  const gaps = 8
  context.lineWidth = RADIUS - FACE + 0.5
  context.lineCap = 'butt'
  parts.forEach((part, index) => {
    if (!part.uncertain) return
    context.strokeStyle = VERDICT_FILLS[palette][part.verdict]
    const { from, to } = sector(index, parts.length)
    for (let gap = 0; gap < gaps; gap += 1) {
      const angle = ((gap + 0.5) * 2 * Math.PI) / gaps
      const turned = from + ((((angle - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI))
      if (turned > to) continue
      context.beginPath()
      context.arc(0, 0, RING, turned - 0.19, turned + 0.19)
      context.stroke()
    }
  })
}

function circlePath(radius: number): Path2D {
  const path = new Path2D()
  path.arc(0, 0, radius, 0, 2 * Math.PI)
  return path
}

function octagonPath(radius: number): Path2D {
  const path = new Path2D()
  const scale = radius / OCTAGON_RADIUS
  path.addPath(new Path2D(OCTAGON_PATH), new DOMMatrix([scale, 0, 0, scale, -12 * scale, -12 * scale]))
  return path
}
