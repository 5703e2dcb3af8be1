import { boxArea, type Region } from '../geometry/normalized.ts'
import { shareInside } from '../geometry/regions.ts'
import type { Agreement, Standing } from './food-item.ts'
import type { View } from './views.ts'

/** A look could have seen a thing of which this much lies in its region. */
const COVERS = 0.75
/** From so many looks on it is clear that what hardly any of them saw is not there. */
export const DOUBT_FROM = 5
/** Seen by this share of them, or less, by how sharply each was shown it. */
export const DOUBT_SHARE = 0.2

/** A look at a small detail counts for this many at most. */
const SHARPEST = 4

type Witnesses = { readonly seen: number; readonly couldHave: number; readonly waiting: number }

/** Of the looks that could have seen it, how many did. `seenBy`: indices of views. */
export function agreementOn(region: Region, seenBy: ReadonlySet<number>, views: readonly View[]): Agreement {
  const { seen, couldHave } = witnesses(region, seenBy, views, ({ looks }) => looks)
  return { seen, couldHave }
}

/** By independent witnesses: a look that repeats another word for word settles nothing. */
export function standingOf(region: Region, seenBy: ReadonlySet<number>, views: readonly View[]): Standing {
  const { seen, couldHave, waiting } = witnesses(region, seenBy, views, () => 1)
  const weighed = witnesses(region, seenBy, views, sharpness)
  const share = weighed.seen / weighed.couldHave
  if (seen > 1 && share > DOUBT_SHARE) return 'settled'
  if (waiting > 0) return 'provisional'
  if (couldHave >= DOUBT_FROM && share <= DOUBT_SHARE) return 'doubtful'
  return seen === 1 && couldHave > 1 ? 'provisional' : 'settled'
}

/** A look that is shown a part of the photo sees it larger, and is the better witness. */
function sharpness({ region }: View): number {
  return Math.min(SHARPEST, 1 / Math.sqrt(boxArea(region)))
}

/** `waiting`: looks that may yet see it. */
function witnesses(
  region: Region,
  seenBy: ReadonlySet<number>,
  views: readonly View[],
  weigh: (view: View) => number,
): Witnesses {
  let [seen, couldHave, waiting] = [0, 0, 0]
  views.forEach((view, index) => {
    if (seenBy.has(index)) seen += weigh(view)
    else if (shareInside(region, view.region) < COVERS) return
    else if (view.complete) couldHave += weigh(view)
    else if (view.open) waiting += weigh(view)
  })
  return { seen, couldHave: seen + couldHave, waiting }
}
