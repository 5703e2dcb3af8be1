import { InvalidArgumentError } from '@commander-js/extra-typings'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { readCsv } from '../input/csv.ts'
import { shortened } from '../options/misuse.ts'
import { personOf, ROW_KINDS } from '../options/person.ts'
import { oneOf, readGrams } from '../options/values.ts'
import { textTable } from '../output/table.ts'
import { verdictJson } from '../output/verdict-json.ts'
import { judgeFood } from './judge-food.ts'

const COLUMNS = ['kind', 'id', 'food']

/** What a row can judge for, as the file writes it. */
const KINDS = Object.keys(ROW_KINDS) as readonly (keyof typeof ROW_KINDS)[]

type WrittenRow = Readonly<Record<string, string>>

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
  const rows = await readRows(messages, path)
  const judged = rows.map((row, index) => judgeRow(messages, row, index, foods))
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

async function readRows(messages: Messages, path: string): Promise<readonly WrittenRow[]> {
  const { say, list } = messages
  const rows = (await readCsv(messages, path)).map(({ cells }) => cells)
  const [first] = rows
  if (!first) throw unusable(say('cli.rows.none', { path }))
  const missing = COLUMNS.filter((column) => !(column in first))
  if (missing.length > 0) {
    throw unusable(say('cli.rows.missingColumns', { path, columns: list(missing, 'none') }))
  }
  return rows
}

function judgeRow(messages: Messages, row: WrittenRow, index: number, foods: FoodTable) {
  const { kind: writtenKind = '', id = '', food = '', grams = '' } = row
  const { say } = messages
  const read = <T>(column: string, written: string, reader: (written: string) => T): T => {
    try {
      return reader(written)
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      const typed = shortened(written)
      const why = say('cli.misuse.cannotBe', { option: column, typed, advice: error.message })
      throw unusable(say('cli.rows.bad', { row: index + 1, why }))
    }
  }
  const kind = read('kind', writtenKind, oneOf(messages, KINDS))
  const person = personOf(
    messages,
    read(kind, id, (written) => ROW_KINDS[kind](messages, written)),
  )
  if (food === '') throw unusable(say('cli.rows.bad', { row: index + 1, why: say('cli.rows.noFood') }))
  const amount = grams === '' ? undefined : read('grams', grams, readGrams(messages))
  const judged = judgeFood(messages, food, person, foods, amount)
  return {
    kind,
    id,
    ...verdictJson(messages, food, judged),
    ...(judged.problem && { problem: judged.problem }),
  }
}
