import type { FoodItem } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { type MatchedItem, matchAcrossPhotos, type PhotoItems } from './match-across-photos.ts'
import { mergeItems } from './merge-items.ts'
import { mergeMenuLines } from './merge-menu-lines.ts'
import { underHeadings } from './photo-headings.ts'

/**
 * The items of several photos of one menu, fridge or table, each object once. Items of one photo are never merged. Items
 * of two photos are merged if they have the same name, so that of equal objects there are as many as the photo with the
 * most of them shows. A menu line is recognised by its words and its neighbours, and where photos overlap the menu goes on
 * from one to the next. The order of the photos does not change what is merged. An item keeps the id of its earliest
 * sighting (`firstSeen`), and a correction holds in every photo.
 */
export function joinPhotos(
  photos: readonly PhotoItems[],
  matcher: LabelMatcher,
  firstSeen: (item: FoodItem) => number,
): readonly FoodItem[] {
  const objects = matchAcrossPhotos(photos, matcher)
  const matched = photos.map(({ photo, items }, at) =>
    items.map((item, index): MatchedItem => {
      return { item: { ...item, photo }, object: objects[at]?.[index] as number }
    }),
  )
  return mergeMenuLines(underHeadings(matched)).map((items) =>
    mergeItems([...items].sort((a, b) => firstSeen(a) - firstSeen(b))),
  )
}
