import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { matchAcrossPhotos } from './match-across-photos.ts'
import type { MatchedItem, PhotoItems } from './matched-item.ts'
import { mergeItems } from './merge-items.ts'
import { mergeMenuLines } from './merge-menu-lines.ts'
import { underHeadings } from './photo-headings.ts'

/**
 * The things in several photos of one menu, fridge or table, each once. Things of one photo are never joined; of two photos
 * those are that bear one name, so that there are as many equal things as the photo shows that shows the most of them. A line
 * of a menu is known again by its words and its neighbours, and the menu reads on where photos overlap. Which things are one
 * does not depend on the photos' order. An item keeps the id of the sighting that came first (`firstSeen`), and what the
 * person put right in it holds in every photo.
 */
export function joinPhotos(
  photos: readonly PhotoItems[],
  names: LabelMatcher,
  firstSeen: (item: FoodItem) => number,
): readonly FoodItem[] {
  const things = matchAcrossPhotos(photos, names)
  const parts = photos.map(({ photo, items }, at) =>
    items.map(
      (item, index): MatchedItem => ({ item: { ...item, photo }, thing: things[at]?.[index] as number }),
    ),
  )
  return mergeMenuLines(underHeadings(parts)).map((shown) =>
    mergeItems([...shown].sort((a, b) => firstSeen(a) - firstSeen(b))),
  )
}
