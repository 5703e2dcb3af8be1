import { normalizedPoint } from '../../core/geometry/normalized.ts'
import type { Dot } from '../../core/health/assessment.ts'
import type { Palette } from '../../core/terms/palettes.ts'
import type { RowDot } from '../painter/dots.ts'
import { spriteSheet } from '../painter/sprites.ts'
import { DOT_COLOURS } from '../tokens.ts'

/** What stands below the photos, in words. */
export type PictureLegend = {
  readonly groups: readonly {
    readonly dot: Dot
    readonly heading: string
    readonly items: readonly { readonly number: number; readonly name: string; readonly note: string }[]
  }[]
  /** The last line: what made it, and what it is not. */
  readonly foot: string
}

type Context = OffscreenCanvasRenderingContext2D
type Line = { readonly x: number; readonly y: number; readonly text: string; readonly font: string }
type Mark = { readonly x: number; readonly y: number; readonly dot: Dot }

export type LaidLegend = {
  /** CSS px. */
  readonly height: number
  readonly draw: (context: Context, palette: Palette, pixelRatio: number) => void
}

/** Sizes in CSS px of a picture 1000 wide; others are in proportion. */
const USUAL_WIDTH = 1000
const SIZE = { margin: 28, text: 17, line: 24, number: 42, mark: 22, column: 440, gap: 10 }
const FAMILY = 'system-ui, sans-serif'

/** Every item under its heading, in as many columns as there is room for. Only measures; `draw` draws. */
export function layLegend({ groups, foot }: PictureLegend, width: number): LaidLegend {
  const measure = new OffscreenCanvas(1, 1).getContext('2d')
  if (!measure) throw new Error('no 2D context to measure with')
  const by = width / USUAL_WIDTH
  const font = (weight: number, size = SIZE.text) => `${weight} ${size * by}px ${FAMILY}`
  const px = (size: number) => size * by
  const columns = Math.max(1, Math.floor((width - px(SIZE.margin)) / px(SIZE.column)))
  const columnWidth = (width - px(SIZE.margin) * (columns + 1)) / columns
  const left = (column: number) => px(SIZE.margin) + column * (columnWidth + px(SIZE.margin))
  const lines: Line[] = []
  const marks: Mark[] = []
  let y = px(SIZE.gap)
  for (const { dot, heading, items } of groups) {
    y += px(SIZE.gap)
    marks.push({ x: left(0) + px(SIZE.mark) / 2, y: y + px(SIZE.line) / 2, dot })
    lines.push({ x: left(0) + px(SIZE.mark + SIZE.gap), y, text: heading, font: font(650) })
    y += px(SIZE.line + SIZE.gap / 2)
    const rows = Math.ceil(items.length / columns)
    let deepest = y
    for (let column = 0; column < columns; column += 1) {
      let down = y
      for (const { number, name, note } of items.slice(column * rows, (column + 1) * rows)) {
        lines.push({ x: left(column), y: down, text: `${number}`, font: font(650) })
        for (const [text, weight] of [
          [name, 450],
          [note, 350],
        ] as const) {
          measure.font = font(weight)
          for (const part of wrapped(measure, text, columnWidth - px(SIZE.number))) {
            lines.push({ x: left(column) + px(SIZE.number), y: down, text: part, font: font(weight) })
            down += px(SIZE.line)
          }
        }
        down += px(SIZE.gap / 3)
      }
      deepest = Math.max(deepest, down)
    }
    y = deepest
  }
  y += px(SIZE.gap)
  measure.font = font(400, 14)
  for (const part of wrapped(measure, foot, width - 2 * px(SIZE.margin))) {
    lines.push({ x: left(0), y, text: part, font: font(400, 14) })
    y += px(SIZE.line)
  }
  return {
    height: y + px(SIZE.margin),
    draw(context, palette, pixelRatio) {
      const sprites = spriteSheet({ palette, diameter: px(SIZE.mark), pixelRatio })
      for (const mark of marks) {
        const { image, extent } = sprites.of(dotOf(mark.dot))
        context.drawImage(image, mark.x - extent / 2, mark.y - extent / 2, extent, extent)
      }
      context.fillStyle = DOT_COLOURS.onBadge
      context.textBaseline = 'top'
      for (const line of lines) {
        context.font = line.font
        context.fillText(line.text, line.x, line.y + px(3))
      }
    },
  }
}

const MIDDLE = normalizedPoint(0.5, 0.5)

function dotOf(dot: Dot): RowDot {
  return {
    id: dot,
    anchor: MIDDLE,
    region: { kind: 'whole-photo' },
    parts: [{ dot, asks: false, uncertain: false }],
    unjudged: false,
    provisional: false,
  }
}

/** The text in lines of that width; a word that is wider is cut where it must be. */
function wrapped(context: Context, text: string, width: number): readonly string[] {
  if (text === '') return []
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(context, each, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(context: Context, word: string, width: number): readonly string[] {
  if (context.measureText(word).width <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && context.measureText(piece + letter).width > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}
