import type { FoodItem } from '../food-item.ts'
import type { MatchedItem } from './matched-item.ts'

/**
 * Where a photo begins within a section, its first lines are under the heading that lines known from another photo are
 * under. A line that has a heading in any photo keeps it.
 */
export function underHeadings(
  photos: readonly (readonly MatchedItem[])[],
): readonly (readonly MatchedItem[])[] {
  const sections = new Map<number, string>()
  for (const { item, thing } of photos.flat()) {
    const section = item.menu?.section
    if (section !== undefined && !sections.has(thing)) sections.set(thing, section)
  }
  const carried = new Map<number, string>()
  // What one photo carries on another may carry further.
  for (const _ of photos) for (const parts of photos) carryOn(parts, sections, carried)
  return photos.map((parts) =>
    parts.map(({ item, thing }) => ({ item: under(item, carried.get(thing)), thing })),
  )
}

function carryOn(
  parts: readonly MatchedItem[],
  sections: Map<number, string>,
  carried: Map<number, string>,
): void {
  let above: string | undefined
  for (const { item, thing } of parts) {
    if (!item.menu) continue
    // From its first heading on, the photo itself says what is under which.
    if (item.menu.section !== undefined) return
    if (above !== undefined && !sections.has(thing)) {
      sections.set(thing, above)
      carried.set(thing, above)
    }
    above = sections.get(thing) ?? above
  }
}

function under(item: FoodItem, section: string | undefined): FoodItem {
  return item.menu && section !== undefined ? { ...item, menu: { ...item.menu, section } } : item
}
