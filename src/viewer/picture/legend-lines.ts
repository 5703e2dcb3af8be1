import type { Dot } from '../../core/health/assessment.ts'

/** What stands below the photos, in words. */
export type PictureLegend = {
  readonly groups: readonly {
    readonly dot: Dot
    readonly heading: string
    readonly items: readonly { readonly number: number; readonly name: string; readonly note: string }[]
  }[]
  /** The last line: what made it, and what it is not. */
  readonly foot: string
  readonly direction: 'ltr' | 'rtl'
}

export type LegendFont = { readonly weight: number; readonly size: number }
type Line = { readonly x: number; readonly y: number; readonly text: string; readonly font: LegendFont }
type Mark = { readonly x: number; readonly y: number; readonly dot: Dot }

/** How wide a text is in that font. */
type Measure = (text: string, font: LegendFont) => number

/** Lines by the upper corner they begin at, marks by their middle. CSS px. */
export type LaidLegend = Pick<PictureLegend, 'direction'> & {
  readonly height: number
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  readonly markSize: number
}

/** Sizes in CSS px of a picture 1000 wide; others are in proportion. */
const USUAL_WIDTH = 1000
const SIZE = { margin: 28, text: 17, line: 24, number: 42, mark: 22, column: 440, gap: 10, foot: 14 }
export const LEGEND_FAMILY = 'system-ui, sans-serif'

/** Every item under its heading, in as many columns as there is room for. */
export function layLegend(legend: PictureLegend, width: number, measure: Measure): LaidLegend {
  const { groups, foot, direction } = legend
  const by = width / USUAL_WIDTH
  const font = (weight: number, size = SIZE.text) => ({ weight, size: size * by })
  const px = (size: number) => size * by
  const columns = Math.max(1, Math.floor((width - px(SIZE.margin)) / px(SIZE.column)))
  const columnWidth = (width - px(SIZE.margin) * (columns + 1)) / columns
  const start = (column: number) => px(SIZE.margin) + column * (columnWidth + px(SIZE.margin))
  const lines: Line[] = []
  const marks: Mark[] = []
  let y = px(SIZE.gap)
  for (const { dot, heading, items } of groups) {
    y += px(SIZE.gap)
    marks.push({ x: start(0) + px(SIZE.mark) / 2, y: y + px(SIZE.line) / 2, dot })
    lines.push({ x: start(0) + px(SIZE.mark + SIZE.gap), y, text: heading, font: font(650) })
    y += px(SIZE.line + SIZE.gap / 2)
    const rows = Math.ceil(items.length / columns)
    let deepest = y
    for (let column = 0; column < columns; column += 1) {
      let down = y
      for (const { number, name, note } of items.slice(column * rows, (column + 1) * rows)) {
        lines.push({ x: start(column), y: down, text: `${number}`, font: font(650) })
        for (const [text, weight] of [
          [name, 450],
          [note, 350],
        ] as const) {
          for (const part of wrapped(measure, text, font(weight), columnWidth - px(SIZE.number))) {
            lines.push({ x: start(column) + px(SIZE.number), y: down, text: part, font: font(weight) })
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
  const footFont = font(400, SIZE.foot)
  for (const part of wrapped(measure, foot, footFont, width - 2 * px(SIZE.margin))) {
    lines.push({ x: start(0), y, text: part, font: footFont })
    y += px(SIZE.line)
  }
  // What is read from the right is laid out as in a mirror.
  const begun = <T extends { readonly x: number }>(each: T): T =>
    direction === 'rtl' ? { ...each, x: width - each.x } : each
  return {
    direction,
    height: y + px(SIZE.margin),
    lines: lines.map(begun),
    marks: marks.map(begun),
    markSize: px(SIZE.mark),
  }
}

/** The text in lines of that width; a word that is wider is cut where it must be. */
function wrapped(measure: Measure, text: string, font: LegendFont, width: number): readonly string[] {
  if (text === '') return []
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(measure, each, font, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(measure: Measure, word: string, font: LegendFont, width: number): readonly string[] {
  if (measure(word, font) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, font) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}
