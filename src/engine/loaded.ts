import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Words } from './load-words.ts'
import { UnusableInput } from './unusable-input.ts'

/** Throws `UnusableInput` where a function is called without the food table, or with what `loadFoods` returns before it is awaited. */
export function expectTable(table: FoodTable): void {
  if (!has(table, 'match')) throw new UnusableInput('table', 'must be the food table: await loadFoods()')
}

export function expectWords(words: Words | undefined): void {
  if (words !== undefined && !has(words, 'say'))
    throw new UnusableInput('words', "must be the words of a language: await loadWords('en')")
}

function has(value: object | undefined, method: string): boolean {
  return typeof (value as Record<string, unknown> | null | undefined)?.[method] === 'function'
}
