import { type ScreenPoint, screenPoint } from '../../core/geometry/normalized.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import { dotOnSurface } from './dot-places.ts'
import type { DotScene } from './painter.ts'

const GLIDE_MS = 140
/** More dots than this are at their new places at once: moving them would cost frames. */
const MOST_GLIDING = 300
/** A shorter way than this is not seen, CSS px. */
const LEAST = 1

/** Takes dots from where they were to where a new layout has them. Times in ms of one clock. */
export class Glides {
  #last: DotScene | undefined
  #from: ReadonlyMap<string, ScreenPoint> = new Map()
  #since = Number.NEGATIVE_INFINITY

  /** Notes what is drawn from now on, while the photo lies so. */
  note(scene: DotScene, viewport: Viewport, now: number): void {
    const last = this.#last
    this.#last = scene
    if (last?.layout === scene.layout || last?.photo !== scene.photo) return
    if (scene.dots.length > MOST_GLIDING || last.dots.length > MOST_GLIDING) return
    const before = new Map([...spotsOf(last, viewport)].map((spot) => [spot.dot.id, spot]))
    const from = new Map<string, ScreenPoint>()
    for (const { dot, at } of spotsOf(scene, viewport)) {
      const was = before.get(dot.id)
      // What is at another place of the photo, such as under the pointer that drags it, is there at once.
      if (!was || was.dot.anchor.x !== dot.anchor.x || was.dot.anchor.y !== dot.anchor.y) continue
      const by = screenPoint(was.at.x - at.x, was.at.y - at.y)
      if (Math.hypot(by.x, by.y) >= LEAST) from.set(dot.id, by)
    }
    this.#from = from
    if (this.#from.size > 0) this.#since = now
  }

  /** Whether any dot is still on its way. */
  running(now: number): boolean {
    return now < this.#since + GLIDE_MS
  }

  /** How far from its new place each dot is at a time; undefined once it is there. */
  at(now: number): (id: string) => ScreenPoint | undefined {
    const left = (1 - (now - this.#since) / GLIDE_MS) ** 3
    return (id) => {
      const by = this.#from.get(id)
      return by && left > 0 ? screenPoint(by.x * left, by.y * left) : undefined
    }
  }
}

function* spotsOf({ dots, layout }: DotScene, viewport: Viewport) {
  for (const [i, place] of layout.places.entries()) {
    const dot = dots[i]
    if (dot) yield { dot, at: dotOnSurface(place, layout.scale, viewport) }
  }
}
