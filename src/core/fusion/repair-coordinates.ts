import { type NormalizedPoint, normalizedBox, normalizedPoint } from '../geometry/normalized.ts'
import { quantile } from '../util/quantiles.ts'
import type { Observation } from './dedupe-within-look.ts'
import type { LabelMatcher } from './label-matcher.ts'

/** By so many things of a name of their own a look is held against the others, which must be at least two. */
const ENOUGH_THINGS = 6
const ENOUGH_VIEWS = 2
/** A look this far off, as a share of the photo, in half of what it saw, may mean another unit. */
const FAR_OFF = 0.08
/** It does if one stretch and shift of all it saw brings it this much nearer to what the others saw. */
const MUCH_NEARER = 0.4

type Match = { readonly own: NormalizedPoint; readonly others: NormalizedPoint }
type Line = { readonly scale: number; readonly shift: number }

/**
 * Models now and then give all places of one look in another unit: pixels of a picture of another size, thousandths for
 * hundredths. Where one stretch and shift per axis brings what a look saw to where the others saw it, it is so read.
 */
export function repairCoordinates(
  observations: readonly Observation[],
  viewCount: number,
  names: LabelMatcher,
): readonly Observation[] {
  if (viewCount <= ENOUGH_VIEWS) return observations
  const byName = soleOfTheirName(observations, names)
  const fits = Array.from({ length: viewCount }, (_, view) => fitOf(matchesOf(view, byName)))
  if (fits.every((fit) => fit === undefined)) return observations
  return observations.map((observation) => {
    const fit = fits[observation.view]
    return fit ? moved(observation, fit) : observation
  })
}

/** By name and view, where the view saw one such thing. */
function soleOfTheirName(
  observations: readonly Observation[],
  names: LabelMatcher,
): ReadonlyMap<string, ReadonlyMap<number, Observation>> {
  const byName = new Map<string, Map<number, Observation>>()
  const several = new Set<string>()
  for (const observation of observations) {
    const key = names.words(observation.label)
    const byView = byName.get(key) ?? new Map<number, Observation>()
    byName.set(key, byView)
    if (byView.has(observation.view)) several.add(key)
    byView.set(observation.view, observation)
  }
  for (const key of several) byName.delete(key)
  return byName
}

function matchesOf(
  view: number,
  byName: ReadonlyMap<string, ReadonlyMap<number, Observation>>,
): readonly Match[] {
  return [...byName.values()].flatMap((byView): Match[] => {
    const own = byView.get(view)
    if (!own) return []
    const others = [...byView].flatMap(([of, { centre }]) => (of === view ? [] : [centre]))
    if (others.length < ENOUGH_VIEWS) return []
    return [
      {
        own: own.centre,
        others: normalizedPoint(middle(others.map(({ x }) => x)), middle(others.map(({ y }) => y))),
      },
    ]
  })
}

function fitOf(matches: readonly Match[]): { readonly x: Line; readonly y: Line } | undefined {
  if (matches.length < ENOUGH_THINGS) return undefined
  const off = (x: Line, y: Line) =>
    middle(
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

/** Theil–Sen: the median slope between any two, which a third of wrong matches does not move. */
function lineOf(matches: readonly Match[], axis: 'x' | 'y'): Line {
  const slopes: number[] = []
  matches.forEach((a, i) => {
    for (const b of matches.slice(i + 1)) {
      const run = b.own[axis] - a.own[axis]
      if (Math.abs(run) > FAR_OFF) slopes.push((b.others[axis] - a.others[axis]) / run)
    }
  })
  const scale = slopes.length > 0 ? middle(slopes) : 1
  return { scale, shift: middle(matches.map(({ own, others }) => others[axis] - scale * own[axis])) }
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function moved(observation: Observation, { x, y }: { readonly x: Line; readonly y: Line }): Observation {
  const at = ({ scale, shift }: Line, value: number) => Math.min(1, Math.max(0, value * scale + shift))
  const { box, centre } = observation
  const boxMoved =
    box &&
    normalizedBox({
      xMin: at(x, box.xMin),
      yMin: at(y, box.yMin),
      xMax: at(x, box.xMax),
      yMax: at(y, box.yMax),
    })
  return {
    ...observation,
    ...(boxMoved && { box: boxMoved }),
    centre: normalizedPoint(at(x, centre.x), at(y, centre.y)),
  }
}
