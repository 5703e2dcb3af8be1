import type { FoodTable } from '../../core/nutrition/table/food.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { readCsv } from '../input/csv.ts'
import { badRow, type CsvRow, readCell } from '../input/csv-row.ts'
import { shortened } from '../options/misuse.ts'
import { personOf, ROW_KINDS } from '../options/person.ts'
import { oneOf, readGrams } from '../options/values.ts'
import { textTable } from '../output/table.ts'
import { verdictJson } from '../output/verdict-json.ts'
import { judgeFood } from './judge-food.ts'

const COLUMNS = {
  known: ['kind', 'id', 'food', 'grams'],
  needed: ['kind', 'id', 'food'],
  others: true,
} as const

/** What a row can judge for, as the file writes it. */
const KINDS = Object.keys(ROW_KINDS) as readonly (keyof typeof ROW_KINDS)[]

/**
 * `dishlight score --from rows.csv`: a CSV file with the columns kind, id and food, and grams where they matter; one
 * verdict and advice per row, in order. A food that is not in the table is `unknown` and says so, with the alerts that its
 * name leaves open; a row that cannot be used ends it all.
 */
export async function scoreRows(
  messages: Messages,
  path: string,
  foods: FoodTable,
  json?: boolean,
): Promise<void> {
  const { say } = messages
  const rows = await readCsv(messages, path, COLUMNS)
  if (rows.length === 0) throw unusable(say('cli.rows.none', { path }))
  const judged = rows.map((row) => judgeRow(messages, row, foods))
  const cells = judged.map(({ id, food, verdict, advice }) => [
    id,
    shortened(food),
    say(`health.verdict.name.${verdict}`),
    say(`health.advice.name.${advice}`),
  ])
  const header = (['for', 'food', 'verdict', 'advice'] as const).map((column) => say(`cli.column.${column}`))
  const text = json ? JSON.stringify(judged, null, 1) : textTable(header, cells)
  process.stdout.write(`${text}\n`)
}

function judgeRow(messages: Messages, row: CsvRow, foods: FoodTable) {
  const { id = '', food = '', grams = '' } = row.cells
  const kind = readCell(messages, row, 'kind', oneOf(messages, KINDS))
  const person = personOf(
    messages,
    readCell(messages, row, 'id', (written) => ROW_KINDS[kind](messages, written), kind),
  )
  if (food === '') throw badRow(messages, row, messages.say('cli.rows.noFood'))
  const amount = grams === '' ? undefined : readCell(messages, row, 'grams', readGrams(messages))
  const judged = judgeFood(messages, food, person, foods, amount)
  return {
    kind,
    id,
    ...verdictJson(messages, food, judged),
    ...(judged.problem && { problem: judged.problem }),
  }
}
