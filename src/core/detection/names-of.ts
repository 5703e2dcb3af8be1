import type { FoodItem } from './food-item.ts'

/** What the item has been called: the person's own name alone where they gave one, otherwise every sighting's. */
export function namesOf({ label, corrected, sightings }: FoodItem): readonly string[] {
  if (corrected.label !== undefined) return [corrected.label]
  return [...new Set([label, ...sightings.map((sighting) => sighting.label)])]
}

/** Its names, and what a menu says of it below the name. */
export function wordsOn(item: FoodItem): readonly string[] {
  const descriptions = item.sightings.flatMap(({ menu }) => menu?.description ?? [])
  return [...namesOf(item), ...new Set(descriptions)]
}
