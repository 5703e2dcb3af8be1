import type { PhotoFacts } from '../../core/analysis/document.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { Palette } from '../../core/terms/palettes.ts'
import { escapedMarkup } from '../../core/text/markup.ts'
import { toBase64 } from '../../report/base64.ts'
import { dotLayout } from '../../viewer/painter/dot-places.ts'
import type { RowDot } from '../../viewer/painter/dots.ts'
import { labelSize } from '../../viewer/painter/sprites.ts'
import { LEAST_LABELLED, numberLabels } from '../../viewer/picture/number-labels.ts'
import type { PictureFrame } from '../../viewer/picture/numbered-dots.ts'
import { DOT_COLOURS } from '../../viewer/tokens.ts'
import { dotMarkup } from './dot-markup.ts'
import { rounded } from './rounded.ts'

export type PhotoMarkup = {
  readonly photo: PhotoFacts
  readonly image: Uint8Array | undefined
  readonly dots: readonly RowDot[]
  readonly numbers: ReadonlyMap<string, number>
  /** What each dot says, by its row's id. */
  readonly words: ReadonlyMap<string, string>
  readonly palette: Palette
}

/** A photo with its numbered dots, each with its words as a title, in CSS px of the frame. */
export function photoMarkup(
  { photo, image, dots, numbers, words, palette }: PhotoMarkup,
  { room, scale }: PictureFrame,
): string {
  const layout = dotLayout(dots, scale, photo)
  const labels = numberLabels(dots, layout, photo, numbers, room)
  const { diameter, places } = layout
  const marks = dots.map((dot, i) => {
    const place = places[i]
    const label = labels[i]
    if (!place || place.standIn !== undefined) return ''
    const told = dots.flatMap(({ id }, j) =>
      j === i || places[j]?.standIn === i ? (words.get(id) ?? []) : [],
    )
    return [
      `<g role="img" transform="translate(${rounded(place.at.x)} ${rounded(place.at.y)})">`,
      `<title>${escapedMarkup(told.join('\n'))}</title>`,
      place.displaced ? leader(place.tie.x - place.at.x, place.tie.y - place.at.y) : '',
      dotMarkup(dot, palette, diameter),
      label ? numberMarkup(label.text, label.dx ?? 0, label.dy, Math.max(diameter, LEAST_LABELLED)) : '',
      '</g>',
    ].join('')
  })
  return `<g transform="translate(${rounded(room)} 0)">${pictureMarkup(photo, image, scale)}${marks.join('\n')}</g>`
}

function pictureMarkup(photo: PhotoFacts, image: Uint8Array | undefined, scale: number): string {
  const { width, height } = photo satisfies PixelSize
  const size = `width="${rounded(width * scale)}" height="${rounded(height * scale)}"`
  const name = escapedMarkup(photo.name)
  return image
    ? `<image ${size} preserveAspectRatio="none" href="data:image/jpeg;base64,${toBase64(image)}"><title>${name}</title></image>`
    : `<rect ${size} fill="${DOT_COLOURS.hollow}" stroke="${DOT_COLOURS.outerRing}"><title>${name}</title></rect>`
}

function leader(x: number, y: number): string {
  const path = `d="M0 0L${rounded(x)} ${rounded(y)}"`
  return `<path ${path} stroke="${DOT_COLOURS.line.under}" stroke-width="3"/><path ${path} stroke="${DOT_COLOURS.line.over}" stroke-width="1.5"/>`
}

function numberMarkup(text: string, dx: number, dy: number, diameter: number): string {
  const { width, height } = labelSize(text, diameter)
  const pill = `x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="${height / 2}"`
  return `<g transform="translate(${rounded(dx)} ${rounded(dy)})"><rect ${pill} fill="${DOT_COLOURS.badge}" stroke="${DOT_COLOURS.outerRing}"/><text y="${rounded(height * 0.29)}" text-anchor="middle" font-size="${Math.round(height * 0.8)}" font-weight="600">${text}</text></g>`
}
