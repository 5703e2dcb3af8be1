import type { Palette } from '../../core/terms/palettes.ts'
import { atOnce } from '../../core/util/yield-to-main.ts'
import type { RowDot } from '../painter/dots.ts'
import { lineSlants } from '../painter/line-slants.ts'
import { DOT_COLOURS } from '../tokens.ts'
import { canvasMeasure, drawLegend } from './draw-legend.ts'
import { layLegend, type PictureLegend } from './legend-lines.ts'
import { paintNumbered, pictureFrame } from './numbered-dots.ts'

/** One photo of a picture: its file, and what is marked in it. */
export type PicturePhoto = { readonly file: Blob; readonly dots: readonly RowDot[] }

export type PictureRequest = {
  readonly photos: readonly PicturePhoto[]
  readonly numbers: ReadonlyMap<string, number>
  readonly legend: PictureLegend
  readonly palette: Palette
  readonly type: 'image/png' | 'image/jpeg'
}

/** What a canvas may hold in every browser, pixels (Safari on phones: 16.7 million). */
const MOST_PIXELS = 16_000_000
/** Where JPEG is asked for; PNG has none. */
const JPEG_QUALITY = 0.9
/** Between the photos and the legend, CSS px of the first photo's frame. */
const GAP = 20

/** The photos with numbered dots at the first one's resolution, and every item in words below them, as one picture. */
export async function annotatedPicture(request: PictureRequest): Promise<Blob> {
  const { numbers, palette } = request
  const photos = await Promise.all(request.photos.map(ready))
  const [first] = photos
  if (!first) throw new Error('a picture of no photo')
  const { width, scale } = first.frame
  const legend = layLegend(request.legend, width, canvasMeasure())
  // Photos of other sizes are brought to the width of the first.
  const heights = photos.map(({ frame }) => (frame.height * width) / frame.width)
  const height = heights.reduce((sum, each) => sum + each + GAP, 0) + legend.height
  const pixelRatio = Math.min(1 / scale, Math.sqrt(MOST_PIXELS / (width * height)))
  const canvas = new OffscreenCanvas(Math.round(width * pixelRatio), Math.round(height * pixelRatio))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D context for a picture')
  context.fillStyle = DOT_COLOURS.badge
  context.fillRect(0, 0, canvas.width, canvas.height)
  let top = 0
  for (const [i, { image, frame, dots, photo }] of photos.entries()) {
    const ratio = (pixelRatio * width) / frame.width
    context.setTransform(ratio, 0, 0, ratio, 0, Math.round(top * pixelRatio))
    context.drawImage(image, frame.room, 0, photo.width * frame.scale, photo.height * frame.scale)
    image.close()
    paintNumbered(context, { dots, numbers, photo, palette }, frame, ratio)
    top += (heights[i] ?? 0) + GAP
  }
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, Math.round(top * pixelRatio))
  drawLegend(context, legend, palette, pixelRatio)
  return canvas.convertToBlob({ type: request.type, quality: JPEG_QUALITY })
}

async function ready({ file, dots }: PicturePhoto) {
  const image = await createImageBitmap(file)
  const photo = { width: image.width, height: image.height }
  const slanted = withSlants(dots, image)
  return { image, photo, dots: slanted, frame: pictureFrame({ dots: slanted, photo }) }
}

/** Larger photos are looked at this large, px along the longer side: the slant of a line stays the same. */
const LOOKED_AT = 1400

/** The lines of a menu with how they slant on the photo. */
function withSlants(dots: readonly RowDot[], image: ImageBitmap): readonly RowDot[] {
  const lines = dots.flatMap(({ words }) => words ?? [])
  if (lines.length === 0) return dots
  const scale = Math.min(1, LOOKED_AT / Math.max(image.width, image.height))
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) return dots
  context.drawImage(image, 0, 0, width, height)
  const slants = atOnce(lineSlants(context.getImageData(0, 0, width, height), lines))
  const bySlant = new Map(lines.map((line, i) => [line, slants[i]]))
  return dots.map((dot) => ({ ...dot, slant: dot.words && bySlant.get(dot.words) }))
}
