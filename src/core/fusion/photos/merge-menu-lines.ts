import { append } from '../../util/group-by.ts'
import type { FoodItem } from '../food-item.ts'
import type { MatchedItem } from './match-across-photos.ts'

/**
 * Every object with its items, photo by photo. Menu lines come first, in the order in which one reads on from photo to
 * photo: what stands below a line in any photo comes after it. Everything else follows in the order it is first shown.
 */
export function mergeMenuLines(
  photos: readonly (readonly MatchedItem[])[],
): readonly (readonly FoodItem[])[] {
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
