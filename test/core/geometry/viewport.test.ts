import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizedPoint, screenPoint, screenSize } from '../../../src/core/geometry/normalized.ts'
import {
  clampViewport,
  fitViewport,
  panBy,
  toPhoto,
  toScreen,
  zoomAt,
  zoomLimits,
} from '../../../src/core/geometry/viewport.ts'

const photo = { width: 1600, height: 1200 }
const surface = screenSize(800, 900)
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('viewport', () => {
  it('should fit the whole photo, centred, within the padding', () => {
    const fitted = fitViewport(photo, surface, 20)
    expect(fitted.scale).toBeCloseTo(760 / 1600)
    expect(toScreen(fitted, photo, normalizedPoint(0.5, 0.5))).toEqual(normalizedPoint(400, 450))
  })

  it('should convert to the screen and back', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.1, max: 9, noNaN: true }), (x, y, scale) => {
        const viewport = { scale, x: -37, y: 61 }
        const back = toPhoto(viewport, photo, toScreen(viewport, photo, normalizedPoint(x, y)))
        expect(back.x).toBeCloseTo(x, 9)
        expect(back.y).toBeCloseTo(y, 9)
      }),
    )
  })

  it('should keep the photo under the pointer while zooming, and stop at its limits', () => {
    const fitted = fitViewport(photo, surface)
    const limits = zoomLimits(photo, surface)
    const at = screenPoint(200, 500)
    const under = toPhoto(fitted, photo, at)
    const closer = zoomAt(fitted, at, 3, limits)
    expect(toPhoto(closer, photo, at).x).toBeCloseTo(under.x, 9)
    expect(toPhoto(closer, photo, at).y).toBeCloseTo(under.y, 9)
    expect(zoomAt(fitted, at, 1e6, limits).scale).toBe(limits.max)
    expect(zoomAt(closer, at, 1e-6, limits).scale).toBe(limits.min)
  })

  it('should never let a gap open beside a photo larger than its surface', () => {
    const large = { scale: 2, x: 0, y: 0 }
    const panned = clampViewport(panBy(large, 5000, -90_000), photo, surface)
    expect(panned).toEqual({ scale: 2, x: 0, y: 900 - 2400 })
  })
})
