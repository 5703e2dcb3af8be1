import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FoodTable } from '../../../src/core/nutrition/table/food.ts'
import { type FoodTexts, foodTableSteps } from '../../../src/core/nutrition/table/food-table.ts'
import { NAMED } from '../../core/nutrition/match/phrases/named.ts'
import { NAMED_MORE } from '../../core/nutrition/match/phrases/named-more.ts'
import { NAMELESS } from '../../core/nutrition/match/phrases/nameless.ts'
import { NAMELESS_MORE } from '../../core/nutrition/match/phrases/nameless-more.ts'
import { timed } from '../processor-time.ts'

/** The files lie beside the built bench, as they do beside the built command line. */
const read = (file: string) =>
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'food-data', file), 'utf8')

const unlisted = read('unlisted.txt')
const TABLES: Readonly<Record<string, FoodTexts>> = {
  'everyday foods': { everyday: read('everyday.txt'), further: [], unlisted },
  'the whole table': {
    everyday: read('everyday.txt'),
    further: [read('world.txt'), read('usda.txt')],
    unlisted,
  },
}

/** Labels as menus and models write them, each without what it is said to mean. */
const LABELS = `${NAMED}\n${NAMED_MORE}\n${NAMELESS}\n${NAMELESS_MORE}`
  .split('\n')
  .map((line) => line.split('>')[0]?.trim() ?? '')
  .filter((label) => label !== '')

/** A letter missing in the middle, so that nothing is known as it is written. */
const MISREAD = LABELS.map((label) =>
  label.replace(/\p{L}{5,}/gu, (word) => word.slice(0, 2) + word.slice(3)),
)

type Built = { readonly foods: FoodTable; readonly longest: number; readonly whole: number }

/** Builds the table as a page does and times each step. */
function build(texts: FoodTexts): Built {
  const steps = foodTableSteps(texts)
  let [longest, whole] = [0, 0]
  for (;;) {
    const began = process.cpuUsage()
    const step = steps.next()
    const { user, system } = process.cpuUsage(began)
    const took = (user + system) / 1000
    longest = Math.max(longest, took)
    whole += took
    if (step.done) return { foods: step.value, longest, whole }
  }
}

/** Time for each label, in a table that has seen none of them yet: the first time, and when the code is warm. */
function timeNames(
  texts: FoodTexts,
  labels: readonly string[],
  find: (foods: FoodTable, label: string) => unknown,
): string {
  const time = () =>
    timed(1, () => {
      const { foods } = build(texts)
      return () => {
        for (const label of labels) find(foods, label)
      }
    }).best / labels.length
  const cold = time()
  return `${Math.min(time(), time(), time()).toFixed(3)} ms (${cold.toFixed(3)} ms with cold code)`
}

console.log(`load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, times of the processor`)
for (const [name, texts] of Object.entries(TABLES)) {
  const cold = build(texts)
  const { foods, longest, whole } = build(texts)
  console.log(
    `  ${name}, ${foods.foods.length} foods: built in ${cold.whole.toFixed(0)} ms, longest step ${cold.longest.toFixed(1)} ms; again in ${whole.toFixed(0)} ms, ${longest.toFixed(1)} ms`,
  )
  const match = timeNames(texts, LABELS, (table, label) => table.match(label))
  const misread = timeNames(texts, MISREAD, (table, label) => table.match(label))
  const read = timeNames(texts, LABELS, (table, label) => table.read(label, false))
  console.log(`  ${name}: a name matched in ${match}, a misread one in ${misread}, read in ${read}`)
}
