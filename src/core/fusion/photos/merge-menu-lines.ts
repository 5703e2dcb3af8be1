import { append } from '../../util/group-by.ts'
import type { FoodItem } from '../food-item.ts'
import type { MatchedItem } from './match-across-photos.ts'

/**
 * Every object with its items, photo by photo. Menu lines come first, in the order in which one reads on from photo to
 * photo: what stands below a line in any photo comes after it. Everything else follows in the order it is first shown.
 */
export function mergeMenuLines(
  matched: readonly (readonly MatchedItem[])[],
): readonly (readonly FoodItem[])[] {
  const photos = underHeadings(matched)
  const shown = new Map<number, FoodItem[]>()
  for (const { item, object } of photos.flat()) append(shown, object, item)
  const lines = linesInOrder(photos.map((items) => items.filter(({ item }) => item.menu)))
  const others = new Set(shown.keys())
  for (const object of lines) others.delete(object)
  return [...lines, ...others].map((object) => shown.get(object) ?? [])
}

/**
 * The lines of all photos, each after those that stand above it (a topological sort). Where two may come next, the later
 * photo's does, since it shows what follows there. Where photos contradict each other, the first one is right.
 */
function linesInOrder(photos: readonly (readonly MatchedItem[])[]): readonly number[] {
  const objects = photos.flat().map(({ object }) => object)
  const below = new Map(objects.map((object) => [object, new Set<number>()]))
  const above = new Map(objects.map((object) => [object, new Set<number>()]))
  for (const lines of photos) {
    lines.slice(1).forEach(({ object: next }, place) => {
      const object = lines[place]?.object as number
      below.get(object)?.add(next)
      above.get(next)?.add(object)
    })
  }
  const left = new Set(above.keys())
  const free = [...left].filter((object) => above.get(object)?.size === 0).reverse()
  const order: number[] = []
  while (left.size > 0) {
    const [first] = left
    const object = free.pop() ?? (first as number)
    if (!left.delete(object)) continue
    order.push(object)
    for (const next of below.get(object) ?? []) {
      const waits = above.get(next)
      waits?.delete(object)
      if (waits?.size === 0 && left.has(next)) free.push(next)
    }
  }
  return order
}

/**
 * Where a photo begins in the middle of a section, its first lines get the heading that another photo shows over lines
 * they share. A line that has a heading in any photo keeps it.
 */
function underHeadings(photos: readonly (readonly MatchedItem[])[]): readonly (readonly MatchedItem[])[] {
  const sections = new Map<number, string>()
  for (const { item, object } of photos.flat()) {
    const section = item.menu?.section
    if (section !== undefined && !sections.has(object)) sections.set(object, section)
  }
  const carried = new Map<number, string>()
  // What one photo carries on, another may carry further.
  for (const _ of photos) for (const items of photos) carryOn(items, sections, carried)
  return photos.map((items) =>
    items.map(({ item, object }) => {
      const section = carried.get(object)
      if (!item.menu || section === undefined) return { item, object }
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
