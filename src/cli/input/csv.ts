import { CsvError, parse } from 'csv-parse/sync'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { shortened } from '../options/misuse.ts'
import { adviceOn } from '../options/values.ts'
import { delimiterOf, plainNumber } from './csv-dialect.ts'
import { badCell, type CsvRow } from './csv-row.ts'
import { readText } from './read-file.ts'

export type CsvColumns = {
  readonly known: readonly string[]
  readonly needed: readonly string[]
  /** Columns that are not known are passed by. */
  readonly others?: true
}

/** Cells as they stand, with the line of the file. */
type Cells = { readonly line: number; readonly cells: readonly string[] }

type WithInfo = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** The rows of a CSV file by the names in its first line; capitals, spaces and what joins two words do not matter in a name. */
export async function readCsv(
  messages: Messages,
  path: string,
  columns: CsvColumns,
): Promise<readonly CsvRow[]> {
  const text = await readText(messages, path, 'csv')
  const delimiter = delimiterOf(text)
  const [header, ...rows] = cellsOf(messages, path, text, delimiter)
  if (!header) return []
  const names = header.cells.map((written) => nameOf(written, columns.known))
  refuseUnnamed(messages, path, names, rows)
  refuseColumns(messages, path, names, columns)
  return rows.map(({ line, cells }) => {
    const row = { path, line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) }
    return delimiter === ',' ? row : withPlainNumbers(messages, row)
  })
}

function cellsOf({ say }: Messages, path: string, text: string, delimiter: string): readonly Cells[] {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    })
    // The types of the parser leave out what `info` makes of a record.
    return (records as readonly WithInfo[]).map(({ record, info }) => ({
      // The parser tells the last line of a row; cells in quotes may go over several.
      line: info.lines - (record.join('').match(/\n/g)?.length ?? 0),
      cells: record,
    }))
  } catch (error) {
    const line: unknown = error instanceof CsvError ? error.lines : undefined
    throw unusable(
      typeof line === 'number' ? say('cli.csv.notCsvFrom', { path, line }) : say('cli.csv.notCsv', { path }),
    )
  }
}

/** "Free from" is free_from. */
function nameOf(written: string, known: readonly string[]): string {
  const key = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '')
  return known.find((name) => key(name) === key(written)) ?? written
}

/** Spreadsheets leave empty columns behind; in one that is not empty, nobody knows what is said. */
function refuseUnnamed(
  { say }: Messages,
  path: string,
  names: readonly string[],
  rows: readonly Cells[],
): void {
  const at = names.findIndex((name, at) => name === '' && rows.some(({ cells }) => cells[at] !== ''))
  if (at >= 0) throw unusable(say('cli.csv.unnamedColumn', { path, column: at + 1 }))
}

function refuseColumns(
  messages: Messages,
  path: string,
  names: readonly string[],
  { known, needed, others }: CsvColumns,
): void {
  const { say, list } = messages
  const named = names.filter((name) => name !== '')
  const unknown = others ? undefined : named.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const advice = adviceOn(messages, unknown, known)
    throw unusable(say('cli.csv.unknownColumn', { path, column: shortened(unknown), advice }))
  }
  const twice = named.find((name, at) => named.indexOf(name) < at)
  if (twice !== undefined) throw unusable(say('cli.csv.columnTwice', { path, column: shortened(twice) }))
  const missing = needed.filter((name) => !named.includes(name))
  if (missing.length > 0)
    throw unusable(say('cli.csv.missingColumns', { path, columns: list(missing, 'or') }))
}

function withPlainNumbers(messages: Messages, row: CsvRow): CsvRow {
  const cells = Object.entries(row.cells).map(([column, written]) => {
    const read = plainNumber(written)
    if (typeof read === 'string') return [column, read]
    throw badCell(messages, row, column, messages.say('cli.csv.twoReadings', read))
  })
  return { ...row, cells: Object.fromEntries(cells) }
}
