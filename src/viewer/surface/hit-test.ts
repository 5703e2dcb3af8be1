import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { boxArea, boxContainsPoint, regionBox, type ScreenPoint } from '../../core/geometry/normalized.ts'
import { toPhoto, type Viewport } from '../../core/geometry/viewport.ts'
import type { DotPlace } from '../painter/dot-places.ts'
import type { Dot } from '../painter/dots.ts'

/** How far from a dot's centre a pointer still means that dot, CSS px. */
const REACH = { fine: 14, touch: 24 } as const

export type HitScene = {
  readonly dots: readonly Dot[]
  readonly places: readonly DotPlace[]
  readonly viewport: Viewport
  readonly photo: PixelSize
}

/** The dot nearest to the pointer and within its reach; else the item whose box is the smallest around it. */
export function hitTest(scene: HitScene, at: ScreenPoint, pointerType: string): string | undefined {
  return dotAt(scene, at, pointerType) ?? smallestBox(scene, at)
}

/** The dot nearest to the pointer and within its reach. */
export function dotAt(scene: HitScene, at: ScreenPoint, pointerType: string): string | undefined {
  return nearestDot(scene, at, pointerType === 'touch' ? REACH.touch : REACH.fine)
}

function nearestDot({ dots, places }: HitScene, at: ScreenPoint, reach: number): string | undefined {
  let best: string | undefined
  let closest = reach
  places.forEach((place, i) => {
    const distance = Math.hypot(place.at.x - at.x, place.at.y - at.y)
    if (distance <= closest) {
      closest = distance
      best = dots[i]?.id
    }
  })
  return best
}

function smallestBox({ dots, viewport, photo }: HitScene, at: ScreenPoint): string | undefined {
  if (!onPhoto(viewport, photo, at)) return undefined
  const point = toPhoto(viewport, photo, at)
  let best: string | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (const dot of dots) {
    const box = dot.region.kind === 'box' ? regionBox(dot.region) : undefined
    if (!box || !boxContainsPoint(box, point) || boxArea(box) >= smallest) continue
    smallest = boxArea(box)
    best = dot.id
  }
  return best
}

export function onPhoto(viewport: Viewport, photo: PixelSize, at: ScreenPoint): boolean {
  const x = (at.x - viewport.x) / viewport.scale
  const y = (at.y - viewport.y) / viewport.scale
  return x >= 0 && y >= 0 && x <= photo.width && y <= photo.height
}
