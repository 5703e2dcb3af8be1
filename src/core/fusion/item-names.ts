import type { Detection } from './detection.ts'
import type { FoodItem } from './food-item.ts'

/** What the item has been called: the person's name for it where they gave one, otherwise every sighting's that was not outvoted. */
export function namesOf({ label, corrected, sightings, outvoted = [] }: FoodItem): readonly string[] {
  if (corrected.label !== undefined) return [corrected.label]
  const names = [label]
  for (const { label: given } of sightings) {
    if (!names.includes(given) && !outvoted.includes(given)) names.push(given)
  }
  return names
}

/** The sightings that still count: once the person said what it is, whatever a model stated was about another food. */
export function relevantSightings({ corrected, whole }: FoodItem): readonly Detection[] {
  return corrected.label === undefined ? whole : []
}

/** Its names, and what a menu says of it below the name. */
export function textsAbout(item: FoodItem): readonly string[] {
  const descriptions = item.sightings.flatMap(({ menu }) => menu?.description ?? [])
  return descriptions.length === 0 ? namesOf(item) : [...namesOf(item), ...new Set(descriptions)]
}
