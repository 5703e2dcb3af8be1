import { type NormalizedPoint, normalizedBox, normalizedPoint } from '../geometry/normalized.ts'
import { groupBy } from '../util/group-by.ts'
import { median } from '../util/quantiles.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import type { LabelMatcher } from './label-matcher.ts'

/** A look is compared with at least two others, by at least this many objects that share their name with no other. */
const ENOUGH_OBJECTS = 6
const ENOUGH_LOOKS = 2
/** A look that is this far off, as a share of the photo, in half of what it saw may have used another unit. */
const FAR_OFF = 0.08
/** It did if one stretch and shift of everything brings it this much nearer to what the others saw. */
const MUCH_NEARER = 0.4

type Match = { readonly own: NormalizedPoint; readonly others: NormalizedPoint }
type Line = { readonly scale: number; readonly shift: number }
type Fit = { readonly x: Line; readonly y: Line }
/** The detections of one name by look. */
type ByLook = ReadonlyMap<number, MergedDetection>

/**
 * Models now and then give all places of one look in another unit: pixels of a picture of another size, or thousandths
 * for hundredths. Where one stretch and shift per axis brings what a look saw to where the others saw it, it is applied.
 */
export function repairCoordinates(
  detections: readonly MergedDetection[],
  lookCount: number,
  matcher: LabelMatcher,
): readonly MergedDetection[] {
  if (lookCount <= ENOUGH_LOOKS) return detections
  const names = uniqueByName(detections, matcher)
  const fits = Array.from({ length: lookCount }, (_, look) => fitOf(matchesOf(look, names)))
  if (fits.every((fit) => fit === undefined)) return detections
  return detections.map((detection) => {
    const fit = fits[detection.look]
    return fit ? moved(detection, fit) : detection
  })
}

/** The detections of each name that no look saw twice. */
function uniqueByName(detections: readonly MergedDetection[], matcher: LabelMatcher): readonly ByLook[] {
  const byName = groupBy(detections, ({ label }) => matcher.words(label))
  return [...byName.values()].flatMap((namesakes): ByLook[] => {
    const byLook = new Map(namesakes.map((detection) => [detection.look, detection]))
    return byLook.size === namesakes.length ? [byLook] : []
  })
}

function matchesOf(look: number, names: readonly ByLook[]): readonly Match[] {
  return names.flatMap((byLook): Match[] => {
    const own = byLook.get(look)
    if (!own || byLook.size <= ENOUGH_LOOKS) return []
    const others = [...byLook.values()].filter((each) => each !== own).map(({ centre }) => centre)
    const middle = normalizedPoint(median(others.map(({ x }) => x)), median(others.map(({ y }) => y)))
    return [{ own: own.centre, others: middle }]
  })
}

function fitOf(matches: readonly Match[]): Fit | undefined {
  if (matches.length < ENOUGH_OBJECTS) return undefined
  const off = (x: Line, y: Line) =>
    median(
      matches.map(({ own, others }) =>
        Math.hypot(own.x * x.scale + x.shift - others.x, own.y * y.scale + y.shift - others.y),
      ),
    )
  const asIs = { scale: 1, shift: 0 }
  const before = off(asIs, asIs)
  if (before < FAR_OFF) return undefined
  const [x, y] = [lineOf(matches, 'x'), lineOf(matches, 'y')]
  return off(x, y) <= MUCH_NEARER * before ? { x, y } : undefined
}

/** Theil–Sen: the median slope between any two points, which even a third of wrong matches does not move. */
function lineOf(matches: readonly Match[], axis: 'x' | 'y'): Line {
  const slopes: number[] = []
  matches.forEach((a, i) => {
    for (const b of matches.slice(i + 1)) {
      const run = b.own[axis] - a.own[axis]
      if (Math.abs(run) > FAR_OFF) slopes.push((b.others[axis] - a.others[axis]) / run)
    }
  })
  const scale = slopes.length > 0 ? median(slopes) : 1
  return { scale, shift: median(matches.map(({ own, others }) => others[axis] - scale * own[axis])) }
}

function moved(detection: MergedDetection, { x, y }: Fit): MergedDetection {
  const at = ({ scale, shift }: Line, value: number) => Math.min(1, Math.max(0, value * scale + shift))
  const { box, centre } = detection
  const sides = box && {
    xMin: at(x, box.xMin),
    yMin: at(y, box.yMin),
    xMax: at(x, box.xMax),
    yMax: at(y, box.yMax),
  }
  return {
    ...detection,
    box: sides && normalizedBox(sides),
    centre: normalizedPoint(at(x, centre.x), at(y, centre.y)),
  }
}
