import type { PhotoId } from '../../analysis/document.ts'
import type { FoodItem } from '../food-item.ts'
import type { Names } from '../label-matcher.ts'
import { thingsAcross } from './match-across-photos.ts'
import { oneOf } from './merge-items.ts'
import { readOn } from './merge-menu-lines.ts'
import { underHeadings } from './photo-headings.ts'

/** The items of one photo, those the person took away among them. */
export type PhotoItems = { readonly photo: PhotoId; readonly items: readonly FoodItem[] }

/** One item of a photo, and the thing it is: the same number in every photo that shows it. */
export type Part = { readonly item: FoodItem; readonly thing: number }

/**
 * The things in several photos of one menu, fridge or table, each once. Things of one photo are never joined; of two photos
 * those are that bear one name, so that there are as many equal things as the photo shows that shows the most of them. A line
 * of a menu is known again by its words and its neighbours, and the menu reads on where photos overlap. Which things are one
 * does not depend on the photos' order. An item keeps the id of the sighting that came first (`firstSeen`), and what the
 * person put right in it holds in every photo.
 */
export function joinPhotos(
  photos: readonly PhotoItems[],
  names: Names,
  firstSeen: (item: FoodItem) => number,
): readonly FoodItem[] {
  const things = thingsAcross(photos, names)
  const parts = photos.map(({ photo, items }, at) =>
    items.map((item, index): Part => ({ item: { ...item, photo }, thing: things[at]?.[index] as number })),
  )
  return readOn(underHeadings(parts)).map((shown) =>
    oneOf([...shown].sort((a, b) => firstSeen(a) - firstSeen(b))),
  )
}
