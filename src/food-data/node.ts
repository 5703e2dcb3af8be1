import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { foodTableSteps } from '../core/nutrition/table/food-table.ts'

/** A build has the files beside its scripts. */
const FOLDER = join(
  dirname(fileURLToPath(import.meta.url)),
  import.meta.env.DEV ? '../core/nutrition/table/data' : 'food-data',
)

let built: FoodTable | undefined

/** The food table, read from its files the first time. */
export function foodTable(): FoodTable {
  built ??= build()
  return built
}

function build(): FoodTable {
  const steps = foodTableSteps({ rows: [read('ours.txt'), read('usda.txt')], unlisted: read('unlisted.txt') })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8')
}
