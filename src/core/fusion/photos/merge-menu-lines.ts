import { append } from '../../util/group-by.ts'
import type { FoodItem } from '../food-item.ts'
import type { MatchedItem } from './matched-item.ts'

/**
 * Every thing with its parts, photo by photo. A menu's lines come as the photos read on: what stands below a line in any of
 * them comes after it. All else follows in the order it is first shown.
 */
export function mergeMenuLines(
  photos: readonly (readonly MatchedItem[])[],
): readonly (readonly FoodItem[])[] {
  const shown = new Map<number, FoodItem[]>()
  for (const { item, thing } of photos.flat()) append(shown, thing, item)
  const lines = linesInOrder(photos.map((parts) => parts.filter(({ item }) => item.menu)))
  const others = new Set(shown.keys())
  for (const thing of lines) others.delete(thing)
  return [...lines, ...others].map((thing) => shown.get(thing) ?? [])
}

/**
 * The lines of all photos, each after those that stand above it. Where two may come next, that of the later photo does: it
 * shows what follows there. Where photos contradict each other, the first of them is right.
 */
function linesInOrder(photos: readonly (readonly MatchedItem[])[]): readonly number[] {
  const below = new Map<number, Set<number>>()
  const above = new Map<number, Set<number>>()
  for (const { thing } of photos.flat()) {
    below.set(thing, below.get(thing) ?? new Set())
    above.set(thing, above.get(thing) ?? new Set())
  }
  for (const parts of photos) {
    parts.forEach(({ thing }, place) => {
      const next = parts[place + 1]
      if (!next) return
      below.get(thing)?.add(next.thing)
      above.get(next.thing)?.add(thing)
    })
  }
  const left = new Set(above.keys())
  const free = [...left].filter((thing) => above.get(thing)?.size === 0).reverse()
  const order: number[] = []
  while (left.size > 0) {
    const [first] = left
    const thing = free.pop() ?? (first as number)
    if (!left.delete(thing)) continue
    order.push(thing)
    for (const next of below.get(thing) ?? []) {
      const waits = above.get(next)
      waits?.delete(thing)
      if (waits?.size === 0 && left.has(next)) free.push(next)
    }
  }
  return order
}
