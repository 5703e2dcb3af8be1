import { containment, intersectionOverUnion, regionBox, regionCentre } from '../geometry/normalized.ts'
import type { Dot } from '../health/assessment.ts'
import type { Analysis } from './document.ts'
import type { Row } from './row.ts'

/** One thing that another look changed, to tell the person. */
export type RowChange =
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'verdict'
      readonly name: string
      readonly profileId: string
      readonly from: Dot
      readonly to: Dot
    }

/** Boxes with at least this IoU show the same thing, whatever it is called. */
const SAME_PLACE = 0.5
/** So do points no further apart than this, as a share of the photo's sides. */
const NEAR = 0.04

/**
 * What another look changed, item by item: new items, missing ones, new names, new verdicts. An item is recognised by its id,
 * by its name and place, by its place alone, or by its name alone; of several, the nearest is taken. In the order of the new
 * rows, missing items last. Both lists must be judged for the same people in the same order.
 */
export function changesBetween(before: readonly Row[], after: readonly Row[]): readonly RowChange[] {
  const counterpart = pair(before, after)
  const changes = after.flatMap((row): readonly RowChange[] => {
    const was = counterpart.get(row)
    return was ? changed(was, row) : [{ kind: 'added', name: row.name }]
  })
  const found = new Set(counterpart.values())
  const missing = before.filter((row) => !found.has(row))
  return [...changes, ...missing.map(({ name }): RowChange => ({ kind: 'removed', name }))]
}

/** Rows that only the earlier looks saw. They stay, as all that was found does, but the new look did not see them. */
export function unseenSince(before: Pick<Analysis, 'looks'>, rows: readonly Row[]): readonly RowChange[] {
  const known = new Set(before.looks.map(({ id }) => id))
  return rows
    .filter(({ composed: { item } }) => item.sightings.length > 0)
    .filter(({ composed: { item } }) => item.sightings.every(({ lookId }) => known.has(lookId ?? '')))
    .map(({ name }) => ({ kind: 'removed', name }))
}

function changed(was: Row, row: Row): readonly RowChange[] {
  const renamed: readonly RowChange[] = isSameName(was, row)
    ? []
    : [{ kind: 'renamed', from: was.name, to: row.name }]
  const judged = row.assessments.flatMap(({ profileId, dot }): readonly RowChange[] => {
    const earlier = was.assessments.find((each) => each.profileId === profileId)
    if (!earlier || earlier.dot === dot) return []
    return [{ kind: 'verdict', name: row.name, profileId, from: earlier.dot, to: dot }]
  })
  return [...renamed, ...judged]
}

/** Each new row with the old row it was. No row is matched twice, and the surest signs are tried first. */
function pair(before: readonly Row[], after: readonly Row[]): ReadonlyMap<Row, Row> {
  const pairs = new Map<Row, Row>()
  const left = new Set(before)
  const take = (isOne: (was: Row, row: Row) => boolean) => {
    for (const row of after) {
      if (pairs.has(row)) continue
      const [was] = [...left].filter((each) => isOne(each, row)).sort((a, b) => apart(a, row) - apart(b, row))
      if (!was) continue
      pairs.set(row, was)
      left.delete(was)
    }
  }
  take((was, row) => was.id === row.id)
  take((was, row) => isSameName(was, row) && isNear(was, row))
  take(isNear)
  take((was, row) => isSameName(was, row))
  return pairs
}

function isSameName(a: Row, b: Row): boolean {
  const [one, other] = [a.composed.match?.food.id, b.composed.match?.food.id]
  return a.name.toLowerCase() === b.name.toLowerCase() || (one !== undefined && one === other)
}

function isNear(a: Row, b: Row): boolean {
  if (a.composed.item.photo !== b.composed.item.photo) return false
  const [one, other] = [a.composed.item.region, b.composed.item.region].map(regionBox)
  if (!one || !other) return apart(a, b) <= NEAR
  return (
    intersectionOverUnion(one, other) >= SAME_PLACE ||
    (isSameName(a, b) && containment(one, other) > SAME_PLACE)
  )
}

/** The distance between the centres, as a share of the photo's sides. */
function apart(a: Row, b: Row): number {
  const [one, other] = [regionCentre(a.composed.item.region), regionCentre(b.composed.item.region)]
  return Math.hypot(one.x - other.x, one.y - other.y)
}
