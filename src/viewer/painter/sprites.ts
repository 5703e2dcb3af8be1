import type { Palette } from '../tokens.ts'
import type { RowDot } from './dots.ts'
import { drawDot } from './draw-dot.ts'
import { GLYPH_BOX } from './glyph-paths.ts'

/** A pre-rendered dot; `extent` is the side of the square it is drawn in, CSS px, the dot in its middle. */
export type Sprite = { readonly image: CanvasImageSource; readonly extent: number }

export type SpriteSpec = { readonly palette: Palette; readonly diameter: number; readonly pixelRatio: number }

export type SpriteSheet = Omit<SpriteSpec, 'palette'> & { readonly of: (dot: RowDot) => Sprite }

/** Room around the dot for its outer ring, shadow and badge, in parts of its diameter. */
const MARGIN = 0.28

/** Draws each kind of dot once, when first asked for: what it says × certainty × people. */
export function spriteSheet(spec: SpriteSpec): SpriteSheet {
  const drawn = new Map<string, Sprite>()
  return {
    diameter: spec.diameter,
    pixelRatio: spec.pixelRatio,
    of(dot) {
      const key = spriteKey(dot)
      const sprite = drawn.get(key) ?? drawSprite(dot, spec)
      drawn.set(key, sprite)
      return sprite
    },
  }
}

/** Dots with the same key look the same. */
export function spriteKey({ parts, unjudged }: RowDot): string {
  const faces = parts
    .map(({ dot, asks, uncertain }) => `${dot}${asks ? ' asks' : ''}${uncertain ? '~' : ''}`)
    .join('+')
  return unjudged ? `${faces}?` : faces
}

function drawSprite(dot: RowDot, { palette, diameter, pixelRatio }: SpriteSpec): Sprite {
  // Whole device pixels, so that a sprite is copied and not resampled.
  const pixels = Math.ceil(diameter * (1 + 2 * MARGIN) * pixelRatio)
  const extent = pixels / pixelRatio
  const canvas = new OffscreenCanvas(pixels, pixels)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context for a sprite')
  const unit = (pixelRatio * diameter) / GLYPH_BOX
  context.translate(pixels / 2, pixels / 2)
  context.scale(unit, unit)
  drawDot(context, dot, palette, diameter)
  return { image: canvas.transferToImageBitmap(), extent }
}
