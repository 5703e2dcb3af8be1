import type { CoordinateFrame, PixelSize } from '../../../core/geometry/coordinate-frame.ts'
import { type NormalizedPoint, normalizedPoint } from '../../../core/geometry/normalized.ts'

/**
 * Neither square nor near 1 000, so that pixels and thousandths differ on both axes; both sides multiples of 224, and
 * within every provider's limits, so that none resizes it.
 */
export const CALIBRATION_SIZE: PixelSize = { width: 1344, height: 896 }

/** Numbered discs. No two share a coordinate, and none has its mirror image, on either axis or over the diagonal. */
const CALIBRATION_MARKS = [
  { number: 1, colour: '#c62828', at: normalizedPoint(0.08, 0.62) },
  { number: 2, colour: '#1565c0', at: normalizedPoint(0.31, 0.14) },
  { number: 3, colour: '#2e7d32', at: normalizedPoint(0.47, 0.85) },
  { number: 4, colour: '#6a1b9a', at: normalizedPoint(0.66, 0.37) },
  { number: 5, colour: '#ef6c00', at: normalizedPoint(0.9, 0.24) },
  { number: 6, colour: '#00838f', at: normalizedPoint(0.79, 0.73) },
]

/** Radius of a disc, as a share of the image's height. */
const RADIUS = 0.045

/** The figures 1 to 6 as strokes in a square from −10 to 10: text would need a font, which not every machine has. */
const FIGURES = [
  'M-3-4 1-7V7',
  'M-4-4C-4-8 4-8 4-3.5 4 0-4 2-4 7H4.5',
  'M-4-7H4L-.5-1.5C6-1.5 5 7-1 7-3 7-4 6-4.5 5',
  'M2.5 7V-7L-4.5 3H5',
  'M4-7H-3L-4-.5C0-3 5-1.5 4.5 2.5 4 7-2 8-4.5 5',
  'M3-7C-2-5-4.5-1-4 3-3.5 8.5 4.5 8 4.5 3 4.5-2-3-2-4 3',
]

/** The marked image as SVG, for an encoder to draw. */
export function calibrationSvg(): string {
  const { width, height } = CALIBRATION_SIZE
  const radius = RADIUS * height
  const discs = CALIBRATION_MARKS.map(
    ({ number, colour, at: { x, y } }) =>
      `<circle cx="${x * width}" cy="${y * height}" r="${radius}" fill="${colour}" stroke="none"/><path d="${FIGURES[number - 1]}" transform="translate(${x * width} ${y * height}) scale(${radius / 14})"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f4f1ea"/><g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${discs.join('')}</g></svg>`
}

/** Asks for the marks in no convention: the model falls back on the one it was trained with. */
export const CALIBRATION_PROMPT = `The image shows ${CALIBRATION_MARKS.length} coloured discs, numbered 1 to ${CALIBRATION_MARKS.length}. Give the tight bounding box of every disc, in the coordinate convention you were trained to use for object detection. Reply with JSON only: {"elements": [{"name": "1", "box": [ … ]}, …]}`

/** What a model said of one mark: the numbers of a box or a point, as written. */
export type MarkReply = { readonly number: number; readonly values: readonly number[] }

export type FrameFit = {
  readonly frame: CoordinateFrame
  /** Mean distance between the marks and where the frame puts them, as a share of the image's sides. */
  readonly meanError: number
}

/** The more usual first. */
const CANDIDATES: readonly CoordinateFrame[] = (['xyxy', 'yxyx'] as const).flatMap((order) => [
  ...[1000, 999, 1024, 100, 1].map((max) => ({ order, scale: { kind: 'range', max } }) as const),
  { order, scale: { kind: 'pixels' } } as const,
])

/** Enough marks to tell axes and scale apart, even if one is off. */
const FEWEST_MARKS = 4
/** Worse is no convention but guesswork. */
const WORST_ERROR = 0.04
/** A rival frame that puts places elsewhere must fit this much worse. */
const CLEAR_MARGIN = 2
/** Frames that put the middle of the image no further apart are told apart by a clear difference only: 999, 1 000, 1 024. */
const NEAR = 0.02

/**
 * The frame that best explains where a model says the marks are, or undefined where too few were given, none fits, or two
 * that differ fit alike. `image` is the size the marks' pixels are of.
 */
export function findFrame(replies: readonly MarkReply[], image: PixelSize): FrameFit | undefined {
  const marked = replies.flatMap(({ number, values }) => {
    const mark = CALIBRATION_MARKS.find((known) => known.number === number)
    const pair = centre(values)
    return mark && pair ? [{ mark, pair }] : []
  })
  if (new Set(marked.map(({ mark }) => mark.number)).size < FEWEST_MARKS) return undefined
  const fits = CANDIDATES.map((frame) => {
    const errors = marked.map(({ mark, pair }) => distance(mark.at, toShare(pair, frame, image)))
    return { frame, meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length }
  }).sort((a, b) => a.meanError - b.meanError)
  const [best] = fits
  if (!best || best.meanError > WORST_ERROR) return undefined
  const rival = fits.find(({ frame }) => differs(frame, best.frame, image))
  if (rival && rival.meanError < best.meanError * CLEAR_MARGIN) return undefined
  // Of near frames the most usual, unless it fits clearly worse.
  const near = fits.filter(({ frame }) => !differs(frame, best.frame, image))
  const usual = CANDIDATES.map((frame) => near.find((fit) => fit.frame === frame))
  return usual.find((fit) => fit && fit.meanError <= best.meanError * CLEAR_MARGIN + 0.001) ?? best
}

function centre(values: readonly number[]): readonly [number, number] | undefined {
  const [a, b, c, d] = values
  if (a === undefined || b === undefined || !values.every(Number.isFinite)) return undefined
  if (c === undefined || d === undefined) return values.length === 2 ? [a, b] : undefined
  return values.length === 4 ? [(a + c) / 2, (b + d) / 2] : undefined
}

function toShare(
  [first, second]: readonly [number, number],
  { order, scale }: CoordinateFrame,
  { width, height }: PixelSize,
): NormalizedPoint {
  const [x, y] = order === 'xyxy' ? [first, second] : [second, first]
  return scale.kind === 'range'
    ? normalizedPoint(x / scale.max, y / scale.max)
    : normalizedPoint(x / width, y / height)
}

function distance(a: NormalizedPoint, b: NormalizedPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Whether two frames put what one of them calls the middle of the image in different places. */
function differs(a: CoordinateFrame, b: CoordinateFrame, image: PixelSize): boolean {
  if (a.order !== b.order) return true
  const probe = [sideOf(a, image) / 2, sideOf(a, image) / 2] as const
  return distance(toShare(probe, a, image), toShare(probe, b, image)) > NEAR
}

function sideOf({ scale }: CoordinateFrame, image: PixelSize): number {
  return scale.kind === 'range' ? scale.max : image.width
}
