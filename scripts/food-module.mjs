import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './checkout.mjs'

/** The files of the food table. */
export const FOOD_FILES = ['everyday', 'names', 'unlisted', 'usda', 'world']

/** A file of the food table as a module: its text as a string, and nothing else. `src/food-data/text-at.ts` reads it so. */
export function foodModule(name) {
  const text = readFileSync(join(root, `src/core/nutrition/table/data/${name}.txt`), 'utf8')
  return `export default ${JSON.stringify(text)}\n`
}
