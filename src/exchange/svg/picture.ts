import { escapedMarkup } from '../../core/text/markup.ts'
import { composeHandout, numbersOf } from '../../handout/handout.ts'
import { plainDot, toDots } from '../../viewer/painter/dots.ts'
import { type LaidLegend, LEGEND_FAMILY, layLegend } from '../../viewer/picture/legend-lines.ts'
import { pictureFrame } from '../../viewer/picture/numbered-dots.ts'
import { DOT_COLOURS } from '../../viewer/tokens.ts'
import type { ExportDocument } from '../document.ts'
import { pictureLegend } from '../picture-legend.ts'
import { exportNote } from '../provenance.ts'
import { dotMarkup } from './dot-markup.ts'
import { photoMarkup } from './photo-markup.ts'
import { rounded } from './rounded.ts'
import { estimatedWidth } from './text-width.ts'

/** Between the photos and the legend, CSS px of the first photo's frame. */
const GAP = 20
/** Letters stand this far below the top of their line, of their size. */
const BASELINE = 1.1

export type PictureOptions = {
  /** Without it the numbers have to be explained beside the picture. */
  readonly legend: boolean
}

/** The annotated picture as one SVG. */
export function toSvg(document: ExportDocument): string {
  return svgPicture(document, { legend: true })
}

/** The photos with numbered dots, one below the other, and every item in words below them: one SVG, its text to be selected. */
export function svgPicture(document: ExportDocument, { legend: withLegend }: PictureOptions): string {
  const { analysis, rows, people, named, calories, images, palette, messages } = document
  const handout = composeHandout(messages, analysis, rows, { people, named, calories })
  const numbers = numbersOf(handout)
  const words = new Map(
    handout.groups.flatMap(({ items }) =>
      items.map((item) => [item.id, `${item.number}. ${item.name}: ${item.words}`] as const),
    ),
  )
  const photos = analysis.photos.map((photo) => {
    const dots = toDots(rows, photo.sha256)
    const image = images.get(photo.sha256)
    return {
      frame: pictureFrame({ dots, photo }),
      markup: { photo, image, dots, numbers, words, palette },
    }
  })
  const [{ frame: first }] = photos as [(typeof photos)[number]]
  let top = 0
  const drawn = photos.map(({ frame, markup }) => {
    // Photos of other sizes are brought to the width of the first.
    const ratio = first.width / frame.width
    const placed = `<g transform="translate(0 ${rounded(top)}) scale(${ratio})">${photoMarkup(markup, frame)}</g>`
    top += frame.height * ratio + GAP
    return placed
  })
  const legend = layLegend(pictureLegend(document, handout), first.width, estimatedWidth)
  const height = withLegend ? top + legend.height : top - GAP
  const scaled = (side: number) => Math.round(side / first.scale)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="group" lang="${messages.locale}" width="${scaled(first.width)}" height="${scaled(height)}" viewBox="0 0 ${rounded(first.width)} ${rounded(height)}" font-family="${LEGEND_FAMILY}" fill="${DOT_COLOURS.onBadge}">`,
    `<title>${escapedMarkup(messages.list(analysis.photos.map(({ name }) => name)))}</title>`,
    `<desc>${escapedMarkup(exportNote(document))}</desc>`,
    `<rect width="100%" height="100%" fill="${DOT_COLOURS.badge}"/>`,
    ...drawn,
    ...(withLegend
      ? [`<g transform="translate(0 ${rounded(top)})">${legendMarkup(legend, document)}</g>`]
      : []),
    '</svg>\n',
  ].join('\n')
}

function legendMarkup(
  { lines, marks, markSize, direction }: LaidLegend,
  { palette }: ExportDocument,
): string {
  const dots = marks.map(({ x, y, dot }) => {
    const mark = dotMarkup(plainDot(dot), palette, markSize)
    return `<g transform="translate(${rounded(x)} ${rounded(y)})">${mark}</g>`
  })
  const texts = lines.map(
    ({ x, y, text, font: { size, weight } }) =>
      `<text x="${rounded(x)}" y="${rounded(y + size * BASELINE)}" font-size="${rounded(size)}" font-weight="${weight}">${escapedMarkup(text)}</text>`,
  )
  return `<g direction="${direction}">${[...dots, ...texts].join('\n')}</g>`
}
