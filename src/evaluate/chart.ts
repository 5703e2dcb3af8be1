import type { Messages } from '../messages/messages.ts'

/** One line of a chart: its points with the ends of their intervals, in the units of the axes. */
export type ChartSeries = {
  readonly name: string
  readonly points: readonly Readonly<Record<'x' | 'y' | 'low' | 'high', number>>[]
}

export type ChartWords = Readonly<Record<'title' | 'x' | 'y' | 'note', string>>

const WIDTH = 720
const HEIGHT = 440
const FRAME = { left: 64, top: 64, bottom: 76 }
/** Room for the names of the lines on the right, and what a letter of them takes at most. */
const LEAST_RIGHT = 150
const LETTER_WIDTH = 7.6
const NAME_GAP = 12
/** Dark enough on white (≥ 4.5:1), and distinguished by shape as well. */
const COLOURS = ['#15803d', '#0b5cad', '#a15c00', '#8b0f1f', '#6d28d9']
/** Of the marks around their middle: a circle, a square, a diamond, a triangle, a cross. */
const OUTLINES = [
  undefined,
  'M-4-4H4V4H-4Z',
  'M0-6L6 0L0 6L-6 0Z',
  'M0-6L6 5H-6Z',
  'M-4-6L0-2L4-6L6-4L2 0L6 4L4 6L0 2L-4 6L-6 4L-2 0L-6-4Z',
]
const GRID_LINES = 5
const NAME_HEIGHT = 15
/** Figures under the axis that would stand closer than this are left out. */
const TICK_GAP = 40

/** A line chart as SVG text; y runs from 0 to 100 %, x is spaced by its logarithm. */
export function lineChart(
  { number, percent }: Messages,
  words: ChartWords,
  series: readonly ChartSeries[],
): string {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b)
  const [least, most] = [Math.log(xs[0] ?? 1), Math.log(xs.at(-1) ?? 1)]
  const longest = Math.max(0, ...series.map(({ name }) => name.length))
  const right = Math.max(LEAST_RIGHT, Math.ceil(longest * LETTER_WIDTH) + 2 * NAME_GAP)
  const [innerWidth, innerHeight] = [WIDTH - FRAME.left - right, HEIGHT - FRAME.top - FRAME.bottom]
  const atX = (x: number) =>
    FRAME.left + (most > least ? (Math.log(x) - least) / (most - least) : 0.5) * innerWidth
  const atY = (y: number) => FRAME.top + (1 - y) * innerHeight
  const grid = Array.from({ length: GRID_LINES + 1 }, (_, i) => i / GRID_LINES).map(
    (y) =>
      `<line x1="${FRAME.left}" x2="${WIDTH - right}" y1="${round(atY(y))}" y2="${round(atY(y))}" stroke="#d4d7dc"/>` +
      text(FRAME.left - 10, atY(y) + 4, percent(y), 'end'),
  )
  const ticks = spaced(xs, atX).map((x) =>
    text(
      atX(x),
      HEIGHT - FRAME.bottom + 22,
      number(x, { notation: 'compact', maximumSignificantDigits: 3 }),
      'middle',
    ),
  )
  const heights = apart(series.map(({ points }) => atY(points.at(-1)?.y ?? 0) + 4))
  const lines = series.map((each, i) =>
    seriesSvg(each, i, atX, atY, { x: WIDTH - right + NAME_GAP, y: heights[i] as number }),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#1f2430">
<title>${escaped(words.title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${FRAME.left}" y="28" font-size="17" font-weight="600">${escaped(words.title)}</text>
${text(FRAME.left, 48, words.y, 'start')}
${grid.join('\n')}
${ticks.join('\n')}
${text(FRAME.left + innerWidth / 2, HEIGHT - FRAME.bottom + 44, words.x, 'middle')}
${text(FRAME.left, HEIGHT - 10, words.note, 'start')}
${lines.join('\n')}
</svg>
`
}

function seriesSvg(
  { name, points }: ChartSeries,
  index: number,
  atX: (x: number) => number,
  atY: (y: number) => number,
  nameAt: { readonly x: number; readonly y: number },
): string {
  const colour = COLOURS[index % COLOURS.length] as string
  const path = points.map(({ x, y }) => `${round(atX(x))},${round(atY(y))}`).join(' ')
  const bars = points.map(({ x, low, high }) => `M${round(atX(x))} ${round(atY(low))}V${round(atY(high))}`)
  const marks = points.map(({ x, y }) => mark(index, atX(x), atY(y)))
  const label = points.at(-1)
    ? `<text x="${round(nameAt.x)}" y="${round(nameAt.y)}" fill="${colour}" font-weight="600">${escaped(name)}</text>`
    : ''
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/><path d="${bars.join('')}" stroke="${colour}"/><g fill="${colour}">${marks.join('')}</g>${label}`
}

/** Those of a list of figures that leave each other room, the last one among them. */
function spaced(xs: readonly number[], atX: (x: number) => number): readonly number[] {
  const kept: number[] = []
  for (const x of xs.toReversed()) {
    const before = kept.at(-1)
    if (before === undefined || atX(before) - atX(x) >= TICK_GAP) kept.push(x)
  }
  return kept.reverse()
}

/** Moves names down where lines end close together, so that each can be read. */
function apart(heights: readonly number[]): readonly number[] {
  const moved = [...heights]
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] as number) - (heights[b] as number))
  for (const [place, i] of order.entries()) {
    const above = order[place - 1]
    if (above !== undefined) moved[i] = Math.max(moved[i] as number, (moved[above] as number) + NAME_HEIGHT)
  }
  return moved
}

function mark(index: number, x: number, y: number): string {
  const outline = OUTLINES[index % OUTLINES.length]
  return outline
    ? `<path transform="translate(${round(x)} ${round(y)})" d="${outline}"/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="4.5"/>`
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(words)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
