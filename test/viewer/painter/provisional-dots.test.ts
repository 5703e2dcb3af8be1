import { describe, expect, it } from 'vitest'
import { normalizedPoint, screenPoint, screenSize } from '../../../src/core/geometry/normalized.ts'
import type { RowDot } from '../../../src/viewer/painter/dots.ts'
import { type DotScene, paintDots } from '../../../src/viewer/painter/painter.ts'
import type { Sprite } from '../../../src/viewer/painter/sprites.ts'

/** The side and the opacity each dot was drawn with. */
function drawn(dots: readonly RowDot[]): { side: number; alpha: number }[] {
  const calls: { side: number; alpha: number }[] = []
  const context = new Proxy({ globalAlpha: 1 } as CanvasRenderingContext2D, {
    get: (target, name) => {
      if (name === 'globalAlpha') return target.globalAlpha
      return (...args: number[]) =>
        name === 'drawImage' && calls.push({ side: args[3] as number, alpha: target.globalAlpha })
    },
  })
  const scene: DotScene = {
    dots,
    layout: {
      scale: 1,
      diameter: 28,
      places: dots.map((_, i) => ({
        at: screenPoint(50 * i + 50, 50),
        tie: screenPoint(50 * i + 50, 50),
        displaced: false,
      })),
    },
    photo: { width: 400, height: 300 },
    surface: screenSize(400, 300),
    sprites: {
      diameter: 28,
      pixelRatio: 1,
      of: () => ({ image: {} as Sprite['image'], extent: 40 }),
      ofLabel: () => ({ image: {} as Sprite['image'], width: 20, height: 12 }),
    },
  }
  paintDots(context, scene, { scale: 1, x: 0, y: 0 })
  return calls
}

const dot = (provisional: boolean): RowDot => ({
  id: String(provisional),
  anchor: normalizedPoint(0.5, 0.5),
  region: { kind: 'whole-photo' },
  parts: [{ dot: 'recommended', asks: false, uncertain: false }],
  unjudged: false,
  provisional,
})

describe('a dot that only one look saw so far', () => {
  it('should be smaller and translucent until it settles', () => {
    const [settled, provisional] = drawn([dot(false), dot(true)])
    expect(settled).toEqual({ side: 40, alpha: 1 })
    expect(provisional!.side).toBeLessThan(34)
    expect(provisional!.alpha).toBeLessThan(0.9)
    expect(provisional!.alpha).toBeGreaterThan(0.6)
  })
})
