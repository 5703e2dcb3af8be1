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
  return boxes.flatMap(({ points }) => (points ? [inkOf(points)] : []))
}

function inkOf(points: Corners): Ink {
  return { corners: points, height: distance(points[0], points[3]) }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
