import type { Palette } from '../../core/terms/palettes.ts'
import { DOT_COLOURS } from '../tokens.ts'
import type { RowDot } from './dots.ts'
import { drawDot } from './draw-dot.ts'
import { drawStack } from './draw-rings.ts'
import { GLYPH_BOX } from './glyph-paths.ts'

/** A pre-rendered dot; `extent` is the side of the square it is drawn in, CSS px, the dot in its middle. */
export type Sprite = { readonly image: CanvasImageSource; readonly extent: number }

export type SpriteSpec = { readonly palette: Palette; readonly diameter: number; readonly pixelRatio: number }

/** A few letters on a pill, as large as it is drawn, CSS px. */
export type LabelSprite = {
  readonly image: CanvasImageSource
  readonly width: number
  readonly height: number
}

export type SpriteSheet = Omit<SpriteSpec, 'palette'> & {
  /** `more`: others are here that it stands in for. */
  readonly of: (dot: RowDot, more?: boolean) => Sprite
  readonly ofLabel: (text: string) => LabelSprite
}

/** Room around the dot for its outer ring, shadow and badge, in parts of its diameter. */
const MARGIN = 0.28
/** Heights of a label, CSS px. */
const LEAST_LABEL = 12
const MOST_LABEL = 15

/** Draws each kind of dot once, when first asked for: what it says × certainty × people. */
export function spriteSheet(spec: SpriteSpec): SpriteSheet {
  const drawn = new Map<string, Sprite>()
  // A key for every dot in every frame would cost more than to draw them.
  const [single, stacked] = [new WeakMap<RowDot, Sprite>(), new WeakMap<RowDot, Sprite>()]
  const labels = new Map<string, LabelSprite>()
  return {
    diameter: spec.diameter,
    pixelRatio: spec.pixelRatio,
    of(dot, more = false) {
      const known = more ? stacked : single
      const seen = known.get(dot)
      if (seen) return seen
      const key = `${spriteKey(dot)}${more ? ' and more' : ''}`
      const sprite = drawn.get(key) ?? drawSprite(dot, spec, more)
      drawn.set(key, sprite)
      known.set(dot, sprite)
      return sprite
    },
    ofLabel(text) {
      const label = labels.get(text) ?? drawLabel(text, spec)
      labels.set(text, label)
      return label
    },
  }
}

/** Dots with the same key look the same. */
export function spriteKey({ parts, unjudged, dimmed }: RowDot): string {
  if (dimmed) return 'dimmed'
  const faces = parts
    .map(({ dot, asks, uncertain }) => `${dot}${asks ? ' asks' : ''}${uncertain ? '~' : ''}`)
    .join('+')
  return unjudged ? `${faces}?` : faces
}

function drawSprite(dot: RowDot, { palette, diameter, pixelRatio }: SpriteSpec, more: boolean): Sprite {
  // Whole device pixels, so that a sprite is copied and not resampled.
  const pixels = Math.ceil(diameter * (1 + 2 * MARGIN) * pixelRatio)
  const extent = pixels / pixelRatio
  const canvas = new OffscreenCanvas(pixels, pixels)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context for a sprite')
  const unit = (pixelRatio * diameter) / GLYPH_BOX
  context.translate(pixels / 2, pixels / 2)
  context.scale(unit, unit)
  if (more) drawStack(context)
  drawDot(context, dot, palette, diameter)
  return { image: canvas.transferToImageBitmap(), extent }
}

/** How large a label beside a dot is, CSS px; its letters are figures, all of one width. */
export function labelSize(
  text: string,
  diameter: number,
): { readonly width: number; readonly height: number } {
  const height = Math.round(Math.min(MOST_LABEL, Math.max(LEAST_LABEL, diameter * 0.5)))
  return { width: Math.round(height * (0.45 + 0.5 * text.length)), height }
}

function drawLabel(text: string, { diameter, pixelRatio }: SpriteSpec): LabelSprite {
  const { width, height } = labelSize(text, diameter)
  const [pixelWidth, pixelHeight] = [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)]
  const canvas = new OffscreenCanvas(pixelWidth, pixelHeight)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context for a sprite')
  context.fillStyle = DOT_COLOURS.badge
  context.strokeStyle = DOT_COLOURS.outerRing
  context.lineWidth = pixelRatio
  const inset = pixelRatio / 2
  context.roundRect(inset, inset, pixelWidth - pixelRatio, pixelHeight - pixelRatio, pixelHeight / 2)
  context.fill()
  context.stroke()
  context.fillStyle = DOT_COLOURS.onBadge
  context.font = `600 ${Math.round(pixelHeight * 0.8)}px system-ui, sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, pixelWidth / 2, pixelHeight / 2)
  return {
    image: canvas.transferToImageBitmap(),
    width: pixelWidth / pixelRatio,
    height: pixelHeight / pixelRatio,
  }
}
