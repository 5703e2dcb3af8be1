import type { LookId } from '../terms/ids.ts'
import { groupBy } from '../util/group-by.ts'
import type { Detection } from './detection.ts'
import type { LookFacts } from './independent-looks.ts'

/** The id of a look that states places and names nothing: it is no witness to what is there. */
export function placingLook(id: string): LookId {
  return `placing-${id}`
}

/** Ids of looks at several photos may have a number in front. */
const PLACING = /(?:^|:)placing-/

/** Whether a look states places and names nothing. */
export function isPlacing(lookId: LookId): boolean {
  return PLACING.test(lookId)
}

type Placed = { readonly sightings: readonly Detection[]; readonly looks: readonly LookFacts[] }

/** What a sighting became by those that state its place, so that what did not change stays the same object. */
const made = new WeakMap<
  Detection,
  { readonly by: readonly Detection[]; readonly as: readonly Detection[] }
>()

/**
 * Moves sightings to where a grounding client saw them. What states the place of others is no sighting of its own, and the
 * look that did so no witness to what is there. Where several places were stated for one sighting, its name held several
 * things: it becomes one of each.
 */
export function withPlaces(sightings: readonly Detection[], looks: readonly LookFacts[]): Placed {
  const witnesses = looks.some(({ id }) => isPlacing(id)) ? looks.filter(({ id }) => !isPlacing(id)) : looks
  const stated = sightings.filter(({ places }) => places)
  if (stated.length === 0) return { sightings, looks: witnesses }
  const byPlaced = new Map<string, Detection[]>()
  for (const one of stated) {
    for (const id of one.places ?? []) byPlaced.set(id, [...(byPlaced.get(id) ?? []), one])
  }
  return {
    sightings: sightings.flatMap((sighting) =>
      sighting.places ? [] : movedTo(sighting, lastLook(byPlaced.get(sighting.id) ?? [])),
    ),
    looks: witnesses,
  }
}

/** Asked again, the later answer holds. */
function lastLook(stated: readonly Detection[]): readonly Detection[] {
  return [...groupBy(stated, ({ lookId }) => lookId).values()].at(-1) ?? []
}

function movedTo(sighting: Detection, by: readonly Detection[]): readonly Detection[] {
  if (by.length === 0) return [sighting]
  const known = made.get(sighting)
  if (known && known.by.length === by.length && known.by.every((each, index) => each === by[index]))
    return known.as
  const as = by.map(({ id, label, region, point }, index): Detection => {
    const moved = { ...sighting, region, ...(point && { point }) }
    if (by.length === 1) return moved
    // Its figures, its weight and the model's opinion were of all of them together.
    const { composition: _, amount, opinion: __, panel: ___, fruitVegShare: ____, ...rest } = moved
    const own = { ...rest, label, count: 1, ...(amount && { amount: { basis: amount.basis } }) }
    return index === 0 ? own : { ...own, id: `${id}:${sighting.id}` }
  })
  made.set(sighting, { by, as })
  return as
}
