import { boxCentre, WHOLE_PHOTO } from '../geometry/normalized.ts'
import type { FoodItem } from './food-item.ts'

/** An item that was named and not seen: it is judged by its usual serving where no grams are given. */
export function namedItem(label: string, servingGrams?: number): FoodItem {
  return {
    id: label,
    label,
    anchor: boxCentre(WHOLE_PHOTO),
    region: { kind: 'whole-photo' },
    count: 1,
    sightings: [],
    whole: [],
    corrected: { added: 0, label, ...(servingGrams === undefined ? {} : { servingGrams }) },
  }
}
