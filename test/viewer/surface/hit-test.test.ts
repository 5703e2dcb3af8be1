import { describe, expect, it } from 'vitest'
import { screenPoint } from '../../../src/core/geometry/normalized.ts'
import type { Viewport } from '../../../src/core/geometry/viewport.ts'
import { dotLayout } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { type HitScene, hitTest } from '../../../src/viewer/surface/hit-test.ts'
import { boxRegion } from '../../support/box.ts'
import { row } from '../../support/rows.ts'

const photo = { width: 1000, height: 500 }
const viewport: Viewport = { scale: 0.5, x: 0, y: 0 }

function scene(view = viewport): HitScene {
  const dots = toDots([
    row({ id: 'shelf', at: { x: 0.5, y: 0.5 }, region: boxRegion(0, 0, 1, 1) }),
    row({ id: 'jar', at: { x: 0.2, y: 0.4 }, region: boxRegion(0.1, 0.2, 0.3, 0.6) }),
    row({ id: 'lid', at: { x: 0.9, y: 0.1 } }),
  ])
  return { dots, layout: dotLayout(dots, view.scale, photo), viewport: view, photo }
}

describe('hitTest', () => {
  it('should find the nearest dot within 14 px of a mouse and 24 px of a finger', () => {
    expect(hitTest(scene(), screenPoint(450 + 13, 25), 'mouse')).toBe('lid')
    expect(hitTest(scene(), screenPoint(450 + 20, 25), 'mouse')).toBe('shelf')
    expect(hitTest(scene(), screenPoint(450 + 20, 25), 'touch')).toBe('lid')
  })

  it('should otherwise find the smallest box around the pointer', () => {
    expect(hitTest(scene(), screenPoint(60, 60), 'mouse')).toBe('jar')
    expect(hitTest(scene(), screenPoint(350, 200), 'mouse')).toBe('shelf')
  })

  it('should find nothing beside the photo', () => {
    expect(hitTest(scene({ scale: 0.3, x: 100, y: 50 }), screenPoint(20, 20), 'mouse')).toBeUndefined()
  })
})
