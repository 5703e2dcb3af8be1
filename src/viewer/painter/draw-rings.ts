import { DOT_COLOURS } from '../tokens.ts'
import { GLYPH_BOX } from './glyph-paths.ts'

type Context = OffscreenCanvasRenderingContext2D

const RADIUS = GLYPH_BOX / 2
/** A dimmed dot's size, of a dot's. */
const DIMMED = 0.55
/** How far the dot under another is shifted along each axis, in units of GLYPH_BOX. */
const STACKED = 3.6

/** The edge of another dot, to the lower left of this one and under it: more are here than are seen. */
export function drawStack(context: Context): void {
  const under = new Path2D()
  under.arc(-STACKED, STACKED, RADIUS - 1, 0, 2 * Math.PI)
  context.fillStyle = DOT_COLOURS.innerRing
  context.fill(under)
  context.strokeStyle = DOT_COLOURS.outerRing
  context.lineWidth = 2
  context.stroke(under)
}

/** A small empty ring: something is there, and it is not what is looked for. */
export function drawDimmed(context: Context): void {
  const ring = new Path2D()
  ring.arc(0, 0, RADIUS * DIMMED, 0, 2 * Math.PI)
  context.fillStyle = DOT_COLOURS.dimmed
  context.fill(ring)
  context.strokeStyle = DOT_COLOURS.outerRing
  context.lineWidth = 4
  context.stroke(ring)
  context.strokeStyle = DOT_COLOURS.innerRing
  context.lineWidth = 2
  context.stroke(ring)
}
