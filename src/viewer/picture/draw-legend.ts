import type { Palette } from '../../core/terms/palettes.ts'
import { plainDot } from '../painter/dots.ts'
import { spriteSheet } from '../painter/sprites.ts'
import { DOT_COLOURS } from '../tokens.ts'
import { type LaidLegend, LEGEND_FAMILY, type LegendFont } from './legend-lines.ts'

type Context = OffscreenCanvasRenderingContext2D

/** Letters hang this far below the top of their line, of their size. */
const HANG = 3 / 17

/** How wide texts are on a canvas. */
export function canvasMeasure(): (text: string, font: LegendFont) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('no 2D context to measure with')
  return (text, font) => {
    context.font = fontOf(font)
    return context.measureText(text).width
  }
}

export function drawLegend(
  context: Context,
  { lines, marks, markSize, direction }: LaidLegend,
  palette: Palette,
  pixelRatio: number,
): void {
  const sprites = spriteSheet({ palette, diameter: markSize, pixelRatio })
  for (const mark of marks) {
    const { image, extent } = sprites.of(plainDot(mark.dot))
    context.drawImage(image, mark.x - extent / 2, mark.y - extent / 2, extent, extent)
  }
  context.fillStyle = DOT_COLOURS.onBadge
  context.textBaseline = 'top'
  context.direction = direction
  context.textAlign = direction === 'rtl' ? 'right' : 'left'
  for (const { x, y, text, font } of lines) {
    context.font = fontOf(font)
    context.fillText(text, x, y + font.size * HANG)
  }
}

function fontOf({ weight, size }: LegendFont): string {
  return `${weight} ${size}px ${LEGEND_FAMILY}`
}
