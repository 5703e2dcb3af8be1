import type { Region } from '../geometry/normalized.ts'
import { shareInside } from '../geometry/regions.ts'
import { DOUBT_FROM, DOUBT_SHARE } from './doubt.ts'
import type { Agreement, Standing } from './food-item.ts'
import type { IndependentLook } from './independent-looks.ts'

/** A look could have seen an object of which this share lies in its region. */
const COVERS = 0.75

/**
 * Of the looks that could have seen an object, how many did, and what follows for its standing. A look that repeats another
 * word for word counts in the first and settles nothing in the second. `seenBy`: indices of `looks`.
 */
export function agreementOn(
  region: Region,
  seenBy: ReadonlySet<number>,
  looks: readonly IndependentLook[],
): { readonly agreement: Agreement; readonly standing: Standing } {
  const seen = looks.filter((_, index) => seenBy.has(index))
  const others = looks.filter(
    (look, index) => !seenBy.has(index) && shareInside(region, look.region) >= COVERS,
  )
  const missed = others.filter(({ complete }) => complete)
  const count = sumOf(seen, 'standsFor')
  return {
    agreement: { seen: count, couldHave: count + sumOf(missed, 'standsFor') },
    standing: standingOf(
      seen,
      missed,
      others.some(({ open }) => open),
    ),
  }
}

/** `waiting`: a look that may yet see it is still under way. */
function standingOf(
  seen: readonly IndependentLook[],
  missed: readonly IndependentLook[],
  waiting: boolean,
): Standing {
  const weight = sumOf(seen, 'weight')
  const share = weight / (weight + sumOf(missed, 'weight'))
  const couldHave = seen.length + missed.length
  if (seen.length > 1 && share > DOUBT_SHARE) return 'settled'
  if (waiting) return 'provisional'
  if (couldHave >= DOUBT_FROM && share <= DOUBT_SHARE) return 'doubtful'
  return seen.length === 1 && couldHave > 1 ? 'provisional' : 'settled'
}

function sumOf(looks: readonly IndependentLook[], of: 'standsFor' | 'weight'): number {
  return looks.reduce((sum, look) => sum + look[of], 0)
}
