import {
  boxArea,
  boxContainsPoint,
  type NormalizedPoint,
  type ScreenPoint,
} from '../../core/geometry/normalized.ts'
import { toPhoto, type Viewport } from '../../core/geometry/viewport.ts'
import { dotOnSurface } from '../painter/dot-places.ts'
import type { DotScene } from '../painter/painter.ts'

/** How far from a dot's centre a pointer still means that dot, CSS px. */
const REACH = { fine: 14, touch: 24 } as const

/** The dots, and how the photo lies under the pointer now. */
export type HitScene = Pick<DotScene, 'dots' | 'layout' | 'photo'> & { readonly viewport: Viewport }

/** The dot nearest to the pointer and within its reach; else the item whose box is the smallest around it. */
export function hitTest(scene: HitScene, at: ScreenPoint, pointerType: string): string | undefined {
  return dotAt(scene, at, pointerType) ?? smallestBox(scene, at)
}

export function dotAt(scene: HitScene, at: ScreenPoint, pointerType: string): string | undefined {
  const { dots, layout, viewport } = scene
  let best: string | undefined
  let closest: number = pointerType === 'touch' ? REACH.touch : REACH.fine
  layout.places.forEach((place, i) => {
    if (place.standIn !== undefined) return
    const { x, y } = dotOnSurface(place, layout.scale, viewport)
    const distance = Math.hypot(x - at.x, y - at.y)
    if (distance <= closest) {
      closest = distance
      best = dots[i]?.id
    }
  })
  return best
}

function smallestBox(scene: HitScene, at: ScreenPoint): string | undefined {
  const point = pointUnder(scene, at)
  if (!point) return undefined
  let best: string | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (const { id, region } of scene.dots) {
    const box = region.kind === 'box' ? region.box : undefined
    if (!box || !boxContainsPoint(box, point) || boxArea(box) >= smallest) continue
    smallest = boxArea(box)
    best = id
  }
  return best
}

/** The place on the photo under a point of the surface; nothing beside the photo. */
export function pointUnder(
  { viewport, photo }: Pick<HitScene, 'viewport' | 'photo'>,
  at: ScreenPoint,
): NormalizedPoint | undefined {
  const x = (at.x - viewport.x) / viewport.scale
  const y = (at.y - viewport.y) / viewport.scale
  const isOnPhoto = x >= 0 && y >= 0 && x <= photo.width && y <= photo.height
  return isOnPhoto ? toPhoto(viewport, photo, at) : undefined
}
