import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { ingredientForUsda, readIngredients } from './ingredient-traits.mjs'

/**
 * How much of the USDA's recipes the table of ingredients knows: node scripts/foods/ingredient-coverage.mjs --data DIR,
 * where DIR holds ingredients.csv. `--list` prints what each ingredient stands for, and what stands for nothing.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, list: { type: 'boolean' } } })
if (values.data === undefined) throw new Error('Say where ingredients.csv is: --data DIR')

const table = readIngredients(
  readFileSync(fileURLToPath(new URL('ingredients.txt', import.meta.url)), 'utf8'),
)
const rows = parse(readFileSync(join(values.data, 'ingredients.csv'), 'utf8'), { columns: true })

for (const source of ['FNDDS', 'FDD']) {
  const leaves = new Map()
  for (const row of rows.filter((each) => each.source === source)) {
    leaves.set(row.ingredient, (leaves.get(row.ingredient) ?? 0) + Number(row.percent))
  }
  report(source, leaves)
}

function report(source, leaves) {
  const found = new Map([...leaves.keys()].map((leaf) => [leaf, ingredientForUsda(table, leaf)]))
  const known = [...leaves].filter(([leaf]) => found.get(leaf))
  const weigh = (some) => some.reduce((sum, [, percent]) => sum + percent, 0)
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `${source}: ${known.length} of ${leaves.size} names (${share(known.length, leaves.size)}),`,
    `${share(weigh(known), weigh([...leaves]))} of the weight`,
  )
  if (!values.list) return
  for (const { name, single } of table.all) {
    const own = [...found].filter(([, ingredient]) => ingredient?.name === name).map(([leaf]) => leaf)
    if (own.length > 0) console.log(`  ${name}${single ? ' (single)' : ''}: ${own.join(' · ')}`)
  }
  for (const [leaf, ingredient] of found) if (!ingredient) console.log(`  unknown: ${leaf}`)
}
