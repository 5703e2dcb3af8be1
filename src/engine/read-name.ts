import * as z from 'zod/mini'
import type { FoodMatch, FoodTable, NameReading } from '../core/nutrition/table/food.ts'
import { expectTable } from './loaded.ts'
import { readAs } from './unusable-input.ts'

/** What a name says. Only what leaves nothing over (`left` empty) is fully understood, and only that can quiet an alert. */
export type ReadName = NameReading & {
  /** The foods it may stand for, the likeliest first; none where nothing is near enough. `quality` is in (0, 1]. */
  readonly matches: readonly FoodMatch[]
}

/**
 * Reads the name of a food, in any language of the table, word by word. `onMenu`: as a menu has it, where a dish is called by what
 * it comes with. Throws `UnusableInput` for what is no text.
 */
export function readName(name: string, table: FoodTable, { onMenu = false } = {}): ReadName {
  const text = readAs(z.string(), name, 'name')
  expectTable(table)
  return { ...table.read(text, onMenu), matches: table.match(text) }
}
