import {
  boxFromFrame,
  type CoordinateFrame,
  type PixelSize,
  type PlaceIssue,
  pointFromFrame,
} from '../../../core/geometry/coordinate-frame.ts'
import type { Region } from '../../../core/geometry/normalized.ts'
import type { Result } from '../../../core/terms/failure.ts'
import { isPlaceKey, plainKey } from '../../reply-parser/item-keys.ts'
import { isObject, type JsonObject } from '../../reply-parser/lenient-json.ts'
import { asciiDigits, numberFrom } from './lenient-values.ts'

type ItemPlace = Result<Region, PlaceIssue | 'no-place'>

/** Where and how a reply's places are to be read. */
export type PlaceReading = {
  readonly frame: CoordinateFrame
  /** The size the model saw, in pixels. */
  readonly seen: PixelSize
  readonly pixelsAboveOne?: boolean
}

/**
 * Where an item is, from whatever key and form a model wrote it in: `[a, b, c, d]`, `[[a, b], [c, d]]`, `"a, b, c, d"`,
 * two numbers for a point, or an object with named sides, whose names then outweigh the frame's order.
 */
export function placeOf(item: JsonObject, reading: PlaceReading): ItemPlace {
  const values = Object.entries(item).filter(([key, value]) => isPlaceKey(key) && value !== null)
  if (values.some(([key]) => ['xmin', 'x1', 'ymin', 'y1'].includes(plainKey(key))))
    return named(item, reading)
  const first = values[0]
  if (!first) return { ok: false, failure: 'no-place' }
  const value = Array.isArray(first[1]) ? soleMember(first[1]) : first[1]
  if (isObject(value)) return named(value, reading)
  const numbers = flatNumbers(value)
  return fromNumbers(numbers, inPixels(numbers, reading), reading.seen)
}

function fromNumbers(numbers: readonly number[], frame: CoordinateFrame, seen: PixelSize): ItemPlace {
  return numbers.length === 2 ? pointFromFrame(numbers, frame, seen) : boxFromFrame(numbers, frame, seen)
}

/** Kimi writes shares, and pixels where it does not. */
function inPixels(numbers: readonly number[], { frame, pixelsAboveOne }: PlaceReading): CoordinateFrame {
  const above = pixelsAboveOne && numbers.some((value) => value > 1)
  return above ? { ...frame, scale: { kind: 'pixels' } } : frame
}

const SIDES = {
  xMin: ['xmin', 'x1', 'left', 'x0'],
  yMin: ['ymin', 'y1', 'top', 'y0'],
  xMax: ['xmax', 'x2', 'right'],
  yMax: ['ymax', 'y2', 'bottom'],
  x: ['x'],
  y: ['y'],
  centreX: ['cx', 'centerx', 'centrex', 'xcenter', 'xcentre'],
  centreY: ['cy', 'centery', 'centrey', 'ycenter', 'ycentre'],
  width: ['width', 'w'],
  height: ['height', 'h'],
} as const

function named(value: JsonObject, reading: PlaceReading): ItemPlace {
  const sides = new Map(Object.entries(value).map(([key, side]) => [plainKey(key), numberFrom(side)]))
  const side = (name: keyof typeof SIDES) =>
    SIDES[name].map((alias) => sides.get(alias)).find((number) => number !== undefined)
  const [width, height] = [side('width'), side('height')]
  const left = side('xMin') ?? side('x') ?? startOf(side('centreX'), width)
  const top = side('yMin') ?? side('y') ?? startOf(side('centreY'), height)
  if (left === undefined || top === undefined) return { ok: false, failure: 'no-place' }
  const right = side('xMax') ?? (width === undefined ? undefined : left + width)
  const bottom = side('yMax') ?? (height === undefined ? undefined : top + height)
  const numbers = right === undefined || bottom === undefined ? [left, top] : [left, top, right, bottom]
  const frame = { ...inPixels(numbers, reading), order: 'xyxy' } as const
  return fromNumbers(numbers, frame, reading.seen)
}

function startOf(centre: number | undefined, length = 0): number | undefined {
  return centre === undefined ? undefined : centre - length / 2
}

/** `[[a, b, c, d]]` and `[{…}]` hold one place. */
function soleMember(value: readonly unknown[]): unknown {
  const [only] = value
  return value.length === 1 && typeof only === 'object' && only !== null ? only : value
}

/** All numbers of a place written as a list, a list of lists or a text; NaN for what is none. */
export function flatNumbers(value: unknown): readonly number[] {
  if (typeof value === 'string') return (asciiDigits(value).match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  if (!Array.isArray(value)) return []
  return value.flat(2).map((member) => numberFrom(member) ?? Number.NaN)
}
