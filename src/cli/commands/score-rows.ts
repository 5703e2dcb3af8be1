import { InvalidArgumentError } from '@commander-js/extra-typings'
import { parse } from 'csv-parse/sync'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import type { Messages } from '../../messages/messages.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { unusable } from '../exit-codes.ts'
import { readText } from '../input/read-file.ts'
import { PERSON_READERS, type PersonOptions, personOf } from '../options/person.ts'
import { oneOf, readGrams } from '../options/values.ts'
import { textTable } from '../output/table.ts'
import { gatesJson, verdictJson } from '../output/verdict-json.ts'
import { terminalMessages } from '../terminal-messages.ts'
import { judgeFood } from './judge-food.ts'

const COLUMNS = ['kind', 'id', 'food']

/** What a row can judge for, as the file writes it. */
const KINDS = Object.keys(PERSON_READERS) as readonly (keyof typeof PERSON_READERS)[]

type WrittenRow = Readonly<Record<string, string>>

/**
 * `dishlight score --from rows.csv`: a CSV file with the columns kind, id and food, and grams where they matter; one
 * verdict per row, in order. A food that is not in the table is `unknown` and says so, unless its name alone says that it
 * is to be avoided; a row that cannot be used ends it all.
 */
export async function scoreRows(path: string, json?: boolean): Promise<void> {
  const rows = await readRows(path)
  const messages = await terminalMessages()
  const judged = rows.map((row, index) => judgeRow(messages, row, index))
  const cells = judged.map(({ id, asked, verdict }) => [
    id,
    asked,
    messages.say(`health.verdict.name.${verdict}`),
  ])
  const text = json ? JSON.stringify(judged, null, 1) : textTable(cliWording.rowColumns, cells)
  process.stdout.write(`${text}\n`)
}

async function readRows(path: string): Promise<readonly WrittenRow[]> {
  const rows = parseCsv(await readText(path))
  if (!rows) throw unusable(cliWording.notCsv(path))
  const [first] = rows
  if (!first) throw unusable(cliWording.noRows(path))
  const missing = COLUMNS.filter((column) => !(column in first))
  if (missing.length > 0) throw unusable(cliWording.missingColumns(path, missing))
  return rows
}

function parseCsv(text: string): readonly WrittenRow[] | undefined {
  try {
    return parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true })
  } catch {
    return undefined
  }
}

function judgeRow(messages: Messages, row: WrittenRow, index: number) {
  const { kind: writtenKind = '', id = '', food = '', grams = '' } = row
  const read = <T>(column: string, written: string, reader: (written: string) => T): T => {
    try {
      return reader(written)
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      throw unusable(cliWording.badRow(index + 1, cliWording.cannotBe(column, written, error.message)))
    }
  }
  const kind = read('kind', writtenKind, oneOf(KINDS))
  const person = personOf({ [kind]: [read<unknown>(kind, id, PERSON_READERS[kind])] } as PersonOptions)
  const amount = grams === '' ? undefined : read('grams', grams, readGrams)
  const judged = judgeFood(messages, food, person, foodTable(), amount)
  if (!('problem' in judged)) return { kind, id, asked: food, ...verdictJson(messages, judged) }
  const { verdict, gates, basis, problem } = judged
  return { kind, id, asked: food, verdict, gates: gatesJson(messages, gates, basis), problem }
}
