import { DotField, type DotSubject, lineHeight, type Words } from './dot-field.ts'
import { type ScreenBox, type ScreenPoint, screenBox, screenPoint } from './normalized.ts'

/** Where a dot goes, in CSS pixels of the layout. */
export type DotSpot = {
  readonly at: ScreenPoint
  /** What of its subject it is tied to: the thing's middle, the end of the line of words it stands beside, or the edge of print. */
  readonly tie: ScreenPoint
  /** The dot that stands in for it, where there is no room for one of its own. */
  readonly standIn?: number
}

export type DotSizes = {
  /** CSS px. */
  readonly diameter: number
  /** Clear space between two dots, and between a dot and words, CSS px. */
  readonly gap: number
  /** From a dot's middle to the outermost of what is drawn of it, such as its badge, CSS px: all of it is in the picture. */
  readonly reach: number
}

/** Where a dot may go around its thing, in spacings: in so many directions, ever further out. */
const DIRECTIONS = 12
const AROUND = [0.5, 0.8, 1.1, 1.5, 2, 2.6].flatMap((ring, step) =>
  Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = ((i + (step % 2) / 2) * 2 * Math.PI) / DIRECTIONS
    return { x: Math.cos(angle) * ring, y: Math.sin(angle) * ring }
  }),
)
/** How far out beside print on a pack its dot may stand, and how far along each side of it from the side's middle, in spacings. */
const OUT = [0, 0.5, 1, 1.5]
const ALONG = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2]
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
/** So many dots are placed, in well under a millisecond each, from one yield to the next. */
const STEP = 32
/** No place that is tried lies further from its subject than this, in spacings. */
const FARTHEST = 5

/**
 * A place for every dot, in the order of `subjects`: one beside its line of words, at the line's own height, left or else
 * right; one on whichever side of the print on its pack is nearest; any other on its thing, or as near to it as there is room.
 * None covers words or another dot, and none is nearer to another's subject than to its own. A dot with no such place is one
 * of a cluster, and another stands in for it. The first in order keep their places when more are added. All lie whole on the
 * photo, or beside a line within `gutter` px of it; the same subjects give the same layout. Yields now and then.
 */
export function* layoutSteps(
  subjects: readonly DotSubject[],
  { diameter, gap, reach }: DotSizes,
  photo: ScreenBox,
  gutter: number,
): Generator<void, readonly DotSpot[]> {
  const spacing = diameter + gap
  const [onPhoto, besideLines] = [grown(photo, -reach), grown(photo, gutter - reach)]
  const field = new DotField(subjects, photo, spacing)
  yield
  const isFree = (at: ScreenPoint, index: number, room: ScreenBox) =>
    isWithin(at, room) && field.hasRoom(at, diameter / 2, spacing) && field.isNearestTo(at, index)
  // Its badge is beside the words too.
  const beside = Math.max(diameter / 2 + gap, reach)
  const placesFor = ({ anchor, words }: DotSubject, index: number) => {
    if (words) return (words.pack ? placesAround : placesBeside)(words, beside, spacing)
    const nearest = within(anchor, onPhoto)
    return field.isCrowded(index, CROWD_REACH * spacing, CROWD)
      ? [{ at: nearest, tie: anchor }]
      : placesOn(anchor, nearest, spacing)
  }
  const place = (subject: DotSubject, index: number): DotSpot | undefined => {
    const { words } = subject
    const room = words && !words.pack ? besideLines : onPhoto
    for (const { at, tie } of placesFor(subject, index)) {
      if (!isFree(at, index, room)) continue
      field.place(index, at)
      return { at, tie }
    }
    return undefined
  }
  const own: (DotSpot | undefined)[] = []
  for (const [index, subject] of subjects.entries()) {
    own.push(place(subject, index))
    if (index % STEP === 0) yield
  }
  const spots: DotSpot[] = []
  for (const [index, { anchor, words }] of subjects.entries()) {
    if (index % STEP === 0) yield
    const standIn = own[index] ? undefined : field.nearestPlaced(index, [spacing, spacing * FARTHEST])
    const at = standIn === undefined ? within(anchor, onPhoto) : (own[standIn]?.at ?? anchor)
    const tie = words && !words.pack ? screenPoint(words.xMin, lineHeight(words, words.xMin)) : anchor
    spots.push(own[index] ?? { at, tie, ...(standIn !== undefined && { standIn }) })
  }
  return spots
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

/** Those on the pack first, then the nearest to the middle of the print; of equals the one below, where packs stand. */
function placesAround(words: Words, beside: number, spacing: number): readonly Place[] {
  const { xMin, yMin, xMax, yMax, pack = words } = words
  const [midX, midY] = [(xMin + xMax) / 2, (yMin + yMax) / 2]
  const places = OUT.flatMap((step) => {
    const out = beside + step * spacing
    return ALONG.flatMap((along) => {
      const x = clamp(midX + along * spacing, xMin, xMax)
      const y = clamp(midY + along * spacing, yMin, yMax)
      return [
        { at: screenPoint(x, yMax + out), tie: screenPoint(x, yMax) },
        { at: screenPoint(x, yMin - out), tie: screenPoint(x, yMin) },
        { at: screenPoint(xMin - out, y), tie: screenPoint(xMin, y) },
        { at: screenPoint(xMax + out, y), tie: screenPoint(xMax, y) },
      ]
    })
  })
  const far = ({ at }: Place) => Math.hypot(at.x - midX, at.y - midY)
  const isOff = ({ at }: Place) => Number(!isWithin(at, pack))
  return places.sort((a, b) => isOff(a) - isOff(b) || far(a) - far(b))
}

function* placesOn(anchor: ScreenPoint, nearest: ScreenPoint, spacing: number): Generator<Place> {
  yield { at: nearest, tie: anchor }
  for (const { x, y } of AROUND)
    yield { at: screenPoint(anchor.x + x * spacing, anchor.y + y * spacing), tie: anchor }
}

/** A box with so much more on every side; with less, never inside out. */
function grown({ xMin, yMin, xMax, yMax }: ScreenBox, by: number): ScreenBox {
  const [x, y] = [(xMin + xMax) / 2, (yMin + yMax) / 2]
  return screenBox({
    xMin: Math.min(x, xMin - by),
    yMin: Math.min(y, yMin - by),
    xMax: Math.max(x, xMax + by),
    yMax: Math.max(y, yMax + by),
  })
}

/** The nearest place in the room. */
function within({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox): ScreenPoint {
  return screenPoint(clamp(x, xMin, xMax), clamp(y, yMin, yMax))
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

function isWithin({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox): boolean {
  return x >= xMin && y >= yMin && x <= xMax && y <= yMax
}
