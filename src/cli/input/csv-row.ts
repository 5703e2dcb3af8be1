import { InvalidArgumentError } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { type CommandFailure, unusable } from '../exit-codes.ts'
import { shortened } from '../options/misuse.ts'

/** `line`: where it stands in the file, whose first line is 1. */
export type CsvRow = {
  readonly path: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** What is wrong with a row, with its line. */
export function badRow(
  { say }: Messages,
  { path, line }: Omit<CsvRow, 'cells'>,
  why: string,
): CommandFailure {
  return unusable(say('cli.csv.bad', { path, line, why }))
}

/** A cell that cannot be what it is, and what to write there. */
export function badCell(
  messages: Messages,
  row: CsvRow,
  column: string,
  advice: string,
  called = column,
): CommandFailure {
  const typed = shortened(row.cells[column] ?? '')
  return badRow(messages, row, messages.say('cli.misuse.cannotBe', { option: called, typed, advice }))
}

/** Reads a cell as an option is read. `called`: what it is told as, where its column says less. */
export function readCell<T>(
  messages: Messages,
  row: CsvRow,
  column: string,
  reader: (written: string) => T,
  called = column,
): T {
  try {
    return reader(row.cells[column] ?? '')
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    throw badCell(messages, row, column, error.message, called)
  }
}
