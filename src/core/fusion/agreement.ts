import { boxArea, type Region } from '../geometry/normalized.ts'
import { shareInside } from '../geometry/regions.ts'
import type { Agreement, Standing } from './food-item.ts'
import type { IndependentLook } from './independent-looks.ts'

/** A look could have seen an object of which this share lies in its region. */
const COVERS = 0.75
/** With this many looks, what hardly any of them saw is most likely not there. */
const DOUBT_FROM = 5
/** "Hardly any": this share of them or less, each weighted by how sharply it was shown the place. */
const DOUBT_SHARE = 0.2
/** A look at a small detail counts for at most this many looks at the whole photo. */
const SHARPEST = 4

/**
 * Of the looks that could have seen an object, how many did, and what follows for its standing. A look that repeats another
 * word for word counts in the first and settles nothing in the second. `seenBy`: indices of `looks`.
 */
export function agreementOn(
  region: Region,
  seenBy: ReadonlySet<number>,
  looks: readonly IndependentLook[],
): { readonly agreement: Agreement; readonly standing: Standing } {
  const seen = new Witnesses()
  const missed = new Witnesses()
  let waiting = false
  looks.forEach((look, index) => {
    if (seenBy.has(index)) seen.add(look)
    else if (shareInside(region, look.region) < COVERS) return
    else if (look.complete) missed.add(look)
    else if (look.open) waiting = true
  })
  const agreement = { seen: seen.all, couldHave: seen.all + missed.all }
  return { agreement, standing: standingOf(seen, missed, waiting) }
}

/** `waiting`: a look that may yet see it is still under way. */
function standingOf(seen: Witnesses, missed: Witnesses, waiting: boolean): Standing {
  const share = seen.sharpness / (seen.sharpness + missed.sharpness)
  const couldHave = seen.independent + missed.independent
  if (seen.independent > 1 && share > DOUBT_SHARE) return 'settled'
  if (waiting) return 'provisional'
  if (couldHave >= DOUBT_FROM && share <= DOUBT_SHARE) return 'doubtful'
  return seen.independent === 1 && couldHave > 1 ? 'provisional' : 'settled'
}

class Witnesses {
  /** With those that repeat another. */
  all = 0
  independent = 0
  sharpness = 0

  /** A look at a part of the photo is shown it larger, and is the better witness. */
  add({ standsFor, region }: IndependentLook): void {
    this.all += standsFor
    this.independent += 1
    this.sharpness += Math.min(SHARPEST, 1 / Math.sqrt(boxArea(region)))
  }
}
