import type { MatchedItem } from './match-across-photos.ts'

/**
 * Where a photo begins in the middle of a section, its first lines get the heading that another photo shows over lines
 * they share. A line that has a heading in any photo keeps it.
 */
export function underHeadings(
  photos: readonly (readonly MatchedItem[])[],
): readonly (readonly MatchedItem[])[] {
  const sections = new Map<number, string>()
  for (const { item, object } of photos.flat()) {
    const section = item.menu?.section
    if (section !== undefined && !sections.has(object)) sections.set(object, section)
  }
  const carried = new Map<number, string>()
  // What one photo carries on, another may carry further.
  for (const _ of photos) for (const items of photos) carryOn(items, sections, carried)
  return photos.map((items) =>
    items.map((matched) => {
      const { item, object } = matched
      const section = carried.get(object)
      if (!item.menu || section === undefined) return matched
      return { item: { ...item, menu: { ...item.menu, section } }, object }
    }),
  )
}

function carryOn(
  items: readonly MatchedItem[],
  sections: Map<number, string>,
  carried: Map<number, string>,
): void {
  let above: string | undefined
  for (const { item, object } of items) {
    if (!item.menu) continue
    // From its first heading on, the photo itself shows which line is under which.
    if (item.menu.section !== undefined) return
    if (above !== undefined && !sections.has(object)) {
      sections.set(object, above)
      carried.set(object, above)
    }
    above = sections.get(object) ?? above
  }
}
