/** A rectangle in CSS px. */
export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far apart the places are that are tried, CSS px. */
const STEP = 12
/** More dots than these cannot all be kept clear of; the nearest are. */
const MOST_DOTS = 200
/** Clear space around the dot that the card speaks of, CSS px. */
const GAP = 12

/**
 * Where in the room a card of this size covers the fewest of the dots, and among such places lies nearest to the dot it
 * speaks of, which it never covers. Its upper left corner.
 */
export function clearPlace(
  card: { readonly width: number; readonly height: number },
  own: Rectangle,
  dots: readonly Rectangle[],
  room: Rectangle,
): { readonly x: number; readonly y: number } {
  const near = dots.length > MOST_DOTS ? nearest(dots, own) : dots
  let best = { x: room.x, y: room.y }
  let least = Number.POSITIVE_INFINITY
  const [right, bottom] = [room.x + room.width - card.width, room.y + room.height - card.height]
  for (let y = room.y; y <= Math.max(room.y, bottom); y += STEP)
    for (let x = room.x; x <= Math.max(room.x, right); x += STEP) {
      const there = { x, y, width: card.width, height: card.height }
      const away = distance(there, own)
      if (away < GAP) continue
      const covered = near.filter((dot) => distance(there, dot) === 0).length
      const cost = covered * (room.width + room.height) + away
      if (cost >= least) continue
      least = cost
      best = { x, y }
    }
  return best
}

/** Between the edges of two rectangles, CSS px; 0 where they overlap. */
function distance(a: Rectangle, b: Rectangle): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0)
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0)
  return Math.hypot(dx, dy)
}

function nearest(dots: readonly Rectangle[], own: Rectangle): readonly Rectangle[] {
  return [...dots].sort((a, b) => distance(a, own) - distance(b, own)).slice(0, MOST_DOTS)
}
