import { CsvError, parse } from 'csv-parse/sync'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { readText } from './read-file.ts'

/** `line`: where it stands in the file, from 1. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** The rows of a CSV file by the names in its first line. */
export async function readCsv(messages: Messages, path: string): Promise<readonly CsvRow[]> {
  const text = await readText(messages, path)
  try {
    const rows: { readonly record: CsvRow['cells']; readonly info: { readonly lines: number } }[] = parse(
      text,
      {
        bom: true,
        columns: (names: readonly string[]) => names.map((name) => name.trim()),
        info: true,
        skip_empty_lines: true,
        trim: true,
      },
    )
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    // The rows read before the one that ended it.
    const read: unknown = error instanceof CsvError ? error.records : undefined
    throw unusable(
      typeof read === 'number'
        ? messages.say('cli.rows.notCsvFrom', { path, row: read + 1 })
        : messages.say('cli.rows.notCsv', { path }),
    )
  }
}
