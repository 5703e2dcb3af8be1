import type { PhotoId } from '../terms/ids.ts'
import type { Appearance, FoodItem } from './food-item.ts'

/** Where an item is in one of the photos; undefined where that photo does not show it. A single photo shows all items. */
export function appearanceIn(item: FoodItem, photo: PhotoId): Appearance | undefined {
  if (item.photo === undefined || item.photo === photo) return leading(item, photo)
  return item.alsoIn?.find((appearance) => appearance.photo === photo)
}

/** The photos that show an item, its leading one first; none where there is a single photo. */
export function photosWith({ photo, alsoIn = [] }: FoodItem): readonly PhotoId[] {
  return photo === undefined ? [] : [photo, ...alsoIn.map((appearance) => appearance.photo)]
}

function leading({ id, anchor, region }: FoodItem, photo: PhotoId): Appearance {
  return { photo, itemId: id, anchor, region }
}
