import type { Region } from '../geometry/normalized.ts'
import { shareInside } from '../geometry/regions.ts'
import type { Agreement, Standing } from './food-item.ts'
import type { View } from './views.ts'

/** A look could have seen a thing of which this much lies in its region. */
const COVERS = 0.75
/** From so many looks on it is clear that what hardly any of them saw is not there. */
export const DOUBT_FROM = 4
/** Seen by this share of them, or less. */
export const DOUBT_SHARE = 0.25

/** Of the looks that could have seen it, how many did; `waiting`: how many may yet. `seenBy`: indices of views. */
export function agreementOn(
  region: Region,
  seenBy: ReadonlySet<number>,
  views: readonly View[],
): Agreement & { readonly waiting: number } {
  let [couldHave, waiting] = [seenBy.size, 0]
  views.forEach((view, index) => {
    if (seenBy.has(index) || shareInside(region, view.region) < COVERS) return
    if (view.complete) couldHave += 1
    else if (view.open) waiting += 1
  })
  return { seen: seenBy.size, couldHave, waiting }
}

export function standingOf({ seen, couldHave, waiting }: ReturnType<typeof agreementOn>): Standing {
  if (seen > 1 && seen / couldHave > DOUBT_SHARE) return 'settled'
  if (waiting > 0) return 'provisional'
  if (couldHave >= DOUBT_FROM && seen / couldHave <= DOUBT_SHARE) return 'doubtful'
  return seen === 1 && couldHave > 1 ? 'provisional' : 'settled'
}
