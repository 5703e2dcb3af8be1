import type { CoordinateFrame, PixelSize } from '../core/geometry/frame.ts'
import { boxCentre, type NormalizedPoint } from '../core/geometry/normalized.ts'
import type { Mark } from './marked-image.ts'

/** Where a model says a mark is: two numbers of a point or four of a box, in its own convention. */
export type Placing = { readonly name: string; readonly numbers: readonly number[] }

export type FrameFit = {
  readonly frame: CoordinateFrame
  /** Mean distance between where the marks are and where the frame puts them, as a share of the image's sides. */
  readonly error: number
}

/** Conventions in use (see vision/model/registry). The commoner comes first and wins where two fit alike. */
const SCALES: readonly CoordinateFrame['scale'][] = [
  { kind: 'range', max: 1000 },
  { kind: 'pixels' },
  { kind: 'range', max: 1 },
  { kind: 'range', max: 100 },
  { kind: 'range', max: 1024 },
  { kind: 'range', max: 999 },
]
const FRAMES: readonly CoordinateFrame[] = SCALES.flatMap((scale) => [
  { order: 'xyxy', scale } as const,
  { order: 'yxyx', scale } as const,
])

/** How well each known frame explains the placings, best first; empty where no mark was placed. */
export function fitFrames(
  marks: readonly Mark[],
  placings: readonly Placing[],
  image: PixelSize,
): readonly FrameFit[] {
  const placed = marks.flatMap((mark) => {
    const placing = placings.find(({ name }) => name.toLowerCase().includes(mark.name))
    return placing ? [{ truth: boxCentre(mark.box), numbers: placing.numbers }] : []
  })
  if (placed.length === 0) return []
  return FRAMES.map((frame) => {
    const distances = placed.map(({ truth, numbers }) => distance(truth, centreIn(frame, numbers, image)))
    return { frame, error: distances.reduce((sum, each) => sum + each, 0) / distances.length }
  }).sort((a, b) => a.error - b.error)
}

/** Unlike the conversion of real answers this clamps nothing: what lies outside the image speaks against the frame. */
function centreIn(
  { order, scale }: CoordinateFrame,
  numbers: readonly number[],
  image: PixelSize,
): NormalizedPoint {
  const [a = 0, b = 0, c = a, d = b] = numbers
  const [first, second] = [(a + c) / 2, (b + d) / 2]
  const [x, y] = order === 'xyxy' ? [first, second] : [second, first]
  if (scale.kind === 'range') return { x: x / scale.max, y: y / scale.max }
  return { x: x / image.width, y: y / image.height }
}

function distance(a: NormalizedPoint, b: NormalizedPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
