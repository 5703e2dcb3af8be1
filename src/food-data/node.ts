import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FoodTable, hasUnknownWords } from '../core/nutrition/table/food.ts'
import { foodTableSteps, type GrowingTable } from '../core/nutrition/table/food-table.ts'
import { plainText } from './text-at.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
/** A build shares the files of the npm package, which are modules: a string each. */
const PACKAGED = join(HERE, '../package/foods')

let built: FoodTable | undefined

/** The food table, read from its files the first time. */
export function foodTable(): FoodTable {
  built ??= withLanguages(
    run(
      foodTableSteps({
        everyday: read('everyday.txt'),
        further: [read('world.txt'), read('usda.txt')],
        unlisted: read('unlisted.txt'),
      }),
    ),
  )
  return built
}

/** The same table, which learns the names of other languages once a name has words that it does not know. */
function withLanguages(table: GrowingTable): FoodTable {
  let learnt: FoodTable | undefined
  const knowing = (name: string): FoodTable => {
    if (!learnt && hasUnknownWords(table.read(name, false)))
      learnt = run(table.inLanguages(read('names.txt')))
    return learnt ?? table
  }
  return {
    foods: table.foods,
    everyday: table.everyday,
    match: (label, category) => knowing(label).match(label, category),
    read: (name, onMenu) => knowing(name).read(name, onMenu),
  }
}

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The table's files as they are: every name in every language stands in them. */
export function foodTableTexts(): readonly string[] {
  return ['everyday.txt', 'world.txt', 'usda.txt', 'names.txt'].map(read)
}

function read(file: string): string {
  if (import.meta.env.DEV) return readFileSync(join(HERE, '../core/nutrition/table/data', file), 'utf8')
  return plainText(readFileSync(join(PACKAGED, file.replace(/txt$/, 'js')), 'utf8'))
}
