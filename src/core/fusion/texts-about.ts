import { type FoodItem, namesOf } from './food-item.ts'

/**
 * Its names, and what else is written of it: below its name on a menu, or around it on its pack. A pack's words count until the
 * person says what it is.
 */
export function textsAbout(item: FoodItem): readonly string[] {
  const { sightings, corrected, outvoted = [] } = item
  const descriptions = sightings.flatMap(({ menu }) => menu?.description ?? [])
  const onPacks = sightings.flatMap(({ label, onPack }) =>
    onPack === undefined || corrected.label !== undefined || outvoted.includes(label) ? [] : [onPack],
  )
  return [...namesOf(item), ...new Set([...descriptions, ...onPacks])]
}
