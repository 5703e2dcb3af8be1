import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Edit } from '../../../src/core/fusion/edit.ts'
import { boxFromFrame, type PixelSize } from '../../../src/core/geometry/coordinate-frame.ts'
import {
  boxContainsPoint,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  normalizedPoint,
  type Region,
  type ScreenPoint,
  type ScreenSize,
  screenPoint,
  screenSize,
  WHOLE_PHOTO,
} from '../../../src/core/geometry/normalized.ts'
import { fitViewport, toPhoto, toScreen, zoomAt } from '../../../src/core/geometry/viewport.ts'
import { boxSchema, pointSchema } from '../../../src/wire/detection.ts'

const photo: PixelSize = { width: 1600, height: 1200 }
const surface = screenSize(800, 900)
const viewport = fitViewport(photo, surface)
const middle = normalizedPoint(0.5, 0.5)

/** Each line is a mistake that the compiler must find: `tsc` fails where it no longer does. */
function mixUps(pixels: { left: number; top: number; width: number; height: number }): readonly unknown[] {
  // @ts-expect-error a plain pair of numbers states no frame
  const plainPoint: NormalizedPoint = { x: 0.5, y: 0.5 }
  // @ts-expect-error nor do four plain numbers
  const plainBox: NormalizedBox = { xMin: 0, yMin: 0, xMax: 1, yMax: 1 }
  // @ts-expect-error a place on the screen is no place on the photo
  const fromScreen: NormalizedPoint = screenPoint(400, 450)
  // @ts-expect-error nor the other way round
  const fromPhoto: ScreenPoint = middle
  // @ts-expect-error pixels are no shares
  const fromPixels: Region = { kind: 'box', box: pixels }
  // @ts-expect-error an edit states where on the photo it is
  const edit: Edit = { type: 'move', itemId: 'egg', point: screenPoint(400, 450) }
  // @ts-expect-error the size of a photo is not that of the surface it is shown on
  const size: ScreenSize = photo
  return [
    [plainPoint, plainBox, fromScreen, fromPhoto, fromPixels, edit, size],
    // @ts-expect-error photo and surface swapped
    fitViewport(surface, photo),
    // @ts-expect-error the image a model saw, not the surface
    boxFromFrame([0, 0, 1, 1], { order: 'xyxy', scale: { kind: 'pixels' } }, surface),
    // @ts-expect-error a place on the screen
    toScreen(viewport, photo, screenPoint(400, 450)),
    // @ts-expect-error a place on the photo
    toPhoto(viewport, photo, middle),
    // @ts-expect-error a place on the photo
    zoomAt(viewport, middle, 2, { min: 1, max: 2 }),
    // @ts-expect-error a place on the screen
    boxContainsPoint(WHOLE_PHOTO, screenPoint(400, 450)),
    // @ts-expect-error moved on the screen, not on the photo
    normalizedPoint(0.1, 0.1) satisfies ScreenPoint,
  ]
}

describe('places and their frames', () => {
  it('should be told apart by the compiler, and cost nothing when they are run', () => {
    expect(() => mixUps({ left: 0, top: 0, width: 10, height: 10 })).not.toThrow()
    const sides = { xMin: 0.1, yMin: 0.2, xMax: 0.3, yMax: 0.4 }
    expect(normalizedBox(sides)).toBe(sides)
    expect(Reflect.ownKeys(normalizedPoint(0.1, 0.2))).toEqual(['x', 'y'])
    expect(Reflect.ownKeys(screenPoint(1, 2))).toEqual(['x', 'y'])
    expect(Reflect.ownKeys(screenSize(1, 2))).toEqual(['width', 'height'])
  })

  it('should keep their frame when they are copied with another side', () => {
    expectTypeOf({ ...WHOLE_PHOTO, xMax: 0.5 }).toExtend<NormalizedBox>()
    expectTypeOf({ ...screenPoint(1, 2), x: 3 }).not.toExtend<NormalizedPoint>()
  })

  it('should have one as soon as they come in: from a file, from the network, from a model', () => {
    expectTypeOf(boxSchema.parse({ xMin: 0, yMin: 0, xMax: 1, yMax: 1 })).toEqualTypeOf<NormalizedBox>()
    expectTypeOf(pointSchema.parse({ x: 0, y: 1 })).toEqualTypeOf<NormalizedPoint>()
    const read = boxFromFrame(
      [0, 0, 500, 1000],
      { order: 'xyxy', scale: { kind: 'range', max: 1000 } },
      photo,
    )
    expect(read).toEqual({ ok: true, value: { kind: 'box', box: { xMin: 0, yMin: 0, xMax: 0.5, yMax: 1 } } })
  })
})
