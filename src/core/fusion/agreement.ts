import { boxArea, type Region } from '../geometry/normalized.ts'
import { shareInside } from '../geometry/regions.ts'
import type { Agreement, Standing } from './food-item.ts'
import type { IndependentLook } from './independent-looks.ts'

/** A look could have seen a thing of which this much lies in its region. */
const COVERS = 0.75
/** From so many looks on it is clear that what hardly any of them saw is not there. */
const DOUBT_FROM = 5
/** Seen by this share of them, or less, by how sharply each was shown it. */
const DOUBT_SHARE = 0.2
/** A look at a small detail counts for this many at most. */
const SHARPEST = 4

/**
 * Of the looks that could have seen it, how many did, and what that makes of it: there a look that repeats another word
 * for word settles nothing. `seenBy`: indices of views.
 */
export function agreementOn(
  region: Region,
  seenBy: ReadonlySet<number>,
  views: readonly IndependentLook[],
): { readonly agreement: Agreement; readonly standing: Standing } {
  const seen = new Witnesses()
  const missed = new Witnesses()
  let waiting = false
  views.forEach((view, index) => {
    if (seenBy.has(index)) seen.add(view)
    else if (shareInside(region, view.region) < COVERS) return
    else if (view.complete) missed.add(view)
    else if (view.open) waiting = true
  })
  const agreement = { seen: seen.looks, couldHave: seen.looks + missed.looks }
  return { agreement, standing: standingOf(seen, missed, waiting) }
}

/** `waiting`: looks that may yet see it. */
function standingOf(seen: Witnesses, missed: Witnesses, waiting: boolean): Standing {
  const share = seen.sharpness / (seen.sharpness + missed.sharpness)
  const couldHave = seen.views + missed.views
  if (seen.views > 1 && share > DOUBT_SHARE) return 'settled'
  if (waiting) return 'provisional'
  if (couldHave >= DOUBT_FROM && share <= DOUBT_SHARE) return 'doubtful'
  return seen.views === 1 && couldHave > 1 ? 'provisional' : 'settled'
}

class Witnesses {
  /** Those that repeat another among them. */
  looks = 0
  views = 0
  sharpness = 0

  /** A look that is shown a part of the photo sees it larger, and is the better witness. */
  add({ looks, region }: IndependentLook): void {
    this.looks += looks
    this.views += 1
    this.sharpness += Math.min(SHARPEST, 1 / Math.sqrt(boxArea(region)))
  }
}
