import type { FoodMatch, FoodTable, NameReading } from '../core/nutrition/table/food.ts'

/** What a name says. Only what leaves nothing over (`left` empty) is fully understood, and only that can quiet an alert. */
export type ReadName = NameReading & {
  /** The foods it may stand for, the likeliest first; none where nothing is near enough. `quality` is in (0, 1]. */
  readonly matches: readonly FoodMatch[]
}

/** Reads the name of a food, in any language of the table, word by word. `onMenu`: as a menu has it, where a dish is called by what it comes with. */
export function readName(name: string, foods: FoodTable, { onMenu = false } = {}): ReadName {
  return { ...foods.read(name, onMenu), matches: foods.match(name) }
}
