import type { InferenceSession } from 'onnxruntime-web'
import { DetectionService, Image } from 'paddleocr'
import { upperMedian } from '../../core/util/quantiles.ts'
import type { Ort, RgbImage } from './nets.ts'

export type Point = { readonly x: number; readonly y: number }
export type Corners = readonly [Point, Point, Point, Point]

/** A line of writing on a photo: its corners in pixels, clockwise from where its first letter's top is. */
export type Ink = { readonly corners: Corners; readonly height: number }

/** The longer side, pixels, that photos are looked at with first, and with more once the writing turns out small. */
const USUAL_SIDE = 1600
const LARGE_SIDE = 2240
/** Letters lower than this at the usual side are lost or run together, pixels. */
const SMALL_LETTERS = 22

/**
 * Finds lines of writing (PP-OCR's detector: differentiable binarisation, Liao et al., 2020).
 * Corners are in the photo's own pixels.
 */
export async function findLines(ort: Ort, net: InferenceSession, image: RgbImage): Promise<readonly Ink[]> {
  const usual = await linesAt(ort, net, image, USUAL_SIDE)
  const longest = Math.max(image.width, image.height)
  const shrunk = Math.min(1, USUAL_SIDE / longest)
  const height = upperMedian(usual.map((ink) => ink.height)) ?? 0
  if (longest <= USUAL_SIDE || height * shrunk >= SMALL_LETTERS) return usual
  const larger = await linesAt(ort, net, image, LARGE_SIDE)
  return larger.length >= usual.length ? larger : usual
}

async function linesAt(
  ort: Ort,
  net: InferenceSession,
  image: RgbImage,
  side: number,
): Promise<readonly Ink[]> {
  const detector = new DetectionService(ort as never, net as never, {
    limitType: 'resize_long',
    maxSideLength: side,
    boxScoreThreshold: 0.4,
    textPixelThreshold: 0.2,
  })
  const boxes = await detector.run(new Image(image.width, image.height, 3, image.data))
  return separated(boxes.flatMap(({ points }) => (points ? [inkOf(points)] : [])))
}

/** Figures right below each other run together into one tall box where all other lines lie: each is a line of its own. */
function separated(lines: readonly Ink[]): readonly Ink[] {
  const lying = lines.filter((ink) => !isTall(ink))
  const usual = upperMedian(lying.map(({ height }) => height))
  if (usual === undefined || lying.length < lines.length * MOSTLY) return lines
  return lines.flatMap((ink) => {
    const count = Math.round(ink.height / usual)
    if (!isTall(ink) || count < 2) return [ink]
    const [a, b, c, d] = ink.corners
    return Array.from({ length: count }, (_, index) => {
      const [from, to] = [index / count, (index + 1) / count]
      return inkOf([between(a, d, from), between(b, c, from), between(b, c, to), between(a, d, to)])
    })
  })
}

/** Share of the lines that have to lie, 0–1. */
const MOSTLY = 0.7

function isTall({ corners: [a, b], height }: Ink): boolean {
  return height > 1.5 * distance(a, b)
}

/** The point that lies `share` of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

function inkOf(points: Corners): Ink {
  return { corners: points, height: distance(points[0], points[3]) }
}

/** Pixels from one to the other. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
