import { DotField, type DotSubject, lineHeight, type Words } from './dot-field.ts'
import { type ScreenBox, type ScreenPoint, screenPoint } from './normalized.ts'

/** Where a dot goes, in CSS pixels of the layout. */
export type DotSpot = {
  readonly at: ScreenPoint
  /** What of its subject it is tied to: the thing's middle, or the end of the line of words it stands beside. */
  readonly tie: ScreenPoint
  /** The dot that stands in for it, where there is no room for one of its own. */
  readonly standIn?: number
}

export type DotSizes = {
  /** CSS px. */
  readonly diameter: number
  /** Clear space between two dots, and between a dot and words, CSS px. */
  readonly gap: number
}

/** Where a dot may go around its thing, in spacings: in so many directions, ever further out. */
const DIRECTIONS = 12
const AROUND = [0.5, 0.8, 1.1, 1.5, 2, 2.6].flatMap((ring, step) =>
  Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = ((i + (step % 2) / 2) * 2 * Math.PI) / DIRECTIONS
    return { x: Math.cos(angle) * ring, y: Math.sin(angle) * ring }
  }),
)
/** How far out beside a line its dot may stand, in spacings, where nearer places are taken. */
const GUTTERS = [
  [0, 0.5, 1],
  [1.5, 2, 3, 4],
]
/**
 * A thing with more others than this within two spacings is in a crowd, where spreading only moves the crowd's edge: its dot
 * is on it, or another stands in.
 */
const CROWD = 12
const CROWD_REACH = 2
/** No place that is tried lies further from its subject than this, in spacings. */
const FARTHEST = 5

/**
 * A place for every dot, in the order of `subjects`: one beside its line of words, at the line's own height, left or else
 * right; any other on its thing, or as near to it as there is room. None covers words or another dot, and none is nearer to
 * another's subject than to its own. A dot with no such place is one of a cluster, and another stands in for it. The first in
 * order keep their places when more are added. All stay in `room`; the same subjects give the same layout.
 */
export function layoutDots(
  subjects: readonly DotSubject[],
  { diameter, gap }: DotSizes,
  room: ScreenBox,
): readonly DotSpot[] {
  const spacing = diameter + gap
  const field = new DotField(subjects, room, spacing)
  const isFree = (at: ScreenPoint, index: number) =>
    isWithin(at, room) && field.hasRoom(at, diameter / 2, spacing) && field.isNearestTo(at, index)
  const spots: (DotSpot | undefined)[] = subjects.map(({ anchor, words }, index) => {
    const isInCrowd = !words && field.isCrowded(index, CROWD_REACH * spacing, CROWD)
    const places = words
      ? placesBeside(words, diameter / 2 + gap, spacing)
      : isInCrowd
        ? [{ at: anchor, tie: anchor }]
        : placesOn(anchor, spacing)
    for (const { at, tie } of places) {
      if (!isFree(at, index)) continue
      field.place(index, at)
      return { at, tie }
    }
    return undefined
  })
  return subjects.map(({ anchor, words }, index) => {
    const own = spots[index]
    if (own) return own
    const other = field.nearestPlaced(index, [spacing, spacing * FARTHEST])
    const at = other === undefined ? anchor : (spots[other]?.at ?? anchor)
    const tie = words ? screenPoint(words.xMin, lineHeight(words, words.xMin)) : anchor
    return { at, tie, ...(other !== undefined && { standIn: other }) }
  })
}

type Place = Omit<DotSpot, 'standIn'>

/** Where a dot may go, the best first. */
function* placesBeside(words: Words, beside: number, spacing: number): Generator<Place> {
  const { xMin, xMax } = words
  // Left is where a menu's lines begin; right only where left is crowded.
  for (const steps of GUTTERS)
    for (const [edge, sign] of [
      [xMin, -1],
      [xMax, 1],
    ] as const)
      for (const step of steps)
        yield {
          at: screenPoint(edge + sign * (beside + step * spacing), lineHeight(words, edge)),
          tie: screenPoint(edge, lineHeight(words, edge)),
        }
}

function* placesOn(anchor: ScreenPoint, spacing: number): Generator<Place> {
  yield { at: anchor, tie: anchor }
  for (const { x, y } of AROUND)
    yield { at: screenPoint(anchor.x + x * spacing, anchor.y + y * spacing), tie: anchor }
}

function isWithin({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox): boolean {
  return x >= xMin && y >= yMin && x <= xMax && y <= yMax
}
