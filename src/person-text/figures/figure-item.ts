import type { Fact } from '../facts.ts'
import type { Item } from '../items.ts'

/** Some items of a segment that make one figure: which ones go, and the one that takes the place of the first. */
export type FoundFigure = { readonly places: readonly number[]; readonly item: Item }

/** The items at these places as one that states these facts, or nothing. */
export function figure(
  items: readonly Item[],
  places: readonly number[],
  ...facts: readonly Fact[]
): FoundFigure {
  const own = [...places].sort((a, b) => a - b).flatMap((place) => items[place] ?? [])
  const first = own[0] as Item
  return {
    places,
    item: {
      kind: facts.length > 0 ? 'figure' : 'small',
      ids: [],
      from: first.from,
      to: own.reduce((to, item) => (item.from === to ? item.to : to), first.to),
      words: own.flatMap(({ words }) => words),
      plain: own.map(({ plain }) => plain).join(' '),
      ...(facts.length > 0 && { facts }),
    },
  }
}

/** Places from one to before the other. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
